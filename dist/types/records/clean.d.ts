import type { Receipt } from '../model/receipt.ts';
import { type FoundRun } from './find.ts';
export interface CleanRule {
    /** Only runs that ended before this time. */
    readonly before?: Date;
    /** How many of the newest stay. */
    readonly keep: number;
}
/** Of runs, newest first, those whose workspace may go, once each: ended, not among the newest that stay, old enough. */
export declare function selectForRemoval(runs: readonly FoundRun[], { before, keep }: CleanRule): Receipt[];
/** Whether a receipt speaks of a workspace as Loom names them. One in a repository may have come with it, from anybody. */
export declare function isCredible({ run_id: runId, snapshot_path: path }: Receipt): boolean;
/**
 * Removes a run's workspace and what stands beside it. Never one that is not named as Loom names them, that is another user's
 * or open to others, that has no receipt of its own, or where a run is alive. False when there was nothing to remove.
 */
export declare function removeWorkspace(receipt: Receipt, uid: number | undefined): Promise<boolean>;
/** The workspace that `removeWorkspace` would remove. */
export declare function removableWorkspace(receipt: Receipt, uid: number | undefined): Promise<string | undefined>;
/** Bytes of a run's workspace; undefined when it is gone, or is none that Loom made: a receipt may name any directory. */
export declare function workspaceSize(receipt: Receipt, uid: number | undefined): Promise<number | undefined>;
/** Bytes of a workspace, with those of its jobs. */
export declare function sizeWithJobs(workspace: string): number;
/**
 * Bytes of all files below a directory, links not followed; what vanishes or may not be looked at counts nothing. Blocks: a way
 * through the pool of threads takes each file several times as long, and who asks has nothing else to do.
 */
export declare function directorySize(path: string): number;
