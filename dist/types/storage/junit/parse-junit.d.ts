import type { TestRecord } from '../../model/test-record.ts';
/** A report that cannot be read any further. */
export declare class JunitError extends Error {
    readonly name = "JunitError";
    constructor(problem: string, line?: number);
}
export interface JunitOptions {
    /** Directories that names of files may begin with; they are taken away. */
    readonly roots: readonly string[];
}
/** Takes a report piece by piece. Throws a `JunitError` for what is no well-formed XML, or no report. */
export interface JunitParser {
    /** What was read so far; all of it once `end` has passed. */
    readonly records: readonly TestRecord[];
    push(text: string): void;
    end(): void;
}
/**
 * Reads JUnit XML as test runners write it (Jenkins' form and its descendants): suites in suites, cases with `failure`, `error` or
 * `skipped`. Document types and entities that a report declares are not looked at.
 */
export declare function createJunitParser(options: JunitOptions): Promise<JunitParser>;
