import { type BigIntStats } from 'node:fs';
import type { ArchiveEntry } from '../read-tar.ts';
/** Something below a directory. */
export interface Found {
    /** Relative to the directory, a character a byte: a name need not be UTF-8. */
    readonly name: string;
    /** For calls of the file system. */
    readonly path: string | Buffer;
    readonly stats: BigIntStats;
}
/**
 * Paths of a directory and all below them, each before what is in it, in order of their bytes. Links are not followed. Asked for one
 * by one, files answer many times faster than through threads: who walks far lets others have their turn.
 */
export declare function walk(directory: string, paths: readonly string[]): Generator<Found>;
/** What a tar says of it; `other` is what no cache holds. */
export declare function entryOf({ name, path, stats }: Found): ArchiveEntry;
/** The digest of what is there, as `Judged.digest` gives it for an archive; undefined where a path is not there. */
export declare function treeDigest(directory: string, paths: readonly string[]): Promise<string | undefined>;
/** Those of the paths that are there, without those inside of others, in order. A path through a link is not there. */
export declare function presentPaths(directory: string, paths: readonly string[]): Promise<string[]>;
/** Paths as entries have them: no `./`, no `/` at the end, none inside of another, in order. */
export declare function plainPaths(paths: readonly string[]): string[];
/** A path without what says nothing: `./`, `//`, a `/` at either end. */
export declare function plainPath(path: string): string;
