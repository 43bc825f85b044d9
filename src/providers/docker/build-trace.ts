import type { Reader } from 'protobufjs/minimal.js'

/** Of a step of a build that BuildKit runs. */
export interface Vertex {
  readonly digest: string
  readonly name: string
  readonly isCached: boolean
  readonly isStarted: boolean
  readonly isCompleted: boolean
  readonly error: string
}

export interface VertexLog {
  readonly vertex: string
  readonly stream: 'stdout' | 'stderr'
  readonly bytes: Uint8Array
}

/** What BuildKit tells at a time. */
export interface BuildStatus {
  readonly vertexes: readonly Vertex[]
  readonly logs: readonly VertexLog[]
}

/**
 * Decodes the `aux` of a `moby.buildkit.trace` event: base64 of a `moby.buildkit.v1.StatusResponse`
 * (api/services/control/control.proto of github.com/moby/buildkit). Fields that nobody is shown are passed over.
 */
export async function createTraceDecoder(): Promise<(aux: string) => BuildStatus> {
  const { default: protobuf } = await import('protobufjs/minimal.js')
  return (aux) => {
    const vertexes: Vertex[] = []
    const logs: VertexLog[] = []
    const reader = protobuf.Reader.create(Buffer.from(aux, 'base64'))
    eachField(reader, reader.len, (field) => {
      if (field === 1) vertexes.push(decodeVertex(reader))
      else if (field === 3) logs.push(decodeLog(reader))
      else return false
      return true
    })
    return { vertexes, logs }
  }
}

function decodeVertex(reader: Reader): Vertex {
  const vertex = { digest: '', name: '', isCached: false, isStarted: false, isCompleted: false, error: '' }
  eachField(reader, endOf(reader), (field) => {
    if (field === 1) vertex.digest = reader.string()
    else if (field === 3) vertex.name = reader.string()
    else if (field === 4) vertex.isCached = reader.bool()
    else if (field === 7) vertex.error = reader.string()
    else {
      vertex.isStarted ||= field === 5
      vertex.isCompleted ||= field === 6
      return false
    }
    return true
  })
  return vertex
}

function decodeLog(reader: Reader): VertexLog {
  const log: { -readonly [K in keyof VertexLog]: VertexLog[K] } = {
    vertex: '',
    stream: 'stdout',
    bytes: Buffer.alloc(0),
  }
  eachField(reader, endOf(reader), (field) => {
    if (field === 1) log.vertex = reader.string()
    else if (field === 3) log.stream = Number(reader.int64()) === 2 ? 'stderr' : 'stdout'
    else if (field === 4) log.bytes = reader.bytes()
    else return false
    return true
  })
  return log
}

/** Reads the fields of one message; `take` says whether it has read the field's value. */
function eachField(reader: Reader, end: number, take: (field: number) => boolean): void {
  while (reader.pos < end) {
    const tag = reader.uint32()
    if (!take(tag >>> 3)) reader.skipType(tag & 7)
  }
}

function endOf(reader: Reader): number {
  const length = reader.uint32()
  return reader.pos + length
}
