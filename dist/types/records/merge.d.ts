import type { Receipt } from '../model/receipt.ts';
export interface MergedRun {
    readonly receipt: Receipt;
    /** What the parts do not agree about, in words for a person. */
    readonly warnings: readonly string[];
}
/**
 * Joins the records of the parts of a run that was fanned out into those of one run, written into a new runtime directory. All must
 * have the same source and plan, and no job may have run in two. The status is the worst of theirs.
 */
export declare function mergeRuns(parts: readonly Receipt[], runtime: string): Promise<MergedRun>;
/** Without the parts of which newer ones have run every job again, as GitHub does with those that failed. */
export declare function newestOf(parts: readonly Receipt[]): Receipt[];
