/** Files of a run below its log directory, relative to it, each list sorted. */
export interface RecordPaths {
    readonly records: readonly string[];
    /** What jobs left; links as well. */
    readonly artifacts: readonly string[];
    /**
     * Artifacts that no bundle can hold, as a person may read their names: those whose name or target is no UTF-8, and links out of the
     * artifacts of their job.
     */
    readonly unfit: readonly string[];
}
/** Lists them without following a link. */
export declare function listRecords(logs: string): Promise<RecordPaths>;
