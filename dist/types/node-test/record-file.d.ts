import type { TestRecord } from '../model/test-record.ts';
/** Where one process leaves its records. */
export interface RecordFile {
    /** Keeps a record for at most 100 ms. */
    readonly add: (record: TestRecord) => void;
    /** Writes what is kept, whole lines only. */
    readonly flush: () => void;
}
/**
 * A new file of the process in a directory, made with its first record; a process that is killed leaves what it had reported. Names
 * sort by the time of their start. The first error of the disk is told on standard error, and ends the recording.
 */
export declare function createRecordFile(directory: string): RecordFile;
