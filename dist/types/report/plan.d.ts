import { type Plan } from '../model/plan.ts';
/** A plan as a person reads it: stage by stage, each job with what it waits for and what it runs. */
export declare function describePlan(plan: Plan, waiting: readonly string[]): string;
/** What of a plan would run where: level by level, each job with its stage, what it runs in and whose runners it wants. */
export declare function describePlaces(plan: Plan, waiting: readonly string[]): string;
/** The same for programs. */
export declare function placesOf(plan: Plan, waiting: readonly string[]): {
    levels: {
        jobs: {
            job: string;
            stage: string;
            image: string | undefined;
            runner_pool: string | undefined;
        }[];
    }[];
    waiting: readonly string[];
};
/** A Mermaid flow chart of a plan; `mark` gives what stands before the name of a job. */
export declare function mermaidOf(plan: Plan, mark?: (job: string) => string): string;
/** A Graphviz graph of a plan. */
export declare function dotOf(plan: Plan): string;
