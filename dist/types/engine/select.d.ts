import { type Plan } from '../model/plan.ts';
export interface Selection {
    /** Jobs to run with what they need. A name means every entry of its matrix. */
    readonly job: readonly string[];
    /** Jobs to run alone. */
    readonly only: readonly string[];
}
/** What of a plan is to run. */
export interface Selected {
    readonly plan: Plan;
    /** Jobs that stay out because they are manual and not named, or need such a one. */
    readonly waiting: readonly string[];
}
/** The part of a plan that a selection names; all but manual jobs when it names nothing. Or the first name that is no job. */
export declare function selectJobs(plan: Plan, { job, only }: Selection): Selected | {
    unknown: string;
};
