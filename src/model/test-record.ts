import * as v from 'valibot'

export const testOutcomeSchema = v.picklist(['pass', 'fail', 'skip', 'todo', 'cancelled'])
export type TestOutcome = v.InferOutput<typeof testOutcomeSchema>

const testErrorSchema = v.object({
  message: v.string(),
  expected: v.optional(v.string()),
  actual: v.optional(v.string()),
  operator: v.optional(v.string()),
  /** `file:line:column`, the file relative to the workspace. */
  location: v.optional(v.string()),
})

/** One line of `tests.jsonl`: a test that a job ran, whatever its runner. */
export const testRecordSchema = v.object({
  /** The same wherever the test runs: file, names of the suites, name; repeated ones are numbered. */
  id: v.string(),
  name: v.string(),
  /** Relative to the workspace. */
  file: v.optional(v.string()),
  line: v.optional(v.number()),
  outcome: testOutcomeSchema,
  duration_ms: v.number(),
  error: v.optional(testErrorSchema),
})

export type TestError = v.InferOutput<typeof testErrorSchema>
export type TestRecord = v.InferOutput<typeof testRecordSchema>

/** How many tests ended in each way; what did not happen is absent. */
export const testTotalsSchema = v.partial(
  v.object({ pass: v.number(), fail: v.number(), skip: v.number(), todo: v.number(), cancelled: v.number() }),
)
export type TestTotals = v.InferOutput<typeof testTotalsSchema>

/** A test that failed, as manifests point at it. */
export const failingTestSchema = v.object({
  id: v.string(),
  file: v.optional(v.string()),
  line: v.optional(v.number()),
  message: v.optional(v.string()),
})
export type FailingTest = v.InferOutput<typeof failingTestSchema>
