import { makeOwnedDirectory } from '../../base/owned-directory.ts'
import { LoomFailure } from '../../diagnostics/failure.ts'
import type { CachePlace } from '../../model/cache.ts'
import { bounded, counted, untilAborted } from '../archive-bounds.ts'
import { decompress } from '../zstd.ts'
import { openBlob } from './blob.ts'
import type { Engines } from './engines.ts'
import type { CacheEntry } from './entry.ts'
import { isEnvironment } from './failure.ts'
import { moveIn } from './move-in.ts'
import type { CachePlaces } from './places.ts'
import { unpackInto } from './unpack.ts'
import { presentPaths, treeDigest } from './walk.ts'

/** What an archive of a cache may grow to. What would not come back is not saved either. */
export const cacheLimits = {
  entries: 2_000_000,
  expandedBytes: 64 * 2 ** 30,
  depth: 200,
  ratio: 1000,
}

/** `gone`: removed meanwhile. `damaged`: not what was saved, or what nobody should unpack. */
export type Unpacked =
  | { readonly end: 'restored'; readonly bytes: number }
  | { readonly end: 'in place'; readonly bytes: number }
  | { readonly end: 'gone' }
  | { readonly end: 'damaged'; readonly why: string }

/**
 * Brings back what an entry holds: beside the workspace first, moved there once all of it was judged and its digest is right. Costs
 * no more than a look where all of it is in place. Rejects with the signal's reason, or with what the environment does not allow.
 */
export async function restoreEntry(
  places: CachePlaces,
  entry: CacheEntry,
  request: CachePlace & Engines & { readonly signal: AbortSignal },
): Promise<Unpacked> {
  const { workspace, scratch, signal, env, zstd } = request
  const present = await presentPaths(workspace, entry.paths)
  if (present.length > 0 && (await treeDigest(workspace, present)) === entry.tree)
    return { end: 'in place', bytes: 0 }
  await using blob = await openBlob(places, entry.blob)
  if (blob === undefined) return { end: 'gone' }
  await using staging = await makeOwnedDirectory(scratch)
  const read = { bytes: 0 }
  try {
    const packed = counted(untilAborted(blob.read(), signal), read)
    const plain = decompress(packed, { env, ...(zstd === undefined ? {} : { engine: zstd }) })
    await unpackInto(staging.path, bounded(plain, read, cacheLimits), entry.paths)
    if (!(await blob.isWhole())) return { end: 'damaged', why: 'its digest is not that of what was saved' }
  } catch (error) {
    signal.throwIfAborted()
    const isEvil = error instanceof LoomFailure
    if (!isEvil && isEnvironment(error) && (await blob.isWhole())) throw error
    return { end: 'damaged', why: error instanceof Error ? error.message : String(error) }
  }
  signal.throwIfAborted()
  await moveIn(staging.path, workspace, entry.paths)
  return { end: 'restored', bytes: read.bytes }
}
