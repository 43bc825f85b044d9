import { join } from 'node:path'
import { makeOwnedDirectory } from '../../base/owned-directory.ts'
import type { CacheQuery, CacheRestored, CacheWarning } from '../../model/cache.ts'
import { isInPlace, restoreArchive } from '../cache/restore.ts'
import type { Located } from './calls.ts'
import { candidates, whyMissed } from './candidates.ts'
import { type EntryFile, openEntryFile } from './entry-file.ts'
import type { EntryHead } from './entry-head.ts'
import { serviceKey } from './service-key.ts'
import { knownName, type ServiceContext } from './service-context.ts'
import { ServiceFailure } from './trouble.ts'

/** Brings back the best that the service has. Its troubles are a miss with a warning, and so is an entry that is not what it should be. */
export async function restoreFromService(query: CacheQuery, context: ServiceContext): Promise<CacheRestored> {
  const warnings: CacheWarning[] = []
  try {
    for await (const located of candidates(query, context)) {
      const taken = await take(located, query, context)
      if (taken === 'passed over') continue
      if ('why' in taken) {
        warnings.push(damaged(located, taken.why))
        continue
      }
      const { head, bytes } = taken
      const found = { matchedKey: head.key, bytes, warnings }
      if (head.key === query.key) return { result: 'hit', ...found }
      return { result: 'fallback', ...found, ...(await whyMissed(query, { ...context, instead: head })) }
    }
    return { result: 'miss', ...(await whyMissed(query, context)), warnings }
  } catch (error) {
    if (!(error instanceof ServiceFailure)) throw error
    return { result: 'miss', warnings: [...warnings, ...context.gate.note(error.trouble)] }
  }
}

type Taken = { readonly head: EntryHead; readonly bytes: number } | { readonly why: string } | 'passed over'

/** Fetches an entry and puts it in its place, unless that has all of it already. */
async function take(located: Located, query: CacheQuery, context: ServiceContext): Promise<Taken> {
  const { known, client, signal, version } = context
  const name = knownName(version, located.key)
  const seen = known.get(name)
  if (seen === 'damaged') return 'passed over'
  if (seen !== undefined && (await isInPlace({ paths: [...query.paths], tree: seen.tree }, query.workspace)))
    return { head: seen.head, bytes: 0 }
  await using directory = await makeOwnedDirectory(query.scratch)
  const path = join(directory.path, 'entry')
  await client.call('fetch', { url: located.url, path }, signal)
  await using file = await openEntryFile(path)
  const why = file === undefined ? 'it is none of Loom' : misnamed(file, located, query)
  if (file === undefined || why !== undefined) {
    known.set(name, 'damaged')
    return { why: why ?? '' }
  }
  const { head, tree } = file
  if (!isAskedFor(head.key, query)) return 'passed over'
  const unpacked = await restoreArchive(file.archive, query.paths, { ...query, ...context })
  known.set(name, unpacked.end === 'damaged' ? 'damaged' : { head, tree })
  return unpacked.end === 'damaged' ? { why: unpacked.why } : { head, bytes: unpacked.bytes }
}

/** Whoever may write to the service can put anything under any name. */
function misnamed({ head }: EntryFile, { key }: Located, { paths }: CacheQuery): string | undefined {
  const isWhatItSays = serviceKey(head.key) === key && JSON.stringify(head.paths) === JSON.stringify(paths)
  return isWhatItSays ? undefined : `it says that it is \`${head.key}\``
}

/** The beginning of a very long key may stand for others too. */
function isAskedFor(found: string, { key, fallbackKeys }: CacheQuery): boolean {
  return found === key || fallbackKeys.some((fallback) => found.startsWith(fallback))
}

function damaged({ key }: Located, why: string): CacheWarning {
  const message = `the cache entry \`${key}\` at GitHub is damaged and was not used: ${why}`
  return { code: 'cache/damaged', message }
}
