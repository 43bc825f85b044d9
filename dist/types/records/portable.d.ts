import type { JobManifest } from '../model/records.ts';
import type { Receipt } from '../model/receipt.ts';
/** Whether a pointer of a record stays below the directory that it counts from. */
export declare function isSafePointer(pointer: string): boolean;
/**
 * A receipt whose relative pointers are made absolute, counted from the runtime directory that it lies in. One that was carried
 * from elsewhere has no workspace here, whatever it says. Undefined when a pointer leads out.
 */
export declare function placeReceipt(receipt: Receipt, runtime: string): Receipt | undefined;
/** Everything that a job's manifest points at, relative to the log directory. */
export declare function manifestPointers(manifest: JobManifest): string[];
