import type { Plan, PlannedJob } from './plan.ts';
/**
 * The jobs of a plan, each one level after the last of those that it comes after: jobs of one level may run at once, each on a machine
 * of its own. As few levels as the plan allows, in plan order within one.
 */
export declare function levelsOf({ nodes, edges }: Plan): PlannedJob[][];
