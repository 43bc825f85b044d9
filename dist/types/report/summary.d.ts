import { type JobOutcome } from '../model/outcome.ts';
import type { Fold } from '../records/fold.ts';
import type { RunSummary } from './end.ts';
import type { Tails } from './tails.ts';
export interface EndedRun {
    readonly fold: Fold;
    readonly tails: Tails;
    /** Commands of steps by `<job> <unit>/<index>`. */
    readonly commands: ReadonlyMap<string, string>;
    readonly outcomes: ReadonlyMap<string, JobOutcome>;
    readonly status: RunSummary['status'];
    readonly durationMs: number;
    /** Names of what git ignores in the source. */
    readonly ignored: readonly string[];
}
/** What the end of a run shows: each job that did not pass with its step and last lines, and where everything is. */
export declare function summariseRun({ fold, tails, commands, ...run }: EndedRun, places: Pick<RunSummary, 'workspace' | 'jobWorkspaces' | 'receipt'>): RunSummary;
/** A step as the console names it: `02`, `before_script/01`. */
export declare function labelOf({ unit, index }: {
    unit: string;
    index: number;
}): string;
