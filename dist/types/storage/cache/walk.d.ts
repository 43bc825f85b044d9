import { type BigIntStats } from 'node:fs';
import type { TarEntry } from '../../base/tar-writer.ts';
/** Something below a directory; `name` is relative to it. */
export interface Found {
    readonly name: Buffer;
    readonly path: Buffer;
    readonly stats: BigIntStats;
}
/** Paths of a directory and all below them, each before what is in it, in order of their bytes. Links are not followed. */
export declare function walk(directory: string, paths: readonly string[]): AsyncGenerator<Found>;
/** What a tar says of it. Undefined for what no cache holds. */
export declare function entryOf({ name, path, stats }: Found): TarEntry | undefined;
/** The digest of what is there, as `Judged.digest` gives it for an archive; undefined where a path is not there. */
export declare function treeDigest(directory: string, paths: readonly string[]): Promise<string | undefined>;
/** Those of the paths that are there, without those inside of others, in order. A path through a link is not there. */
export declare function presentPaths(directory: string, paths: readonly string[]): Promise<string[]>;
/** Paths as entries have them: no `./`, no `/` at the end, none inside of another, in order. */
export declare function plainPaths(paths: readonly string[]): string[];
/** A path without what says nothing: `./`, `//`, a `/` at either end. */
export declare function plainPath(path: string): string;
