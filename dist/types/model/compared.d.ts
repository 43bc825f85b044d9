import * as v from 'valibot';
/** Identifier of the format, see `docs/formats.md`. */
export declare const comparedVersion = "v1";
/** A file or link that a job left: its path below the workspace, and its mode as git has it. */
export declare const artifactSchema: v.ObjectSchema<{
    readonly path: v.StringSchema<undefined>;
    readonly size: v.NumberSchema<undefined>;
    readonly sha256: v.StringSchema<undefined>;
    readonly mode: v.StringSchema<undefined>;
}, undefined>;
declare const comparedStepSchema: v.ObjectSchema<{
    readonly unit: v.PicklistSchema<readonly ["before_script", "script", "after_script"], undefined>;
    readonly index: v.NumberSchema<undefined>;
    readonly command_digest: v.StringSchema<undefined>;
    readonly exit_code: v.OptionalSchema<v.NumberSchema<undefined>, undefined>;
    /** Of the output as normalised, standard output before standard error. */
    readonly lines: v.NumberSchema<undefined>;
    readonly output_digest: v.StringSchema<undefined>;
}, undefined>;
declare const comparedJobSchema: v.ObjectSchema<{
    readonly id: v.StringSchema<undefined>;
    readonly outcome: v.PicklistSchema<["success", "failed", "skipped", "cancelled", "timed_out"], undefined>;
    readonly cause: v.OptionalSchema<v.PicklistSchema<["script", "secrets", "provider", "artifacts"], undefined>, undefined>;
    readonly attempts: v.NumberSchema<undefined>;
    readonly provider: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
    readonly image: v.OptionalSchema<v.ObjectSchema<{
        readonly reference: v.StringSchema<undefined>;
        readonly digest: v.StringSchema<undefined>;
    }, undefined>, undefined>;
    readonly mount_mode: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
    /** Sorted by reference, then digest. */
    readonly services: v.OptionalSchema<v.ArraySchema<v.ObjectSchema<{
        readonly reference: v.StringSchema<undefined>;
        readonly digest: v.StringSchema<undefined>;
    }, undefined>, undefined>, undefined>;
    /** Sorted by name. */
    readonly secrets: v.OptionalSchema<v.ArraySchema<v.ObjectSchema<{
        readonly name: v.StringSchema<undefined>;
        readonly resolved: v.BooleanSchema<undefined>;
    }, undefined>, undefined>, undefined>;
    readonly caches: v.OptionalSchema<v.ArraySchema<v.ObjectSchema<{
        readonly name: v.StringSchema<undefined>;
        readonly key: v.StringSchema<undefined>;
        readonly result: v.StringSchema<undefined>;
    }, undefined>, undefined>, undefined>;
    readonly steps: v.ArraySchema<v.ObjectSchema<{
        readonly unit: v.PicklistSchema<readonly ["before_script", "script", "after_script"], undefined>;
        readonly index: v.NumberSchema<undefined>;
        readonly command_digest: v.StringSchema<undefined>;
        readonly exit_code: v.OptionalSchema<v.NumberSchema<undefined>, undefined>;
        /** Of the output as normalised, standard output before standard error. */
        readonly lines: v.NumberSchema<undefined>;
        readonly output_digest: v.StringSchema<undefined>;
    }, undefined>, undefined>;
    /** Sorted by path. */
    readonly artifacts: v.OptionalSchema<v.ArraySchema<v.ObjectSchema<{
        readonly path: v.StringSchema<undefined>;
        readonly size: v.NumberSchema<undefined>;
        readonly sha256: v.StringSchema<undefined>;
        readonly mode: v.StringSchema<undefined>;
    }, undefined>, undefined>, undefined>;
    readonly tests: v.OptionalSchema<v.ObjectSchema<{
        readonly totals: v.RecordSchema<v.StringSchema<undefined>, v.NumberSchema<undefined>, undefined>;
        /** Sorted by id. */
        readonly cases: v.ArraySchema<v.ObjectSchema<{
            readonly id: v.StringSchema<undefined>;
            readonly outcome: v.PicklistSchema<["pass", "fail", "skip", "todo", "cancelled"], undefined>;
        }, undefined>, undefined>;
    }, undefined>, undefined>;
}, undefined>;
/** What jobs find on the machine. A part that a machine does not have is absent. */
declare const comparedEnvironmentSchema: v.ObjectSchema<{
    readonly platform: v.StringSchema<undefined>;
    readonly arch: v.StringSchema<undefined>;
    readonly os_id: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
    readonly os_version: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
    readonly kernel: v.StringSchema<undefined>;
    readonly libc: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
    readonly loom: v.StringSchema<undefined>;
    /** The `node`, `git` and `sh` that host jobs find on their PATH. */
    readonly node: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
    readonly git: v.StringSchema<undefined>;
    readonly sh: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
    readonly docker_engine: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
    readonly locale: v.StringSchema<undefined>;
    readonly time_zone: v.StringSchema<undefined>;
    readonly umask: v.StringSchema<undefined>;
    readonly processors: v.NumberSchema<undefined>;
    /** Whole GiB. */
    readonly memory_gib: v.NumberSchema<undefined>;
    /** Names of variables that host jobs inherit, sorted. */
    readonly variables: v.ArraySchema<v.StringSchema<undefined>, undefined>;
}, undefined>;
/**
 * `compared.json`: all that should be the same wherever a commit runs, and nothing that cannot be. As canonical JSON its SHA-256 is
 * the receipt's `parity_digest`.
 */
