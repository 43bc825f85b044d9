import type { JobRecord, Receipt } from '../model/receipt.ts';
/**
 * Folds the event files of a run that was killed once more, and writes the manifests and summaries that it did not come to. Gives
 * its jobs: those that had not ended are cancelled. Nothing for a run that was killed before its records were whole.
 */
export declare function replayRecords(receipt: Receipt): Promise<JobRecord[]>;
