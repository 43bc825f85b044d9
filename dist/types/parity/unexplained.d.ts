import type { Cause } from '../model/run-diff.ts';
import { type Evidence } from './evidence.ts';
/** What to say when all that could explain is the same on both sides. */
export declare function unexplained(evidence: Evidence): Cause;
