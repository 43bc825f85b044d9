import type { Cause } from '../model/run-diff.ts';
import { type Evidence } from './evidence.ts';
/** Whether a failing output has a name that a cause is about. Versions and zones do not count: they stand in many an output. */
export declare function isNamedInOutput({ kind, paths }: Cause, evidence: Evidence): boolean;
/** Variables that host jobs inherit on one side only. */
export declare function missingVariable(evidence: Evidence): Cause | undefined;
/** Secrets that could be had on one side only. */
export declare function missingSecret(evidence: Evidence): Cause | undefined;
