/** The work's own end, or a rejection with the signal's reason as soon as it aborts. The work itself goes on. */
export declare function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T>;
