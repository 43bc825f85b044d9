/** Whether a value is one of the words that no log can do without. */
export declare function isCommonWord(value: string): boolean;
