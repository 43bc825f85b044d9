import * as v from 'valibot';
/** Identifier of the format, see `docs/diff.md`. */
export declare const diffVersion = "v1";
/** Parts of `compared.json`, by what a difference in them means. */
export declare const differenceClasses: readonly ["source", "workflow", "environment", "variables", "image", "mount_mode", "cache", "secrets", "job", "outcome", "step", "exit_code", "text", "tests", "artifacts"];
export type DifferenceClass = (typeof differenceClasses)[number];
/** What may have made two runs diverge, in the order in which it is looked for. */
declare const causeKinds: readonly ["source", "ignored_file", "checkout", "workflow", "provider", "image", "tool", "system", "variable", "secret", "locale", "cache", "artifact", "flaky", "unknown"];
export type CauseKind = (typeof causeKinds)[number];
declare const differenceSchema: v.ObjectSchema<{
    /** Of the field in `compared.json`, lists by name: `jobs.test.steps.script/02.exit_code`. */
    readonly path: v.StringSchema<undefined>;
    readonly class: v.PicklistSchema<readonly ["source", "workflow", "environment", "variables", "image", "mount_mode", "cache", "secrets", "job", "outcome", "step", "exit_code", "text", "tests", "artifacts"], undefined>;
    /** Absent where the side has none. A part that only one side has stands with what says most of it. */
    readonly a: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.NumberSchema<undefined>, v.BooleanSchema<undefined>], undefined>, undefined>;
    readonly b: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.NumberSchema<undefined>, v.BooleanSchema<undefined>], undefined>, undefined>;
}, undefined>;
declare const sourceChangeSchema: v.ObjectSchema<{
    readonly path: v.StringSchema<undefined>;
    /** `missing`: one side has no such file. `line_endings`, `mode`: the only thing that differs. */
    readonly kind: v.PicklistSchema<["content", "line_endings", "mode", "submodule", "missing"], undefined>;
    readonly a: v.OptionalSchema<v.ObjectSchema<{
        readonly mode: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
        readonly blob: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
    }, undefined>, undefined>;
    readonly b: v.OptionalSchema<v.ObjectSchema<{
        readonly mode: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
        readonly blob: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
    }, undefined>, undefined>;
}, undefined>;
declare const causeSchema: v.ObjectSchema<{
    readonly kind: v.PicklistSchema<readonly ["source", "ignored_file", "checkout", "workflow", "provider", "image", "tool", "system", "variable", "secret", "locale", "cache", "artifact", "flaky", "unknown"], undefined>;
    /** Whether it is inferred, and could be another thing. */
    readonly is_guess: v.BooleanSchema<undefined>;
    readonly message: v.StringSchema<undefined>;
    /** Of the differences that it follows from. */
    readonly paths: v.ArraySchema<v.StringSchema<undefined>, undefined>;
}, undefined>;
declare const outputDifferenceSchema: v.ObjectSchema<{
    /** Number of the first differing line of the normalised output, standard output before standard error. */
    readonly line: v.NumberSchema<undefined>;
    readonly before: v.ArraySchema<v.StringSchema<undefined>, undefined>;
    readonly a: v.ArraySchema<v.StringSchema<undefined>, undefined>;
    readonly b: v.ArraySchema<v.StringSchema<undefined>, undefined>;
    readonly after: v.ArraySchema<v.StringSchema<undefined>, undefined>;
}, undefined>;
declare const firstDivergenceSchema: v.ObjectSchema<{
    readonly job: v.StringSchema<undefined>;
    /** Absent where the side has no such job. */
    readonly a: v.OptionalSchema<v.ObjectSchema<{
        readonly outcome: v.PicklistSchema<["success", "failed", "skipped", "cancelled", "timed_out"], undefined>;
    }, undefined>, undefined>;
    readonly b: v.OptionalSchema<v.ObjectSchema<{
        readonly outcome: v.PicklistSchema<["success", "failed", "skipped", "cancelled", "timed_out"], undefined>;
    }, undefined>, undefined>;
    readonly step: v.OptionalSchema<v.ObjectSchema<{
        readonly unit: v.PicklistSchema<readonly ["before_script", "script", "after_script"], undefined>;
        readonly index: v.NumberSchema<undefined>;
        readonly command: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
        readonly a: v.OptionalSchema<v.ObjectSchema<{
            readonly exit_code: v.OptionalSchema<v.NumberSchema<undefined>, undefined>;
            /** Its records are gone, so that its output cannot be shown. */
            readonly is_gone: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
        }, undefined>, undefined>;
        readonly b: v.OptionalSchema<v.ObjectSchema<{
            readonly exit_code: v.OptionalSchema<v.NumberSchema<undefined>, undefined>;
            /** Its records are gone, so that its output cannot be shown. */
            readonly is_gone: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
        }, undefined>, undefined>;
        readonly output: v.OptionalSchema<v.ObjectSchema<{
            /** Number of the first differing line of the normalised output, standard output before standard error. */
            readonly line: v.NumberSchema<undefined>;
            readonly before: v.ArraySchema<v.StringSchema<undefined>, undefined>;
            readonly a: v.ArraySchema<v.StringSchema<undefined>, undefined>;
            readonly b: v.ArraySchema<v.StringSchema<undefined>, undefined>;
            readonly after: v.ArraySchema<v.StringSchema<undefined>, undefined>;
        }, undefined>, undefined>;
    }, undefined>, undefined>;
}, undefined>;
/** What `loom diff --format json` prints. `a` is the first run named, `b` the second. */
export declare const runDiffSchema: v.ObjectSchema<{
    readonly schema_version: v.LiteralSchema<"v1", undefined>;
    readonly kind: v.LiteralSchema<"loom-diff", undefined>;
    readonly verdict: v.PicklistSchema<["identical", "equivalent", "diverged"], undefined>;
    readonly a: v.ObjectSchema<{
        readonly run_id: v.StringSchema<undefined>;
        readonly context: v.StringSchema<undefined>;
        readonly status: v.StringSchema<undefined>;
        readonly started_at: v.StringSchema<undefined>;
        readonly parity_digest: v.StringSchema<undefined>;
        readonly tree_sha: v.StringSchema<undefined>;
        readonly head_sha: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
    }, undefined>;
    readonly b: v.ObjectSchema<{
        readonly run_id: v.StringSchema<undefined>;
        readonly context: v.StringSchema<undefined>;
        readonly status: v.StringSchema<undefined>;
        readonly started_at: v.StringSchema<undefined>;
        readonly parity_digest: v.StringSchema<undefined>;
        readonly tree_sha: v.StringSchema<undefined>;
        readonly head_sha: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
    }, undefined>;
    /** Of runs that diverged, the likeliest first. */
    readonly causes: v.ArraySchema<v.ObjectSchema<{
        readonly kind: v.PicklistSchema<readonly ["source", "ignored_file", "checkout", "workflow", "provider", "image", "tool", "system", "variable", "secret", "locale", "cache", "artifact", "flaky", "unknown"], undefined>;
        /** Whether it is inferred, and could be another thing. */
        readonly is_guess: v.BooleanSchema<undefined>;
        readonly message: v.StringSchema<undefined>;
        /** Of the differences that it follows from. */
        readonly paths: v.ArraySchema<v.StringSchema<undefined>, undefined>;
    }, undefined>, undefined>;
    readonly first: v.OptionalSchema<v.ObjectSchema<{
        readonly job: v.StringSchema<undefined>;
        /** Absent where the side has no such job. */
        readonly a: v.OptionalSchema<v.ObjectSchema<{
            readonly outcome: v.PicklistSchema<["success", "failed", "skipped", "cancelled", "timed_out"], undefined>;
        }, undefined>, undefined>;
        readonly b: v.OptionalSchema<v.ObjectSchema<{
            readonly outcome: v.PicklistSchema<["success", "failed", "skipped", "cancelled", "timed_out"], undefined>;
        }, undefined>, undefined>;
        readonly step: v.OptionalSchema<v.ObjectSchema<{
            readonly unit: v.PicklistSchema<readonly ["before_script", "script", "after_script"], undefined>;
            readonly index: v.NumberSchema<undefined>;
            readonly command: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
            readonly a: v.OptionalSchema<v.ObjectSchema<{
                readonly exit_code: v.OptionalSchema<v.NumberSchema<undefined>, undefined>;
                /** Its records are gone, so that its output cannot be shown. */
                readonly is_gone: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
            }, undefined>, undefined>;
            readonly b: v.OptionalSchema<v.ObjectSchema<{
                readonly exit_code: v.OptionalSchema<v.NumberSchema<undefined>, undefined>;
                /** Its records are gone, so that its output cannot be shown. */
                readonly is_gone: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
            }, undefined>, undefined>;
            readonly output: v.OptionalSchema<v.ObjectSchema<{
                /** Number of the first differing line of the normalised output, standard output before standard error. */
                readonly line: v.NumberSchema<undefined>;
                readonly before: v.ArraySchema<v.StringSchema<undefined>, undefined>;
                readonly a: v.ArraySchema<v.StringSchema<undefined>, undefined>;
                readonly b: v.ArraySchema<v.StringSchema<undefined>, undefined>;
                readonly after: v.ArraySchema<v.StringSchema<undefined>, undefined>;
            }, undefined>, undefined>;
        }, undefined>, undefined>;
    }, undefined>, undefined>;
    /** Files that differ, where they are known, sorted by path. */
    readonly source: v.OptionalSchema<v.ArraySchema<v.ObjectSchema<{
        readonly path: v.StringSchema<undefined>;
        /** `missing`: one side has no such file. `line_endings`, `mode`: the only thing that differs. */
        readonly kind: v.PicklistSchema<["content", "line_endings", "mode", "submodule", "missing"], undefined>;
        readonly a: v.OptionalSchema<v.ObjectSchema<{
            readonly mode: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
            readonly blob: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
        }, undefined>, undefined>;
        readonly b: v.OptionalSchema<v.ObjectSchema<{
            readonly mode: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
            readonly blob: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
        }, undefined>, undefined>;
    }, undefined>, undefined>, undefined>;
    /** Tests that pass on one side only; up to ten of each are listed. */
    readonly tests: v.ObjectSchema<{
        readonly only_a_passes: v.ObjectSchema<{
            readonly count: v.NumberSchema<undefined>;
            readonly first: v.ArraySchema<v.ObjectSchema<{
                readonly job: v.StringSchema<undefined>;
                readonly id: v.StringSchema<undefined>;
                readonly other: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
            }, undefined>, undefined>;
        }, undefined>;
        readonly only_b_passes: v.ObjectSchema<{
            readonly count: v.NumberSchema<undefined>;
            readonly first: v.ArraySchema<v.ObjectSchema<{
                readonly job: v.StringSchema<undefined>;
                readonly id: v.StringSchema<undefined>;
                readonly other: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
            }, undefined>, undefined>;
        }, undefined>;
    }, undefined>;
    /** Artifacts that differ; up to ten are listed. */
    readonly artifacts: v.ObjectSchema<{
        readonly count: v.NumberSchema<undefined>;
        readonly first: v.ArraySchema<v.ObjectSchema<{
            readonly job: v.StringSchema<undefined>;
            readonly path: v.StringSchema<undefined>;
            readonly a: v.OptionalSchema<v.ObjectSchema<{
                readonly size: v.NumberSchema<undefined>;
                readonly sha256: v.StringSchema<undefined>;
                readonly mode: v.StringSchema<undefined>;
            }, undefined>, undefined>;
            readonly b: v.OptionalSchema<v.ObjectSchema<{
                readonly size: v.NumberSchema<undefined>;
                readonly sha256: v.StringSchema<undefined>;
                readonly mode: v.StringSchema<undefined>;
            }, undefined>, undefined>;
        }, undefined>, undefined>;
    }, undefined>;
    readonly differences: v.ArraySchema<v.ObjectSchema<{
        /** Of the field in `compared.json`, lists by name: `jobs.test.steps.script/02.exit_code`. */
        readonly path: v.StringSchema<undefined>;
        readonly class: v.PicklistSchema<readonly ["source", "workflow", "environment", "variables", "image", "mount_mode", "cache", "secrets", "job", "outcome", "step", "exit_code", "text", "tests", "artifacts"], undefined>;
        /** Absent where the side has none. A part that only one side has stands with what says most of it. */
        readonly a: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.NumberSchema<undefined>, v.BooleanSchema<undefined>], undefined>, undefined>;
        readonly b: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.NumberSchema<undefined>, v.BooleanSchema<undefined>], undefined>, undefined>;
    }, undefined>, undefined>;
    /** What was left out, and how many differences that hid. */
    readonly ignored: v.ArraySchema<v.ObjectSchema<{
        readonly path: v.StringSchema<undefined>;
        readonly differences: v.NumberSchema<undefined>;
    }, undefined>, undefined>;
}, undefined>;
export type RunDiff = v.InferOutput<typeof runDiffSchema>;
export type Verdict = RunDiff['verdict'];
export type Difference = v.InferOutput<typeof differenceSchema>;
export type Cause = v.InferOutput<typeof causeSchema>;
export type SourceChange = v.InferOutput<typeof sourceChangeSchema>;
export type FirstDivergence = v.InferOutput<typeof firstDivergenceSchema>;
export type OutputDifference = v.InferOutput<typeof outputDifferenceSchema>;
export {};
