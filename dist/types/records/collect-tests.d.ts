import { type TestRecord } from '../model/test-record.ts';
export interface CollectedTests {
    /** Sorted by id; of several with the same id, all but the first are numbered. */
    readonly records: readonly TestRecord[];
    /** Lines that are no record: of a program that was killed while it wrote, or of something else that wrote there. */
    readonly damagedLines: number;
}
/**
 * Reads what the test runners of a step have left in `LOOM_TEST_RECORDS`, a file of each process. A job can write anything there:
 * only regular files are read, and of each at most 256 MiB. A directory that is not there holds no tests.
 */
export declare function collectTests(directory: string): Promise<CollectedTests>;
