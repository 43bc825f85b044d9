import type { RunDiff } from '../model/run-diff.ts';
/** A diff for a comment or a job summary, under a heading of a level. Text of the runs is quoted, so that it cannot become markup. */
export declare function diffMarkdown(diff: RunDiff, level?: number): string;
