import type { Cause } from '../model/run-diff.ts';
import { type Evidence } from './evidence.ts';
/** Another workflow, another plan of the same, or other jobs of it. */
export declare function differentWorkflow(evidence: Evidence): Cause | undefined;
