import * as v from 'valibot'
import { stepUnits } from './event.ts'
import { outcomeSchema } from './outcome.ts'

/** Identifier of the format, see `docs/diff.md`. */
export const diffVersion = 'v1'

/** Parts of `compared.json`, by what a difference in them means. */
export const differenceClasses = [
  'source',
  'workflow',
  'environment',
  'variables',
  'image',
  'mount_mode',
  'cache',
  'secrets',
  'job',
  'outcome',
  'step',
  'exit_code',
  'text',
  'tests',
  'artifacts',
] as const
export type DifferenceClass = (typeof differenceClasses)[number]

/** What may have made two runs diverge, in the order in which it is looked for. */
const causeKinds = [
  'source',
  'ignored_file',
  'checkout',
  'workflow',
  'provider',
  'image',
  'tool',
  'system',
  'variable',
  'secret',
  'locale',
  'cache',
  'artifact',
  'flaky',
  'unknown',
] as const
export type CauseKind = (typeof causeKinds)[number]

const scalar = v.union([v.string(), v.number(), v.boolean()])

const differenceSchema = v.object({
  /** Of the field in `compared.json`, lists by name: `jobs.test.steps.script/02.exit_code`. */
  path: v.string(),
  class: v.picklist(differenceClasses),
  /** Absent where the side has none. A part that only one side has stands with what says most of it. */
  a: v.optional(scalar),
  b: v.optional(scalar),
})

const sideSchema = v.object({
  run_id: v.string(),
  context: v.string(),
  status: v.string(),
  started_at: v.string(),
  parity_digest: v.string(),
  tree_sha: v.string(),
  head_sha: v.optional(v.string()),
})

const sourceEntry = v.object({ mode: v.optional(v.string()), blob: v.optional(v.string()) })

const sourceChangeSchema = v.object({
  path: v.string(),
  /** `missing`: one side has no such file. `line_endings`, `mode`: the only thing that differs. */
  kind: v.picklist(['content', 'line_endings', 'mode', 'submodule', 'missing']),
  a: v.optional(sourceEntry),
  b: v.optional(sourceEntry),
})

const causeSchema = v.object({
  kind: v.picklist(causeKinds),
  /** Whether it is inferred, and could be another thing. */
  is_guess: v.boolean(),
  message: v.string(),
  /** Of the differences that it follows from. */
  paths: v.array(v.string()),
})

const stepSide = v.object({
  exit_code: v.optional(v.number()),
  /** Its records are gone, so that its output cannot be shown. */
  is_gone: v.optional(v.boolean()),
})

const outputDifferenceSchema = v.object({
  /** Number of the first differing line of the normalised output, standard output before standard error. */
  line: v.number(),
  before: v.array(v.string()),
  a: v.array(v.string()),
  b: v.array(v.string()),
  after: v.array(v.string()),
})

const firstDivergenceSchema = v.object({
  job: v.string(),
  /** Absent where the side has no such job. */
  a: v.optional(v.object({ outcome: outcomeSchema })),
  b: v.optional(v.object({ outcome: outcomeSchema })),
  step: v.optional(
    v.object({
      unit: v.picklist(stepUnits),
      index: v.number(),
      command: v.optional(v.string()),
      a: v.optional(stepSide),
      b: v.optional(stepSide),
      output: v.optional(outputDifferenceSchema),
    }),
  ),
})

const passingTests = v.object({
  count: v.number(),
  first: v.array(v.object({ job: v.string(), id: v.string(), other: v.optional(v.string()) })),
})

const artifactSide = v.object({ size: v.number(), sha256: v.string(), mode: v.string() })

/** What `loom diff --format json` prints. `a` is the first run named, `b` the second. */
export const runDiffSchema = v.object({
  schema_version: v.literal(diffVersion),
  kind: v.literal('loom-diff'),
  verdict: v.picklist(['identical', 'equivalent', 'diverged']),
  a: sideSchema,
  b: sideSchema,
  /** Of runs that diverged, the likeliest first. */
  causes: v.array(causeSchema),
  first: v.optional(firstDivergenceSchema),
  /** Files that differ, where they are known, sorted by path. */
  source: v.optional(v.array(sourceChangeSchema)),
  /** Tests that pass on one side only; up to ten of each are listed. */
  tests: v.object({ only_a_passes: passingTests, only_b_passes: passingTests }),
  /** Artifacts that differ; up to ten are listed. */
  artifacts: v.object({
    count: v.number(),
    first: v.array(
      v.object({
        job: v.string(),
        path: v.string(),
        a: v.optional(artifactSide),
        b: v.optional(artifactSide),
      }),
    ),
  }),
  differences: v.array(differenceSchema),
  /** What was left out, and how many differences that hid. */
  ignored: v.array(v.object({ path: v.string(), differences: v.number() })),
})

export type RunDiff = v.InferOutput<typeof runDiffSchema>
export type Verdict = RunDiff['verdict']
export type Difference = v.InferOutput<typeof differenceSchema>
export type Cause = v.InferOutput<typeof causeSchema>
export type SourceChange = v.InferOutput<typeof sourceChangeSchema>
export type FirstDivergence = v.InferOutput<typeof firstDivergenceSchema>
export type OutputDifference = v.InferOutput<typeof outputDifferenceSchema>
