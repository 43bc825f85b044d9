import { type Writable } from 'node:stream';
import type { Environment } from '../base/environment.ts';
export type Chunks = AsyncIterable<Uint8Array>;
/** What compresses: the system's program, Node's own (from 22.15), or a library that is part of Loom. */
export type ZstdEngine = 'program' | 'node' | 'library';
export interface ZstdOptions {
    /** Where `zstd` is looked for, by its `PATH`. */
    readonly env: Environment;
    /** Default: the first one that there is. */
    readonly engine?: ZstdEngine;
}
/** Bytes as one zstd frame with a checksum, where the engine can make one. */
export declare function compress(chunks: Chunks, options: ZstdOptions): Chunks;
/** What zstd frames hold. Rejects on damaged, cut and trailing bytes; how much may come out is for the caller to bound. */
export declare function decompress(chunks: Chunks, options: ZstdOptions): Chunks;
/** Whether the system has the program. */
export declare function hasZstd(env: Environment): Promise<boolean>;
/** Another program that writes. */
export interface Writing extends Disposable {
    /** Rejects unless it wrote all that it was to. */
    readonly done: Promise<void>;
}
/**
 * Compresses what another program writes: what passes through no stream of Node's comes twice as fast. `start` is given the input for
 * a child to inherit, and is to destroy it then.
 */
export declare function compressFrom(start: (input: Writable) => Writing, env: Environment): Chunks;
