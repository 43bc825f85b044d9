/** Whether a directory's file system takes names that differ in case only for one. `.git` is there to ask about. */
export declare function foldsCase(workspace: string): Promise<boolean>;
/**
 * Groups of paths, and of directories on the way to them, that are one name where case and the form of accents do not count
 * (macOS, Windows): of each group only one file can exist.
 */
export declare function collidingPaths(paths: readonly Buffer[]): string[][];
