
export declare const outcomeSchema: unknown;
/** How a job, step or section ended. */
export type Outcome = 'skipped' | 'failed' | 'success' | 'cancelled' | 'timed_out';
export declare const failureCauseSchema: unknown;
/** Why a failed job failed. */
export type FailureCause = 'artifacts' | 'script' | 'secrets' | 'provider';
export declare const runStatusSchema: unknown;
/** Where a run stands: `interrupted` is what the next start makes of a `running` one whose process is gone. */
export type RunStatus = 'success' | 'failure' | 'cancelled' | 'running' | 'interrupted';
/** How a job ended. `reason` says why it was skipped or cancelled, in words for a person. */
export interface JobOutcome {
    readonly outcome: Outcome;
    readonly cause?: FailureCause;
    readonly reason?: string;
    /** Of the step that failed. */
    readonly exitCode?: number;
    /** It failed, and the job's `allow_failure` lets that pass. */
    readonly isAllowed?: boolean;
    /** The run stops here, to be looked at and gone on with later. */
    readonly isPaused?: boolean;
}
/** Whether what depends on the job may start, and the run may succeed. */
export declare function isPassed({ outcome, isAllowed }: JobOutcome): boolean;
/**
 * Whether a run did not pass only because of jobs that ran on other machines: its own passed, or were skipped after those. Like a
 * job that GitHub skips, such a part of a fanned-out run is no failure of its own.
 */
export declare function failedElsewhere(status: RunStatus, ends: readonly JobOutcome[]): boolean;
