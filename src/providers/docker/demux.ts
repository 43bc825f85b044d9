import type { OutputSink } from '../provider.ts'

const headerLength = 8

/**
 * Takes apart what the engine sends of a process without a terminal: frames of `[stream, 0, 0, 0, length (4 bytes, big-endian)]`
 * and so many bytes (Engine API, "Stream format"). Chunks may be cut anywhere; a frame may be empty. Bytes go on as they come, so
 * that memory does not grow with a frame. A returned promise stops the reading until it settles.
 */
export function createDemultiplexer(output: OutputSink): (chunk: Uint8Array) => Promise<void> | undefined {
  const header = Buffer.alloc(headerLength)
  let headerBytes = 0
  let left = 0
  let stream: 'stdout' | 'stderr' = 'stdout'
  return (chunk) => {
    const waits: Promise<void>[] = []
    let at = 0
    while (at < chunk.length) {
      if (left === 0) {
        const taken = Math.min(headerLength - headerBytes, chunk.length - at)
        header.set(chunk.subarray(at, at + taken), headerBytes)
        headerBytes += taken
        at += taken
        if (headerBytes < headerLength) break
        headerBytes = 0
        stream = header[0] === 2 ? 'stderr' : 'stdout'
        left = header.readUInt32BE(4)
        continue
      }
      const taken = Math.min(left, chunk.length - at)
      const wait = output(stream, chunk.subarray(at, at + taken))
      if (wait !== undefined) waits.push(wait)
      left -= taken
      at += taken
    }
    return waits.length === 0 ? undefined : Promise.all(waits).then(() => undefined)
  }
}
