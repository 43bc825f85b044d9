import type { CacheMiss, CacheQuery } from '../../model/cache.ts'
import { explainMiss } from '../cache/explain.ts'
import type { CacheClient } from './client.ts'
import type { Located } from './calls.ts'
import { decodeHead, type EntryHead, mostHeadBytes } from './entry-head.ts'
import { serviceKey, serviceKeyPrefix } from './service-key.ts'

/** GitHub's own limit for one lookup. */
const mostKeys = 10

export interface Search {
  readonly client: CacheClient
  readonly version: string
  readonly signal: AbortSignal
}

/**
 * What the service has that will do, the best first: the key itself, then each fallback as a key and as the beginning of one. The
 * service names one of them for all that is asked, so that only what comes after in the order is asked for again.
 */
export async function* candidates(
  { key, fallbackKeys }: Pick<CacheQuery, 'key' | 'fallbackKeys'>,
  { client, version, signal }: Search,
): AsyncGenerator<Located> {
  let left = [
    serviceKey(key),
    ...fallbackKeys.flatMap((fallback) => [serviceKey(fallback), serviceKeyPrefix(fallback)]),
  ]
  while (left.length > 0) {
    const keys = left.slice(0, mostKeys)
    const found = await client.call('find', { keys, version }, signal)
    const at = found === undefined ? -1 : keys.findIndex((asked) => found.key.startsWith(asked))
    // Nothing, or something that nobody asked for.
    if (found === undefined || at === -1) left = left.slice(keys.length)
    else {
      yield found
      left = left.slice(at + 1)
    }
  }
}

/** Why a key was not found, by the entry that was taken instead, else by the newest with the same prefix. */
export async function whyMissed(
  { key, parts, paths }: Pick<CacheQuery, 'key' | 'parts' | 'paths'>,
  { instead, ...search }: Search & { readonly instead?: EntryHead },
): Promise<{ miss?: CacheMiss }> {
  const near = instead ?? (await newestOf(parts.prefix, search))
  const miss = near === undefined ? undefined : explainMiss({ key, parts, paths }, [near])
  return miss === undefined ? {} : { miss }
}

async function newestOf(
  prefix: string | undefined,
  { client, version, signal }: Search,
): Promise<EntryHead | undefined> {
  if (prefix === undefined || prefix === '') return undefined
  const found = await client.call('find', { keys: [serviceKeyPrefix(`${prefix}-`)], version }, signal)
  if (found === undefined) return undefined
  const bytes = await client.call('peek', { url: found.url, mostBytes: mostHeadBytes }, signal)
  return decodeHead(Buffer.from(bytes))?.head
}
