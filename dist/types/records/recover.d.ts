import type { Receipt } from '../model/receipt.ts';
export interface RecoveryScope {
    readonly repositoryRoot: string;
    /** Where workspaces are made; dead runs of every repository are found there. */
    readonly workspaceRoot: string;
    /** Of this user; undefined where the system has none. */
    readonly uid: number | undefined;
}
/**
 * Finishes what a killed Loom left: its processes end, its receipts say `interrupted`, its records move into the workspace, and a
 * workspace that was not whole yet is removed. Runs whose process is alive are not touched. What happens is decided by the
 * receipt beside the workspace, in a directory of this user that nobody else may enter: a receipt in a repository may
 * have come with it, from anybody, and only says where to look. Gives the runs it ended. Safe to run several times at once. What
 * the system does not allow at the moment keeps no command from its work: the next start tries it again.
 */
export declare function recoverRuns({ repositoryRoot, workspaceRoot, uid }: RecoveryScope): Promise<Receipt[]>;
