import { readdir, readFile, rm, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { hasCode, writeFileAtomic } from '../../base/files.ts'
import { type CacheEntry, type CacheScope, decodeEntry, entryName, scopeDirectory } from './entry.ts'
import { type CachePlaces, makeDirectory } from './places.ts'

/** An entry and the file that holds it. */
export interface StoredEntry {
  readonly entry: CacheEntry
  readonly file: string
  /** Of that file: a key of many files makes it large. */
  readonly fileBytes: number
  /** When it was last found or saved. */
  readonly usedMs: number
}

/** The entry of a key and paths in one scope. */
export async function findEntry(
  places: CachePlaces,
  scope: CacheScope,
  { key, paths }: Pick<CacheEntry, 'key' | 'paths'>,
): Promise<StoredEntry | undefined> {
  const found = await readEntry(join(places.entries, scopeDirectory(scope), entryName(key, paths)))
  // Not that it was put there under another name.
  return found?.entry.key === key && isOfScope(found, scope) ? found : undefined
}

/** All entries of a scope, the newest first. */
export async function entriesOf(places: CachePlaces, scope: CacheScope): Promise<StoredEntry[]> {
  const found = await readDirectory(join(places.entries, scopeDirectory(scope)))
  return found.filter((one) => isOfScope(one, scope)).sort(byAge)
}

/** The scopes whose entries a run in one may use, its own first. */
export function readableScopes(scope: CacheScope): readonly CacheScope[] {
  return scope.trust === '' ? [scope] : [scope, { ...scope, trust: '' }]
}

/** All entries that a run in a scope may use, its own first. */
export async function readableEntries(places: CachePlaces, scope: CacheScope): Promise<StoredEntry[]> {
  return (await Promise.all(readableScopes(scope).map((one) => entriesOf(places, one)))).flat()
}

/** Of every repository. */
export async function allEntries(places: CachePlaces): Promise<StoredEntry[]> {
  const found: StoredEntry[] = []
  for (const repository of await namesIn(places.entries))
    for (const trust of await namesIn(join(places.entries, repository)))
      found.push(...(await readDirectory(join(places.entries, repository, trust))))
  return found.sort(byAge)
}

/** Writes an entry in one step. The archive that it names must be there. */
export async function writeEntry(places: CachePlaces, entry: CacheEntry): Promise<void> {
  const directory = join(places.entries, scopeDirectory(entry))
  await makeDirectory(directory)
  const file = join(directory, entryName(entry.key, entry.paths))
  await writeFileAtomic(file, `${JSON.stringify(entry)}\n`, { durable: true })
}

/** Notes that an entry was used: what was not is the first to go. */
export async function touchEntry({ file }: StoredEntry, now: Date): Promise<void> {
  try {
    await utimes(file, now, now)
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error
  }
}

export async function removeEntry({ file }: StoredEntry): Promise<void> {
  await rm(file, { force: true })
}

function isOfScope({ entry }: StoredEntry, { repository, trust }: CacheScope): boolean {
  return entry.repository === repository && entry.trust === trust
}

function byAge(a: StoredEntry, b: StoredEntry): number {
  return a.entry.created_at < b.entry.created_at ? 1 : a.entry.created_at > b.entry.created_at ? -1 : 0
}

async function readDirectory(directory: string): Promise<StoredEntry[]> {
  const names = (await namesIn(directory)).filter((name) => name.endsWith('.json'))
  const entries = await Promise.all(names.map((name) => readEntry(join(directory, name))))
  return entries.filter((entry) => entry !== undefined)
}

/** Undefined for one that is gone, is none, or is of another version. */
async function readEntry(file: string): Promise<StoredEntry | undefined> {
  try {
    const [text, { mtimeMs: usedMs, size: fileBytes }] = await Promise.all([
      readFile(file, 'utf8'),
      stat(file),
    ])
    const entry = decodeEntry(text)
    return entry === undefined ? undefined : { entry, file, fileBytes, usedMs }
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return undefined
    throw error
  }
}

export async function namesIn(directory: string): Promise<string[]> {
  try {
    return (await readdir(directory)).sort()
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return []
    throw error
  }
}
