import type { AbsolutePath } from '../base/brand.ts';
import type { JobOutcome } from '../model/outcome.ts';
import type { PlannedJob } from '../model/plan.ts';
import type { Provider } from '../providers/provider.ts';
import { type RunFacts } from './environment.ts';
import { type StepContext } from './step.ts';
export interface JobContext extends StepContext {
    readonly workspace: AbsolutePath;
    readonly facts: RunFacts;
    readonly provider: Provider;
    readonly signal: AbortSignal;
}
/** Runs one job from its provider to its clean-up. Never throws for what a job, a provider or a time limit does. */
export declare function runJob(job: PlannedJob, context: JobContext): Promise<JobOutcome>;
/** Tells of a job that never runs: its clean-up phase and its end are all there is. */
export declare function skipJob(job: string, outcome: JobOutcome, context: StepContext): Promise<void>;
