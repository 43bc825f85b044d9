import type { AbsolutePath } from '../base/brand.ts'
import type { Environment } from '../base/environment.ts'
import type { Compiled } from '../compile/compile.ts'
import { LoomFailure } from '../diagnostics/failure.ts'
import { selectRest } from '../engine/select-rest.ts'
import { type Selected, selectJobs } from '../engine/select.ts'
import type { JobOutcome } from '../model/outcome.ts'
import { handsArtifactsTo, type Plan, type PlanEdge } from '../model/plan.ts'
import { openRanElsewhere } from './ran-elsewhere.ts'
import { unknownJob } from './unknown-job.ts'

export interface JobChoice {
  /** Jobs to run with what they need. */
  readonly jobs?: readonly string[]
  /** Jobs to run alone. */
  readonly only?: readonly string[]
  /**
   * Bundles, and directories with bundles, of jobs that ran on other machines: they do not run again, and named jobs run alone, after
   * them and with what they left. More than one job then each has a workspace of its own.
   */
  readonly fromBundles?: readonly string[]
}

/** Jobs that ran before this run, and not in it. */
export interface EarlierJobs {
  /** Every job of the workflow. */
  readonly plan: Plan
  /** Where what they left is, by job. */
  readonly artifacts: ReadonlyMap<string, AbsolutePath>
  /** How they ended. Absent where that is of no account: what runs again with another run in its workspace. */
  readonly outcomes?: ReadonlyMap<string, JobOutcome>
  /** The source that they ran from, where it must be that of this run. */
  readonly treeSha?: string
}

/** What a run is for. What ran elsewhere is unpacked until it is disposed of. */
export interface ChosenJobs extends Selected, AsyncDisposable {
  readonly earlier?: EarlierJobs
}

interface ChoicePlaces {
  /** Where relative paths start. */
  readonly directory: string
  readonly env: Environment
}

/** The part of a plan that a run is asked for. Fails with `run/unknown-job`, and with `bundle/…` over what ran elsewhere. */
export async function chooseJobs(
  { plan, digest }: Pick<Compiled, 'plan' | 'digest'>,
  { jobs = [], only = [], fromBundles }: JobChoice,
  places: ChoicePlaces,
): Promise<ChosenJobs> {
  if (fromBundles === undefined) {
    const selected = selectJobs(plan, { job: jobs, only })
    if (!('plan' in selected)) throw unknownJob(selected.unknown, plan)
    return { ...selected, [Symbol.asyncDispose]: () => Promise.resolve() }
  }
  const ran = await openRanElsewhere({ ...places, named: fromBundles, planDigest: digest })
  try {
    const rest = selectRest(plan, [...jobs, ...only], new Set(ran.outcomes.keys()))
    if ('unknown' in rest) throw unknownJob(rest.unknown, plan)
    if ('missing' in rest) throw missingJob(rest.missing)
    const chosen = new Set(rest.plan.nodes.map(({ id }) => id))
    const artifacts = new Map<string, AbsolutePath>()
    for (const id of new Set([...chosen].flatMap((job) => handsArtifactsTo(plan, job)))) {
      const directory = chosen.has(id) ? undefined : await ran.artifactsOf(id)
      if (directory !== undefined) artifacts.set(id, directory)
    }
    const outcomes = new Map([...ran.outcomes].filter(([id]) => !chosen.has(id)))
    const earlier = { plan, artifacts, outcomes, treeSha: ran.treeSha }
    return { ...rest, earlier, [Symbol.asyncDispose]: () => ran[Symbol.asyncDispose]() }
  } catch (error) {
    await ran[Symbol.asyncDispose]()
    throw error
  }
}

function missingJob({ from, to }: PlanEdge): LoomFailure {
  return new LoomFailure('usage', {
    code: 'bundle/missing-job',
    message: `job \`${to}\` comes after \`${from}\`, which is in none of the bundles`,
    hint: `see how \`${from}\` ended on its machine, or run it here as well`,
  })
}
