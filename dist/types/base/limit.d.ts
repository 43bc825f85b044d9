/** Runs `work` for every item, at most `limit` at a time, in order of the items. Rejects with the first error, once all that had started have ended. */
export declare function forEachLimited<T>(items: readonly T[], limit: number, work: (item: T) => Promise<void>): Promise<void>;
