/** A part of a page. Each of its pieces is whole Markdown in itself: a row of its table, a step that failed. */
export interface Section {
    /** Before the first piece; a blank line stands between it and what precedes. */
    readonly head: string;
    readonly pieces: readonly string[];
    /** Between two pieces. */
    readonly between: '\n' | '\n\n';
    /** What a piece is, in the singular. */
    readonly noun: string;
    /** How many there are beside the pieces. */
    readonly more?: number;
}
/**
 * Puts sections one after the other, as much of them as fits. What does not fit is left out piece by piece and counted, so that no
 * fence and no tag is cut; sections that are small keep their room though one before them is large.
 */
export declare function putWithin(sections: readonly Section[], maxBytes: number): string;
