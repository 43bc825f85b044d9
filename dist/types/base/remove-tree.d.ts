/**
 * Removes a directory and all below it, or nothing when it is not there. Directories that their owner may not write, as a Go
 * module cache has them, are opened first. Links are not followed.
 */
export declare function removeTree(path: string): Promise<void>;
