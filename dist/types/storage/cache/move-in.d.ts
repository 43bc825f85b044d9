/**
 * Moves paths from a directory into another one of the same file system. What is there already stays where the new has nothing in its
 * place, and is replaced otherwise. Links on the way are refused, and nothing is written through one.
 */
export declare function moveIn(from: string, into: string, paths: readonly string[]): Promise<void>;
