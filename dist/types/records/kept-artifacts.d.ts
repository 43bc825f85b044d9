import type { ArtifactTotals } from '../model/event.ts';
import type { Receipt } from '../model/receipt.ts';
/** What a job of a past run left in its last attempt. */
export interface KeptArtifacts {
    readonly job: string;
    /** As the workflow calls it. */
    readonly name?: string;
    readonly totals: ArtifactTotals;
    /** Whether their directory is still there. */
    readonly isThere: boolean;
    /** Whether the time is over after which `loom clean` removes them. */
    readonly isExpired: boolean;
}
/** The artifacts of a run by its receipt and its plan, in the order of the plan. */
export declare function readKeptArtifacts(receipt: Receipt, now: Date): Promise<KeptArtifacts[]>;
/** When what `expire_in` names expires. Undefined for `never`, and for a time that no calendar reaches. */
export declare function expiryOf({ finished_at: finished, started_at: started }: Receipt, text: string): Date | undefined;
