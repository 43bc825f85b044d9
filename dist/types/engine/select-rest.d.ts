import { type Plan, type PlanEdge } from '../model/plan.ts';
import { type Selected } from './select.ts';
/** What is left to run; or why that cannot be said: a name that is no job, or a job that has to run first and has not. */
export type Rest = Selected | {
    readonly unknown: string;
} | {
    readonly missing: PlanEdge;
};
/**
 * What of a plan is left to run where some jobs have run elsewhere: those that are named, alone and whether they have run or not; or
 * without names all that have not run, but for manual ones.
 */
export declare function selectRest(plan: Plan, names: readonly string[], ran: ReadonlySet<string>): Rest;
