import type { FailingTest, TestTotals } from '../model/test-record.ts';
/** `1 failed · 12 passed`: what did not pass comes first. */
export declare function sayTotals(totals: TestTotals): string;
/** A test that failed in one or two lines: its name and where it is, and what it said. */
export declare function sayFailing({ id, file, line, message }: FailingTest): string[];
/** All that a manifest has of them, and how many there are beside. */
export declare function listFailing({ totals, failing, }: {
    readonly totals: TestTotals;
    readonly failing: readonly FailingTest[];
}): string[];
