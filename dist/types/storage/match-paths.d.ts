export interface PathMatcher {
    /** Whether a glob means this path itself. What is in a directory that one means is the caller's to know. */
    matches(path: string): boolean;
    /** Whether there can be something below a directory that a glob means. */
    mayHold(directory: string): boolean;
}
/** Globs of paths below a root, in time that grows with the path and no faster. A slash at the end means nothing. */
export declare function matchPaths(globs: readonly string[]): Promise<PathMatcher>;
