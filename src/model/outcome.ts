import * as v from 'valibot'

export const outcomeSchema = v.picklist(['success', 'failed', 'skipped', 'cancelled', 'timed_out'])

/** How a job, step or section ended. */
export type Outcome = v.InferOutput<typeof outcomeSchema>

export const failureCauseSchema = v.picklist(['script', 'secrets', 'provider', 'artifacts'])

/** Why a failed job failed. */
export type FailureCause = v.InferOutput<typeof failureCauseSchema>

export const runStatusSchema = v.picklist(['running', 'success', 'failure', 'cancelled', 'interrupted'])

/** Where a run stands: `interrupted` is what the next start makes of a `running` one whose process is gone. */
export type RunStatus = v.InferOutput<typeof runStatusSchema>

/** How a job ended. `reason` says why it was skipped or cancelled, in words for a person. */
export interface JobOutcome {
  readonly outcome: Outcome
  readonly cause?: FailureCause
  readonly reason?: string
  /** Of the step that failed. */
  readonly exitCode?: number
  /** It failed, and the job's `allow_failure` lets that pass. */
  readonly isAllowed?: boolean
  /** The run stops here, to be looked at and gone on with later. */
  readonly isPaused?: boolean
}

/** Whether what depends on the job may start, and the run may succeed. */
export function isPassed({ outcome, isAllowed }: JobOutcome): boolean {
  return outcome === 'success' || isAllowed === true
}

/**
 * Whether a run did not pass only because of jobs that ran on other machines: its own passed, or were skipped after those. Like a
 * job that GitHub skips, such a part of a fanned-out run is no failure of its own.
 */
export function failedElsewhere(status: RunStatus, ends: readonly JobOutcome[]): boolean {
  const isSkipped = ({ outcome }: JobOutcome) => outcome === 'skipped'
  return status === 'failure' && ends.some(isSkipped) && ends.every((end) => isPassed(end) || isSkipped(end))
}
