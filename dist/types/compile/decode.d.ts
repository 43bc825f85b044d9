import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ParsedFile } from './parse.ts';
import { type WrittenIncluded, type WrittenJob, type WrittenRoot } from './schema.ts';
/** A job or template as one file has it. */
export interface DecodedJob {
    readonly name: string;
    readonly job: WrittenJob;
    readonly file: ParsedFile;
    /** Keys that are written but wrong, and so missing from `job`; told already. */
    readonly wrong: readonly string[];
}
export interface DecodedFile {
    readonly file: ParsedFile;
    readonly root: Partial<WrittenRoot> & WrittenIncluded;
    readonly jobs: readonly DecodedJob[];
    /** Root keys that are written but wrong, and those of `default`. */
    readonly wrong: readonly string[];
    readonly wrongDefaults: readonly string[];
    readonly diagnostics: readonly Diagnostic[];
}
/** Checks a parsed file against the declared shape. What could not be decoded is left out of the result and told. */
export declare function decodeFile(file: ParsedFile, kind: 'workflow' | 'included'): DecodedFile;
