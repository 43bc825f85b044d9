import type { CacheStore } from '../../model/cache.ts';
import { type CacheScope } from './entry.ts';
import type { Engines } from './engines.ts';
export interface LocalCacheOptions extends Engines {
    /** Made when needed. */
    readonly directory: string;
    readonly scope: CacheScope;
    readonly maxSizeBytes: number;
    readonly now: () => Date;
}
/**
 * A cache in a directory of this machine that any number of processes use at once. Archives have the digest of their bytes as a name,
 * entries name them; both appear in one step. See `docs/cache.md`.
 */
export declare function createLocalCache(options: LocalCacheOptions): CacheStore;