export declare const comparedSchema: v.ObjectSchema<{
    readonly schema_version: v.LiteralSchema<"v1", undefined>;
    readonly kind: v.LiteralSchema<"loom-compared", undefined>;
    readonly source: v.ObjectSchema<{
        readonly tree_sha: v.StringSchema<undefined>;
        readonly files: v.NumberSchema<undefined>;
    }, undefined>;
    readonly workflow: v.ObjectSchema<{
        /** Relative to the repository. */
        readonly path: v.StringSchema<undefined>;
        /** Of the workflow and all that it includes. */
        readonly sources_digest: v.StringSchema<undefined>;
        readonly plan_digest: v.StringSchema<undefined>;
    }, undefined>;
    readonly environment: v.ObjectSchema<{
        readonly platform: v.StringSchema<undefined>;
        readonly arch: v.StringSchema<undefined>;
        readonly os_id: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
        readonly os_version: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
        readonly kernel: v.StringSchema<undefined>;
        readonly libc: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
        readonly loom: v.StringSchema<undefined>;
        /** The `node`, `git` and `sh` that host jobs find on their PATH. */
        readonly node: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
        readonly git: v.StringSchema<undefined>;
        readonly sh: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
        readonly docker_engine: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
        readonly locale: v.StringSchema<undefined>;
        readonly time_zone: v.StringSchema<undefined>;
        readonly umask: v.StringSchema<undefined>;
        readonly processors: v.NumberSchema<undefined>;
        /** Whole GiB. */
        readonly memory_gib: v.NumberSchema<undefined>;
        /** Names of variables that host jobs inherit, sorted. */
        readonly variables: v.ArraySchema<v.StringSchema<undefined>, undefined>;
    }, undefined>;
    /** In plan order. */
    readonly jobs: v.ArraySchema<v.ObjectSchema<{
        readonly id: v.StringSchema<undefined>;
        readonly outcome: v.PicklistSchema<["success", "failed", "skipped", "cancelled", "timed_out"], undefined>;
        readonly cause: v.OptionalSchema<v.PicklistSchema<["script", "secrets", "provider", "artifacts"], undefined>, undefined>;
        readonly attempts: v.NumberSchema<undefined>;
        readonly provider: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
        readonly image: v.OptionalSchema<v.ObjectSchema<{
            readonly reference: v.StringSchema<undefined>;
            readonly digest: v.StringSchema<undefined>;
        }, undefined>, undefined>;
        readonly mount_mode: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
        /** Sorted by reference, then digest. */
        readonly services: v.OptionalSchema<v.ArraySchema<v.ObjectSchema<{
            readonly reference: v.StringSchema<undefined>;
            readonly digest: v.StringSchema<undefined>;
        }, undefined>, undefined>, undefined>;
        /** Sorted by name. */
        readonly secrets: v.OptionalSchema<v.ArraySchema<v.ObjectSchema<{
            readonly name: v.StringSchema<undefined>;
            readonly resolved: v.BooleanSchema<undefined>;
        }, undefined>, undefined>, undefined>;
        readonly caches: v.OptionalSchema<v.ArraySchema<v.ObjectSchema<{
            readonly name: v.StringSchema<undefined>;
            readonly key: v.StringSchema<undefined>;
            readonly result: v.StringSchema<undefined>;
        }, undefined>, undefined>, undefined>;
        readonly steps: v.ArraySchema<v.ObjectSchema<{
            readonly unit: v.PicklistSchema<readonly ["before_script", "script", "after_script"], undefined>;
            readonly index: v.NumberSchema<undefined>;
            readonly command_digest: v.StringSchema<undefined>;
            readonly exit_code: v.OptionalSchema<v.NumberSchema<undefined>, undefined>;
            /** Of the output as normalised, standard output before standard error. */
            readonly lines: v.NumberSchema<undefined>;
            readonly output_digest: v.StringSchema<undefined>;
        }, undefined>, undefined>;
        /** Sorted by path. */
        readonly artifacts: v.OptionalSchema<v.ArraySchema<v.ObjectSchema<{
            readonly path: v.StringSchema<undefined>;
            readonly size: v.NumberSchema<undefined>;
            readonly sha256: v.StringSchema<undefined>;
            readonly mode: v.StringSchema<undefined>;
        }, undefined>, undefined>, undefined>;
        readonly tests: v.OptionalSchema<v.ObjectSchema<{
            readonly totals: v.RecordSchema<v.StringSchema<undefined>, v.NumberSchema<undefined>, undefined>;
            /** Sorted by id. */
            readonly cases: v.ArraySchema<v.ObjectSchema<{
                readonly id: v.StringSchema<undefined>;
                readonly outcome: v.PicklistSchema<["pass", "fail", "skip", "todo", "cancelled"], undefined>;
            }, undefined>, undefined>;
        }, undefined>, undefined>;
    }, undefined>, undefined>;
}, undefined>;
export type Compared = v.InferOutput<typeof comparedSchema>;
export type ComparedJob = v.InferOutput<typeof comparedJobSchema>;
export type ComparedStep = v.InferOutput<typeof comparedStepSchema>;
export type ComparedEnvironment = v.InferOutput<typeof comparedEnvironmentSchema>;
export {};
