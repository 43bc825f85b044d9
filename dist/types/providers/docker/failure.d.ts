/** What the engine answered with, when it did not do what it was asked. */
export interface EngineRefusal extends Error {
    readonly statusCode: number;
}
export declare function isRefusal(error: unknown, ...statusCodes: readonly number[]): error is EngineRefusal;
/** The engine's own words, without what dockerode puts around them. */
export declare function wordsOf(error: unknown): string;
/** Whether the connection to the engine was cut, or none can be made any more. */
export declare function isLost(error: unknown): boolean;
/**
 * What failed while Loom was `doing` something ("start the container"), as a failure with a hint. An error that is not the
 * engine's, a bug, is given back as it is.
 */
export declare function dockerFailure(error: unknown, doing: string): unknown;
/** Does work with the engine; what it refuses becomes a failure that says what could not be done. */
export declare function asking<T>(doing: string, work: () => Promise<T>): Promise<T>;
