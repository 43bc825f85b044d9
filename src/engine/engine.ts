import { setMaxListeners } from 'node:events'
import { type Cancellation, createPatience } from '../model/cancellation.ts'
import { isPassed, type JobOutcome } from '../model/outcome.ts'
import { handsArtifactsTo, partOfPlan, type Plan, type PlannedJob } from '../model/plan.ts'
import type { Provider } from '../providers/provider.ts'
import type { AttemptContext } from './attempt.ts'
import { runJob, skipJob } from './job.ts'
import { schedule, type ScheduleLimits } from './schedule.ts'

export interface EngineOptions extends Omit<AttemptContext, 'provider' | 'handedTo'> {
  readonly plan: Plan
  /** Ids of the jobs whose artifacts a job gets. Default: as the plan has it, for jobs that it runs. */
  readonly handedTo?: AttemptContext['handedTo']
  readonly providerFor: (job: PlannedJob) => Provider | Promise<Provider>
  readonly limits: ScheduleLimits
  /** Jobs that ended before, none of the plan's, and the whole plan with their edges: the others come after them. */
  readonly before?: { readonly plan: Plan; readonly outcomes?: ReadonlyMap<string, JobOutcome> }
}

export interface PlanEnd {
  /** Of every job of the plan. */
  readonly outcomes: ReadonlyMap<string, JobOutcome>
  /** A job was paused and left as it is: what had not started did not. */
  readonly isPaused: boolean
}

/**
 * Runs a plan to its end. A failed or cancelled job is an outcome; only a bug throws, after
 * all that was running has ended.
 */
export async function runPlan(options: EngineOptions): Promise<PlanEnd> {
  const { emitter, monotonicMs, signal } = options
  const startedMs = monotonicMs()
  const outcomes = new Map(options.before?.outcomes)
  const stop = new AbortController()
  const context = { ...options, signal: AbortSignal.any([signal, stop.signal]) }
  // Every job that runs listens, and how many may is for the user to say.
  setMaxListeners(0, context.signal)
  await emitter.emit({ scope: 'pipeline' }, 'pipeline.execute', { type: 'phase_started' })
  const { isPaused } = await runJobs(context, outcomes, stop)
  for (const id of options.before?.outcomes?.keys() ?? []) outcomes.delete(id)
  const status = signal.aborted ? 'cancelled' : [...outcomes.values()].every(isPassed) ? 'success' : 'failure'
  await emitter.emit({ scope: 'pipeline' }, 'pipeline.execute', {
    type: 'phase_finished',
    status,
    duration_ms: Math.round(monotonicMs() - startedMs),
    exit_code: status === 'success' ? 0 : 1,
  })
  return { outcomes, isPaused }
}

async function runJobs(
  options: EngineOptions,
  outcomes: Map<string, JobOutcome>,
  stop: AbortController,
): Promise<Pick<PlanEnd, 'isPaused'>> {
  let isPaused = false
  const { plan, limits, signal } = options
  const order = planInOrder(options)
  const jobs = new Map(plan.nodes.map((job) => [job.id, job]))
  const running = new Map<string, Promise<void>>()
  const start = async (job: PlannedJob) => {
    try {
      const provider = await options.providerFor(job)
      const handedTo = options.handedTo ?? ((id: string) => handsArtifactsTo(plan, id))
      const workspace = options.workspaces?.pathOf(job.id) ?? options.workspace
      const outcome = await runJob(job, { ...options, provider, handedTo, workspace })
      outcomes.set(job.id, outcome)
      isPaused ||= outcome.isPaused === true
      if (limits.failFast && !isPassed(outcome) && !signal.aborted) stop.abort(failFast())
    } finally {
      running.delete(job.id)
    }
  }
  const skip = async (id: string, outcome: JobOutcome) => {
    outcomes.set(id, outcome)
    const job = jobs.get(id)
    if (job !== undefined) await skipJob(job, outcome, options)
  }
  for (;;) {
    const isStopped = signal.aborted || isPaused
    const decision = isStopped
      ? { start: [], skip: [] }
      : schedule({ plan: order, outcomes, running: new Set(running.keys()) }, limits)
    for (const { job, reason } of decision.skip) await skip(job, { outcome: 'skipped', reason })
    for (const id of decision.start) {
      const job = jobs.get(id)
      if (job !== undefined) running.set(id, start(job))
    }
    // What was skipped may block more: a job may need one that comes later in the plan.
    if (decision.skip.length > 0) continue
    if (running.size === 0) break
    await raceOf(running, stop)
  }
  for (const { id } of plan.nodes) if (!outcomes.has(id)) await skip(id, neverStarted(signal))
  return { isPaused }
}

/** The plan with the jobs that it comes after. */
function planInOrder({ plan, before }: EngineOptions): Plan {
  if (before?.outcomes === undefined) return plan
  return partOfPlan(before.plan, new Set([...before.outcomes.keys(), ...plan.nodes.map(({ id }) => id)]))
}

function neverStarted(signal: AbortSignal): JobOutcome {
  if (!signal.aborted) return { outcome: 'skipped', reason: 'the run is paused' }
  const { kind } = signal.reason as Cancellation
  const outcome = kind === 'fail-fast' ? 'skipped' : 'cancelled'
  return { outcome, reason: 'the run was stopped before it started' }
}

/** Waits until one has ended. A bug in one ends the others before it is thrown. */
async function raceOf(running: ReadonlyMap<string, Promise<void>>, stop: AbortController): Promise<void> {
  try {
    await Promise.race(running.values())
  } catch (error) {
    stop.abort(failFast())
    await Promise.allSettled(running.values())
    throw error
  }
}

function failFast(): Cancellation {
  return { kind: 'fail-fast', now: createPatience().signal }
}
