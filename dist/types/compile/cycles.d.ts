/** What each name comes after. */
export type Before = ReadonlyMap<string, readonly string[]>;
/** The shortest cycle of a graph: from its first name in the order of the map, which stands at the end again. */
export declare function shortestCycle(before: Before): string[] | undefined;
