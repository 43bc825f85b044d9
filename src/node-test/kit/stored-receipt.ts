import * as v from 'valibot'
import { artifactSchema, type Compared, type ComparedJob } from '../../model/compared.ts'
import { stepUnits } from '../../model/event.ts'
import { failureCauseSchema, outcomeSchema } from '../../model/outcome.ts'
import { testOutcomeSchema } from '../../model/test-record.ts'
import { type StepName, stepName } from '../../parity/side.ts'

const referenceSchema = v.object({ reference: v.string() })
const { path, ...ofFile } = artifactSchema.entries

/** As in `compared.json`; a step has its command instead of the digest. What is absent was ignored, or the job had none. */
export const storedJobSchema = v.object({
  id: v.string(),
  outcome: v.optional(outcomeSchema),
  cause: v.optional(failureCauseSchema),
  attempts: v.optional(v.number()),
  provider: v.optional(v.string()),
  image: v.optional(referenceSchema),
  services: v.optional(v.array(referenceSchema)),
  secrets: v.optional(v.array(v.object({ name: v.string(), resolved: v.optional(v.boolean()) }))),
  steps: v.optional(
    v.array(
      v.object({
        unit: v.picklist(stepUnits),
        index: v.number(),
        command: v.optional(v.string()),
        exit_code: v.optional(v.number()),
      }),
    ),
  ),
  artifacts: v.optional(v.array(v.object({ path, ...v.partial(v.object(ofFile)).entries }))),
  tests: v.optional(
    v.object({
      totals: v.optional(v.record(v.string(), v.number())),
      cases: v.optional(v.array(v.object({ id: v.string(), outcome: v.optional(testOutcomeSchema) }))),
    }),
  ),
})

/**
 * What a test keeps of a run to compare later ones with: what the workflow did. Nothing of the machine and the source, and nothing
 * that equivalent runs may have otherwise, such as their output.
 */
export const storedReceiptSchema = v.object({
  schema_version: v.literal('v1'),
  kind: v.literal('loom-stored-receipt'),
  /** Full name of the test. */
  test: v.string(),
  jobs: v.array(storedJobSchema),
})

export type StoredReceipt = v.InferOutput<typeof storedReceiptSchema>
export type StoredJob = v.InferOutput<typeof storedJobSchema>

export interface StoredTexts {
  readonly commandOf: (job: string, step: StepName) => Promise<string | undefined>
  /** Makes text the same on every machine. */
  readonly steady: (text: string) => string
}

/** Takes from a job what is stored of it. */
export async function storedJobOf(job: ComparedJob, { commandOf, steady }: StoredTexts): Promise<StoredJob> {
  const steps = job.steps.map(async (step) => {
    const command = await commandOf(job.id, step)
    return { ...step, ...(command === undefined ? {} : { command: steady(command) }) }
  })
  const cases = job.tests?.cases.map(({ id, outcome }) => ({ id: steady(id), outcome }))
  // The schema leaves out what is not stored.
  return v.parse(storedJobSchema, {
    ...job,
    steps: await Promise.all(steps),
    ...(job.tests === undefined ? {} : { tests: { ...job.tests, cases } }),
  })
}

/** Stored jobs as runs are compared; all that is not stored, or was ignored, is the same in each. */
export function comparedOfStored(jobs: readonly StoredJob[]): Compared {
  const none = ''
  return {
    schema_version: 'v1',
    kind: 'loom-compared',
    source: { tree_sha: none, files: 0 },
    workflow: { path: none, sources_digest: none, plan_digest: none },
    environment: {
      ...{ platform: none, arch: none, kernel: none, loom: none, git: none },
      ...{ locale: none, time_zone: none, umask: none, processors: 0, memory_gib: 0, variables: [] },
    },
    jobs: jobs.map(comparedJobOf),
  }
}

function comparedJobOf(job: StoredJob): ComparedJob {
  const { id, outcome = 'skipped', attempts = 0, cause, provider, image, services, secrets, tests } = job
  const ran = ({ reference }: { reference: string }) => ({ reference, digest: '' })
  return {
    id,
    outcome,
    attempts,
    cause,
    provider,
    image: image && ran(image),
    services: services?.map(ran),
    secrets: secrets?.map(({ name, resolved = false }) => ({ name, resolved })),
    steps: (job.steps ?? []).map(({ unit, index, command = '', exit_code }) => ({
      unit,
      index,
      command_digest: command,
      exit_code,
      lines: 0,
      output_digest: '',
    })),
    artifacts: job.artifacts?.map(({ path: file, size = 0, sha256 = '', mode = '' }) => ({
      path: file,
      size,
      sha256,
      mode,
    })),
    tests: tests && {
      totals: tests.totals ?? {},
      cases: (tests.cases ?? []).map(({ id: test, outcome: end = 'pass' }) => ({ id: test, outcome: end })),
    },
  }
}

/** The command of a step. */
export function storedCommand(jobs: readonly StoredJob[], job: string, step: StepName): string | undefined {
  const steps = jobs.find(({ id }) => id === job)?.steps
  return steps?.find((one) => stepName(one) === stepName(step))?.command
}
