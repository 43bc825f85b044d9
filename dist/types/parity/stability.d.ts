import type { Compared } from '../model/compared.ts';
import { type Stability } from '../model/stability.ts';
/** A run with what is compared of it. */
export interface StabilityRun {
    readonly runId: string;
    readonly compared: Compared;
}
/**
 * Names jobs, steps and tests that did not always end alike in runs of one source, the newest run first. What a run has not, such
 * as a job that was not chosen, counts for nothing.
 */
export declare function findUnstable(runs: readonly StabilityRun[]): Stability;
