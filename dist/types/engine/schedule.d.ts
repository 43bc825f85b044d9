import { type JobOutcome } from '../model/outcome.ts';
import type { Plan } from '../model/plan.ts';
export interface ScheduleState {
    readonly plan: Plan;
    readonly outcomes: ReadonlyMap<string, JobOutcome>;
    readonly running: ReadonlySet<string>;
}
export interface ScheduleLimits {
    readonly maxParallel: number;
    /** A failed job stops everything that has not started. */
    readonly failFast: boolean;
}
export interface Decision {
    /** Jobs to start now, in plan order. */
    readonly start: readonly string[];
    /** Jobs that will never start, each with why. */
    readonly skip: readonly {
        readonly job: string;
        readonly reason: string;
    }[];
}
/** Says what happens next. Pure: the same state gives the same decision; call it again whenever a job has ended. */
export declare function schedule({ plan, outcomes, running }: ScheduleState, limits: ScheduleLimits): Decision;
