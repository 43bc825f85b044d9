import { type Stats } from 'node:fs';
import type { AbsolutePath } from './brand.ts';
/** The absolute form of a path; a relative one is taken from `base`. */
export declare function absolutePath(path: string, base: string): AbsolutePath;
/** Whether `path` is `directory` or lies below it. Both absolute; links are not resolved. */
export declare function isInside(path: string, directory: string): boolean;
/** Whether an unknown thrown value is a system error with one of these codes (`ENOENT`, `EACCES`…). */
export declare function hasCode(error: unknown, ...codes: readonly string[]): error is NodeJS.ErrnoException;
/** What a path is, if it is there and belongs to this user (`uid`; any, where the system has none). Links are not followed. */
export declare function statsOfOwn(path: string, uid: number | undefined): Promise<Stats | undefined>;
/** Bytes of a file, opened once somebody reads: an error reaches the reader and nobody else. */
export declare function readChunks(path: string | Buffer): AsyncGenerator<Uint8Array>;
/**
 * Replaces a file in one step: a reader sees the old bytes or the new ones, never a part. Content may come piece by piece.
 * `durable`: also after a power cut, which costs a wait for the disk. The directory must exist.
 */
export declare function writeFileAtomic(path: string, content: string | Uint8Array | AsyncIterable<string>, { mode, durable }?: {
    mode?: number;
    durable?: boolean;
}): Promise<void>;
/** Makes what was made, renamed or removed in a directory last through a power cut. */
export declare function syncDirectory(path: string): Promise<void>;
