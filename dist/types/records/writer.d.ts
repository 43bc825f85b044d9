import type { ProcessIdentity } from '../base/process-identity.ts';
import { LoomFailure } from '../diagnostics/failure.ts';
import type { EventSink } from '../model/event.ts';
import type { Plan } from '../model/plan.ts';
import { type Receipt } from '../model/receipt.ts';
import { type Fold } from './fold.ts';
export interface RecordsRequest {
    readonly runId: string;
    readonly plan: Plan;
    readonly planText: string;
    readonly planDigest: string;
    readonly workspace: string;
    readonly repositoryRoot: string;
    /** What the receipt says of the run before it ends. */
    readonly receipt: Pick<Receipt, 'command' | 'context' | 'loom_version' | 'workflow_path' | 'started_at' | 'snapshot_head_sha' | 'snapshot_tree_sha'> & {
        readonly process: ProcessIdentity;
    };
    /** Names of what git ignores in the source; kept beside the run, never exported. */
    readonly ignored: readonly string[];
}
export interface RunEnd {
    readonly status: 'success' | 'failure' | 'cancelled';
    readonly exitCode: number;
    readonly finishedAt: Date;
    readonly durationMs: number;
    readonly error?: Receipt['error'];
}
/** The records of one run while it lives. */
export interface Records extends EventSink {
    /** Where the receipt will be once the run has ended. */
    readonly receiptPath: string;
    readonly fold: Fold;
    /** Whether the repository keeps a copy of the receipt. */
    readonly hasCopy: boolean;
    /** The first trouble with writing, such as a full disk. */
    failure(): LoomFailure | undefined;
    /** Writes manifests, moves everything into the workspace and finishes the receipt. Gives the receipt's path. */
    finish(end: RunEnd): Promise<string>;
}
/** Begins the records of a run: the receipt says `running` from here on. */
export declare function openRecords(request: RecordsRequest): Promise<Records>;
