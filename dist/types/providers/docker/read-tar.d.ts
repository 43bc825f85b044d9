import { type Readable } from 'node:stream';
import type { Header } from 'tar-stream';
import { type BytePath } from './byte-path.ts';
/** An entry of a tar. All text has a character a byte. */
export interface ReadEntry {
    readonly path: BytePath;
    readonly type: Header['type'];
    readonly mode: number;
    readonly uid: number;
    readonly gid: number;
    readonly sizeBytes: number;
    readonly mtimeNs: bigint;
    /** Of a link as it is written; of a hard link the path of its other name. */
    readonly target: string;
    /** To be read before the next entry is asked for, or not at all. */
    readonly content: AsyncIterable<Uint8Array>;
}
/** A tar that ends too early, or is none. What came before is whole. */
export declare class TornTar extends Error {
}
/**
 * Reads a tar out of a container, whose entries are named from `prefix` on. It may be hostile: entries that lead out of the workspace
 * are passed over. A name in an extended header that is no UTF-8 has a replacement character in it.
 */
export declare function readTar(bytes: Readable, prefix: string): AsyncGenerator<ReadEntry>;
