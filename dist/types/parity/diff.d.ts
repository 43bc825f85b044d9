import { type RunDiff } from '../model/run-diff.ts';
import type { RunSide } from './side.ts';
export interface DiffOptions {
    /** Paths to leave out, see `createIgnored`. */
    readonly ignore?: readonly string[];
}
/**
 * Compares two runs and says why they differ. The verdict follows from what is compared alone; the sides' readers deepen the
 * explanation. Swapping the runs swaps the sides of the answer. Fails with `diff/unknown-path`.
 */
export declare function diffRuns(a: RunSide, b: RunSide, options?: DiffOptions): Promise<RunDiff>;
