import type { CheckReceipt } from '../model/check-receipt.ts';
/**
 * Writes the receipt of a check beside those of runs, as `loom-check-<number>.json`, and removes the oldest ones. Gives its
 * path; undefined where the repository cannot be written.
 */
export declare function writeCheckReceipt(receipt: CheckReceipt, number: bigint): Promise<string | undefined>;
