/** A text that diagnostics point into. `path` is what a person would type, relative to the repository. */
export interface Source {
    readonly path: string;
    readonly text: string;
}
/** Why something at a path cannot be a source, and what to do about it. */
export interface SourceProblem {
    readonly problem: string;
    readonly hint: string;
}
/** A half-open range of UTF-16 offsets in a source. */
export interface Span {
    readonly source: Source;
    readonly start: number;
    readonly end: number;
}
/** One-based line and column (UTF-16 units) of an offset. */
export interface Position {
    readonly line: number;
    readonly column: number;
}
export declare function positionOf(source: Source, offset: number): Position;
/** The text of a one-based line, without its line end. */
export declare function lineText(source: Source, line: number): string;
