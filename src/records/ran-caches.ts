import type { CacheRestoreResult, CacheSaveResult, RanCache } from '../model/cache.ts'
import type { RunEvent } from '../model/event.ts'

type CacheResult = Extract<RunEvent, { type: 'cache_result' }>

/** The caches of a job with one more result: of the one of its name, or of one more. */
export function withCacheResult(caches: readonly RanCache[], event: CacheResult): RanCache[] {
  const known = caches.find(({ name }) => name === event.name)
  const cache = { ...(known ?? { name: event.name, key: event.key }), ...resultOf(event) }
  return known === undefined ? [...caches, cache] : caches.map((one) => (one === known ? cache : one))
}

function resultOf({ phase, result, matched_key, bytes, reason }: CacheResult): Partial<RanCache> {
  if (phase === 'job.cache_save')
    return {
      saved: result as CacheSaveResult,
      ...(bytes === undefined ? {} : { saved_bytes: bytes }),
    }
  return {
    restored: result as CacheRestoreResult,
    ...(matched_key === undefined ? {} : { matched_key }),
    ...(bytes === undefined ? {} : { restored_bytes: bytes }),
    ...(reason === undefined ? {} : { missed: reason }),
  }
}
