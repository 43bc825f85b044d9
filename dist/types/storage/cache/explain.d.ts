import type { CacheKeyParts, CacheMiss } from '../../model/cache.ts';
import type { CacheEntry } from './entry.ts';
export interface WantedEntry {
    readonly key: string;
    readonly parts: CacheKeyParts;
    readonly paths: readonly string[];
}
/** What is compared of an entry that is there. */
export type NearEntry = Pick<CacheEntry, 'key' | 'paths' | 'parts' | 'created_at' | 'quarantined'>;
/**
 * Says why a key was not found: what of it differs from the nearest entry that is there, the newest of those with the least to say.
 * Undefined where none has anything in common with it.
 */
export declare function explainMiss(wanted: WantedEntry, entries: readonly NearEntry[]): CacheMiss | undefined;
