import { rm } from 'node:fs/promises'
import type {
  CacheEntryRequest,
  CacheQuery,
  CacheRestored,
  CacheSaved,
  CacheStore,
  CacheWarning,
} from '../../model/cache.ts'
import { openBlob, writeBlob } from './blob.ts'
import { candidates, whyMissed } from './candidates.ts'
import { holdTheSame } from './content.ts'
import { cacheVersion, type CacheEntry, type CacheScope } from './entry.ts'
import {
  findEntry,
  readableScopes,
  removeEntry,
  type StoredEntry,
  touchEntry,
  writeEntry,
} from './entries.ts'
import { prune, setDamagedAside } from './evict.ts'
import { asCacheFailure } from './failure.ts'
import type { Engines } from './engines.ts'
import { packPaths } from './pack.ts'
import { blobPath, cachePlaces, type CachePlaces } from './places.ts'
import { isBeyondLimits, restoreEntry, type Unpacked } from './restore.ts'
import { leftOut, nothingThere, tooLarge } from './told.ts'
import { plainPaths, presentPaths } from './walk.ts'

export interface LocalCacheOptions extends Engines {
  /** Made when needed. */
  readonly directory: string
  readonly scope: CacheScope
  readonly maxSizeBytes: number
  readonly now: () => Date
}

/**
 * A cache in a directory of this machine that any number of processes use at once. Archives have the digest of their bytes as a name,
 * entries name them; both appear in one step. See `docs/cache.md`.
 */
export function createLocalCache(options: LocalCacheOptions): CacheStore {
  const places = cachePlaces(options.directory)
  return {
    async restore(query, signal) {
      try {
        return await restore(query, { ...options, places, signal })
      } catch (error) {
        signal.throwIfAborted()
        throw asCacheFailure(error, `cannot restore the cache \`${query.key}\``)
      }
    },
    async save(entry, signal) {
      try {
        return await save(entry, { ...options, places, signal })
      } catch (error) {
        signal.throwIfAborted()
        throw asCacheFailure(error, `cannot save the cache \`${entry.key}\``)
      }
    },
  }
}

type Context = LocalCacheOptions & { readonly places: CachePlaces; readonly signal: AbortSignal }

async function restore(query: CacheQuery, context: Context): Promise<CacheRestored> {
  const warnings: CacheWarning[] = []
  const paths = plainPaths(query.paths)
  const passed = new Set<string>()
  for await (const stored of candidates(query, paths, context)) {
    const { entry, file } = stored
    if (passed.has(file)) continue
    passed.add(file)
    if (entry.quarantined !== undefined) {
      warnings.push(quarantined(entry))
      continue
    }
    const unpacked = await restoreEntry(context.places, entry, { ...query, ...context, paths })
    if (unpacked.end === 'gone' || unpacked.end === 'damaged') {
      warnings.push(...(await discard(stored, unpacked, context)))
      continue
    }
    await touchEntry(stored, context.now())
    const found = { matchedKey: entry.key, bytes: unpacked.bytes, warnings }
    if (entry.key === query.key) return { result: 'hit', ...found }
    return { result: 'fallback', ...found, ...(await whyMissed(query, paths, context)) }
  }
  return { result: 'miss', ...(await whyMissed(query, paths, context)), warnings }
}

async function discard(
  stored: StoredEntry,
  end: Unpacked & { end: 'gone' | 'damaged' },
  { places }: Context,
): Promise<CacheWarning[]> {
  await removeEntry(stored)
  // Evicted since it was found.
  if (end.end === 'gone') return []
  const { key, blob } = stored.entry
  const aside = await setDamagedAside(places, blob)
  const message = `the cache entry \`${key}\` is damaged and was not used: ${end.why}; its archive is kept as ${aside}`
  return [{ code: 'cache/damaged', message }]
}

function quarantined({ key, quarantined: why = '' }: CacheEntry): CacheWarning {
  const message = `the cache entry \`${key}\` is in quarantine and was not used: ${why}`
  return { code: 'cache/quarantined', message }
}

function stillQuarantined({ key, quarantined: why = '' }: CacheEntry): CacheWarning {
  const message = `the cache entry \`${key}\` stays in quarantine, since what is to be saved is the same: ${why}`
  return { code: 'cache/quarantined', message }
}

async function save(request: CacheEntryRequest, context: Context): Promise<CacheSaved> {
  const { places, scope, signal, now, maxSizeBytes } = context
  const paths = plainPaths(request.paths)
  const present = await presentPaths(request.workspace, paths)
  if (present.length === 0) return { result: 'skipped', warnings: [nothingThere(paths)] }
  const there = await knownEntry(request.key, paths, context)
  if (there !== undefined) {
    await touchEntry(there, now())
    return { result: 'exists', warnings: [] }
  }
  const { bytes, judged, plainBytes } = await packPaths(request.workspace, present, context)
  const { digest: blob, sizeBytes } = await writeBlob(places, bytes, signal)
  const warnings = leftOut(request.key, judged)
  if (sizeBytes > maxSizeBytes || isBeyondLimits(plainBytes(), sizeBytes)) {
    await rm(blobPath(places, blob), { force: true })
    return { result: 'skipped', warnings: [...warnings, tooLarge(request.key, sizeBytes, maxSizeBytes)] }
  }
  const held = await findEntry(places, scope, { key: request.key, paths })
  if (held?.entry.quarantined !== undefined && (await holdTheSame([held.entry.blob, blob], context)))
    return { result: 'skipped', warnings: [...warnings, stillQuarantined(held.entry)] }
  await writeEntry(places, {
    ...{ schema_version: cacheVersion, kind: 'loom-cache-entry', ...scope, key: request.key, paths },
    parts: { ...request.parts },
    ...{ blob, size_bytes: sizeBytes, tree: judged.digest(), created_at: now().toISOString() },
  })
  await prune(places, { maxSizeBytes, now: now() })
  return { result: 'saved', bytes: sizeBytes, warnings }
}

/** One that would be found and whose archive is there; one in quarantine may be replaced. */
async function knownEntry(
  key: string,
  paths: string[],
  { places, scope }: Context,
): Promise<StoredEntry | undefined> {
  for (const one of readableScopes(scope)) {
    const found = await findEntry(places, one, { key, paths })
    if (found === undefined || found.entry.quarantined !== undefined) continue
    await using blob = await openBlob(places, found.entry.blob)
    if (blob !== undefined) return found
  }
  return undefined
}
