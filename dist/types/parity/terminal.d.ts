/**
 * Lines as they stood when they were complete: colours, titles and links removed, and of a progress display only what was written
 * after the last return to the line's start. A return clears the line as soon as something is written over it.
 */
export declare function lastStates(text: string): string;
