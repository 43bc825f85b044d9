import type { Receipt } from '../../model/receipt.ts';
import type { RunSide } from '../../parity/side.ts';
/** What `runWorkflow` returns, as far as a comparison needs it. */
interface WithReceipt {
    readonly receipt: Receipt;
}
/** A run: what `runWorkflow` returns, a receipt, or where a receipt, a workspace or a bundle lies, relative to the working directory. */
export type PastRun = WithReceipt | Receipt | string | URL;
export interface OpenPastRun extends AsyncDisposable {
    readonly side: RunSide;
    readonly receipt: Receipt;
}
/** Reads what a run is compared by. Its records can be read until it is disposed of. Fails as `openRun` and `readRunSide` do. */
export declare function openPastRun(past: PastRun): Promise<OpenPastRun>;
export {};
