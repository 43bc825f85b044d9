import type { Chunks } from '../zstd.ts';
import type { Judge, SafeEntry } from './judge.ts';
import { type Found } from './walk.ts';
/** A tar of paths of a directory and all below them, without what the judge leaves out. Owners are nobody's. */
export declare function readTree(directory: string, paths: readonly string[], judge: Judge): Chunks;
/** Entries of paths of a directory and all below them that may be packed. */
export declare function judgedEntries(directory: string, paths: readonly string[], judge: Judge): Generator<{
    readonly entry: SafeEntry;
    readonly found: Found;
}>;
/** A file was cut while it was read. */
export declare class ChangedFile extends Error {
    constructor(path: string);
}
