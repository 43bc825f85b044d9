import type { DecodedFile } from './decode.ts';
import { type MergedJob } from './merge.ts';
import type { ParsedFile } from './parse.ts';
/** A part of a file. */
export interface Origin {
    readonly file: ParsedFile;
    readonly path: readonly PropertyKey[];
}
/**
 * Where a part of a merged job is written: in the job, what it extends, or `default`; of what is written in several the one that
 * counts. Undefined where none of them has it.
 */
export declare function originOf(path: readonly PropertyKey[], { written }: MergedJob, files: readonly DecodedFile[]): Origin | undefined;
/** Where a part of the root is written; of several files the one that counts. */
export declare function inRoot(path: readonly PropertyKey[], files: readonly DecodedFile[]): Origin | undefined;
