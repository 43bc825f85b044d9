import * as v from 'valibot'
import { failureCauseSchema, outcomeSchema } from './outcome.ts'
import { stepUnits } from './event.ts'
import { ranImageSchema } from './receipt.ts'
import { testOutcomeSchema } from './test-record.ts'

/** Identifier of the format, see `docs/formats.md`. */
export const comparedVersion = 'v1'

/** A file or link that a job left: its path below the workspace, and its mode as git has it. */
export const artifactSchema = v.object({
  path: v.string(),
  size: v.number(),
  sha256: v.string(),
  mode: v.string(),
})

const comparedStepSchema = v.object({
  unit: v.picklist(stepUnits),
  index: v.number(),
  command_digest: v.string(),
  exit_code: v.optional(v.number()),
  /** Of the output as normalised, standard output before standard error. */
  lines: v.number(),
  output_digest: v.string(),
})

const comparedJobSchema = v.object({
  id: v.string(),
  outcome: outcomeSchema,
  cause: v.optional(failureCauseSchema),
  attempts: v.number(),
  provider: v.optional(v.string()),
  image: v.optional(ranImageSchema),
  mount_mode: v.optional(v.string()),
  /** Sorted by reference, then digest. */
  services: v.optional(v.array(ranImageSchema)),
  /** Sorted by name. */
  secrets: v.optional(v.array(v.object({ name: v.string(), resolved: v.boolean() }))),
  caches: v.optional(v.array(v.object({ name: v.string(), key: v.string(), result: v.string() }))),
  steps: v.array(comparedStepSchema),
  /** Sorted by path. */
  artifacts: v.optional(v.array(artifactSchema)),
  tests: v.optional(
    v.object({
      totals: v.record(v.string(), v.number()),
      /** Sorted by id. */
      cases: v.array(v.object({ id: v.string(), outcome: testOutcomeSchema })),
    }),
  ),
})

/** What jobs find on the machine. A part that a machine does not have is absent. */
const comparedEnvironmentSchema = v.object({
  platform: v.string(),
  arch: v.string(),
  os_id: v.optional(v.string()),
  os_version: v.optional(v.string()),
  kernel: v.string(),
  libc: v.optional(v.string()),
  loom: v.string(),
  /** The `node`, `git` and `sh` that host jobs find on their PATH. */
  node: v.optional(v.string()),
  git: v.string(),
  sh: v.optional(v.string()),
  docker_engine: v.optional(v.string()),
  locale: v.string(),
  time_zone: v.string(),
  umask: v.string(),
  processors: v.number(),
  /** Whole GiB. */
  memory_gib: v.number(),
  /** Names of variables that host jobs inherit, sorted. */
  variables: v.array(v.string()),
})

/**
 * `compared.json`: all that should be the same wherever a commit runs, and nothing that cannot be. As canonical JSON its SHA-256 is
 * the receipt's `parity_digest`.
 */
export const comparedSchema = v.object({
  schema_version: v.literal(comparedVersion),
  kind: v.literal('loom-compared'),
  source: v.object({ tree_sha: v.string(), files: v.number() }),
  workflow: v.object({
    /** Relative to the repository. */
    path: v.string(),
    /** Of the workflow and all that it includes. */
    sources_digest: v.string(),
    plan_digest: v.string(),
  }),
  environment: comparedEnvironmentSchema,
  /** In plan order. */
  jobs: v.array(comparedJobSchema),
})

export type Compared = v.InferOutput<typeof comparedSchema>
export type ComparedJob = v.InferOutput<typeof comparedJobSchema>
export type ComparedStep = v.InferOutput<typeof comparedStepSchema>
export type ComparedEnvironment = v.InferOutput<typeof comparedEnvironmentSchema>
