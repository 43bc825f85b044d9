import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { type FileHandle, open, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { hasCode, syncDirectory } from '../../base/files.ts'
import { makeOwnedDirectory } from '../../base/owned-directory.ts'
import type { Chunks } from '../zstd.ts'
import { blobPath, type CachePlaces, makeDirectory } from './places.ts'

export interface Blob {
  readonly digest: string
  readonly sizeBytes: number
}

/** Keeps an archive under the digest of its bytes as a name. It is there as a whole, or not. */
export async function writeBlob(places: CachePlaces, bytes: Chunks, signal: AbortSignal): Promise<Blob> {
  await using scratch = await makeOwnedDirectory(places.unfinished)
  const path = join(scratch.path, 'archive')
  const hash = createHash('sha256')
  let sizeBytes = 0
  await pipeline(
    async function* () {
      for await (const chunk of bytes) {
        hash.update(chunk)
        sizeBytes += chunk.length
        yield chunk
      }
    },
    createWriteStream(path, { flags: 'wx', mode: 0o600 }),
    { signal },
  )
  const file = await open(path, 'r')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
  const digest = `sha256:${hash.digest('hex')}`
  await makeDirectory(places.blobs)
  // Also over one that is there: that may be about to go, or be damaged.
  await rename(path, blobPath(places, digest))
  await syncDirectory(places.blobs)
  return { digest, sizeBytes }
}

/** An archive that is open for reading: whoever removes it meanwhile, it can be read to its end. */
export interface OpenBlob extends AsyncDisposable {
  /** Its bytes, once, from the start. */
  read(): Chunks
  /** Whether all of it is as it was written; reads what was not read yet. */
  isWhole(): Promise<boolean>
}

/** Undefined when it is not there. */
export async function openBlob(places: CachePlaces, digest: string): Promise<OpenBlob | undefined> {
  let file: FileHandle
  try {
    file = await open(blobPath(places, digest), 'r')
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return undefined
    throw error
  }
  const hash = createHash('sha256')
  let position = 0
  let reader: AsyncGenerator<Uint8Array> | undefined
  async function* readOn(): AsyncGenerator<Uint8Array> {
    for (;;) {
      const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(chunkBytes), 0, chunkBytes, position)
      if (bytesRead === 0) return
      position += bytesRead
      const chunk = buffer.subarray(0, bytesRead)
      hash.update(chunk)
      yield chunk
    }
  }
  return {
    read: () => (reader = readOn()),
    async isWhole() {
      // A reading that was given up may still be at its last piece.
      await reader?.return(undefined)
      for await (const _ of readOn()) continue
      return `sha256:${hash.digest('hex')}` === digest
    },
    async [Symbol.asyncDispose]() {
      await file.close()
    },
  }
}

const chunkBytes = 1 << 18
