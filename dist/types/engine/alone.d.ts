import type { Plan } from '../model/plan.ts';
/** The jobs of a plan that no other job can run beside: each other one waits for it, or it for them. */
export declare function jobsAlone({ nodes, edges }: Plan): Set<string>;
