import * as v from 'valibot'
import { ranCacheSchema } from './cache.ts'
import { mountModes, phaseCodes, sections, stepUnits } from './event.ts'
import { failureCauseSchema, outcomeSchema } from './outcome.ts'
import { artifactTotalsSchema, ranImageSchema } from './receipt.ts'
import { artifactSchema } from './compared.ts'
import { failingTestSchema, testTotalsSchema } from './test-record.ts'

/** Version of event lines, summaries and manifests, see `docs/formats.md`. */
export const logsVersion = 'loom.runtime.logs.v2'

const version = v.literal(logsVersion)
const status = v.picklist([
  'success',
  'failure',
  'failed',
  'skipped',
  'cancelled',
  'timed_out',
  'interrupted',
])
const counts = {
  output_lines: v.number(),
  output_bytes: v.number(),
  warnings: v.number(),
  errors: v.number(),
}

/** One line of an `events.jsonl`. Fields of its type stand beside these. */
export const eventLineSchema = v.looseObject({
  schema_version: version,
  seq: v.number(),
  ts: v.pipe(v.string(), v.isoTimestamp()),
  scope: v.picklist(['run', 'pipeline', 'job', 'step', 'section']),
  phase_code: v.picklist(phaseCodes),
  phase_family: v.picklist(['prepare', 'execute', 'restore', 'save', 'cleanup', 'finalize']),
  type: v.string(),
  job_id: v.optional(v.string()),
  step: v.optional(v.string()),
  section: v.optional(v.picklist(sections)),
})

/** `summary.json` of a step, section, job, pipeline or run. */
export const summarySchema = v.looseObject({
  schema_version: version,
  run_id: v.string(),
  status,
  exit_code: v.optional(v.number()),
  duration_ms: v.number(),
  ...v.partial(v.object(counts)).entries,
})

const stepEntry = v.object({
  unit: v.picklist(stepUnits),
  index: v.number(),
  outcome: outcomeSchema,
  exit_code: v.optional(v.number()),
  duration_ms: v.number(),
  events_path: v.string(),
})
const sectionEntry = v.object({
  section: v.picklist(sections),
  status: outcomeSchema,
  events_path: v.string(),
})

/** `jobs/<id>/manifest.json`. Paths are relative to the run's log directory. */
export const jobManifestSchema = v.looseObject({
  schema_version: version,
  run_id: v.string(),
  job_id: v.string(),
  outcome: outcomeSchema,
  cause: v.optional(failureCauseSchema),
  reason: v.optional(v.string()),
  /** What ran in the last attempt; these are absent for a job on the host, and as far as it did not come to them. */
  image: v.optional(ranImageSchema),
  services: v.optional(v.array(v.object({ alias: v.string(), ...ranImageSchema.entries }))),
  mount_mode: v.optional(v.picklist(mountModes)),
  failing_section: v.optional(v.picklist(sections)),
  failing_step_unit: v.optional(v.picklist(stepUnits)),
  failing_step_index: v.optional(v.number()),
  failing_step_events_path: v.optional(v.string()),
  system_sections: v.array(sectionEntry),
  steps: v.array(stepEntry),
  /** What became of its caches in the last attempt, in the order of the workflow. */
  caches: v.optional(v.array(ranCacheSchema)),
  /** The first of them by path; all of them are in the events of the section `artifact_extract`, and in `compared.json`. */
  artifacts: v.array(artifactSchema),
  artifact_totals: v.optional(artifactTotalsSchema),
  /** Tests that the last attempt ran; absent when none were recorded. */
  tests: v.optional(
    v.object({
      totals: testTotalsSchema,
      /** The first of those that failed. */
      failing: v.array(failingTestSchema),
      /** Where all of them are, each file with one test a line. */
      records_paths: v.array(v.string()),
    }),
  ),
  /** It failed, and `allow_failure` lets that pass. */
  allowed: v.optional(v.boolean()),
  /** Earlier attempts, the first one first; absent when there was none. */
  attempts: v.optional(
    v.array(
      v.object({
        attempt: v.number(),
        outcome: outcomeSchema,
        cause: v.optional(failureCauseSchema),
        duration_ms: v.number(),
        manifest_path: v.string(),
      }),
    ),
  ),
})

/** `pipeline/manifest.json`. */
export const pipelineManifestSchema = v.looseObject({
  schema_version: version,
  run_id: v.string(),
  status,
  failing_job_id: v.optional(v.string()),
  failing_job_manifest_path: v.optional(v.string()),
  jobs: v.array(v.object({ id: v.string(), outcome: outcomeSchema, manifest_path: v.string() })),
})

/** `start.json`: what a run began with beside its plan, for one that goes on with it. */
export const runStartSchema = v.looseObject({
  schema_version: v.literal('v1'),
  /** Ids of the jobs that were to run. */
  jobs: v.array(v.string()),
  /** Ids of the jobs that ran on other machines before; absent for a run without bundles. */
  elsewhere: v.optional(v.array(v.string())),
  commit: v.object({
    head_sha: v.string(),
    branch: v.nullable(v.string()),
    tag: v.nullable(v.string()),
    default_branch: v.nullable(v.string()),
    message: v.string(),
    timestamp: v.string(),
    origin_url: v.nullable(v.string()),
    /** Ids of the parent commits; of a merge that CI made, the base first. */
    parents: v.optional(v.array(v.string())),
  }),
  /** What the source had that its commit has not, sorted by path; `blob` is the git id of the content, absent for what is deleted. */
  changed: v.optional(
    v.array(
      v.object({
        path: v.string(),
        kind: v.picklist(['added', 'modified', 'deleted', 'untracked']),
        mode: v.optional(v.string()),
        blob: v.optional(v.string()),
      }),
    ),
  ),
  /** How the source was checked out, as far as jobs can tell though the tree is the same. */
  checkout: v.optional(
    v.object({
      /** Without the whole history. */
      shallow: v.boolean(),
      /** Values of git's config that change bytes or modes of a checkout, by key. */
      config: v.record(v.string(), v.string()),
      /** What the snapshot could not hold, such as submodules that are not initialised. */
      warnings: v.array(v.object({ code: v.string(), message: v.string() })),
    }),
  ),
})

/** `phase-report.json`: whether every phase that must be there was seen, in order. */
export const phaseReportSchema = v.looseObject({
  schema_version: v.literal('v1'),
  kind: v.literal('loom-run-local-phase-report'),
  run_id: v.string(),
  valid: v.boolean(),
  phases: v.array(
    v.object({
      scope: v.string(),
      job_id: v.optional(v.string()),
      phase_code: v.picklist(phaseCodes),
      expected: v.boolean(),
      seen: v.boolean(),
      order_valid: v.boolean(),
    }),
  ),
  problems: v.array(v.string()),
})

export type JobManifest = v.InferOutput<typeof jobManifestSchema>
export type PipelineManifest = v.InferOutput<typeof pipelineManifestSchema>
export type RunStart = v.InferOutput<typeof runStartSchema>
export type PhaseReport = v.InferOutput<typeof phaseReportSchema>
export type EventLine = v.InferOutput<typeof eventLineSchema>
