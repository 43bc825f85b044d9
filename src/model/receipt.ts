import * as v from 'valibot'
import { ranCacheSchema } from './cache.ts'
import { testTotalsSchema } from './test-record.ts'
import { failureCauseSchema, outcomeSchema, runStatusSchema } from './outcome.ts'

export const receiptVersion = 'v1'

/** An image as the workflow has it, and the digest of what ran under that name. */
export const ranImageSchema = v.object({ reference: v.string(), digest: v.string() })

/** How many artifacts a job left, their bytes, and the SHA-256 of the list of them. */
export const artifactTotalsSchema = v.object({ files: v.number(), size: v.number(), sha256: v.string() })

const jobRecordSchema = v.object({
  id: v.string(),
  stage: v.string(),
  outcome: outcomeSchema,
  cause: v.optional(failureCauseSchema),
  reason: v.optional(v.string()),
  /** It failed, and `allow_failure` lets that pass. */
  allowed: v.optional(v.boolean()),
  /** How often it ran; 0 when it was skipped. */
  attempts: v.number(),
  duration_ms: v.number(),
  /** Absent for a job that ran on the host. */
  image: v.optional(ranImageSchema),
  /** What became of its caches in its last attempt; absent when it has none. */
  caches: v.optional(v.array(ranCacheSchema)),
  /** What it left in its last attempt; absent when nothing. */
  artifacts: v.optional(artifactTotalsSchema),
  /** How the tests of its last attempt ended; absent when none were recorded. */
  tests: v.optional(testTotalsSchema),
  manifest_path: v.string(),
})

export const receiptSchema = v.looseObject({
  schema_version: v.literal(receiptVersion),
  kind: v.literal('loom-run-local'),
  context: v.picklist(['local', 'github-actions']),
  loom_version: v.string(),
  run_id: v.string(),
  /** The command line as typed, the values of `--var` left out. */
  command: v.array(v.string()),
  repo_root: v.string(),
  workflow_path: v.string(),
  started_at: v.string(),
  finished_at: v.optional(v.string()),
  duration_ms: v.optional(v.number()),
  status: runStatusSchema,
  exit_code: v.optional(v.number()),
  error: v.optional(v.object({ code: v.string(), message: v.string(), hint: v.optional(v.string()) })),
  /** Of the process that writes it; what a later start needs to tell a dead run from a live one. */
  process: v.object({
    pid: v.number(),
    start_time: v.string(),
    boot_id: v.string(),
    pid_namespace: v.optional(v.string()),
  }),
  logs_dir: v.optional(v.string()),
  events_jsonl_path: v.optional(v.string()),
  phase_report_path: v.optional(v.string()),
  /** The run whose failed jobs this one ran again, in its workspace. */
  retry_of: v.optional(v.string()),
  /** The runs that were parts of this one, which ran on several machines. */
  merged_from: v.optional(v.array(v.string())),
  snapshot_path: v.optional(v.string()),
  /** Each job worked in a copy of the workspace, `<snapshot_path>.jobs/<directory of the job>`; absent where all shared the one. */
  isolated_jobs: v.optional(v.literal(true)),
  snapshot_head_sha: v.optional(v.string()),
  snapshot_tree_sha: v.optional(v.string()),
  graph_ir: v.optional(v.object({ digest: v.string(), path: v.string() })),
  /** `compared.json`, and the SHA-256 of what it holds. */
  compared_path: v.optional(v.string()),
  parity_digest: v.optional(v.string()),
  jobs: v.array(jobRecordSchema),
})

/** The proof of one run, see `docs/receipts.md`. */
export type Receipt = v.InferOutput<typeof receiptSchema>
export type JobRecord = v.InferOutput<typeof jobRecordSchema>
