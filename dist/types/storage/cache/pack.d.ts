import type { Environment } from '../../base/environment.ts';
import { type Chunks, type ZstdEngine } from '../zstd.ts';
import { type Judged } from './judge.ts';
/** What reads and writes files: the system's `tar`, or Loom itself. Both make the same entries. */
export type TarEngine = 'program' | 'own';
export interface PackOptions {
    readonly env: Environment;
    readonly signal: AbortSignal;
    /** Default: the program, where it is GNU tar. */
    readonly tar?: TarEngine;
    readonly zstd?: ZstdEngine;
}
/** An archive that is being made. What is said of its content is whole once all bytes were read. */
export interface Packed {
    /** A compressed tar. */
    readonly bytes: Chunks;
    readonly judged: Judged;
    /** Of the tar, a little more at most. */
    readonly plainBytes: () => number;
}
/** An archive of paths of a directory. Where the system has its tools, they read the files; what they are to read is judged before. */
export declare function packPaths(directory: string, paths: readonly string[], options: PackOptions): Promise<Packed>;
export declare function tarEngine({ env, tar }: Pick<PackOptions, 'env' | 'tar'>): Promise<TarEngine>;
/** A file was cut while it was read. */
export declare class ChangedFile extends Error {
    constructor(path: string);
}
