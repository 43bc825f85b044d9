import type { Environment } from '../../base/environment.ts';
import type { Chunks } from '../zstd.ts';
import { type Judged } from './judge.ts';
/** What reads and writes files: the system's `tar`, or Loom itself. Both make the same bytes. */
export type TarEngine = 'program' | 'own';
export interface PackOptions {
    readonly env: Environment;
    /** Default: the program, where it is GNU tar. */
    readonly tar?: TarEngine;
}
/** A tar of paths of a directory, and what it holds once it was read to its end. */
export declare function packPaths(directory: string, paths: readonly string[], options: PackOptions): Promise<{
    readonly bytes: Chunks;
    readonly judged: Judged;
}>;
export declare function tarEngine({ env, tar }: PackOptions): Promise<TarEngine>;
/** A file was cut while it was read. */
export declare class ChangedFile extends Error {
    constructor(path: string);
}
