import { type Io } from '../io.ts';
interface CacheFlags {
    json?: boolean;
    directory?: string;
}
/** `loom cache ls`: the entries of this repository, the newest first; with `--all` of every one. */
export declare function cacheLs(flags: CacheFlags & {
    all?: boolean;
}, io: Io): Promise<number>;
export interface CacheExplainFlags extends CacheFlags {
    workflow?: string;
    job?: string;
    name?: string;
}
/** `loom cache explain`: what a run would find now, and why not more. */
export declare function cacheExplain(flags: CacheExplainFlags, io: Io): Promise<number>;
/** `loom cache prune`: brings the whole cache below a size, and removes what was not used for long. */
export declare function cachePrune(flags: CacheFlags & {
    maxSize?: string;
    olderThan?: string;
}, io: Io): Promise<number>;
/** `loom cache rm`: entries of this repository by their keys, or all of them. */
export declare function cacheRm(flags: CacheFlags & {
    keys: readonly string[];
    all?: boolean;
}, io: Io): Promise<number>;
/** `loom cache release`: lets restores use entries again that were put in quarantine. */
export declare function cacheRelease(flags: CacheFlags & {
    keys: readonly string[];
}, io: Io): Promise<number>;
export {};
