import type { Compared } from '../model/compared.ts';
import type { Difference, Verdict } from '../model/run-diff.ts';
import { type Located } from './notes.ts';
export interface FieldComparison {
    readonly verdict: Verdict;
    /** Every compared field that differs, in the order of `compared.json`. */
    readonly differences: readonly Located[];
    readonly ignored: readonly {
        readonly path: string;
        readonly differences: number;
    }[];
}
/** Compares all that should be the same anywhere, but for the paths to ignore. Fails with `diff/unknown-path`. */
export declare function compareRuns(a: Compared, b: Compared, ignore?: readonly string[]): FieldComparison;
/** Whether a difference alone makes two runs diverge. */
export declare function isDivergence(difference: Difference): boolean;
