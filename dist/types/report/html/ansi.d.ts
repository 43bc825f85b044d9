import { type Markup } from './markup.ts';
/** Turns lines of a job's output into markup, one after the other: a colour that a line leaves on holds for the next. */
export interface Colourer {
    line(text: string): Markup;
}
/**
 * Colours become classes of a palette that is readable in light and dark (`style.ts`); of 256 or 16 million colours each becomes
 * the nearest of those. Whatever else a terminal would obey is left out.
 */
export declare function createColourer(): Colourer;
