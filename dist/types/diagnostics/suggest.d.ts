/** The nearest of some names, when it is near enough to be meant; the first of several. */
export declare function nearest(name: string, names: readonly string[]): string | undefined;
