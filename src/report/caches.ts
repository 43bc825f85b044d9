import type { RanCache } from '../model/cache.ts'
import { formatBytes, harmlessLine } from './format.ts'

/** What became of a cache, in a few words: `hit, 1.2 MB`; `miss · saved, 1.2 MB`; of a miss also what of its key has changed. */
export function sayCache(cache: RanCache): string {
  const { restored, restored_bytes, matched_key, missed, saved, saved_bytes } = cache
  const found = matched_key === undefined ? restored : `${restored ?? ''} ${matched_key}`
  const parts = [
    ...(found === undefined ? [] : [withBytes(found, restored_bytes)]),
    ...(missed === undefined ? [] : [missed]),
    // What was there before, or is not saved, was said with what was found.
    ...(saved === undefined || saved === 'exists' || saved === restored
      ? []
      : [withBytes(saved, saved_bytes)]),
  ]
  return harmlessLine(parts.join(' · ').replaceAll('\n', ' '), false)
}

/** All caches of a job, each with its name. */
export function sayCaches(caches: readonly RanCache[]): string {
  return caches.map((cache) => `cache ${harmlessLine(cache.name, false)}: ${sayCache(cache)}`).join('  ')
}

function withBytes(what: string, bytes: number | undefined): string {
  if (bytes === undefined) return what
  return bytes === 0 ? `${what}, in place` : `${what}, ${formatBytes(bytes)}`
}
