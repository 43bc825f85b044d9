/** Gives the first bearer of a text the text itself, the second one `text #2`, and so on; no answer is given twice. */
export declare function createOccurrences(): (text: string) => string;
