import type { RanCache } from '../model/cache.ts';
import type { RunEvent } from '../model/event.ts';
type CacheResult = Extract<RunEvent, {
    type: 'cache_result';
}>;
/** The caches of a job with one more result: of the one of its name, or of one more. */
export declare function withCacheResult(caches: readonly RanCache[], event: CacheResult): RanCache[];
export {};
