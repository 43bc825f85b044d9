import type { RanCache } from '../model/cache.ts';
/** What became of a cache, in a few words: `hit, 1.2 MB`; `miss · saved, 1.2 MB`; of a miss also what of its key has changed. */
export declare function sayCache(cache: RanCache): string;
/** All caches of a job, each with its name. */
export declare function sayCaches(caches: readonly RanCache[]): string;
