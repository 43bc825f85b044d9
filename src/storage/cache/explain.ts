import { compare } from '../../base/compare.ts'
import type { CacheKeyParts, CacheMiss } from '../../model/cache.ts'
import type { CacheEntry } from './entry.ts'

export interface WantedEntry {
  readonly key: string
  readonly parts: CacheKeyParts
  readonly paths: readonly string[]
}

/** What is compared of an entry that is there. */
export type NearEntry = Pick<CacheEntry, 'key' | 'paths' | 'parts' | 'created_at' | 'quarantined'>

/** Names a few of what differs; who wants all of them has a diff. */
const mostNames = 5

/**
 * Says why a key was not found: what of it differs from the nearest entry that is there, the newest of those with the least to say.
 * Undefined where none has anything in common with it.
 */
export function explainMiss(wanted: WantedEntry, entries: readonly NearEntry[]): CacheMiss | undefined {
  const near = entries.filter((entry) => isAkin(wanted, entry))
  const told = near.map((entry) => ({ entry, ...differencesOf(wanted, entry) }))
  const [nearest] = told.sort(
    (a, b) => a.distance - b.distance || compare(b.entry.created_at, a.entry.created_at),
  )
  return nearest === undefined
    ? undefined
    : { nearestKey: nearest.entry.key, differences: nearest.differences }
}

/** Whether an entry may be what is left of the same cache: of the same key, the same paths or the same prefix. */
function isAkin({ key, parts, paths }: WantedEntry, entry: NearEntry): boolean {
  if (key === entry.key || JSON.stringify(paths) === JSON.stringify(entry.paths)) return true
  return parts.prefix !== undefined && parts.prefix === entry.parts.prefix
}

/** What differs, and how far that is away: another kind of key is further than other files, and these count one by one. */
function differencesOf(wanted: WantedEntry, entry: NearEntry): { differences: string[]; distance: number } {
  const differences: string[] = []
  let distance = 0
  const note = (text: string, weight: number) => {
    differences.push(text)
    distance += weight
  }
  const { parts } = wanted
  for (const part of ['prefix', 'template'] as const)
    if (parts[part] !== entry.parts[part])
      note(`its ${part} is ${said(parts[part])}, there ${said(entry.parts[part])}`, 1e6)
  if ((parts.files === undefined) !== (entry.parts.files === undefined))
    note(`its key is made of ${parts.files === undefined ? 'no files' : 'files'}, there it is not so`, 1e6)
  else compareFiles(parts.files ?? {}, entry.parts.files ?? {}, note)
  if (JSON.stringify(wanted.paths) !== JSON.stringify(entry.paths))
    note(`its paths are ${listed(wanted.paths)}, there ${listed(entry.paths)}`, 1e3)
  if (entry.quarantined !== undefined) note(`it is in quarantine: ${entry.quarantined}`, 0)
  return { differences, distance }
}

type Hashes = Readonly<Record<string, string>>

function compareFiles(files: Hashes, others: Hashes, note: (text: string, weight: number) => void): void {
  const names = [...new Set([...Object.keys(files), ...Object.keys(others)])].sort(compare)
  const of = (matches: (name: string) => boolean) => names.filter(matches)
  const has = (hashes: Hashes, name: string) => Object.hasOwn(hashes, name)
  const told = {
    changed: of((name) => has(files, name) && has(others, name) && files[name] !== others[name]),
    'came new': of((name) => has(files, name) && !has(others, name)),
    'went away': of((name) => !has(files, name) && has(others, name)),
  }
  for (const [how, found] of Object.entries(told))
    if (found.length > 0) note(`${listed(found)} ${how} since`, found.length)
}

function said(part: string | undefined): string {
  return part === undefined ? 'none' : `\`${part}\``
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, mostNames).map((name) => `\`${name}\``)
  const more = names.length - shown.length
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ')
}
