import type { RunEvent } from '../model/event.ts';
import type { JobManifest } from '../model/records.ts';
import type { TestTotals } from '../model/test-record.ts';
type Tests = NonNullable<JobManifest['tests']>;
/** The tests of a job, once one more has ended. */
export declare function withTest(tests: Tests | undefined, { place, id, file, line, outcome, error }: Extract<RunEvent, {
    type: 'test_finished';
}>): Tests;
/** The tests of a job with the totals of one more place. */
export declare function withTotals(tests: Tests | undefined, totals: TestTotals): Tests;
export {};
