import type { TestError } from '../model/test-record.ts';
/** Why node:test says that a test failed. */
export interface Failure {
    /** node:test's `failureType`: `testCodeFailure`, `subtestsFailed`, `cancelledByParent`… */
    readonly type: string;
    /** What the test threw, or a sentence of node:test. */
    readonly cause: unknown;
    /** How the process of a test file ended. */
    readonly exitCode?: unknown;
    readonly signal?: unknown;
}
/** What stands in the `details.error` of a failed test. */
export declare function failureOf(error: unknown): Failure;
/** An error as bounded text without colours. Tests may throw anything, also what throws when it is looked at. */
export declare function describeError(failure: Failure, workspace: string): TestError;
