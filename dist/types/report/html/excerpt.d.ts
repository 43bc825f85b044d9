/** How much of an output is kept. */
export interface ExcerptLimits {
    readonly lines: number;
    readonly characters: number;
}
/** The end of an output, or all of it. Where lines before the end are left out, also the beginning. */
export interface Excerpt {
    /** Empty where nothing is left out. */
    readonly first: readonly string[];
    readonly leftOut: number;
    readonly last: readonly string[];
}
/** Takes an output piece by piece and keeps its beginning and its end, in bounded memory. */
export interface ExcerptTaker {
    push(stream: 'stdout' | 'stderr', text: string): void;
    end(): Excerpt;
}
export declare function takeExcerpt(limits: ExcerptLimits): ExcerptTaker;
