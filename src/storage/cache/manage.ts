import type { CacheKey, CacheMiss, CacheQuery } from '../../model/cache.ts'
import { allEntries, entriesOf, type StoredEntry, writeEntry } from './entries.ts'
import { candidates, whyMissed } from './candidates.ts'
import type { CacheScope } from './entry.ts'
import { prune, type Pruned, type PruneOptions, removeEntries } from './evict.ts'
import { cachePlaces } from './places.ts'
import { plainPaths } from './walk.ts'

/** An entry as a person sees it. */
export interface ListedEntry {
  readonly repository: string
  readonly trust: string
  readonly key: string
  readonly paths: readonly string[]
  readonly sizeBytes: number
  readonly createdAt: string
  /** When it was last found or saved. */
  readonly usedAt: string
  /** Why restores pass it over. */
  readonly quarantined?: string
}

/** Entries of a cache directory, the newest first: those of one scope, or all. */
export async function listEntries(directory: string, scope?: CacheScope): Promise<ListedEntry[]> {
  return (await storedEntries(directory, scope)).map(listed)
}

function listed({ entry, usedMs }: StoredEntry): ListedEntry {
  const { repository, trust, key, paths, quarantined } = entry
  return {
    ...{ repository, trust, key, paths, sizeBytes: entry.size_bytes, createdAt: entry.created_at },
    usedAt: new Date(usedMs).toISOString(),
    ...(quarantined === undefined ? {} : { quarantined }),
  }
}

/** The entry that a restore would use, and why it would not be that of the key itself. Quarantined ones are passed over, as then. */
export async function lookUp(
  directory: string,
  scope: CacheScope,
  query: CacheKey & Pick<CacheQuery, 'fallbackKeys' | 'paths'>,
): Promise<{ readonly found?: ListedEntry; readonly miss?: CacheMiss }> {
  const shelf = { places: cachePlaces(directory), scope }
  const paths = plainPaths(query.paths)
  for await (const stored of candidates(query, paths, shelf)) {
    if (stored.entry.quarantined !== undefined) continue
    const found = listed(stored)
    return found.key === query.key ? { found } : { found, ...(await whyMissed(query, paths, shelf)) }
  }
  return whyMissed(query, paths, shelf)
}

/** Removes the entries of a scope that have one of these keys, or all of them, and archives that no other names. */
export async function removeKeys(
  directory: string,
  scope: CacheScope,
  keys: readonly string[] | 'all',
): Promise<Pruned> {
  const found = await storedEntries(directory, scope)
  const removed = found.filter(({ entry }) => keys === 'all' || keys.includes(entry.key))
  return removeEntries(cachePlaces(directory), removed)
}

/** Brings a cache directory below a size, of all repositories; damaged archives go as well. */
export async function pruneCache(
  directory: string,
  options: Omit<PruneOptions, 'withDamaged'>,
): Promise<Pruned> {
  return prune(cachePlaces(directory), { ...options, withDamaged: true })
}

/** Makes restores pass over every entry of a key, and says why. */
export async function quarantineKey(
  directory: string,
  scope: CacheScope,
  { key, why }: { readonly key: string; readonly why: string },
): Promise<void> {
  const found = await storedEntries(directory, scope)
  for (const { entry } of found.filter((one) => one.entry.key === key))
    await writeEntry(cachePlaces(directory), { ...entry, quarantined: why })
}

/** Lets restores use the entries of a key again. Gives how many were in quarantine. */
export async function releaseKey(directory: string, scope: CacheScope, key: string): Promise<number> {
  const found = (await storedEntries(directory, scope)).filter(
    ({ entry }) => entry.key === key && entry.quarantined !== undefined,
  )
  for (const { entry } of found) {
    const { quarantined: _, ...released } = entry
    await writeEntry(cachePlaces(directory), released)
  }
  return found.length
}

async function storedEntries(directory: string, scope: CacheScope | undefined): Promise<StoredEntry[]> {
  const places = cachePlaces(directory)
  return scope === undefined ? allEntries(places) : entriesOf(places, scope)
}
