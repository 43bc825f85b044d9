import * as v from 'valibot';
export declare const testOutcomeSchema: v.PicklistSchema<["pass", "fail", "skip", "todo", "cancelled"], undefined>;
export type TestOutcome = v.InferOutput<typeof testOutcomeSchema>;
declare const testErrorSchema: v.ObjectSchema<{
    readonly message: v.StringSchema<undefined>;
    readonly expected: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
    readonly actual: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
    readonly operator: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
    /** `file:line:column`, the file relative to the workspace. */
    readonly location: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
}, undefined>;
/** One line of `tests.jsonl`: a test that a job ran, whatever its runner. */
export declare const testRecordSchema: v.ObjectSchema<{
    /** The same wherever the test runs: file, names of the suites, name; repeated ones are numbered. */
    readonly id: v.StringSchema<undefined>;
    readonly name: v.StringSchema<undefined>;
    /** Relative to the workspace. */
    readonly file: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
    readonly line: v.OptionalSchema<v.NumberSchema<undefined>, undefined>;
    readonly outcome: v.PicklistSchema<["pass", "fail", "skip", "todo", "cancelled"], undefined>;
    readonly duration_ms: v.NumberSchema<undefined>;
    readonly error: v.OptionalSchema<v.ObjectSchema<{
        readonly message: v.StringSchema<undefined>;
        readonly expected: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
        readonly actual: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
        readonly operator: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
        /** `file:line:column`, the file relative to the workspace. */
        readonly location: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
    }, undefined>, undefined>;
}, undefined>;
export type TestError = v.InferOutput<typeof testErrorSchema>;
export type TestRecord = v.InferOutput<typeof testRecordSchema>;
/** How many tests ended in each way; what did not happen is absent. */
export declare const testTotalsSchema: Omit<v.ObjectSchema<{
    readonly pass: v.NumberSchema<undefined>;
    readonly fail: v.NumberSchema<undefined>;
    readonly skip: v.NumberSchema<undefined>;
    readonly todo: v.NumberSchema<undefined>;
    readonly cancelled: v.NumberSchema<undefined>;
}, undefined>, "entries" | "~types" | "~run" | "~standard"> & {
    readonly entries: {
        readonly pass: v.OptionalSchema<v.NumberSchema<undefined>, undefined>;
        readonly fail: v.OptionalSchema<v.NumberSchema<undefined>, undefined>;
        readonly skip: v.OptionalSchema<v.NumberSchema<undefined>, undefined>;
        readonly todo: v.OptionalSchema<v.NumberSchema<undefined>, undefined>;
        readonly cancelled: v.OptionalSchema<v.NumberSchema<undefined>, undefined>;
    };
    readonly "~standard": v.StandardProps<{
        pass?: number | undefined;
        fail?: number | undefined;
        skip?: number | undefined;
        todo?: number | undefined;
        cancelled?: number | undefined;
    }, {
        pass?: number | undefined;
        fail?: number | undefined;
        skip?: number | undefined;
        todo?: number | undefined;
        cancelled?: number | undefined;
    }>;
    readonly "~run": (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
        pass?: number | undefined;
        fail?: number | undefined;
        skip?: number | undefined;
        todo?: number | undefined;
        cancelled?: number | undefined;
    }, v.NumberIssue | v.ObjectIssue>;
    readonly "~types"?: {
        readonly input: {
            pass?: number | undefined;
            fail?: number | undefined;
            skip?: number | undefined;
            todo?: number | undefined;
            cancelled?: number | undefined;
        };
        readonly output: {
            pass?: number | undefined;
            fail?: number | undefined;
            skip?: number | undefined;
            todo?: number | undefined;
            cancelled?: number | undefined;
        };
        readonly issue: v.NumberIssue | v.ObjectIssue;
    } | undefined;
};
export type TestTotals = v.InferOutput<typeof testTotalsSchema>;
/** A test that failed, as manifests point at it. */
export declare const failingTestSchema: v.ObjectSchema<{
    readonly id: v.StringSchema<undefined>;
    readonly file: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
    readonly line: v.OptionalSchema<v.NumberSchema<undefined>, undefined>;
    readonly message: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
}, undefined>;
export type FailingTest = v.InferOutput<typeof failingTestSchema>;
export {};
