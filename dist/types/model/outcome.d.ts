import * as v from 'valibot';
export declare const outcomeSchema: v.PicklistSchema<["success", "failed", "skipped", "cancelled", "timed_out"], undefined>;
/** How a job, step or section ended. */
export type Outcome = v.InferOutput<typeof outcomeSchema>;
export declare const failureCauseSchema: v.PicklistSchema<["script", "secrets", "provider", "artifacts"], undefined>;
/** Why a failed job failed. */
export type FailureCause = v.InferOutput<typeof failureCauseSchema>;
export declare const runStatusSchema: v.PicklistSchema<["running", "success", "failure", "cancelled", "interrupted"], undefined>;
/** Where a run stands: `interrupted` is what the next start makes of a `running` one whose process is gone. */
export type RunStatus = v.InferOutput<typeof runStatusSchema>;
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
