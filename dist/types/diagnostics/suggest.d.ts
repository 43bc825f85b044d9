/** The nearest of some names, when it is near enough to be meant. */
export declare function nearest(name: string, names: readonly string[]): string | undefined;
