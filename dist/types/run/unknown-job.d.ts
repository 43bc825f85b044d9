import { LoomFailure } from '../diagnostics/failure.ts';
import { type Plan } from '../model/plan.ts';
/** The failure for a name on the command line that is no job of the plan. */
export declare function unknownJob(name: string, plan: Plan): LoomFailure;
