import { LoomFailure } from '../diagnostics/failure.ts';
import type { GitFacts } from '../model/git-facts.ts';
import { type Plan } from '../model/plan.ts';
import type { Receipt } from '../model/receipt.ts';
import { type RunStart } from '../model/records.ts';
/** What a run leaves beside its logs, for one that goes on with it. */
export interface PastRun {
    /** Every job of the workflow, whatever of it was run. */
    readonly plan: Plan;
    readonly planText: string;
    /** Ids of the jobs that were to run. */
    readonly jobs: readonly string[];
    /** Ids of the jobs that ran on other machines before. */
    readonly elsewhere: readonly string[];
    readonly git: GitFacts;
    readonly changed: NonNullable<RunStart['changed']>;
    readonly ignored: readonly string[];
}
/**
 * Reads what a run left, to go on with it. Fails with `run/gone` when it is not there any more, with `run/unreadable` when it is
 * damaged or another version's, and with `run/masked` when the plan held the value of a secret, which was not stored.
 */
export declare function readPastRun(receipt: Receipt): Promise<PastRun>;
/** Reads what a run left, whatever of it was masked. Fails with `run/gone` and `run/unreadable`. */
export declare function readRecordedRun(receipt: Receipt): Promise<PastRun>;
/** Every job of the workflow, as it was compiled for a run. Fails with `run/gone` and `run/unreadable`. */
export declare function readPlan(receipt: Receipt): Promise<Pick<PastRun, 'plan' | 'planText'>>;
/** What a run began with. Fails with `run/gone` and `run/unreadable`. */
export declare function readStart(receipt: Receipt): Promise<RunStart>;
/** What is read of a run, or nothing where that is gone or damaged: for what is about the run and not the proof of it. */
export declare function ifReadable<T>(reading: Promise<T>): Promise<T | undefined>;
/** Names of what git ignored in the source of a run. Nothing where they are gone. */
export declare function readIgnored({ logs_dir: logs }: Receipt): Promise<string[]>;
/** A run whose workspace was removed. */
export declare function goneRun(runId: string, cause?: unknown): LoomFailure;
