import type { Receipt } from '../model/receipt.ts';
export interface ExpiryRule {
    readonly uid: number | undefined;
    readonly now: Date;
    /** Only says what would go. */
    readonly isDryRun: boolean;
}
/** The artifacts of one attempt at a job. */
export interface ExpiredArtifacts {
    readonly path: string;
    readonly bytes: number;
}
/** Removes what the jobs of a run left and its `expire_in` is over. The workspace is judged as by `removeWorkspace`. */
export declare function removeExpiredArtifacts(receipt: Receipt, { uid, now, isDryRun }: ExpiryRule): Promise<ExpiredArtifacts[]>;
