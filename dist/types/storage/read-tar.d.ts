import type { TarEntry } from '../base/tar-writer.ts';
import type { Chunks } from './zstd.ts';
/** An entry of a tar, or a piece of the content of the one before. Whatever is no file, directory or link is `other`. */
export type TarPiece = {
    readonly entry: Omit<TarEntry, 'kind'> & {
        readonly kind: TarEntry['kind'] | 'other';
    };
} | {
    readonly content: Uint8Array;
};
/**
 * Reads a tar as GNU tar, bsdtar and POSIX pax write it: what each of the chunks brings. Names are bytes. Throws for what is no tar, is
 * cut short or says of itself what cannot be; judging names is for the caller.
 */
export declare function readTar(chunks: Chunks): AsyncGenerator<readonly TarPiece[]>;
