
/** What became of one cache of a job before its first step, and after its last. */
export declare const cacheRestoreResults: readonly ["hit", "fallback", "miss", "skipped", "failed"];
export declare const cacheSaveResults: readonly ["saved", "exists", "skipped", "failed"];
export type CacheRestoreResult = (typeof cacheRestoreResults)[number];
export type CacheSaveResult = (typeof cacheSaveResults)[number];
/** One cache of a job, as records have it. `restored` is absent for one that is only saved, `saved` for one that is only restored. */
export declare const ranCacheSchema: unknown;
export type RanCache = { name: string; key: string; restored?: 'hit' | 'fallback' | 'miss' | 'skipped' | 'failed' | undefined; matched_key?: string | undefined; restored_bytes?: number | undefined; missed?: string | undefined; saved?: 'exists' | 'saved' | 'skipped' | 'failed' | undefined; saved_bytes?: number | undefined; };
/** What a key was made of, so that one that misses can be told apart from the nearest that is there. */
export interface CacheKeyParts {
    readonly prefix?: string;
    /** SHA-256 of each file by its path. */
    readonly files?: Readonly<Record<string, string>>;
    readonly template?: string;
}
export interface CacheKey {
    readonly key: string;
    readonly parts: CacheKeyParts;
}
/** Why a key was not found, by the nearest entry that is there. */
export interface CacheMiss {
    readonly nearestKey: string;
    readonly differences: readonly string[];
}
/** Where a cache's paths are. */
export interface CachePlace {
    readonly workspace: string;
    /** A directory on the file system of the workspace, for what is not whole yet; made when needed. */
    readonly scratch: string;
    /** Relative to the workspace, with `/`. */
    readonly paths: readonly string[];
}
export interface CacheQuery extends CachePlace {
    readonly key: string;
    /** To say of one that misses how it differs from what is there. */
    readonly parts: CacheKeyParts;
    /** Tried in order, each as a whole key and then as the beginning of one. */
    readonly fallbackKeys: readonly string[];
}
export interface CacheEntryRequest extends CachePlace, CacheKey {
}
/** Something odd, for a person. */
export interface CacheWarning {
    readonly code: string;
    readonly message: string;
}
/** What was found, and what is odd. `bytes` are those of the archive; 0 where what is there is in place already. */
export interface CacheRestored {
    readonly result: 'hit' | 'fallback' | 'miss';
    readonly matchedKey?: string;
    readonly bytes?: number;
    /** Of a key that was not found, as far as there is anything to compare with. */
    readonly miss?: CacheMiss;
    readonly warnings: readonly CacheWarning[];
}
export interface CacheSaved {
    readonly result: 'saved' | 'exists' | 'skipped';
    readonly bytes?: number;
    readonly warnings: readonly CacheWarning[];
}
/**
 * Keeps directories and files of jobs from run to run. Implementations differ in where; `test/support/cache-store-contract.ts`
 * says what they share:
 * - An entry is its key and its paths; once there it is not written again. Who looks sees none of it or all.
 * - What comes back is what was saved, or nothing: a damaged entry is a miss with a warning, and is not found again.
 * - A restore that fails leaves the workspace as it was. What the paths hold that is not in the entry stays.
 * - Trouble of the environment rejects with a `LoomFailure` or a system error, the signal with its reason; a job goes on without its cache.
 */
export interface CacheStore {
    restore(query: CacheQuery, signal: AbortSignal): Promise<CacheRestored>;
    save(entry: CacheEntryRequest, signal: AbortSignal): Promise<CacheSaved>;
}
