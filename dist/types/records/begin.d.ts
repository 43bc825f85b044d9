import type { ProcessIdentity } from '../base/process-identity.ts';
import { type Receipt } from '../model/receipt.ts';
export interface BeginRequest {
    readonly runId: string;
    readonly workspace: string;
    readonly repositoryRoot: string;
    readonly process: ProcessIdentity;
    readonly about: Pick<Receipt, 'command' | 'context' | 'loom_version' | 'workflow_path' | 'started_at' | 'snapshot_head_sha' | 'snapshot_tree_sha' | 'retry_of' | 'isolated_jobs'>;
}
/**
 * Says beside the workspace, and in the user's repository, that a run has begun, before its workspace is filled: whatever kills
 * Loom from here on, the next start finds what it left. The receipt has no logs yet, and that of a first run no tree.
 */
export declare function beginReceipt(request: BeginRequest): Promise<Receipt>;
/** Whether a run ended before its workspace was whole: there is nothing in it to look at. */
export declare function isUnprepared(receipt: Receipt): boolean;
export interface PreparationEnd {
    readonly status: 'failure' | 'cancelled';
    readonly exitCode: number;
    readonly finishedAt: Date;
    readonly durationMs: number;
    readonly error?: Receipt['error'];
}
/** Finishes the receipt of a run that never came to its jobs; its workspace is gone. */
export declare function endUnprepared(begun: Receipt, end: PreparationEnd): Promise<void>;
/** A receipt that points at the logs below a runtime directory. */
export declare function pointInto(runtime: string, receipt: Receipt): Receipt;
/** Where the records of a run are once it has ended. */
export declare function homeOf(workspace: string): string;
