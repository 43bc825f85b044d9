import { type StoredReceipt } from './stored-receipt.ts';
/** How a person has stored receipts written. */
export declare const howToUpdate = "run the tests with --test-update-snapshots, or on Node 20 with LOOM_UPDATE_SNAPSHOTS=1";
/** Whether stored receipts are to be written anew. Node 20 has no flag for it, and no Node takes that flag from NODE_OPTIONS. */
export declare function isUpdating(): boolean;
/** A file as it is named to a person. */
export declare function shownPath(path: string): string;
/** Undefined where there is none. Fails with `kit/unreadable-receipt`. */
export declare function readStored(path: string): Promise<StoredReceipt | undefined>;
/** Writes one where it is not there yet or says something else. Says whether it did. */
export declare function updateStored(path: string, stored: StoredReceipt): Promise<boolean>;
