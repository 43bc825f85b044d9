import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import type { OpenBlob } from '../cache/blob.ts'
import { hex } from '../cache/entry.ts'
import type { Chunks } from '../zstd.ts'
import { decodeHead, type EntryHead, mostHeadBytes } from './entry-head.ts'

// An entry is one file: its head, the archive, the tree of the archive, and the SHA-256 of all of that.
const hexBytes = 64
const tailBytes = 2 * hexBytes
const chunkBytes = 1 << 18

/** Writes an entry, and gives its size. The digest of the tree is asked for once the whole archive was read. */
export async function writeEntryFile(
  path: string,
  { head, archive, tree }: { readonly head: Buffer; readonly archive: Chunks; readonly tree: () => string },
  signal: AbortSignal,
): Promise<{ readonly sizeBytes: number; readonly archiveBytes: number }> {
  const hash = createHash('sha256')
  let archiveBytes = 0
  const parts = async function* (): Chunks {
    yield head
    for await (const chunk of archive) {
      archiveBytes += chunk.length
      yield chunk
    }
    yield Buffer.from(hex(tree()))
  }
  await pipeline(
    async function* () {
      for await (const part of parts()) {
        hash.update(part)
        yield part
      }
      yield Buffer.from(hash.digest('hex'))
    },
    createWriteStream(path, { flags: 'wx', mode: 0o600 }),
    { signal },
  )
  return { sizeBytes: head.length + archiveBytes + tailBytes, archiveBytes }
}

/** An entry that is open for reading. */
export interface EntryFile extends AsyncDisposable {
  readonly head: EntryHead
  readonly archive: Pick<OpenBlob, 'read' | 'isWhole'>
  /** `Judged.digest` of the archive, as the entry says. */
  readonly tree: string
}

/** Undefined for a file that is no entry: of something else, of another version, or too short to be one. */
export async function openEntryFile(path: string): Promise<EntryFile | undefined> {
  const file = await open(path, 'r')
  try {
    const { size } = await file.stat()
    const decoded = decodeHead(await readAt(file, 0, mostHeadBytes))
    if (decoded === undefined || size < decoded.sizeBytes + tailBytes) {
      await file.close()
      return undefined
    }
    const end = size - tailBytes
    const tail = (await readAt(file, end, tailBytes)).toString('latin1')
    return {
      head: decoded.head,
      tree: `sha256:${tail.slice(0, hexBytes)}`,
      archive: openArchive(file, { from: decoded.sizeBytes, end }, tail),
      [Symbol.asyncDispose]: async () => file.close(),
    }
  } catch (error) {
    await file.close()
    throw error
  }
}

function openArchive(
  file: FileHandle,
  { from, end }: { readonly from: number; readonly end: number },
  tail: string,
): EntryFile['archive'] {
  const hash = createHash('sha256')
  let position = 0
  let reader: AsyncGenerator<Uint8Array> | undefined
  async function* readOn(to: number): AsyncGenerator<Uint8Array> {
    while (position < to) {
      const chunk = await readAt(file, position, Math.min(chunkBytes, to - position))
      if (chunk.length === 0) return
      position += chunk.length
      hash.update(chunk)
      yield chunk
    }
  }
  async function* archive(): AsyncGenerator<Uint8Array> {
    for await (const _ of readOn(from)) continue
    yield* readOn(end)
  }
  return {
    read: () => (reader = archive()),
    async isWhole() {
      // A reading that was given up may still be at its last piece.
      await reader?.return(undefined)
      for await (const _ of readOn(end)) continue
      return hash.update(tail.slice(0, hexBytes)).digest('hex') === tail.slice(hexBytes)
    },
  }
}

async function readAt(file: FileHandle, position: number, mostBytes: number): Promise<Buffer> {
  const buffer = Buffer.allocUnsafe(mostBytes)
  let read = 0
  while (read < mostBytes) {
    const { bytesRead } = await file.read(buffer, read, mostBytes - read, position + read)
    if (bytesRead === 0) break
    read += bytesRead
  }
  return buffer.subarray(0, read)
}
