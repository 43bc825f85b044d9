import type { ComparedJob, ComparedStep } from '../model/compared.ts'
import type { FirstDivergence } from '../model/run-diff.ts'
import { isDivergence } from './compare-runs.ts'
import { firstDifferingLines } from './differing-lines.ts'
import type { Located } from './notes.ts'
import { pairUp } from './pairs.ts'
import { type RunSide, type Sides, stepName } from './side.ts'

type Step = NonNullable<FirstDivergence['step']>
type StepSide = NonNullable<Step['a']>

/**
 * The first job in plan order that diverges, and of it the first step: one with another end, else one with another output. When
 * no job diverges, the first whose output differs. Undefined when jobs did the same.
 */
export async function findFirstDivergence(
  differences: readonly Located[],
  sides: Sides,
): Promise<FirstDivergence | undefined> {
  const inJobs = differences.filter(({ at }) => at[0] === 'jobs')
  const found = inJobs.find(isDivergence) ?? inJobs.find((one) => one.class === 'text')
  if (found === undefined) return undefined
  const job = found.at[1] ?? ''
  const [a, b] = [jobOf(sides.a, job), jobOf(sides.b, job)]
  const step = await firstStep(
    inJobs.filter(({ at }) => at[1] === job),
    sides,
  )
  return {
    job,
    ...(a === undefined ? {} : { a: { outcome: a.outcome } }),
    ...(b === undefined ? {} : { b: { outcome: b.outcome } }),
    ...(step === undefined ? {} : { step }),
  }
}

function jobOf({ compared }: RunSide, id: string): ComparedJob | undefined {
  return compared.jobs.find((job) => job.id === id)
}

async function firstStep(ofJob: readonly Located[], sides: Sides): Promise<Step | undefined> {
  const ofSteps = ofJob.filter(({ at }) => at[2] === 'steps')
  const found = ofSteps.find(isDivergence) ?? ofSteps.find((one) => one.class === 'text')
  const job = found?.at[1] ?? ''
  const pair = pairUp(stepsOf(sides.a, job), stepsOf(sides.b, job), stepName).find(
    ({ key }) => key === found?.at[3],
  )
  const step = pair?.a ?? pair?.b
  if (step === undefined) return undefined
  const [commands, ofA, ofB] = await Promise.all([
    Promise.all([sides.a.read.command(job, step), sides.b.read.command(job, step)]),
    pair?.a === undefined ? undefined : sides.a.read.output(job, step),
    pair?.b === undefined ? undefined : sides.b.read.output(job, step),
  ])
  // Two that differ are none that could be shown for both.
  const known = new Set(commands.filter((text) => text !== undefined))
  const [command] = known.size === 1 ? known : []
  const output = ofA === undefined || ofB === undefined ? undefined : await firstDifferingLines(ofA, ofB)
  return {
    unit: step.unit,
    index: step.index,
    ...(command === undefined ? {} : { command }),
    ...(pair?.a === undefined ? {} : { a: endOf(pair.a, ofA) }),
    ...(pair?.b === undefined ? {} : { b: endOf(pair.b, ofB) }),
    ...(output === undefined ? {} : { output }),
  }
}

function stepsOf(side: RunSide, job: string): readonly ComparedStep[] {
  return jobOf(side, job)?.steps ?? []
}

function endOf({ exit_code }: ComparedStep, output: AsyncIterable<string> | undefined): StepSide {
  return {
    ...(exit_code === undefined ? {} : { exit_code }),
    ...(output === undefined ? { is_gone: true } : {}),
  }
}
