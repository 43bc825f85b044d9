/** Keeps work on the same paths apart, within one process. */
export interface PathLocks {
    /** Waits for all that was asked for before and has one of these paths, or one in or above it. Dispose the lock when done. */
    lock(paths: readonly string[]): Promise<Disposable>;
}
export declare function createPathLocks(): PathLocks;
