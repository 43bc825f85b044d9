import type { Environment } from '../base/environment.ts';
import { type Chunks, type ZstdEngine } from './zstd.ts';
/** One entry of an archive to write; `path` is relative, with `/`. The size of a stream must be known. */
export type ArchiveEntry = {
    readonly path: string;
    readonly mode?: number;
} & ({
    readonly kind: 'file';
    readonly content: string | Uint8Array;
} | {
    readonly kind: 'file';
    readonly stream: Chunks;
    readonly sizeBytes: number;
} | {
    readonly kind: 'directory';
} | {
    readonly kind: 'link';
    readonly target: string;
});
export type ArchiveEntries = Iterable<ArchiveEntry> | AsyncIterable<ArchiveEntry>;
export interface WriteOptions {
    readonly env: Environment;
    /** Replace what is there. Otherwise that is a failure `archive/exists`. */
    readonly force?: boolean;
    readonly engine?: ZstdEngine;
}
/**
 * Writes a `tar.zst` in one step: who looks sees nothing, or all of it. Owners and times are not recorded, so equal entries make
 * equal archives. What is to be packed is read one entry after the other.
 */
export declare function writeArchive(path: string, entries: ArchiveEntries, options: WriteOptions): Promise<void>;
