import type { AbsolutePath } from '../base/brand.ts';
import type { Plan } from '../model/plan.ts';
import type { Receipt } from '../model/receipt.ts';
import { type PastRun } from '../records/past.ts';
import type { Redactor } from '../secrets/redactor.ts';
import { type Prepared } from './prepare.ts';
import { type RunSettings } from './settings.ts';
/** Ids of the jobs that a run was asked for and that have not passed: what another run in its workspace is for. */
export declare function unfinishedJobs(receipt: Receipt, past: PastRun): string[];
/**
 * Fails with `run/needs-bundles` for a job of a plan that never began and comes after jobs of other machines: what those left was put
 * into the workspaces of jobs that began, and is nowhere else.
 */
export declare function refuseWithoutBundles({ run_id: runId, jobs }: Receipt, past: PastRun, plan: Plan): void;
/** The workspace of a run, if it is still there and nobody but this user could have made it. */
export declare function workspaceOf({ snapshot_path: path, run_id: runId }: Receipt): Promise<AbsolutePath>;
/** Where a job of a run has worked, if that is still there. */
export declare function workspaceOfJob(receipt: Receipt, job: string): Promise<AbsolutePath>;
export interface ReopenRequest {
    readonly receipt: Receipt;
    readonly past: PastRun;
    /** What of the past plan is to run. */
    readonly plan: Plan;
    readonly repositoryRoot: AbsolutePath;
    readonly redactor: Redactor;
    readonly settings: Pick<RunSettings, 'command' | 'env' | 'loomVersion' | 'observe'>;
}
/** Opens records of a new run in the workspace of one that has ended. Only a directory of the same user is believed. */
export declare function reopenRun(request: ReopenRequest): Promise<Prepared>;
