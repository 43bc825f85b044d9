import * as v from 'valibot';
/** Version of event lines, summaries and manifests, see `docs/formats.md`. */
export declare const logsVersion = "loom.runtime.logs.v2";
/** One line of an `events.jsonl`. Fields of its type stand beside these. */
export declare const eventLineSchema: v.LooseObjectSchema<{
    readonly schema_version: v.LiteralSchema<"loom.runtime.logs.v2", undefined>;
    readonly seq: v.NumberSchema<undefined>;
    readonly ts: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.IsoTimestampAction<string, undefined>]>;
    readonly scope: v.PicklistSchema<["run", "pipeline", "job", "step", "section"], undefined>;
    readonly phase_code: v.PicklistSchema<readonly ["run.bootstrap", "run.pipeline_execute", "run.finalize", "pipeline.execute", "job.provider_prepare", "job.cache_restore", "job.artifact_restore", "job.execution", "job.artifact_extract", "job.cache_save", "job.cleanup"], undefined>;
    readonly phase_family: v.PicklistSchema<["prepare", "execute", "restore", "save", "cleanup", "finalize"], undefined>;
    readonly type: v.StringSchema<undefined>;
    readonly job_id: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
    readonly step: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
    readonly section: v.OptionalSchema<v.PicklistSchema<readonly ["provider", "image_build", "services", "cache_restore", "artifact_restore", "artifact_extract", "cache_save", "cleanup"], undefined>, undefined>;
}, undefined>;
/** `summary.json` of a step, section, job, pipeline or run. */
export declare const summarySchema: v.LooseObjectSchema<{
    readonly output_lines: v.OptionalSchema<v.NumberSchema<undefined>, undefined>;
    readonly output_bytes: v.OptionalSchema<v.NumberSchema<undefined>, undefined>;
    readonly warnings: v.OptionalSchema<v.NumberSchema<undefined>, undefined>;
    readonly errors: v.OptionalSchema<v.NumberSchema<undefined>, undefined>;
    readonly schema_version: v.LiteralSchema<"loom.runtime.logs.v2", undefined>;
    readonly run_id: v.StringSchema<undefined>;
    readonly status: v.PicklistSchema<["success", "failure", "failed", "skipped", "cancelled", "timed_out", "interrupted"], undefined>;
    readonly exit_code: v.OptionalSchema<v.NumberSchema<undefined>, undefined>;
    readonly duration_ms: v.NumberSchema<undefined>;
}, undefined>;
/** `jobs/<id>/manifest.json`. Paths are relative to the run's log directory. */
export declare const jobManifestSchema: v.LooseObjectSchema<{
    readonly schema_version: v.LiteralSchema<"loom.runtime.logs.v2", undefined>;
    readonly run_id: v.StringSchema<undefined>;
    readonly job_id: v.StringSchema<undefined>;
    readonly outcome: v.PicklistSchema<["success", "failed", "skipped", "cancelled", "timed_out"], undefined>;
    readonly cause: v.OptionalSchema<v.PicklistSchema<["script", "secrets", "provider", "artifacts"], undefined>, undefined>;
    readonly reason: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
    /** What ran in the last attempt; these are absent for a job on the host, and as far as it did not come to them. */
    readonly image: v.OptionalSchema<v.ObjectSchema<{
        readonly reference: v.StringSchema<undefined>;
        readonly digest: v.StringSchema<undefined>;
    }, undefined>, undefined>;
    readonly services: v.OptionalSchema<v.ArraySchema<v.ObjectSchema<{
        readonly reference: v.StringSchema<undefined>;
        readonly digest: v.StringSchema<undefined>;
        readonly alias: v.StringSchema<undefined>;
    }, undefined>, undefined>, undefined>;
    readonly mount_mode: v.OptionalSchema<v.PicklistSchema<readonly ["bind_mount", "ephemeral_volume"], undefined>, undefined>;
    readonly failing_section: v.OptionalSchema<v.PicklistSchema<readonly ["provider", "image_build", "services", "cache_restore", "artifact_restore", "artifact_extract", "cache_save", "cleanup"], undefined>, undefined>;
    readonly failing_step_unit: v.OptionalSchema<v.PicklistSchema<readonly ["before_script", "script", "after_script"], undefined>, undefined>;
    readonly failing_step_index: v.OptionalSchema<v.NumberSchema<undefined>, undefined>;
    readonly failing_step_events_path: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
    readonly system_sections: v.ArraySchema<v.ObjectSchema<{
        readonly section: v.PicklistSchema<readonly ["provider", "image_build", "services", "cache_restore", "artifact_restore", "artifact_extract", "cache_save", "cleanup"], undefined>;
        readonly status: v.PicklistSchema<["success", "failed", "skipped", "cancelled", "timed_out"], undefined>;
        readonly events_path: v.StringSchema<undefined>;
    }, undefined>, undefined>;
    readonly steps: v.ArraySchema<v.ObjectSchema<{
        readonly unit: v.PicklistSchema<readonly ["before_script", "script", "after_script"], undefined>;
        readonly index: v.NumberSchema<undefined>;
        readonly outcome: v.PicklistSchema<["success", "failed", "skipped", "cancelled", "timed_out"], undefined>;
        readonly exit_code: v.OptionalSchema<v.NumberSchema<undefined>, undefined>;
        readonly duration_ms: v.NumberSchema<undefined>;
        readonly events_path: v.StringSchema<undefined>;
    }, undefined>, undefined>;
    /** What became of its caches in the last attempt, in the order of the workflow. */
    readonly caches: v.OptionalSchema<v.ArraySchema<v.ObjectSchema<{
        readonly name: v.StringSchema<undefined>;
        readonly key: v.StringSchema<undefined>;
        readonly restored: v.OptionalSchema<v.PicklistSchema<readonly ["hit", "fallback", "miss", "skipped", "failed"], undefined>, undefined>;
        readonly matched_key: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
        readonly restored_bytes: v.OptionalSchema<v.NumberSchema<undefined>, undefined>;
        readonly missed: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
        readonly saved: v.OptionalSchema<v.PicklistSchema<readonly ["saved", "exists", "skipped", "failed"], undefined>, undefined>;
        readonly saved_bytes: v.OptionalSchema<v.NumberSchema<undefined>, undefined>;
    }, undefined>, undefined>, undefined>;
    /** The first of them by path; all of them are in the events of the section `artifact_extract`, and in `compared.json`. */
    readonly artifacts: v.ArraySchema<v.ObjectSchema<{
        readonly path: v.StringSchema<undefined>;
        readonly size: v.NumberSchema<undefined>;
        readonly sha256: v.StringSchema<undefined>;
        readonly mode: v.StringSchema<undefined>;
    }, undefined>, undefined>;
    readonly artifact_totals: v.OptionalSchema<v.ObjectSchema<{
        readonly files: v.NumberSchema<undefined>;
        readonly size: v.NumberSchema<undefined>;
        readonly sha256: v.StringSchema<undefined>;
    }, undefined>, undefined>;
    /** Tests that the last attempt ran; absent when none were recorded. */
    readonly tests: v.OptionalSchema<v.ObjectSchema<{
        readonly totals: Omit<v.ObjectSchema<{
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
        /** The first of those that failed. */
        readonly failing: v.ArraySchema<v.ObjectSchema<{
            readonly id: v.StringSchema<undefined>;
            readonly file: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
            readonly line: v.OptionalSchema<v.NumberSchema<undefined>, undefined>;
            readonly message: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
        }, undefined>, undefined>;
        /** Where all of them are, each file with one test a line. */
        readonly records_paths: v.ArraySchema<v.StringSchema<undefined>, undefined>;
    }, undefined>, undefined>;
    /** It failed, and `allow_failure` lets that pass. */
    readonly allowed: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
    /** Earlier attempts, the first one first; absent when there was none. */
    readonly attempts: v.OptionalSchema<v.ArraySchema<v.ObjectSchema<{
        readonly attempt: v.NumberSchema<undefined>;
        readonly outcome: v.PicklistSchema<["success", "failed", "skipped", "cancelled", "timed_out"], undefined>;
        readonly cause: v.OptionalSchema<v.PicklistSchema<["script", "secrets", "provider", "artifacts"], undefined>, undefined>;
        readonly duration_ms: v.NumberSchema<undefined>;
        readonly manifest_path: v.StringSchema<undefined>;
    }, undefined>, undefined>, undefined>;
}, undefined>;
/** `pipeline/manifest.json`. */
export declare const pipelineManifestSchema: v.LooseObjectSchema<{
    readonly schema_version: v.LiteralSchema<"loom.runtime.logs.v2", undefined>;
    readonly run_id: v.StringSchema<undefined>;
    readonly status: v.PicklistSchema<["success", "failure", "failed", "skipped", "cancelled", "timed_out", "interrupted"], undefined>;
    readonly failing_job_id: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
    readonly failing_job_manifest_path: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
    readonly jobs: v.ArraySchema<v.ObjectSchema<{
        readonly id: v.StringSchema<undefined>;
        readonly outcome: v.PicklistSchema<["success", "failed", "skipped", "cancelled", "timed_out"], undefined>;
        readonly manifest_path: v.StringSchema<undefined>;
    }, undefined>, undefined>;
}, undefined>;
/** `start.json`: what a run began with beside its plan, for one that goes on with it. */
export declare const runStartSchema: v.LooseObjectSchema<{
    readonly schema_version: v.LiteralSchema<"v1", undefined>;
    /** Ids of the jobs that were to run. */
    readonly jobs: v.ArraySchema<v.StringSchema<undefined>, undefined>;
    readonly commit: v.ObjectSchema<{
        readonly head_sha: v.StringSchema<undefined>;
        readonly branch: v.NullableSchema<v.StringSchema<undefined>, undefined>;
        readonly tag: v.NullableSchema<v.StringSchema<undefined>, undefined>;
        readonly default_branch: v.NullableSchema<v.StringSchema<undefined>, undefined>;
        readonly message: v.StringSchema<undefined>;
        readonly timestamp: v.StringSchema<undefined>;
        readonly origin_url: v.NullableSchema<v.StringSchema<undefined>, undefined>;
        /** Ids of the parent commits; of a merge that CI made, the base first. */
        readonly parents: v.OptionalSchema<v.ArraySchema<v.StringSchema<undefined>, undefined>, undefined>;
    }, undefined>;
    /** What the source had that its commit has not, sorted by path; `blob` is the git id of the content, absent for what is deleted. */
    readonly changed: v.OptionalSchema<v.ArraySchema<v.ObjectSchema<{
        readonly path: v.StringSchema<undefined>;
        readonly kind: v.PicklistSchema<["added", "modified", "deleted", "untracked"], undefined>;
        readonly mode: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
        readonly blob: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
    }, undefined>, undefined>, undefined>;
    /** How the source was checked out, as far as jobs can tell though the tree is the same. */
    readonly checkout: v.OptionalSchema<v.ObjectSchema<{
        /** Without the whole history. */
        readonly shallow: v.BooleanSchema<undefined>;
        /** Values of git's config that change bytes or modes of a checkout, by key. */
        readonly config: v.RecordSchema<v.StringSchema<undefined>, v.StringSchema<undefined>, undefined>;
        /** What the snapshot could not hold, such as submodules that are not initialised. */
        readonly warnings: v.ArraySchema<v.ObjectSchema<{
            readonly code: v.StringSchema<undefined>;
            readonly message: v.StringSchema<undefined>;
        }, undefined>, undefined>;
    }, undefined>, undefined>;
}, undefined>;
/** `phase-report.json`: whether every phase that must be there was seen, in order. */
export declare const phaseReportSchema: v.LooseObjectSchema<{
    readonly schema_version: v.LiteralSchema<"v1", undefined>;
    readonly kind: v.LiteralSchema<"loom-run-local-phase-report", undefined>;
    readonly run_id: v.StringSchema<undefined>;
    readonly valid: v.BooleanSchema<undefined>;
    readonly phases: v.ArraySchema<v.ObjectSchema<{
        readonly scope: v.StringSchema<undefined>;
        readonly job_id: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
        readonly phase_code: v.PicklistSchema<readonly ["run.bootstrap", "run.pipeline_execute", "run.finalize", "pipeline.execute", "job.provider_prepare", "job.cache_restore", "job.artifact_restore", "job.execution", "job.artifact_extract", "job.cache_save", "job.cleanup"], undefined>;
        readonly expected: v.BooleanSchema<undefined>;
        readonly seen: v.BooleanSchema<undefined>;
        readonly order_valid: v.BooleanSchema<undefined>;
    }, undefined>, undefined>;
    readonly problems: v.ArraySchema<v.StringSchema<undefined>, undefined>;
}, undefined>;
export type JobManifest = v.InferOutput<typeof jobManifestSchema>;
export type PipelineManifest = v.InferOutput<typeof pipelineManifestSchema>;
export type RunStart = v.InferOutput<typeof runStartSchema>;
export type PhaseReport = v.InferOutput<typeof phaseReportSchema>;
export type EventLine = v.InferOutput<typeof eventLineSchema>;
