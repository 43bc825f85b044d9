/**
 * Does what may fail for reasons of the system (a disk that is full, a directory that is not to be written) and is tried again
 * at another time: then gives `otherwise`. Anything else that is thrown passes.
 */
export declare function ifSystemAllows<Result>(work: () => Promise<Result>, otherwise: Result): Promise<Result>;
