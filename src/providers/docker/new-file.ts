import {
  closeSync,
  constants,
  fchmodSync,
  futimesSync,
  openSync,
  read as readCallback,
  readSync,
  unlinkSync,
  write as writeCallback,
  writeSync,
} from 'node:fs'
import { promisify } from 'node:util'

const read = promisify(readCallback)
const write = promisify(writeCallback)

const smallBytes = 64 * 1024
const readFlags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK
const writeFlags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW

export type Content = AsyncIterable<Uint8Array> | Iterable<Uint8Array>

export interface NewFile {
  readonly sizeBytes: number
  readonly permissions?: number
  readonly mtimeNs?: bigint
}

/** Where content begins to differ from a file's. */
export interface Difference {
  readonly equalBytes: number
  /** What comes from there on. */
  readonly rest: Content
}

/** Compares content, as it comes, with a file of the same size; nothing when they are equal. */
export async function compareContent(place: Buffer, content: Content): Promise<Difference | undefined> {
  const file = openSync(place, readFlags)
  const chunks = iterate(content)
  try {
    let equalBytes = 0
    for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) {
      const known = Buffer.alloc(next.value.length)
      const length = readSync(file, known, 0, known.length, equalBytes)
      if (!known.subarray(0, length).equals(next.value))
        return { equalBytes, rest: after(next.value, chunks) }
      equalBytes += length
    }
    return undefined
  } finally {
    closeSync(file)
  }
}

async function* after(
  first: Uint8Array,
  chunks: AsyncIterator<Uint8Array> | Iterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield first
  for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) yield next.value
}

function iterate(content: Content): AsyncIterator<Uint8Array> | Iterator<Uint8Array> {
  return Symbol.asyncIterator in content ? content[Symbol.asyncIterator]() : content[Symbol.iterator]()
}

/**
 * Makes a file that is not there yet; none is left when it cannot be finished. Small ones are written at once: for thousands of them
 * the turns of the event loop would cost more than the calls.
 */
export async function writeNewFile(place: Buffer, file: NewFile, content: Content): Promise<void> {
  const descriptor = openSync(place, writeFlags, 0o600)
  try {
    for await (const chunk of content)
      for (let at = 0; at < chunk.length;)
        at +=
          file.sizeBytes <= smallBytes
            ? writeSync(descriptor, chunk, at)
            : (await write(descriptor, chunk, at)).bytesWritten
    if (file.permissions !== undefined) fchmodSync(descriptor, file.permissions)
    if (file.mtimeNs !== undefined) futimesSync(descriptor, secondsOf(file.mtimeNs), secondsOf(file.mtimeNs))
  } catch (error) {
    unlinkSync(place)
    throw error
  } finally {
    closeSync(descriptor)
  }
}

export function secondsOf(ns: bigint): number {
  return Number(ns) / 1e9
}

export async function copyFile(from: Buffer, to: Buffer): Promise<void> {
  await writeNewFile(to, { sizeBytes: Infinity }, beginningOf(from, Infinity))
}

/** The first bytes of a file. A link is not followed. */
export async function* beginningOf(place: Buffer, sizeBytes: number): AsyncGenerator<Uint8Array> {
  if (sizeBytes === 0) return
  const file = openSync(place, readFlags)
  try {
    for (let left = sizeBytes; left > 0;) {
      const chunk = Buffer.alloc(Math.min(left, smallBytes))
      const { bytesRead } = await read(file, chunk, 0, chunk.length, null)
      if (bytesRead === 0) return
      yield chunk.subarray(0, bytesRead)
      left -= bytesRead
    }
  } finally {
    closeSync(file)
  }
}

/** All of a file's new content: what it has in common with the old one is read from there. */
export async function* joined(place: Buffer, { equalBytes, rest }: Difference): AsyncGenerator<Uint8Array> {
  yield* beginningOf(place, equalBytes)
  yield* rest
}
