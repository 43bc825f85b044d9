import type { CacheKey } from '../../model/cache.ts';
import type { PlannedCache } from '../../model/plan.ts';
export interface CacheKeyRequest {
    readonly workspace: string;
    /** Paths of the cache, which its own key never depends on. */
    readonly without: readonly string[];
    readonly lookup: (name: string) => string | undefined;
}
/**
 * The key of a cache for what is in the workspace: the text itself, `<prefix>-<SHA-256 of its files>`, or a template, with references
 * replaced in each. Where no file is there, the key ends in `no-files`.
 */
export declare function buildCacheKey(written: NonNullable<PlannedCache['key']>, request: CacheKeyRequest): Promise<CacheKey>;
