import type { CachePlace } from '../../model/cache.ts';
import { type OpenBlob } from './blob.ts';
import type { Engines } from './engines.ts';
import type { CacheEntry } from './entry.ts';
import type { CachePlaces } from './places.ts';
/** What an archive of a cache may grow to. What would not come back is not saved either. */
export declare const cacheLimits: {
    entries: number;
    expandedBytes: number;
    depth: number;
    ratio: number;
};
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
/** Whether what a job made is more than a restore would take back. */
export declare function isBeyondLimits(plainBytes: number, sizeBytes: number): boolean;
export type RestoreRequest = CachePlace & Engines & {
    readonly signal: AbortSignal;
};
/**
 * Brings back what an entry holds. Costs no more than a look where all of it is in place. Rejects with the signal's reason, or with what
 * the environment does not allow.
 */
export declare function restoreEntry(places: CachePlaces, entry: CacheEntry, request: RestoreRequest): Promise<Unpacked>;
/** Whether a workspace has all that an entry holds, by everything but content. */
export declare function isInPlace({ paths, tree }: Pick<CacheEntry, 'paths' | 'tree'>, workspace: string): Promise<boolean>;
/** Unpacks an archive beside the workspace first, and moves it there once all of it was judged and its digest is right. */
export declare function restoreArchive(blob: Pick<OpenBlob, 'read' | 'isWhole'>, paths: readonly string[], request: RestoreRequest): Promise<Exclude<Unpacked, {
    end: 'in place' | 'gone';
}>>;
