import type { AbsolutePath } from '../base/brand.ts'
import { LoomFailure } from '../diagnostics/failure.ts'
import type { ArtifactStore } from '../model/artifact.ts'
import { impatienceOf } from '../model/cancellation.ts'
import type { EventPlace, PauseDecision, StepUnit } from '../model/event.ts'
import type { JobOutcome } from '../model/outcome.ts'
import type { PlannedJob } from '../model/plan.ts'
import type { JobSession, Provider } from '../providers/provider.ts'
import type { SecretResolver } from '../secrets/resolve.ts'
import { extractArtifacts, restoreArtifacts } from './artifacts.ts'
import type { KeyedCache } from './cache-keys.ts'
import { restoreCaches, type RunCaches, saveCaches } from './caches.ts'
import { lastWordsLimit, stoppedOutcome, timeLimit } from './cancel.ts'
import { jobVariables, type RunFacts } from './environment.ts'
import { createJobLog } from './job-log.ts'
import { jobPhase } from './job-phase.ts'
import { resolveJobSecrets } from './job-secrets.ts'
import type { JobWorkspaces } from './job-workspaces.ts'
import { runStep } from './step.ts'
import type { StepContext } from './step-context.ts'

export interface AttemptContext extends StepContext {
  readonly workspace: AbsolutePath
  /** Where each job has a workspace of its own; absent where all share one. */
  readonly workspaces?: JobWorkspaces
  readonly facts: RunFacts
  readonly provider: Provider
  readonly signal: AbortSignal
  readonly secrets: SecretResolver
  /** Ids of the jobs whose artifacts a job gets. */
  readonly handedTo: (job: string) => readonly string[]
  readonly artifacts: ArtifactStore
  /** Absent: every cache is passed over. */
  readonly caches?: RunCaches
  /** Asked when a job has failed for good, while everything that it ran with is still there. */
  readonly pause?: (job: string, signal: AbortSignal) => Promise<PauseDecision>
}

/** How an attempt ended, and what a person said about it. */
export interface AttemptEnd {
  readonly end: JobOutcome
  readonly decision?: PauseDecision
}

const lastWords = { limitMs: 5 * 60 * 1000, whenCancelledMs: 5000 }

/**
 * Runs a job once, from its provider to its clean-up. Never throws for what a job, a provider or a time limit does. `isLast` says
 * whether a failure is for good.
 */
export async function runAttempt(
  job: PlannedJob,
  context: AttemptContext,
  isLast: (end: JobOutcome) => boolean,
): Promise<AttemptEnd> {
  using limit = timeLimit(context.signal, job.timeout_ms)
  const limited = { ...context, signal: limit.signal }
  const unready = await openWorkspace(job.id, limited)
  const prepared = unready === undefined ? await prepare(job, limited) : { failure: unready }
  if ('failure' in prepared) {
    await cleanUp(job.id, undefined, context)
    return { end: prepared.failure }
  }
  const { session } = prepared
  try {
    const executed = await execute(job, prepared, limited)
    const decision = isLast(executed) ? await askPause(job.id, context) : {}
    await runAfterScript(job, prepared, context)
    const left = await bringBack(job.id, { session, end: executed }, context)
    await jobPhase(context, job.id, 'job.execution').finish(left.outcome)
    const end = await extractArtifacts(job, { end: left, projectDir: session.projectDir }, context)
    await saveCaches(job, { caches: prepared.caches, end }, context)
    await cleanUp(job.id, session, context)
    if (end.outcome !== 'timed_out') return { end, ...decision }
    const reason = `it took longer than its limit of ${job.timeout_ms / 1000} s`
    return { end: { ...end, reason }, ...decision }
  } catch (error) {
    // A bug: nothing that the job started may outlive it all the same.
    await session[Symbol.asyncDispose]()
    throw error
  }
}

/** Gives how the job ended where its own workspace cannot be made. */
async function openWorkspace(job: string, context: AttemptContext): Promise<JobOutcome | undefined> {
  try {
    await context.workspaces?.open(job, context.signal)
    return undefined
  } catch (error) {
    return tellFailure(error, { scope: 'job', job }, context)
  }
}

async function askPause(job: string, context: AttemptContext): Promise<Pick<AttemptEnd, 'decision'>> {
  if (context.pause === undefined || context.signal.aborted) return {}
  const decision = await context.pause(job, context.signal)
  await context.emitter.emit({ scope: 'job', job }, 'job.execution', { type: 'job_paused', decision })
  return { decision }
}

interface PreparedJob {
  readonly session: JobSession
  /** What its steps get over their provider's environment. */
  readonly variables: Readonly<Record<string, string>>
  readonly caches: readonly KeyedCache[]
}

