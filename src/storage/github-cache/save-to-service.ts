import { join } from 'node:path'
import { makeOwnedDirectory } from '../../base/owned-directory.ts'
import type { CacheEntryRequest, CacheSaved } from '../../model/cache.ts'
import { packPaths } from '../cache/pack.ts'
import { isBeyondLimits } from '../cache/restore.ts'
import { leftOut, nothingThere, tooLarge } from '../cache/told.ts'
import { presentPaths } from '../cache/walk.ts'
import { writeEntryFile } from './entry-file.ts'
import { encodeHead } from './entry-head.ts'
import { serviceKey } from './service-key.ts'
import type { ServiceContext } from './service-context.ts'
import { ServiceFailure } from './trouble.ts'

/** Saves an entry, unless the service has it. Its troubles are a save that is passed over, with a warning. */
export async function saveToService(
  request: CacheEntryRequest,
  context: ServiceContext,
): Promise<CacheSaved> {
  const present = await presentPaths(request.workspace, request.paths)
  if (present.length === 0) return { result: 'skipped', warnings: [nothingThere(request.paths)] }
  try {
    // Before anything is packed.
    if (context.gate.isOpen('restores') && (await isThere(request.key, context)))
      return { result: 'exists', warnings: [] }
    return await packAndStore(request, present, context)
  } catch (error) {
    if (!(error instanceof ServiceFailure)) throw error
    return { result: 'skipped', warnings: context.gate.note(error.trouble) }
  }
}

async function isThere(key: string, { client, version, signal }: ServiceContext): Promise<boolean> {
  const name = serviceKey(key)
  const found = await client.call('find', { keys: [name], version }, signal)
  return found?.key === name
}

async function packAndStore(
  { workspace, scratch, key, paths, parts }: CacheEntryRequest,
  present: readonly string[],
  context: ServiceContext,
): Promise<CacheSaved> {
  const { client, version, signal, now, maxSizeBytes } = context
  const { bytes, judged, plainBytes } = await packPaths(workspace, present, context)
  await using directory = await makeOwnedDirectory(scratch)
  const path = join(directory.path, 'entry')
  const head = encodeHead({ key, paths: [...paths], parts: { ...parts }, created_at: now().toISOString() })
  const written = await writeEntryFile(path, { head, archive: bytes, tree: judged.digest }, signal)
  const { sizeBytes, archiveBytes } = written
  const warnings = leftOut(key, judged)
  if (sizeBytes > maxSizeBytes || isBeyondLimits(plainBytes(), archiveBytes))
    return { result: 'skipped', warnings: [...warnings, tooLarge(key, sizeBytes, maxSizeBytes)] }
  const stored = await client.call('store', { key: serviceKey(key), version, path, sizeBytes }, signal)
  if (stored === 'exists') return { result: 'exists', warnings }
  return { result: 'saved', bytes: archiveBytes, warnings }
}
