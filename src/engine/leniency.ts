import type { JobOutcome } from '../model/outcome.ts'
import type { PlannedJob } from '../model/plan.ts'

/** Whether `retry` wants another attempt after `attempts` that ended like this. What was cancelled is never tried again. */
export function wantsRetry({ retry }: PlannedJob, end: JobOutcome, attempts: number): boolean {
  if (retry === undefined || attempts > retry.max) return false
  const kind = retryKind(end)
  const wanted = retry.when ?? ['always']
  return kind !== undefined && (wanted.includes('always') || wanted.includes(kind))
}

function retryKind({ outcome, cause }: JobOutcome): string | undefined {
  if (outcome === 'timed_out') return 'timeout'
  if (outcome !== 'failed') return undefined
  return cause === 'script' ? 'script_failure' : cause === 'provider' ? 'provider_failure' : 'other'
}

/** Whether `allow_failure` lets an end pass. Exit codes speak of a step of the script that failed. */
export function allowsFailure({ allow_failure: allowed }: PlannedJob, end: JobOutcome): boolean {
  if (end.outcome !== 'failed' && end.outcome !== 'timed_out') return false
  if (typeof allowed === 'boolean' || allowed === undefined) return allowed === true
  return end.cause === 'script' && end.exitCode !== undefined && allowed.exit_codes.includes(end.exitCode)
}
