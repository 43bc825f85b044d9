import { type Writable } from 'node:stream';
import type { Environment } from '../../base/environment.ts';
import type { Chunks, Writing } from '../zstd.ts';
/** Whether the `tar` of the PATH is GNU's, which is faster than what Loom brings. Others take other arguments. */
export declare function hasGnuTar(env: Environment): Promise<boolean>;
export interface TarOptions {
    readonly env: Environment;
    /** Kills the program, whatever it waits for. */
    readonly signal: AbortSignal;
}
/**
 * Writes a tar of what is named, and of nothing else, straight into another program's input. Names are relative to the directory, each
 * with a NUL at its end. `done` rejects when one could not be read whole.
 */
export declare function packWithTar({ directory, names }: {
    readonly directory: string;
    readonly names: Chunks;
}, input: Writable, { env, signal }: TarOptions): Writing;
/** What `tar` could not do, in its own words. */
export declare class TarFailure extends Error {
}
