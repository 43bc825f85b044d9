
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ParsedFile } from './parse.ts';
/** Where a value stands, and where what is wrong with it is told. */
export interface Target {
    readonly file: ParsedFile;
    readonly path: readonly PropertyKey[];
    readonly diagnostics: Diagnostic[];
}
/** What the schema has against a value, as a person would say it. */
export declare const tellIssue: unknown;
/** A value in a few words; never longer than a line. */
export declare function describe(value: unknown): string;
export declare function isRecord(value: unknown): value is Record<string, unknown>;
