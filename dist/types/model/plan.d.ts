import * as v from 'valibot';
/** Identifier of the format, see `docs/formats.md`. */
export declare const planVersion = "loom.graph-ir.v1";
declare const plannedJobSchema: v.ObjectSchema<{
    /** Unique, safe as a path. */
    readonly id: v.StringSchema<undefined>;
    /** As the workflow has it; all entries of a matrix share it. Absent where it is the id. */
    readonly name: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
    readonly stage: v.StringSchema<undefined>;
    readonly target: v.StringSchema<undefined>;
    readonly image: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
    /** The image, where it is more than a name. Variables are in its texts, and in those of services. */
    readonly image_options: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, v.StrictObjectSchema<{
        readonly name: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
        readonly pull_policy: v.OptionalSchema<v.PicklistSchema<["always", "if-not-present", "never"], undefined>, undefined>;
        readonly entrypoint: v.OptionalSchema<v.ArraySchema<v.StringSchema<undefined>, undefined>, undefined>;
        readonly user: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
        readonly platform: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
        readonly build: v.OptionalSchema<v.StrictObjectSchema<{
            readonly context: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
            readonly dockerfile: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
            readonly args: v.OptionalSchema<v.RecordSchema<v.StringSchema<undefined>, v.StringSchema<undefined>, undefined>, undefined>;
            readonly target: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
        }, undefined>, undefined>;
    }, undefined>], undefined>, undefined>;
    readonly before_script: v.OptionalSchema<v.ArraySchema<v.StringSchema<undefined>, undefined>, undefined>;
    readonly script: v.ArraySchema<v.StringSchema<undefined>, undefined>;
    readonly after_script: v.OptionalSchema<v.ArraySchema<v.StringSchema<undefined>, undefined>, undefined>;
    /** Merged by precedence, sorted by key, values as written: they expand when the job starts. */
    readonly variables: v.ArraySchema<v.ObjectSchema<{
        readonly key: v.StringSchema<undefined>;
        readonly value: v.StringSchema<undefined>;
    }, undefined>, undefined>;
    /** What this entry of a matrix sets. */
    readonly matrix: v.OptionalSchema<v.ArraySchema<v.ObjectSchema<{
        readonly key: v.StringSchema<undefined>;
        readonly value: v.StringSchema<undefined>;
    }, undefined>, undefined>, undefined>;
    /** `always`: also after failure. `manual`: only when named. Absent: when what it waits for has passed. */
    readonly when: v.OptionalSchema<v.PicklistSchema<["always", "manual"], undefined>, undefined>;
    readonly timeout_ms: v.NumberSchema<undefined>;
    /** References only, sorted by name. */
    readonly secrets: v.OptionalSchema<v.ArraySchema<v.ObjectSchema<{
        readonly name: v.StringSchema<undefined>;
        readonly ref: v.StringSchema<undefined>;
        readonly file: v.BooleanSchema<undefined>;
        readonly required: v.BooleanSchema<undefined>;
    }, undefined>, undefined>, undefined>;
    readonly services: v.OptionalSchema<v.ArraySchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, v.StrictObjectSchema<{
        readonly name: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>;
        readonly alias: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
        readonly variables: v.OptionalSchema<v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, undefined>]>, v.StringSchema<undefined>, undefined>, undefined>;
        readonly command: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>, v.MinLengthAction<string[], 1, undefined>]>], undefined>, undefined>;
        readonly entrypoint: v.OptionalSchema<v.ArraySchema<v.StringSchema<undefined>, undefined>, undefined>;
        readonly healthcheck: v.OptionalSchema<v.StrictObjectSchema<{
            readonly command: v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>, v.MinLengthAction<string[], 1, undefined>]>], undefined>;
            readonly interval: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, undefined>]>, undefined>;
            readonly timeout: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, undefined>]>, undefined>;
            readonly retries: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, 0, undefined>]>, undefined>;
        }, undefined>, undefined>;
        readonly ready_timeout: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, undefined>]>, undefined>;
    }, undefined>], undefined>, undefined>, undefined>;
    readonly cache: v.OptionalSchema<v.ArraySchema<v.StrictObjectSchema<{
        readonly name: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
        readonly paths: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, undefined>]>, undefined>, v.MinLengthAction<string[], 1, undefined>]>, undefined>;
        readonly key: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, v.StrictObjectSchema<{
            readonly prefix: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
            readonly files: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>, v.MinLengthAction<string[], 1, undefined>]>, undefined>;
            readonly template: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
        }, undefined>], undefined>, undefined>;
        readonly fallback_keys: v.OptionalSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>, undefined>;
        readonly policy: v.OptionalSchema<v.PicklistSchema<["pull-push", "pull", "push"], undefined>, undefined>;
        readonly when: v.OptionalSchema<v.PicklistSchema<["on_success", "on_failure", "always"], undefined>, undefined>;
        readonly disabled: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
    }, undefined>, undefined>, undefined>;
    readonly artifacts: v.OptionalSchema<v.StrictObjectSchema<{
        readonly paths: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, undefined>]>, undefined>, v.MinLengthAction<string[], 1, undefined>]>, undefined>;
        readonly exclude: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>, v.MinLengthAction<string[], 1, undefined>]>, undefined>;
        readonly when: v.OptionalSchema<v.PicklistSchema<["on_success", "on_failure", "always"], undefined>, undefined>;
        readonly name: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
        readonly expire_in: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, undefined>]>, undefined>;
        readonly reports: v.OptionalSchema<v.StrictObjectSchema<{
            readonly junit: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>, v.MinLengthAction<string[], 1, undefined>]>], undefined>, undefined>;
        }, undefined>, undefined>;
    }, undefined>, undefined>;
    readonly retry: v.OptionalSchema<v.ObjectSchema<{
        readonly max: v.NumberSchema<undefined>;
        readonly when: v.OptionalSchema<v.ArraySchema<v.StringSchema<undefined>, undefined>, undefined>;
    }, undefined>, undefined>;
    readonly allow_failure: v.OptionalSchema<v.UnionSchema<[v.BooleanSchema<undefined>, v.StrictObjectSchema<{
        readonly exit_codes: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>]>, undefined>, v.MinLengthAction<number[], 1, undefined>]>;
    }, undefined>], undefined>, undefined>;
    readonly resources: v.OptionalSchema<v.StrictObjectSchema<{
        readonly cpus: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.MinValueAction<number, 0.01, undefined>]>, undefined>;
        readonly memory: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, undefined>]>, undefined>;
    }, undefined>, undefined>;
    readonly tests: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
    readonly runner_pool: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
    readonly invariant: v.OptionalSchema<v.UnknownSchema, undefined>;
}, undefined>;
declare const planEdgeSchema: v.ObjectSchema<{
    readonly from: v.StringSchema<undefined>;
    readonly to: v.StringSchema<undefined>;
    /** `needs` is written in the workflow; `stage` follows from the order of the stages. */
    readonly kind: v.PicklistSchema<["needs", "stage"], undefined>;
    /** Absent: what `from` leaves is handed on to `to`. */
    readonly artifacts: v.OptionalSchema<v.LiteralSchema<false, undefined>, undefined>;
}, undefined>;
export declare const planSchema: v.ObjectSchema<{
    readonly schema: v.LiteralSchema<"loom.graph-ir.v1", undefined>;
    readonly stages: v.ArraySchema<v.StringSchema<undefined>, undefined>;
    /** Executable jobs in order of stage, then of name. */
    readonly nodes: v.ArraySchema<v.ObjectSchema<{
        /** Unique, safe as a path. */
        readonly id: v.StringSchema<undefined>;
        /** As the workflow has it; all entries of a matrix share it. Absent where it is the id. */
        readonly name: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
        readonly stage: v.StringSchema<undefined>;
        readonly target: v.StringSchema<undefined>;
        readonly image: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
        /** The image, where it is more than a name. Variables are in its texts, and in those of services. */
        readonly image_options: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, v.StrictObjectSchema<{
            readonly name: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
            readonly pull_policy: v.OptionalSchema<v.PicklistSchema<["always", "if-not-present", "never"], undefined>, undefined>;
            readonly entrypoint: v.OptionalSchema<v.ArraySchema<v.StringSchema<undefined>, undefined>, undefined>;
            readonly user: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
            readonly platform: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
            readonly build: v.OptionalSchema<v.StrictObjectSchema<{
                readonly context: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
                readonly dockerfile: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
                readonly args: v.OptionalSchema<v.RecordSchema<v.StringSchema<undefined>, v.StringSchema<undefined>, undefined>, undefined>;
                readonly target: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
            }, undefined>, undefined>;
        }, undefined>], undefined>, undefined>;
        readonly before_script: v.OptionalSchema<v.ArraySchema<v.StringSchema<undefined>, undefined>, undefined>;
        readonly script: v.ArraySchema<v.StringSchema<undefined>, undefined>;
        readonly after_script: v.OptionalSchema<v.ArraySchema<v.StringSchema<undefined>, undefined>, undefined>;
        /** Merged by precedence, sorted by key, values as written: they expand when the job starts. */
        readonly variables: v.ArraySchema<v.ObjectSchema<{
            readonly key: v.StringSchema<undefined>;
            readonly value: v.StringSchema<undefined>;
        }, undefined>, undefined>;
        /** What this entry of a matrix sets. */
        readonly matrix: v.OptionalSchema<v.ArraySchema<v.ObjectSchema<{
            readonly key: v.StringSchema<undefined>;
            readonly value: v.StringSchema<undefined>;
        }, undefined>, undefined>, undefined>;
        /** `always`: also after failure. `manual`: only when named. Absent: when what it waits for has passed. */
        readonly when: v.OptionalSchema<v.PicklistSchema<["always", "manual"], undefined>, undefined>;
        readonly timeout_ms: v.NumberSchema<undefined>;
        /** References only, sorted by name. */
        readonly secrets: v.OptionalSchema<v.ArraySchema<v.ObjectSchema<{
            readonly name: v.StringSchema<undefined>;
            readonly ref: v.StringSchema<undefined>;
            readonly file: v.BooleanSchema<undefined>;
            readonly required: v.BooleanSchema<undefined>;
        }, undefined>, undefined>, undefined>;
        readonly services: v.OptionalSchema<v.ArraySchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, v.StrictObjectSchema<{
            readonly name: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>;
            readonly alias: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
            readonly variables: v.OptionalSchema<v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, undefined>]>, v.StringSchema<undefined>, undefined>, undefined>;
            readonly command: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>, v.MinLengthAction<string[], 1, undefined>]>], undefined>, undefined>;
            readonly entrypoint: v.OptionalSchema<v.ArraySchema<v.StringSchema<undefined>, undefined>, undefined>;
            readonly healthcheck: v.OptionalSchema<v.StrictObjectSchema<{
                readonly command: v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>, v.MinLengthAction<string[], 1, undefined>]>], undefined>;
                readonly interval: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, undefined>]>, undefined>;
                readonly timeout: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, undefined>]>, undefined>;
                readonly retries: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, 0, undefined>]>, undefined>;
            }, undefined>, undefined>;
            readonly ready_timeout: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, undefined>]>, undefined>;
        }, undefined>], undefined>, undefined>, undefined>;
        readonly cache: v.OptionalSchema<v.ArraySchema<v.StrictObjectSchema<{
            readonly name: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
            readonly paths: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, undefined>]>, undefined>, v.MinLengthAction<string[], 1, undefined>]>, undefined>;
            readonly key: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, v.StrictObjectSchema<{
                readonly prefix: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
                readonly files: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>, v.MinLengthAction<string[], 1, undefined>]>, undefined>;
                readonly template: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
            }, undefined>], undefined>, undefined>;
            readonly fallback_keys: v.OptionalSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>, undefined>;
            readonly policy: v.OptionalSchema<v.PicklistSchema<["pull-push", "pull", "push"], undefined>, undefined>;
            readonly when: v.OptionalSchema<v.PicklistSchema<["on_success", "on_failure", "always"], undefined>, undefined>;
            readonly disabled: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
        }, undefined>, undefined>, undefined>;
        readonly artifacts: v.OptionalSchema<v.StrictObjectSchema<{
            readonly paths: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, undefined>]>, undefined>, v.MinLengthAction<string[], 1, undefined>]>, undefined>;
            readonly exclude: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>, v.MinLengthAction<string[], 1, undefined>]>, undefined>;
            readonly when: v.OptionalSchema<v.PicklistSchema<["on_success", "on_failure", "always"], undefined>, undefined>;
            readonly name: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
            readonly expire_in: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, undefined>]>, undefined>;
            readonly reports: v.OptionalSchema<v.StrictObjectSchema<{
                readonly junit: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>, v.MinLengthAction<string[], 1, undefined>]>], undefined>, undefined>;
            }, undefined>, undefined>;
        }, undefined>, undefined>;
        readonly retry: v.OptionalSchema<v.ObjectSchema<{
            readonly max: v.NumberSchema<undefined>;
            readonly when: v.OptionalSchema<v.ArraySchema<v.StringSchema<undefined>, undefined>, undefined>;
        }, undefined>, undefined>;
        readonly allow_failure: v.OptionalSchema<v.UnionSchema<[v.BooleanSchema<undefined>, v.StrictObjectSchema<{
            readonly exit_codes: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>]>, undefined>, v.MinLengthAction<number[], 1, undefined>]>;
        }, undefined>], undefined>, undefined>;
        readonly resources: v.OptionalSchema<v.StrictObjectSchema<{
            readonly cpus: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.MinValueAction<number, 0.01, undefined>]>, undefined>;
            readonly memory: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, undefined>]>, undefined>;
        }, undefined>, undefined>;
        readonly tests: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
        readonly runner_pool: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
        readonly invariant: v.OptionalSchema<v.UnknownSchema, undefined>;
    }, undefined>, undefined>;
    /** `to` starts after `from`; sorted by `to`, then `from`. */
    readonly edges: v.ArraySchema<v.ObjectSchema<{
        readonly from: v.StringSchema<undefined>;
        readonly to: v.StringSchema<undefined>;
        /** `needs` is written in the workflow; `stage` follows from the order of the stages. */
        readonly kind: v.PicklistSchema<["needs", "stage"], undefined>;
        /** Absent: what `from` leaves is handed on to `to`. */
        readonly artifacts: v.OptionalSchema<v.LiteralSchema<false, undefined>, undefined>;
    }, undefined>, undefined>;
}, undefined>;
/** What is to run: every job resolved, the graph explicit. Identical input gives identical bytes. */
export type Plan = v.InferOutput<typeof planSchema>;
export type PlannedJob = v.InferOutput<typeof plannedJobSchema>;
export type PlannedCache = NonNullable<PlannedJob['cache']>[number];
export type PlannedSecret = NonNullable<PlannedJob['secrets']>[number];
export type PlanEdge = v.InferOutput<typeof planEdgeSchema>;
/** How long a job may take unless it says otherwise. */
export declare const defaultTimeoutMs: number;
/** The job's name as the workflow has it. */
export declare function nameOf(job: PlannedJob): string;
/** The jobs of a plan that are in a set, with the edges between them. */
export declare function partOfPlan(plan: Plan, chosen: ReadonlySet<string>): Plan;
/** Whether a job has a cache that is not disabled. */
export declare function hasCaches({ cache }: PlannedJob): boolean;
/** Ids of the jobs whose artifacts a job gets, in plan order. */
export declare function handsArtifactsTo({ nodes, edges }: Plan, job: string): string[];
export {};
