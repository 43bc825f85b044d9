import * as v from 'valibot';
export declare const receiptVersion = "v1";
/** An image as the workflow has it, and the digest of what ran under that name. */
export declare const ranImageSchema: v.ObjectSchema<{
    readonly reference: v.StringSchema<undefined>;
    readonly digest: v.StringSchema<undefined>;
}, undefined>;
/** How many artifacts a job left, their bytes, and the SHA-256 of the list of them. */
export declare const artifactTotalsSchema: v.ObjectSchema<{
    readonly files: v.NumberSchema<undefined>;
    readonly size: v.NumberSchema<undefined>;
    readonly sha256: v.StringSchema<undefined>;
}, undefined>;
declare const jobRecordSchema: v.ObjectSchema<{
    readonly id: v.StringSchema<undefined>;
    readonly stage: v.StringSchema<undefined>;
    readonly outcome: v.PicklistSchema<["success", "failed", "skipped", "cancelled", "timed_out"], undefined>;
    readonly cause: v.OptionalSchema<v.PicklistSchema<["script", "secrets", "provider", "artifacts"], undefined>, undefined>;
    readonly reason: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
    /** It failed, and `allow_failure` lets that pass. */
    readonly allowed: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
    /** How often it ran; 0 when it was skipped. */
    readonly attempts: v.NumberSchema<undefined>;
    readonly duration_ms: v.NumberSchema<undefined>;
    /** Absent for a job that ran on the host. */
    readonly image: v.OptionalSchema<v.ObjectSchema<{
        readonly reference: v.StringSchema<undefined>;
        readonly digest: v.StringSchema<undefined>;
    }, undefined>, undefined>;
    /** What became of its caches in its last attempt; absent when it has none. */
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
    /** What it left in its last attempt; absent when nothing. */
    readonly artifacts: v.OptionalSchema<v.ObjectSchema<{
        readonly files: v.NumberSchema<undefined>;
        readonly size: v.NumberSchema<undefined>;
        readonly sha256: v.StringSchema<undefined>;
    }, undefined>, undefined>;
    /** How the tests of its last attempt ended; absent when none were recorded. */
    readonly tests: v.OptionalSchema<Omit<v.ObjectSchema<{
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
    }, undefined>;
    readonly manifest_path: v.StringSchema<undefined>;
}, undefined>;
export declare const receiptSchema: v.LooseObjectSchema<{
    readonly schema_version: v.LiteralSchema<"v1", undefined>;
    readonly kind: v.LiteralSchema<"loom-run-local", undefined>;
    readonly context: v.PicklistSchema<["local", "github-actions"], undefined>;
    readonly loom_version: v.StringSchema<undefined>;
    readonly run_id: v.StringSchema<undefined>;
    /** The command line as typed, the values of `--var` left out. */
    readonly command: v.ArraySchema<v.StringSchema<undefined>, undefined>;
    readonly repo_root: v.StringSchema<undefined>;
    readonly workflow_path: v.StringSchema<undefined>;
    readonly started_at: v.StringSchema<undefined>;
    readonly finished_at: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
    readonly duration_ms: v.OptionalSchema<v.NumberSchema<undefined>, undefined>;
    readonly status: v.PicklistSchema<["running", "success", "failure", "cancelled", "interrupted"], undefined>;
    readonly exit_code: v.OptionalSchema<v.NumberSchema<undefined>, undefined>;
    readonly error: v.OptionalSchema<v.ObjectSchema<{
        readonly code: v.StringSchema<undefined>;
        readonly message: v.StringSchema<undefined>;
        readonly hint: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
    }, undefined>, undefined>;
    /** Of the process that writes it; what a later start needs to tell a dead run from a live one. */
    readonly process: v.ObjectSchema<{
        readonly pid: v.NumberSchema<undefined>;
        readonly start_time: v.StringSchema<undefined>;
        readonly boot_id: v.StringSchema<undefined>;
        readonly pid_namespace: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
    }, undefined>;
    readonly logs_dir: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
    readonly events_jsonl_path: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
    readonly phase_report_path: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
    /** The run whose failed jobs this one ran again, in its workspace. */
    readonly retry_of: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
    /** The runs that were parts of this one, which ran on several machines. */
    readonly merged_from: v.OptionalSchema<v.ArraySchema<v.StringSchema<undefined>, undefined>, undefined>;
    readonly snapshot_path: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
    /** Each job worked in a copy of the workspace, `<snapshot_path>.jobs/<directory of the job>`; absent where all shared the one. */
    readonly isolated_jobs: v.OptionalSchema<v.LiteralSchema<true, undefined>, undefined>;
    readonly snapshot_head_sha: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
    readonly snapshot_tree_sha: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
    readonly graph_ir: v.OptionalSchema<v.ObjectSchema<{
        readonly digest: v.StringSchema<undefined>;
        readonly path: v.StringSchema<undefined>;
    }, undefined>, undefined>;
    /** `compared.json`, and the SHA-256 of what it holds. */
    readonly compared_path: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
    readonly parity_digest: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
    readonly jobs: v.ArraySchema<v.ObjectSchema<{
        readonly id: v.StringSchema<undefined>;
        readonly stage: v.StringSchema<undefined>;
        readonly outcome: v.PicklistSchema<["success", "failed", "skipped", "cancelled", "timed_out"], undefined>;
        readonly cause: v.OptionalSchema<v.PicklistSchema<["script", "secrets", "provider", "artifacts"], undefined>, undefined>;
        readonly reason: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
        /** It failed, and `allow_failure` lets that pass. */
        readonly allowed: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
        /** How often it ran; 0 when it was skipped. */
        readonly attempts: v.NumberSchema<undefined>;
        readonly duration_ms: v.NumberSchema<undefined>;
        /** Absent for a job that ran on the host. */
        readonly image: v.OptionalSchema<v.ObjectSchema<{
            readonly reference: v.StringSchema<undefined>;
            readonly digest: v.StringSchema<undefined>;
        }, undefined>, undefined>;
        /** What became of its caches in its last attempt; absent when it has none. */
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
        /** What it left in its last attempt; absent when nothing. */
        readonly artifacts: v.OptionalSchema<v.ObjectSchema<{
            readonly files: v.NumberSchema<undefined>;
            readonly size: v.NumberSchema<undefined>;
            readonly sha256: v.StringSchema<undefined>;
        }, undefined>, undefined>;
        /** How the tests of its last attempt ended; absent when none were recorded. */
        readonly tests: v.OptionalSchema<Omit<v.ObjectSchema<{
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
        }, undefined>;
        readonly manifest_path: v.StringSchema<undefined>;
    }, undefined>, undefined>;
}, undefined>;
/** The proof of one run, see `docs/receipts.md`. */
export type Receipt = v.InferOutput<typeof receiptSchema>;
export type JobRecord = v.InferOutput<typeof jobRecordSchema>;
export {};
