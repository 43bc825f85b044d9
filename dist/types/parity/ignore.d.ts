import type { Compared } from '../model/compared.ts';
/** Parts of `compared.json` to leave out, and how many differences each has hidden so far. */
export interface Ignored {
    /** Whether a field is left out; counts it if so. */
    covers(segments: readonly string[]): boolean;
    counts(): {
        path: string;
        differences: number;
    }[];
}
/** Every compared field. `*` stands for a name of the run's own, `**` for one that may hold dots. */
export declare const comparedPaths: readonly string[];
/**
 * Makes patterns ready. A pattern is the path of a field or of all that stands below one; `*` stands for any name:
 * `environment.kernel`, `jobs.*.steps.*.output_digest`. Fails with `diff/unknown-path` for one that no receipt can have.
 */
export declare function createIgnored(patterns: readonly string[], runs: readonly Compared[]): Ignored;
