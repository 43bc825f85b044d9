import { createHash } from 'node:crypto'
import { bounded, counted, untilAborted } from '../archive-bounds.ts'
import { type ArchiveEntry, readTar } from '../read-tar.ts'
import { decompress } from '../zstd.ts'
import { openBlob } from './blob.ts'
import { isEnvironment } from './failure.ts'
import type { CachePlaces } from './places.ts'
import type { Engines } from './engines.ts'
import { cacheLimits } from './restore.ts'

/**
 * Whether two archives hold the same names, modes, links and bytes: times differ whenever a job makes the same once more. One that
 * is gone or damaged is like no other.
 */
export async function holdTheSame(
  blobs: readonly [string, string],
  context: Engines & { readonly places: CachePlaces; readonly signal: AbortSignal },
): Promise<boolean> {
  if (blobs[0] === blobs[1]) return true
  const [first, second] = [await contentDigest(blobs[0], context), await contentDigest(blobs[1], context)]
  return first !== undefined && first === second
}

async function contentDigest(
  digest: string,
  { places, env, zstd, signal }: Parameters<typeof holdTheSame>[1],
): Promise<string | undefined> {
  await using blob = await openBlob(places, digest)
  if (blob === undefined) return undefined
  const read = { bytes: 0 }
  const sum = createHash('sha256')
  try {
    const packed = counted(untilAborted(blob.read(), signal), read)
    const plain = decompress(packed, { env, ...(zstd === undefined ? {} : { engine: zstd }) })
    for await (const pieces of readTar(bounded(plain, read, cacheLimits)))
      for (const piece of pieces) sum.update('content' in piece ? piece.content : lineOf(piece.entry))
    return sum.digest('hex')
  } catch (error) {
    signal.throwIfAborted()
    if (isEnvironment(error)) throw error
    return undefined
  }
}

function lineOf({ name, kind, mode, sizeBytes, target = '' }: ArchiveEntry): string {
  return `\n${JSON.stringify([kind, mode, sizeBytes, name, target])}\n`
}
