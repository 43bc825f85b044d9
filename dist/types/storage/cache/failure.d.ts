/** Whether it is the disk, its rights or what a job is still doing that stood in the way, and not the archive. */
export declare function isEnvironment(error: unknown): boolean;
/** Trouble with files as a failure that stands alone. Anything else is given back as it is. */
export declare function asCacheFailure(error: unknown, what: string): unknown;
