import type { TarEntry } from '../../base/tar-writer.ts';
import type { TarPiece } from '../read-tar.ts';
/** A piece of an archive that may be written. */
export type SafePiece = {
    readonly entry: TarEntry;
} | {
    readonly content: Uint8Array;
};
export interface JudgeOptions {
    /** Relative paths; entries are these and what is below them. */
    readonly paths: readonly string[];
    /** What may not be is left out, as when an archive is made; otherwise the whole archive is refused. */
    readonly leavesOut: boolean;
}
/** What an archive held, once all of its pieces were read. */
export interface Judged {
    /** Names of what was left out, and why. */
    readonly leftOut: {
        readonly name: string;
        readonly why: string;
    }[];
    /** Of everything but content: see `treeDigest`. */
    readonly digest: () => string;
}
/**
 * Passes on what of an archive may be written: plain names within the cache's paths, no device, no link that leaves the workspace, no
 * entry through a link, nothing twice. Bits beyond permissions and owners are dropped. Names that differ in case only are two files
 * where the file system says so.
 */
export declare function judge(pieces: AsyncIterable<readonly TarPiece[]>, options: JudgeOptions): {
    readonly pieces: AsyncGenerator<readonly SafePiece[]>;
    readonly judged: Judged;
};
/** A path as text: a part that is no UTF-8 stands for itself alone. */
export declare function pathText(bytes: Uint8Array): string;
type Seen = Pick<TarEntry, 'kind' | 'mode' | 'sizeBytes' | 'mtimeNs' | 'target'>;
/**
 * Sums up files, directories and links by path, kind, mode, size and time, not by content: who changes a file changes one of these.
 * Two trees that differ in nothing but hard links are alike.
 */
export declare function createTree(): {
    readonly add: (path: string, seen: Seen) => void;
    readonly digest: () => string;
};
export {};
