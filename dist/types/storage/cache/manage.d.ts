import type { CacheKey, CacheMiss, CacheQuery } from '../../model/cache.ts';
import type { CacheScope } from './entry.ts';
import { type Pruned, type PruneOptions } from './evict.ts';
/** An entry as a person sees it. */
export interface ListedEntry {
    readonly repository: string;
    readonly trust: string;
    readonly key: string;
    readonly paths: readonly string[];
    readonly sizeBytes: number;
    readonly createdAt: string;
    /** When it was last found or saved. */
    readonly usedAt: string;
    /** Why restores pass it over. */
    readonly quarantined?: string;
}
/** Entries of a cache directory, the newest first: those of one scope, or all. */
export declare function listEntries(directory: string, scope?: CacheScope): Promise<ListedEntry[]>;
/** The entry that a restore would use, and why it would not be that of the key itself. Quarantined ones are passed over, as then. */
export declare function lookUp(directory: string, scope: CacheScope, query: CacheKey & Pick<CacheQuery, 'fallbackKeys' | 'paths'>): Promise<{
    readonly found?: ListedEntry;
    readonly miss?: CacheMiss;
}>;
/** Removes the entries of a scope that have one of these keys, or all of them, and archives that no other names. */
export declare function removeKeys(directory: string, scope: CacheScope, keys: readonly string[] | 'all'): Promise<Pruned>;
/** Brings a cache directory below a size, of all repositories; damaged archives go as well. */
export declare function pruneCache(directory: string, options: Omit<PruneOptions, 'withDamaged'>): Promise<Pruned>;
/** Makes restores pass over every entry of a key, and says why. */
export declare function quarantineKey(directory: string, scope: CacheScope, { key, why }: {
    readonly key: string;
    readonly why: string;
}): Promise<void>;
/** Lets restores use the entries of a key again. Gives how many were in quarantine. */
export declare function releaseKey(directory: string, scope: CacheScope, key: string): Promise<number>;
