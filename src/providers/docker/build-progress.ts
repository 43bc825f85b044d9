import { stripVTControlCharacters } from 'node:util'
import type { OutputSink } from '../provider.ts'
import type { BuildStatus, Vertex, VertexLog } from './build-trace.ts'
import type { EngineEvent } from './engine-events.ts'

/** Writes what an engine tells of a build as lines, and knows what a failure is about. */
export interface BuildProgress {
  take(event: EngineEvent): Promise<void>
  /** Writes what is left of a line; once, after the last event. */
  end(): Promise<void>
  /** The image, once it is there. */
  readonly imageId: string | undefined
  /** The step that failed, or was the last to begin: `[2/3] RUN make`. */
  readonly step: string | undefined
  /** What that step printed last. */
  lastLines(): readonly string[]
}

interface Step {
  /** As its lines begin, once it has begun: `#4 `. */
  prefix: string
  readonly name: string
  /** Of lines that are not whole yet. */
  readonly rest: Record<VertexLog['stream'], Buffer>
  last: string[]
}

const traceId = 'moby.buildkit.trace'
const lineEnd = 0x0a
const longestLineBytes = 64 * 1024
const lastLineCount = 5
const lastLineLength = 200
/** What the classic builder says of itself. */
const betweenSteps = /^ ---> |^Step \d+\//
/** What BuildKit does for itself: it is shown when it fails only. */
const ownStep = /^\[internal\]|^copy \/context \/$/

/**
 * `decode` takes the trace apart. Each step of BuildKit has a number, and all of its lines begin with it: steps run at the same
 * time. The classic builder's output is passed on as it is.
 */
export function createBuildProgress(output: OutputSink, decode: (aux: string) => BuildStatus): BuildProgress {
  const steps = new Map<string, Step>()
  const classic = newStep('')
  let current: Step | undefined
  let told = 0
  let imageId: string | undefined

  const say = async (step: Step, text: string) => output('stdout', Buffer.from(`${step.prefix}${text}\n`))
  const stepOf = (digest: string, name = '') => {
    const step = steps.get(digest) ?? newStep(name)
    if (!ownStep.test(name)) steps.set(digest, step)
    return step
  }
  const tell = async (step: Step) => {
    if (step.prefix !== '') return
    step.prefix = `#${(told += 1)} `
    await say(step, step.name)
  }
  const takeVertex = async ({ digest, name, isStarted, isCached, isCompleted, error }: Vertex) => {
    const step = stepOf(digest, name)
    if (isStarted && step.prefix === '' && !ownStep.test(name)) {
      current = step
      await tell(step)
      if (isCached) await say(step, 'CACHED')
    }
    if (isCompleted) await flush(step, output)
    if (error === '') return
    current = step
    await tell(step)
    await say(step, `ERROR: ${error}`)
  }
  const takeText = async (text: string) => {
    const [, begun] = /^Step \d+\/\d+ : (.*)/.exec(text) ?? []
    if (begun !== undefined) current = Object.assign(classic, { name: begun, last: [] })
    // The builder's own words begin a line, whatever a step has left unfinished.
    if (betweenSteps.test(text)) await flush(classic, output)
    await write(classic, { stream: 'stdout', bytes: Buffer.from(text) }, output)
  }
  return {
    get imageId() {
      return imageId
    },
    get step() {
      return current?.name
    },
    lastLines: () => current?.last ?? [],
    async take({ id, aux, stream }) {
      if (id === traceId) {
        const { vertexes, logs } = decode(String(aux))
        for (const vertex of vertexes) await takeVertex(vertex)
        for (const log of logs) await write(stepOf(log.vertex), log, output)
        return
      }
      imageId = idOf(aux) ?? imageId
      if (stream !== undefined) await takeText(stream)
    },
    async end() {
      for (const step of [...steps.values(), classic]) await flush(step, output)
    },
  }
}

/** Writes what has become whole lines. */
async function write(
  step: Step,
  { stream, bytes }: Pick<VertexLog, 'stream' | 'bytes'>,
  output: OutputSink,
): Promise<void> {
  let rest = Buffer.concat([step.rest[stream], bytes])
  for (let cut = cutOf(rest); cut > 0; cut = cutOf(rest)) {
    const line = rest.subarray(0, cut)
    rest = rest.subarray(cut)
    keep(step, line.toString())
    const end = line.at(-1) === lineEnd ? '' : '\n'
    await output(stream, Buffer.concat([Buffer.from(step.prefix), line, Buffer.from(end)]))
  }
  step.rest[stream] = rest
}

async function flush(step: Step, output: OutputSink): Promise<void> {
  for (const stream of ['stdout', 'stderr'] as const)
    if (step.rest[stream].length > 0) await write(step, { stream, bytes: Buffer.from('\n') }, output)
}

function keep(step: Step, text: string): void {
  const line = stripVTControlCharacters(text).trimEnd()
  if (line === '' || betweenSteps.test(line)) return
  step.last = [...step.last, line.slice(0, lastLineLength)].slice(-lastLineCount)
}

function newStep(name: string): Step {
  return { prefix: '', name, rest: { stdout: Buffer.alloc(0), stderr: Buffer.alloc(0) }, last: [] }
}

/** Where the first line ends, also one that is too long to be kept; 0 when there is none yet. */
function cutOf(bytes: Buffer): number {
  const end = bytes.indexOf(lineEnd) + 1
  return end === 0 && bytes.length >= longestLineBytes ? longestLineBytes : end
}

function idOf(aux: unknown): string | undefined {
  return typeof aux === 'object' && aux !== null && 'ID' in aux && typeof aux.ID === 'string'
    ? aux.ID
    : undefined
}
