import { makeOwnedDirectory } from '../../base/owned-directory.ts'
import { LoomFailure } from '../../diagnostics/failure.ts'
import type { CachePlace } from '../../model/cache.ts'
import { bounded, counted, untilAborted } from '../archive-bounds.ts'
import { decompress } from '../zstd.ts'
import { type OpenBlob, openBlob } from './blob.ts'
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

/** Whether what a job made is more than a restore would take back. */
export function isBeyondLimits(plainBytes: number, sizeBytes: number): boolean {
  if (plainBytes > cacheLimits.expandedBytes) return true
  return plainBytes > 64 * 2 ** 20 && plainBytes > sizeBytes * cacheLimits.ratio
}

export type RestoreRequest = CachePlace & Engines & { readonly signal: AbortSignal }

/**
 * Brings back what an entry holds. Costs no more than a look where all of it is in place. Rejects with the signal's reason, or with what
 * the environment does not allow.
 */
export async function restoreEntry(
  places: CachePlaces,
  entry: CacheEntry,
  request: RestoreRequest,
): Promise<Unpacked> {
  if (await isInPlace(entry, request.workspace)) return { end: 'in place', bytes: 0 }
  await using blob = await openBlob(places, entry.blob)
  if (blob === undefined) return { end: 'gone' }
  return await restoreArchive(blob, entry.paths, request)
}

/** Whether a workspace has all that an entry holds, by everything but content. */
export async function isInPlace(
  { paths, tree }: Pick<CacheEntry, 'paths' | 'tree'>,
  workspace: string,
): Promise<boolean> {
  const present = await presentPaths(workspace, paths)
  return present.length > 0 && (await treeDigest(workspace, present)) === tree
}

/** Unpacks an archive beside the workspace first, and moves it there once all of it was judged and its digest is right. */
export async function restoreArchive(
  blob: Pick<OpenBlob, 'read' | 'isWhole'>,
  paths: readonly string[],
  request: RestoreRequest,
): Promise<Exclude<Unpacked, { end: 'in place' | 'gone' }>> {
  const { workspace, scratch, signal, env, zstd } = request
  await using staging = await makeOwnedDirectory(scratch)
  const read = { bytes: 0 }
  try {
    const packed = counted(untilAborted(blob.read(), signal), read)
    const plain = decompress(packed, { env, ...(zstd === undefined ? {} : { engine: zstd }) })
    await unpackInto(staging.path, bounded(plain, read, cacheLimits), paths)
    if (!(await blob.isWhole())) return { end: 'damaged', why: 'its digest is not that of what was saved' }
  } catch (error) {
    signal.throwIfAborted()
    const isEvil = error instanceof LoomFailure
    if (!isEvil && isEnvironment(error) && (await blob.isWhole())) throw error
    return { end: 'damaged', why: error instanceof Error ? error.message : String(error) }
  }
  signal.throwIfAborted()
  await moveIn(staging.path, workspace, paths)
  return { end: 'restored', bytes: read.bytes }
}
