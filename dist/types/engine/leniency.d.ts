import type { JobOutcome } from '../model/outcome.ts';
import type { PlannedJob } from '../model/plan.ts';
/** Whether `retry` wants another attempt after `attempts` that ended like this. What was cancelled is never tried again. */
export declare function wantsRetry({ retry }: PlannedJob, end: JobOutcome, attempts: number): boolean;
/** Whether `allow_failure` lets an end pass. Exit codes speak of a step of the script that failed. */
export declare function allowsFailure({ allow_failure: allowed }: PlannedJob, end: JobOutcome): boolean;
