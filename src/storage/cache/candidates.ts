import type { CacheKey, CacheMiss } from '../../model/cache.ts'
import { findEntry, readableEntries, readableScopes, type StoredEntry } from './entries.ts'
import type { CacheScope } from './entry.ts'
import { explainMiss } from './explain.ts'
import type { CachePlaces } from './places.ts'

export interface Shelf {
  readonly places: CachePlaces
  readonly scope: CacheScope
}

/** Entries that will do, the best first: the key itself, then each fallback as a key and as the beginning of one. */
export async function* candidates(
  { key, fallbackKeys }: { readonly key: string; readonly fallbackKeys: readonly string[] },
  paths: readonly string[],
  { places, scope }: Shelf,
): AsyncGenerator<StoredEntry> {
  const exact = async function* (wanted: string) {
    for (const one of readableScopes(scope)) {
      const found = await findEntry(places, one, { key: wanted, paths: [...paths] })
      if (found !== undefined) yield found
    }
  }
  yield* exact(key)
  if (fallbackKeys.length === 0) return
  const all = await readableEntries(places, scope)
  const fitting = all.filter(({ entry }) => JSON.stringify(entry.paths) === JSON.stringify(paths))
  for (const fallback of fallbackKeys) {
    yield* exact(fallback)
    yield* fitting.filter(({ entry }) => entry.key.startsWith(fallback))
  }
}

/** Why a key was not found, where there is anything to compare with. */
export async function whyMissed(
  { key, parts }: CacheKey,
  paths: readonly string[],
  { places, scope }: Shelf,
): Promise<{ miss?: CacheMiss }> {
  const entries = (await readableEntries(places, scope)).map(({ entry }) => entry)
  const miss = explainMiss({ key, parts, paths }, entries)
  return miss === undefined ? {} : { miss }
}
