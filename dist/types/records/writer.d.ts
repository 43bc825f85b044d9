import type { LoomFailure } from '../diagnostics/failure.ts';
import type { EventSink } from '../model/event.ts';
import type { GitFacts } from '../model/git-facts.ts';
import type { Plan } from '../model/plan.ts';
import type { RunStart } from '../model/records.ts';
import type { Receipt } from '../model/receipt.ts';
import { type RunEnd } from './event-log.ts';
import { type Fold } from './fold.ts';
export interface RecordsRequest {
    /** From `beginReceipt`. */
    readonly begun: Receipt;
    readonly plan: Plan;
    readonly planText: string;
    readonly planDigest: string;
    readonly workspace: string;
    readonly treeSha: string;
    /** Jobs that ran on other machines before. */
    readonly elsewhere?: readonly string[] | undefined;
    /** What predefined variables are made of; a later `loom retry` or `loom shell` needs them. */
    readonly git: GitFacts;
    /** In what the source differs from its commit. */
    readonly changed: readonly NonNullable<RunStart['changed']>[number][];
    readonly checkout?: RunStart['checkout'];
    /** Names of what git ignores in the source; kept beside the run, never exported. */
    readonly ignored: readonly string[];
    /** The workspace has records of earlier runs already, opened by `reopenRuntime`. */
    readonly isReopened?: boolean;
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
/** Opens the records of a run whose workspace is whole. */
export declare function openRecords(request: RecordsRequest): Promise<Records>;
