/** Of a flag: a whole number from 1. */
export declare function positiveInteger(text: string): number;
/** Of a flag: a whole number. */
export declare function wholeNumber(text: string): number;