async function prepare(
  job: PlannedJob,
  context: AttemptContext,
): Promise<PreparedJob | { failure: JobOutcome }> {
  const preparing = jobPhase(context, job.id, 'job.provider_prepare')
  const section = jobPhase(context, job.id, 'job.provider_prepare', 'provider')
  await preparing.start()
  await section.start()
  const log = createJobLog(job.id, context)
  const fail = async (failure: JobOutcome) => {
    await log.end()
    await section.finish(failure.outcome)
    await preparing.finish(failure.outcome)
    return { failure }
  }
  const image = job.image === undefined ? {} : { image: context.redactor.text(job.image) }
  await context.emitter.emit(section.place, 'job.provider_prepare', {
    type: 'provider_selected',
    provider: context.provider.name,
    ...image,
  })
  try {
    const { files, values } = await resolveJobSecrets(job, context, async (fact) =>
      context.emitter.emit(section.place, 'job.provider_prepare', fact),
    )
    const restored = await restore(job, context)
    if ('failure' in restored) return await fail(restored.failure)
    const { recorder } = (job.tests === undefined ? undefined : context.recording) ?? {}
    const recorded = recorder === undefined ? {} : { recorder }
    const request = { job, workspace: context.workspace, secretFiles: files, log, ...recorded }
    const session = await context.provider.prepare(request, context.signal)
    await log.end()
    await section.finish('success')
    await preparing.finish('success')
    return {
      session,
      caches: restored.caches,
      variables: jobVariables(
        job,
        { provider: context.provider.name, session, secretValues: values },
        context.facts,
      ),
    }
  } catch (error) {
    return fail(await tellFailure(error, section.place, context))
  }
}

/** What earlier runs and jobs have left goes into the workspace before a provider takes it into a container. */
async function restore(
  job: PlannedJob,
  context: AttemptContext,
): Promise<{ caches: readonly KeyedCache[] } | { failure: JobOutcome }> {
  const { caches, stopped } = await restoreCaches(job, context)
  const failure = stopped ?? (await restoreArtifacts(job, context))
  return failure === undefined ? { caches } : { failure }
}

async function execute(
  job: PlannedJob,
  { session, variables }: PreparedJob,
  context: AttemptContext,
): Promise<JobOutcome> {
  await jobPhase(context, job.id, 'job.execution').start()
  for (const unit of ['before_script', 'script'] as const) {
    for (const [at, script] of (job[unit] ?? []).entries()) {
      if (context.signal.aborted) return { outcome: stoppedOutcome(context.signal) }
      const step = { job: job.id, unit, index: at + 1, script, variables }
      const outcome = await stepOutcome(step, session, context)
      if (outcome.outcome !== 'success') return outcome
    }
  }
  return { outcome: 'success' }
}

/** Runs whatever became of the job, for a bounded time, and never changes its outcome. */
async function runAfterScript(
  job: PlannedJob,
  { session, variables }: PreparedJob,
  context: AttemptContext,
): Promise<void> {
  const scripts = job.after_script ?? []
  if (scripts.length === 0) return
  using limit = lastWordsLimit(context.signal, lastWords)
  for (const [at, script] of scripts.entries()) {
    if (limit.signal.aborted) return
    const step = { job: job.id, unit: 'after_script' as StepUnit, index: at + 1, script, variables }
    await stepOutcome(step, session, { ...context, signal: limit.signal })
  }
}

/** A job whose changes cannot be brought back has failed; what became of it before says more. */
async function bringBack(
  job: string,
  { session, end }: { readonly session: JobSession; readonly end: JobOutcome },
  context: AttemptContext,
): Promise<JobOutcome> {
  using impatience = impatienceOf(context.signal)
  try {
    await session.bringBack(impatience.signal)
    return end
  } catch (error) {
    if (impatience.signal.aborted) return end
    const failure = await tellError(error, { scope: 'job', job }, context)
    return end.outcome === 'success' ? failure : end
  }
}

async function stepOutcome(
  step: Parameters<typeof runStep>[0],
  session: JobSession,
  context: AttemptContext,
): Promise<JobOutcome> {
  try {
    const { outcome, exitCode } = await runStep(step, session, context)
    return outcome === 'failed' ? { outcome, cause: 'script', exitCode } : { outcome }
  } catch (error) {
    return tellFailure(error, { scope: 'step', job: step.job, unit: step.unit, index: step.index }, context)
  }
}

/** What failed once the job was to stop, failed for that reason. */
async function tellFailure(error: unknown, place: EventPlace, context: AttemptContext): Promise<JobOutcome> {
  if (context.signal.aborted) return { outcome: stoppedOutcome(context.signal) }
  return tellError(error, place, context)
}

/** A failure of the environment becomes an error event and an outcome; anything else is a bug and passes. */
async function tellError(error: unknown, place: EventPlace, context: AttemptContext): Promise<JobOutcome> {
  if (!(error instanceof LoomFailure)) throw error
  const { code, message, hint } = error.diagnostic
  const { redactor, emitter } = context
  const phaseCode = place.scope === 'section' ? 'job.provider_prepare' : 'job.execution'
  const advice = hint === undefined ? {} : { hint: redactor.text(hint) }
  await emitter.emit(place, phaseCode, { type: 'error', code, message: redactor.text(message), ...advice })
  return { outcome: 'failed', cause: code.startsWith('secrets/') ? 'secrets' : 'provider', reason: message }
}

async function cleanUp(job: string, session: JobSession | undefined, context: StepContext): Promise<void> {
  const cleanup = jobPhase(context, job, 'job.cleanup')
  const section = jobPhase(context, job, 'job.cleanup', 'cleanup')
  await cleanup.start()
  await section.start()
  await session?.[Symbol.asyncDispose]()
  await section.finish('success')
  await cleanup.finish('success')
}
