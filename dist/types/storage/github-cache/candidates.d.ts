import type { CacheMiss, CacheQuery } from '../../model/cache.ts';
import type { CacheClient } from './client.ts';
import type { Located } from './calls.ts';
import { type EntryHead } from './entry-head.ts';
export interface Search {
    readonly client: CacheClient;
    readonly version: string;
    readonly signal: AbortSignal;
}
/**
 * What the service has that will do, the best first: the key itself, then each fallback as a key and as the beginning of one. The
 * service names one of them for all that is asked, so that only what comes after in the order is asked for again.
 */
export declare function candidates({ key, fallbackKeys }: Pick<CacheQuery, 'key' | 'fallbackKeys'>, { client, version, signal }: Search): AsyncGenerator<Located>;
/** Why a key was not found, by the entry that was taken instead, else by the newest with the same prefix. */
export declare function whyMissed({ key, parts, paths }: Pick<CacheQuery, 'key' | 'parts' | 'paths'>, { instead, ...search }: Search & {
    readonly instead?: EntryHead;
}): Promise<{
    miss?: CacheMiss;
}>;
