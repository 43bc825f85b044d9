import type { Receipt } from '../model/receipt.ts';
export interface RecoveryScope {
    readonly repositoryRoot: string;
    /** Where workspaces are made; dead runs of every repository are found there. */
    readonly workspaceRoot: string;
}
/**
 * Finishes what a killed Loom left: its processes end, its files with secrets go, its receipts say `interrupted`, its records
 * move into the workspace, and a workspace that was not whole yet is removed. Runs whose process is alive are not touched; only
 * directories of the same user that nobody else may enter are believed. Gives the runs it ended.
 */
export declare function recoverRuns({ repositoryRoot, workspaceRoot }: RecoveryScope): Promise<Receipt[]>;
