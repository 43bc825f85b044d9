import type { OutputSink } from '../provider.ts'

const lineEnd = 0x0a
/** Of a line that has not ended, this much waits for its end. */
const longestHeldBytes = 64 * 1024
const lastLinesKept = 10
/** A longer line would bury the others, and half of one could show half a secret. */
const longestKeptBytes = 2048

/** Output of one service on its way into a section that it shares with others. */
export interface ServiceOutput {
  readonly write: OutputSink
  /** Once, after its last output. */
  end(): Promise<void>
  /** Up to ten lines of what came last, one below the other; empty when there was none. */
  readonly lastLines: () => string
}

/** Puts a service's name before each of its lines and passes on whole lines, as far as memory that does not grow allows. */
export function createServiceOutput(alias: string, sink: OutputSink): ServiceOutput {
  const prefix = Buffer.from(`${alias} | `)
  const last: string[] = []
  const keep = (line: string) => {
    last.push(line)
    if (last.length > lastLinesKept) last.shift()
  }
  const streams = { stdout: createLines(prefix, keep), stderr: createLines(prefix, keep) }
  return {
    write(stream, bytes) {
      const lines = streams[stream].push(bytes)
      return lines.length === 0 ? undefined : sink(stream, lines)
    },
    async end() {
      for (const stream of ['stdout', 'stderr'] as const) {
        const rest = streams[stream].end()
        if (rest.length > 0) await sink(stream, rest)
      }
    },
    lastLines: () => last.join('\n'),
  }
}

function createLines(prefix: Uint8Array, keep: (line: string) => void) {
  let held: Uint8Array[] = []
  let heldBytes = 0
  let hasBegun = false
  let left: Uint8Array[] = []
  const hold = (bytes: Uint8Array) => {
    held.push(bytes)
    heldBytes += bytes.length
  }
  const leave = () => {
    if (!hasBegun) left.push(prefix)
    left.push(...held)
    held = []
    heldBytes = 0
  }
  const endLine = () => {
    const isShort = !hasBegun && heldBytes <= longestKeptBytes
    keep(isShort ? Buffer.concat(held).toString().trimEnd() : '(a long line)')
    leave()
    hasBegun = false
  }
  const take = (): Buffer => {
    const bytes = Buffer.concat(left)
    left = []
    return bytes
  }
  return {
    push(bytes: Uint8Array): Buffer {
      let at = 0
      for (let end = bytes.indexOf(lineEnd); end !== -1; end = bytes.indexOf(lineEnd, at)) {
        hold(bytes.subarray(at, end + 1))
        endLine()
        at = end + 1
      }
      if (at < bytes.length) hold(bytes.subarray(at))
      if (heldBytes > longestHeldBytes) {
        leave()
        hasBegun = true
      }
      return take()
    },
    end(): Buffer {
      if (heldBytes > 0 || hasBegun) {
        hold(Uint8Array.of(lineEnd))
        endLine()
      }
      return take()
    },
  }
}
