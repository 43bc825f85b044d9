import type { Receipt } from '../model/receipt.ts';
/** Receipts of runs in a workspace, from a runtime directory. One that speaks of another workspace is left out. */
export declare function receiptsIn(runtime: string, workspace: string): Promise<Receipt[]>;
/**
 * Receipts that a workspace has of itself, beside it or in it: proof that Loom made it. None where the directory is not this
 * user's.
 */
export declare function ownReceipts(workspace: string, uid: number | undefined): Promise<Receipt[]>;
