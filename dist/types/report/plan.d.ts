import { type Plan } from '../model/plan.ts';
/** A plan as a person reads it: stage by stage, each job with what it waits for and what it runs. */
export declare function describePlan(plan: Plan, waiting: readonly string[]): string;
/** A Mermaid flow chart of a plan. */
export declare function mermaidOf(plan: Plan): string;
/** A Graphviz graph of a plan. */
export declare function dotOf(plan: Plan): string;
