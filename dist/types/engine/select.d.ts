import type { Plan } from '../model/plan.ts';
export interface Selection {
    /** Jobs to run with what they need. */
    readonly job: readonly string[];
    /** Jobs to run alone. */
    readonly only: readonly string[];
}
/** The part of a plan that a selection names; the whole plan when it names nothing. Or the first name that is no job. */
export declare function selectJobs(plan: Plan, { job, only }: Selection): {
    plan: Plan;
} | {
    unknown: string;
};
