import * as v from 'valibot';
/** Identifier of the format, see `docs/formats.md`. */
export declare const planVersion = "loom.graph-ir.v1";
export declare const plannedJobSchema: v.ObjectSchema<{
    readonly id: v.StringSchema<undefined>;
    readonly stage: v.StringSchema<undefined>;
    readonly target: v.StringSchema<undefined>;
    readonly image: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
    readonly before_script: v.OptionalSchema<v.ArraySchema<v.StringSchema<undefined>, undefined>, undefined>;
    readonly script: v.ArraySchema<v.StringSchema<undefined>, undefined>;
    readonly after_script: v.OptionalSchema<v.ArraySchema<v.StringSchema<undefined>, undefined>, undefined>;
    /** Merged by precedence, sorted by key, values as written: they expand when the job starts. */
    readonly variables: v.ArraySchema<v.ObjectSchema<{
        readonly key: v.StringSchema<undefined>;
        readonly value: v.StringSchema<undefined>;
    }, undefined>, undefined>;
    readonly timeout_ms: v.NumberSchema<undefined>;
}, undefined>;
export declare const planEdgeSchema: v.ObjectSchema<{
    readonly from: v.StringSchema<undefined>;
    readonly to: v.StringSchema<undefined>;
    /** `needs` is written in the workflow; `stage` follows from the order of the stages. */
    readonly kind: v.PicklistSchema<["needs", "stage"], undefined>;
}, undefined>;
export declare const planSchema: v.ObjectSchema<{
    readonly schema: v.LiteralSchema<"loom.graph-ir.v1", undefined>;
    readonly stages: v.ArraySchema<v.StringSchema<undefined>, undefined>;
    /** Executable jobs in order of stage, then of name. */
    readonly nodes: v.ArraySchema<v.ObjectSchema<{
        readonly id: v.StringSchema<undefined>;
        readonly stage: v.StringSchema<undefined>;
        readonly target: v.StringSchema<undefined>;
        readonly image: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
        readonly before_script: v.OptionalSchema<v.ArraySchema<v.StringSchema<undefined>, undefined>, undefined>;
        readonly script: v.ArraySchema<v.StringSchema<undefined>, undefined>;
        readonly after_script: v.OptionalSchema<v.ArraySchema<v.StringSchema<undefined>, undefined>, undefined>;
        /** Merged by precedence, sorted by key, values as written: they expand when the job starts. */
        readonly variables: v.ArraySchema<v.ObjectSchema<{
            readonly key: v.StringSchema<undefined>;
            readonly value: v.StringSchema<undefined>;
        }, undefined>, undefined>;
        readonly timeout_ms: v.NumberSchema<undefined>;
    }, undefined>, undefined>;
    /** `to` starts after `from`; sorted by `to`, then `from`. */
    readonly edges: v.ArraySchema<v.ObjectSchema<{
        readonly from: v.StringSchema<undefined>;
        readonly to: v.StringSchema<undefined>;
        /** `needs` is written in the workflow; `stage` follows from the order of the stages. */
        readonly kind: v.PicklistSchema<["needs", "stage"], undefined>;
    }, undefined>, undefined>;
}, undefined>;
/** What is to run: every job resolved, the graph explicit. Identical input gives identical bytes. */
export type Plan = v.InferOutput<typeof planSchema>;
export type PlannedJob = v.InferOutput<typeof plannedJobSchema>;
export type PlanEdge = v.InferOutput<typeof planEdgeSchema>;
/** How long a job may take unless it says otherwise. */
export declare const defaultTimeoutMs: number;
