import type { Receipt } from '../model/receipt.ts';
/**
 * Everything that is wrong with the records of a run: files that do not have their schema's shape, digests that are not those of
 * what they speak of, pointers to nothing, lines that are not whole. Paths are relative to the log directory.
 */
export declare function verifyRun(receipt: Receipt): Promise<string[]>;
