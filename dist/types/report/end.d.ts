import { type JobOutcome, type Outcome } from '../model/outcome.ts';
import type { Paint } from './progress.ts';
/** A job that did not pass, as the end of a run shows it. */
export interface FailedJob {
    readonly id: string;
    readonly outcome: Outcome;
    readonly reason?: string;
    readonly durationMs: number;
    readonly step?: {
        readonly label: string;
        readonly command: string;
        readonly exitCode?: number;
    };
    readonly lastLines: readonly string[];
    /** Lines about tests of its that failed. */
    readonly tests: readonly string[];
}
export interface RunSummary {
    readonly status: 'success' | 'failure' | 'cancelled';
    readonly outcomes: readonly JobOutcome[];
    readonly failed: readonly FailedJob[];
    readonly durationMs: number;
    readonly hints: readonly string[];
    readonly workspace: string;
    /** The directory of the workspaces of its jobs, where each had its own. */
    readonly jobWorkspaces?: string;
    readonly receipt: string;
    /** Commands that show more. */
    readonly look: readonly string[];
}
/** The last words of a run: what failed and how it looked, the counts, where everything is. */
export declare function endOfRun(summary: RunSummary, paint: Paint): string;
/** `1 failed · 2 passed`: what did not pass comes first. */
export declare function countOutcomes(outcomes: readonly JobOutcome[]): string;
/** The last lines of what a step printed, as they are shown below a job that failed. */
export declare function quoteOutput(lines: readonly string[]): string[];
