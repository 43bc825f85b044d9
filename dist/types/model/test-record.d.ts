
export declare const testOutcomeSchema: unknown;
export type TestOutcome = 'pass' | 'fail' | 'skip' | 'todo' | 'cancelled';
declare const testErrorSchema: unknown;
/** One line of `tests.jsonl`: a test that a job ran, whatever its runner. */
export declare const testRecordSchema: unknown;
export type TestError = { message: string; expected?: string | undefined; actual?: string | undefined; operator?: string | undefined; location?: string | undefined; };
export type TestRecord = { id: string; name: string; file?: string | undefined; line?: number | undefined; outcome: 'pass' | 'fail' | 'skip' | 'todo' | 'cancelled'; duration_ms: number; error?: { message: string; expected?: string | undefined; actual?: string | undefined; operator?: string | undefined; location?: string | undefined; } | undefined; };
/** How many tests ended in each way; what did not happen is absent. */
export declare const testTotalsSchema: unknown;
export type TestTotals = { pass?: number | undefined; fail?: number | undefined; skip?: number | undefined; todo?: number | undefined; cancelled?: number | undefined; };
/** A test that failed, as manifests point at it. */
export declare const failingTestSchema: unknown;
export type FailingTest = { id: string; file?: string | undefined; line?: number | undefined; message?: string | undefined; };
export {};
