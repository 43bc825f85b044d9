import type { JobManifest } from '../model/records.ts';
import type { Receipt } from '../model/receipt.ts';
/** One run as `loom show` prints it. */
export declare function showRun(receipt: Receipt, manifests: readonly JobManifest[], ignored: readonly string[]): string;
