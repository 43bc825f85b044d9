import type { TarEntry } from '../base/tar-writer.ts';
import type { Chunks } from './zstd.ts';
/** What an archive says of one entry. Names are bytes, a character each. Whatever is no file, directory or link is `other`. */
export interface ArchiveEntry {
    readonly name: string;
    readonly kind: TarEntry['kind'] | 'other';
    /** Bits beyond permissions too. */
    readonly mode: number;
    readonly sizeBytes: number;
    /** Nothing that writes files sets their times to less. */
    readonly mtimeUs: number;
    /** Of a link of either kind. */
    readonly target?: string;
}
/** An entry of a tar, or a piece of the content of the one before. */
export type TarPiece = {
    readonly entry: ArchiveEntry;
} | {
    readonly content: Uint8Array;
};
/**
 * Reads a tar as GNU tar, bsdtar and POSIX pax write it: what each of the chunks brings. Names are bytes. Throws for what is no tar, is
 * cut short or says of itself what cannot be; judging names is for the caller.
 */
export declare function readTar(chunks: Chunks): AsyncGenerator<readonly TarPiece[]>;
/** The same, for who is given the chunks one by one. Content is part of the chunk that brings it. */
export interface TarReader {
    push(chunk: Uint8Array): readonly TarPiece[];
    /** Throws where the end mark has not come. */
    finish(): void;
}
export declare function createTarReader(): TarReader;
