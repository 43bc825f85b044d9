import type { Receipt } from '../model/receipt.ts';
/**
 * Finishes what a killed Loom left: its receipts say `interrupted`, its records move into the workspace, and a workspace that
 * was not whole yet goes. Runs whose process is alive are not touched; only directories of the same user that nobody else may
 * enter are believed. Gives the runs it ended.
 */
export declare function recoverRuns(repositoryRoot: string, uid: number | undefined): Promise<Receipt[]>;
