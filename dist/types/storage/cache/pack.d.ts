import { type Chunks } from '../zstd.ts';
import type { Engines } from './engines.ts';
import { type Judge } from './judge.ts';
/** An archive that is being made. What is said of its content is whole once all bytes were read. */
export interface Packed {
    /** A compressed tar. */
    readonly bytes: Chunks;
    readonly judged: Judge;
    /** Of the tar, a little more at most. */
    readonly plainBytes: () => number;
}
export interface PackOptions extends Engines {
    readonly signal: AbortSignal;
}
/** An archive of paths of a directory. Where the system has its tools, they read the files; what they are to read is judged before. */
export declare function packPaths(directory: string, paths: readonly string[], options: PackOptions): Promise<Packed>;
