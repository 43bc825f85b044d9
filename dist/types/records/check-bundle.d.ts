import { type Bundle } from '../model/bundle.ts';
import type { Receipt } from '../model/receipt.ts';
/** A bundle that is unpacked: where, and the receipt in it. */
export interface UnpackedBundle {
    readonly directory: string;
    readonly bundle: Bundle;
    readonly receipt: Receipt;
    /** As it stands in the bundle, with relative pointers. */
    readonly shown: Receipt;
}
/**
 * Reads what was unpacked from `archive` and compares every file with what `bundle.json` says of it. Fails with `bundle/damaged`,
 * naming the first thing that is wrong.
 */
export declare function checkBundle(directory: string, archive: string): Promise<UnpackedBundle>;
export declare function readBundle(directory: string): Promise<Bundle>;
/** What of a bundle's files is missing, different or not listed. */
export declare function digestProblems(directory: string, bundle: Bundle): Promise<string[]>;
