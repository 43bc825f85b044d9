import type { Environment } from '../../base/environment.ts';
import type { CachePlace } from '../../model/cache.ts';
import { type Chunks, type ZstdEngine } from '../zstd.ts';
import type { CacheEntry } from './entry.ts';
import type { TarEngine } from './pack.ts';
import type { CachePlaces } from './places.ts';
/** What an archive of a cache may grow to. What would not come back is not saved either. */
export declare const cacheLimits: {
    entries: number;
    expandedBytes: number;
    depth: number;
    ratio: number;
};
export interface Engines {
    readonly env: Environment;
    readonly zstd?: ZstdEngine;
    readonly tar?: TarEngine;
}
/** `gone`: removed meanwhile. `damaged`: not what was saved, or what nobody should unpack. */
export type Unpacked = {
    readonly end: 'restored';
    readonly bytes: number;
} | {
    readonly end: 'in place';
    readonly bytes: number;
} | {
    readonly end: 'gone';
} | {
    readonly end: 'damaged';
    readonly why: string;
};
/**
 * Brings back what an entry holds: beside the workspace first, moved there once all of it was judged and its digest is right. Costs
 * no more than a look where all of it is in place. Rejects with the signal's reason, or with what the environment does not allow.
 */
export declare function restoreEntry(places: CachePlaces, entry: CacheEntry, request: CachePlace & Engines & {
    readonly signal: AbortSignal;
}): Promise<Unpacked>;
/** Passes chunks on until the signal aborts, and throws its reason then. */
export declare function untilAborted(chunks: Chunks, signal: AbortSignal): Chunks;
