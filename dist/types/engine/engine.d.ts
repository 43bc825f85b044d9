import { type JobOutcome } from '../model/outcome.ts';
import { type Plan, type PlannedJob } from '../model/plan.ts';
import type { Provider } from '../providers/provider.ts';
import type { AttemptContext } from './attempt.ts';
import { type ScheduleLimits } from './schedule.ts';
export interface EngineOptions extends Omit<AttemptContext, 'provider' | 'handedTo'> {
    readonly plan: Plan;
    /** Ids of the jobs whose artifacts a job gets. Default: as the plan has it, for jobs that it runs. */
    readonly handedTo?: AttemptContext['handedTo'];
    readonly providerFor: (job: PlannedJob) => Provider | Promise<Provider>;
    readonly limits: ScheduleLimits;
    /** Jobs that ended before, none of the plan's, and the whole plan with their edges: the others come after them. */
    readonly before?: {
        readonly plan: Plan;
        readonly outcomes?: ReadonlyMap<string, JobOutcome>;
    };
}
export interface PlanEnd {
    /** Of every job of the plan. */
    readonly outcomes: ReadonlyMap<string, JobOutcome>;
    /** A job was paused and left as it is: what had not started did not. */
    readonly isPaused: boolean;
}
/**
 * Runs a plan to its end. A failed or cancelled job is an outcome; only a bug throws, after
 * all that was running has ended.
 */
export declare function runPlan(options: EngineOptions): Promise<PlanEnd>;
