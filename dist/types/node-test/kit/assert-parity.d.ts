import { type PastRun } from './open-past-run.ts';
export interface ParityOptions {
    /** Parts of the runs to leave out, see `docs/diff.md`. */
    readonly ignore?: readonly string[];
    /** Only `identical` runs will do. Otherwise they may be `equivalent`. */
    readonly strict?: boolean;
}
/** Of the text that tells a difference, wherever it is shown. */
export declare const explanationColumns = 100;
/**
 * Passes when two runs did the same, as `loom diff` judges it. Throws an `AssertionError` whose message says how and why they
 * differ, the expected run as A and the actual one as B, and a `LoomFailure` when one of them has nothing to compare.
 */
export declare function assertParity(actual: PastRun, expected: PastRun, { ignore, strict }?: ParityOptions): Promise<void>;
