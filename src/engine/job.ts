import type { AbsolutePath } from '../base/brand.ts'
import { LoomFailure } from '../diagnostics/failure.ts'
import type { EventPlace, PhaseCode, Section, StepUnit } from '../model/event.ts'
import type { JobOutcome, Outcome } from '../model/outcome.ts'
import type { PlannedJob } from '../model/plan.ts'
import type { JobSession, Provider } from '../providers/provider.ts'
import { timeLimit } from './cancel.ts'
import { jobVariables, type RunFacts } from './environment.ts'
import { runStep, type StepContext } from './step.ts'

export interface JobContext extends StepContext {
  readonly workspace: AbsolutePath
  readonly facts: RunFacts
  readonly provider: Provider
  readonly signal: AbortSignal
}

const afterScriptMs = 5 * 60 * 1000
const afterScriptWhenCancelledMs = 5000

/** Runs one job from its provider to its clean-up. Never throws for what a job, a provider or a time limit does. */
export async function runJob(job: PlannedJob, context: JobContext): Promise<JobOutcome> {
  const startedMs = context.monotonicMs()
  using limit = timeLimit(context.signal, job.timeout_ms)
  const limited = { ...context, signal: limit.signal }
  const session = await prepare(job, limited)
  let outcome: JobOutcome
  if ('failure' in session) outcome = session.failure
  else {
    outcome = await execute(job, session.session, limited)
    await runAfterScript(job, session.session, context)
    await phase(context, job.id, 'job.execution').finish(outcome.outcome)
  }
  await cleanUp(job.id, 'session' in session ? session.session : undefined, {
    context,
    outcome: outcome.outcome,
  })
  await finishJob(job.id, { ...outcome, durationMs: context.monotonicMs() - startedMs }, context)
  return outcome
}

/** Tells of a job that never runs: its clean-up phase and its end are all there is. */
export async function skipJob(job: string, outcome: JobOutcome, context: StepContext): Promise<void> {
  const cleanup = phase(context, job, 'job.cleanup')
  await cleanup.start()
  await cleanup.finish(outcome.outcome)
  await finishJob(job, { ...outcome, durationMs: 0 }, context)
}

async function prepare(
  job: PlannedJob,
  context: JobContext,
): Promise<{ session: JobSession } | { failure: JobOutcome }> {
  const preparing = phase(context, job.id, 'job.provider_prepare')
  const section = phase(context, job.id, 'job.provider_prepare', 'provider')
  await preparing.start()
  await section.start()
  const image = job.image === undefined ? {} : { image: job.image }
  await context.emitter.emit(section.place, 'job.provider_prepare', {
    type: 'provider_selected',
    provider: context.provider.name,
    ...image,
  })
  try {
    const session = await context.provider.prepare(
      { id: job.id, workspace: context.workspace, ...image },
      context.signal,
    )
    await section.finish('success')
    await preparing.finish('success')
    return { session }
  } catch (error) {
    const failure = await tellFailure(error, section.place, context)
    await section.finish(failure.outcome)
    await preparing.finish(failure.outcome)
    return { failure }
  }
}

async function execute(job: PlannedJob, session: JobSession, context: JobContext): Promise<JobOutcome> {
  await phase(context, job.id, 'job.execution').start()
  const variables = variablesOf(job, session, context)
  for (const unit of ['before_script', 'script'] as const) {
    for (const [at, script] of (job[unit] ?? []).entries()) {
      if (context.signal.aborted) return { outcome: 'cancelled' }
      const outcome = await stepOutcome(
        { job: job.id, unit, index: at + 1, script, variables },
        session,
        context,
      )
      if (outcome.outcome !== 'success') return outcome
    }
  }
  return { outcome: 'success' }
}

/** Runs whatever became of the job, for a bounded time, and never changes its outcome. */
async function runAfterScript(job: PlannedJob, session: JobSession, context: JobContext): Promise<void> {
  const scripts = job.after_script ?? []
  if (scripts.length === 0) return
  const cancelled = context.signal.aborted
  using limit = timeLimit(
    new AbortController().signal,
    cancelled ? afterScriptWhenCancelledMs : afterScriptMs,
  )
  const variables = variablesOf(job, session, context)
  for (const [at, script] of scripts.entries()) {
    if (limit.signal.aborted) return
    const step = { job: job.id, unit: 'after_script' as StepUnit, index: at + 1, script, variables }
    await stepOutcome(step, session, { ...context, signal: limit.signal })
  }
}

function variablesOf(
  job: PlannedJob,
  session: JobSession,
  { provider, facts }: JobContext,
): Record<string, string> {
  const { projectDir, environment } = session
  return jobVariables(job, { provider: provider.name, projectDir, environment }, facts)
}

async function stepOutcome(
  step: Parameters<typeof runStep>[0],
  session: JobSession,
  context: JobContext,
): Promise<JobOutcome> {
  try {
    const outcome = await runStep(step, session, context)
    return outcome === 'failed' ? { outcome, cause: 'script' } : { outcome }
  } catch (error) {
    return tellFailure(error, { scope: 'step', job: step.job, unit: step.unit, index: step.index }, context)
  }
}

/** A failure of the environment becomes an error event and an outcome; anything else is a bug and passes. */
async function tellFailure(error: unknown, place: EventPlace, context: JobContext): Promise<JobOutcome> {
  if (context.signal.aborted) return { outcome: 'cancelled' }
  if (!(error instanceof LoomFailure)) throw error
  const { code, message, hint } = error.diagnostic
  const { redactor, emitter } = context
  const phaseCode = place.scope === 'section' ? 'job.provider_prepare' : 'job.execution'
  const advice = hint === undefined ? {} : { hint: redactor.text(hint) }
  await emitter.emit(place, phaseCode, { type: 'error', code, message: redactor.text(message), ...advice })
  return { outcome: 'failed', cause: 'provider', reason: message }
}

async function cleanUp(
  job: string,
  session: JobSession | undefined,
  how: { context: StepContext; outcome: Outcome },
): Promise<void> {
  const cleanup = phase(how.context, job, 'job.cleanup')
  const section = phase(how.context, job, 'job.cleanup', 'cleanup')
  await cleanup.start()
  await section.start()
  await session?.[Symbol.asyncDispose]()
  await section.finish('success')
  await cleanup.finish('success')
}

async function finishJob(
  job: string,
  end: JobOutcome & { durationMs: number },
  { emitter }: StepContext,
): Promise<void> {
  await emitter.emit({ scope: 'job', job }, 'job.cleanup', {
    type: 'job_finished',
    outcome: end.outcome,
    duration_ms: Math.round(end.durationMs),
    ...(end.cause === undefined ? {} : { cause: end.cause }),
    ...(end.reason === undefined ? {} : { reason: end.reason }),
  })
}

function phase(
  { emitter, monotonicMs }: StepContext,
  job: string,
  ...[code, section]: [PhaseCode, Section?]
) {
  const place: EventPlace = section === undefined ? { scope: 'job', job } : { scope: 'section', job, section }
  const startedMs = monotonicMs()
  return {
    place,
    start: async () => emitter.emit(place, code, { type: 'phase_started' }),
    finish: async (status: Outcome) =>
      emitter.emit(place, code, {
        type: 'phase_finished',
        status,
        duration_ms: Math.round(monotonicMs() - startedMs),
      }),
  }
}
