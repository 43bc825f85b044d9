/** A note on the page of a run, at a line of a file where that is known. */
export interface Annotation {
    readonly level: 'error' | 'warning' | 'notice';
    readonly title: string;
    readonly message: string;
    /** Relative to the directory that GitHub checks out into. */
    readonly file?: string;
    readonly line?: number;
    readonly endLine?: number;
    readonly column?: number;
}
/** An annotation as a command to the runner, with its line end. */
export declare function renderAnnotation({ level, message, title, file, line, endLine, column }: Annotation): string;
/** A message with its hint below. */
export declare function withHint(message: string, hint: string | undefined): string;
/** At most ten of each level; the tenth counts the rest. */
export declare function atMostTen(all: readonly Annotation[]): Annotation[];
