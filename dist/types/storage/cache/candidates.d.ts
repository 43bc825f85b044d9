import type { CacheKey, CacheMiss } from '../../model/cache.ts';
import { type StoredEntry } from './entries.ts';
import type { CacheScope } from './entry.ts';
import type { CachePlaces } from './places.ts';
export interface Shelf {
    readonly places: CachePlaces;
    readonly scope: CacheScope;
}
/** Entries that will do, the best first: the key itself, then each fallback as a key and as the beginning of one. */
export declare function candidates({ key, fallbackKeys }: {
    readonly key: string;
    readonly fallbackKeys: readonly string[];
}, paths: readonly string[], { places, scope }: Shelf): AsyncGenerator<StoredEntry>;
/** Why a key was not found, where there is anything to compare with. */
export declare function whyMissed({ key, parts }: CacheKey, paths: readonly string[], { places, scope }: Shelf): Promise<{
    miss?: CacheMiss;
}>;
