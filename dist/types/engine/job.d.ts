import type { JobOutcome } from '../model/outcome.ts';
import type { PlannedJob } from '../model/plan.ts';
import { type AttemptContext } from './attempt.ts';
import type { StepContext } from './step-context.ts';
/** Runs a job as often as its `retry` allows. Never throws for what a job, a provider or a time limit does. */
export declare function runJob(job: PlannedJob, context: AttemptContext): Promise<JobOutcome>;
/** Tells of a job that never runs: its clean-up phase and its end are all there is. */
export declare function skipJob(job: PlannedJob, outcome: JobOutcome, context: StepContext): Promise<void>;
