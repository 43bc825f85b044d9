/** Characters that a value has at least. */
export declare const shortestValue = 4;
/**
 * What of a value must not be seen: the whole without white space around it, with either line end, without quotes around it,
 * and each line that tells something.
 */
export declare function formsOf(value: Buffer): Buffer[];
/** Like `trim`, but for text whose characters are bytes. A regular expression would be quadratic here. */
export declare function trimmed(text: string): string;
