import { refusedArchive } from './archive-failure.ts'
import type { Chunks } from './zstd.ts'

/** What an archive may grow to. */
export interface ArchiveLimits {
  readonly entries: number
  readonly expandedBytes: number
  /** Directories below each other. */
  readonly depth: number
  /** Expanded bytes for a byte of the archive; looked at where more than 64 MiB come out, since small ones may repeat themselves. */
  readonly ratio: number
}

export const defaultLimits: ArchiveLimits = {
  entries: 500_000,
  expandedBytes: 8 * 2 ** 30,
  depth: 100,
  ratio: 1000,
}

const ratioMattersFrom = 64 * 2 ** 20
const endMarkBytes = 1024

/** Counts the bytes of an archive as they are read. */
export async function* counted(chunks: Chunks, count: { bytes: number }): Chunks {
  for await (const chunk of chunks) {
    count.bytes += chunk.length
    yield chunk
  }
}

/** Passes on the expanded bytes of an archive within its limits, and fails at the end of one that has no end mark. */
export async function* bounded(chunks: Chunks, read: { bytes: number }, limits: ArchiveLimits): Chunks {
  let expanded = 0
  let zeros = 0
  for await (const chunk of chunks) {
    expanded += chunk.length
    if (expanded > limits.expandedBytes)
      throw refusedArchive(
        'archive/too-large',
        `the archive expands to more than ${limits.expandedBytes} bytes`,
      )
    if (expanded > ratioMattersFrom && expanded > read.bytes * limits.ratio)
      throw refusedArchive(
        'archive/too-large',
        `the archive expands to more than ${limits.ratio} times its size`,
      )
    const last = chunk.findLastIndex((byte) => byte !== 0)
    zeros = last === -1 ? zeros + chunk.length : chunk.length - 1 - last
    yield chunk
  }
  if (zeros < endMarkBytes) throw new Error('it is cut short')
}

/** Passes chunks on until the signal aborts, and throws its reason then. */
export async function* untilAborted(chunks: Chunks, signal: AbortSignal): Chunks {
  for await (const chunk of chunks) {
    signal.throwIfAborted()
    yield chunk
  }
}
