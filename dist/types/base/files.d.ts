import type { AbsolutePath } from './brand.ts';
/** The absolute form of a path; a relative one is taken from `base`. */
export declare function absolutePath(path: string, base: string): AbsolutePath;
/** Whether `path` is `directory` or lies below it. Both absolute; links are not resolved. */
export declare function isInside(path: string, directory: string): boolean;
/** Whether an unknown thrown value is a system error with one of these codes (`ENOENT`, `EACCES`…). */
export declare function hasCode(error: unknown, ...codes: readonly string[]): error is NodeJS.ErrnoException;
/**
 * Replaces a file in one step: a reader sees the old bytes or the new ones, never a part. `durable`: also after a power cut,
 * which costs a wait for the disk. The directory must exist.
 */
export declare function writeFileAtomic(path: string, content: string | Uint8Array, { mode, durable }?: {
    mode?: number;
    durable?: boolean;
}): Promise<void>;
