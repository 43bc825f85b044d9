import type { Environment } from '../../base/environment.ts';
import type { Chunks } from '../zstd.ts';
/** Whether the `tar` of the PATH is GNU's, which is faster than what Loom brings. Others take other arguments. */
export declare function hasGnuTar(env: Environment): Promise<boolean>;
/** A tar of paths below a directory and of all below them, in order of their bytes. Rejects when one could not be read whole. */
export declare function packWithTar(directory: string, paths: readonly string[], env: Environment): Chunks;
/** Unpacks a tar that was judged into a directory: modes and times as it says, owned by this user. */
export declare function unpackWithTar(tarBytes: Chunks, directory: string, env: Environment): Promise<void>;
/** What `tar` could not do, in its own words. */
export declare class TarFailure extends Error {
}
