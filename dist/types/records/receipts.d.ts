import type { Receipt } from '../model/receipt.ts';
import { type importedDirectory } from './layout.ts';
/** A receipt's text on disk. */
export declare function receiptText(receipt: Receipt): string;
/** Writes a receipt into a runtime directory, in one step. Gives its path. */
export declare function writeReceipt(runtime: string, receipt: Receipt): Promise<string>;
/**
 * Writes the copy that the user's repository keeps, so that later commands find the run. False when it cannot be written (a
 * repository that is read-only, a `.loom` that is no directory): a run goes on without it. Links are never followed.
 */
export declare function writeReceiptCopy(repositoryRoot: string, receipt: Receipt): Promise<boolean>;
/** A directory within a repository's own runtime directory, made where it is not there; undefined where it cannot be written. */
export declare function openRepositoryRuntime(repositoryRoot: string, name: 'receipts' | typeof importedDirectory): Promise<string | undefined>;
/** Keeps beside a receipt's copy what other runs are compared with: it outlives the workspace. */
export declare function writeComparedCopy(repositoryRoot: string, runId: string, text: string): Promise<void>;
/** Writes a receipt anew that the repository it speaks of keeps already. */
export declare function updateReceiptCopy(receipt: Receipt): Promise<void>;
