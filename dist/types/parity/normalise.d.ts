import type { OwnPatterns } from './own-patterns.ts';
import type { Places } from './places.ts';
export interface NormaliserOptions {
    readonly places: Places;
    /** From `readPatterns`. */
    readonly patterns?: OwnPatterns;
}
/** Turns output into what is the same wherever a commit runs, see `docs/normalising.md`. */
export interface Normaliser {
    /**
     * A line, or several with the line ends between them; there are as many lines in what it gives. What has been normalised stays as
     * it is. Time grows with the text and no faster.
     */
    line(text: string): string;
}
/** A normaliser for the output of one run. */
export declare function createNormaliser({ places, patterns }: NormaliserOptions): Normaliser;
