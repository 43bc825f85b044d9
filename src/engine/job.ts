import type { JobEnd } from '../model/event.ts'
import type { JobOutcome } from '../model/outcome.ts'
import type { PlannedJob } from '../model/plan.ts'
import { type AttemptContext, runAttempt } from './attempt.ts'
import { jobPhase } from './job-phase.ts'
import { allowsFailure, wantsRetry } from './leniency.ts'
import type { StepContext } from './step-context.ts'

/** Runs a job as often as its `retry` allows. Never throws for what a job, a provider or a time limit does. */
export async function runJob(job: PlannedJob, context: AttemptContext): Promise<JobOutcome> {
  const { emitter, monotonicMs, redactor } = context
  const startedMs = monotonicMs()
  for (let attempts = 1; ; attempts += 1) {
    const attemptMs = monotonicMs()
    const isTriedAgain = (end: JobOutcome) => wantsRetry(job, end, attempts)
    const { end, decision } = await runAttempt(
      job,
      context,
      (outcome) => isFailure(job, outcome) && !isTriedAgain(outcome),
    )
    if (context.signal.aborted || !(isTriedAgain(end) || decision === 'again')) {
      const paused = decision === 'leave' ? { isPaused: true } : {}
      return finishJob(job, { ...end, ...paused, attempts, durationMs: monotonicMs() - startedMs }, context)
    }
    await emitter.emit({ scope: 'job', job: job.id }, 'job.cleanup', {
      type: 'attempt_finished',
      attempt: attempts,
      ...jobEnd({ ...end, durationMs: monotonicMs() - attemptMs }, redactor),
    })
  }
}

function isFailure(job: PlannedJob, end: JobOutcome): boolean {
  return (end.outcome === 'failed' || end.outcome === 'timed_out') && !allowsFailure(job, end)
}

/** Tells of a job that never runs: its clean-up phase and its end are all there is. */
export async function skipJob(job: PlannedJob, outcome: JobOutcome, context: StepContext): Promise<void> {
  const cleanup = jobPhase(context, job.id, 'job.cleanup')
  await cleanup.start()
  await cleanup.finish(outcome.outcome)
  await finishJob(job, { ...outcome, attempts: 0, durationMs: 0 }, context)
}

async function finishJob(
  job: PlannedJob,
  { attempts, durationMs, ...end }: JobOutcome & { attempts: number; durationMs: number },
  { emitter, redactor }: StepContext,
): Promise<JobOutcome> {
  const isAllowed = allowsFailure(job, end)
  await emitter.emit({ scope: 'job', job: job.id }, 'job.cleanup', {
    type: 'job_finished',
    attempts,
    ...(isAllowed ? { allowed: true } : {}),
    ...jobEnd({ ...end, durationMs }, redactor),
  })
  return isAllowed ? { ...end, isAllowed } : end
}

function jobEnd(
  { outcome, cause, reason, durationMs }: JobOutcome & { durationMs: number },
  redactor: StepContext['redactor'],
): JobEnd {
  return {
    outcome,
    duration_ms: Math.round(durationMs),
    ...(cause === undefined ? {} : { cause }),
    ...(reason === undefined ? {} : { reason: redactor.text(reason) }),
  }
}
