/** Order of texts by code unit: the same on every machine and locale. */
export declare function compare(a: string, b: string): number;
