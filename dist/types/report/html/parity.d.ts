import type { Receipt } from '../../model/receipt.ts';
import type { RunDiff } from '../../model/run-diff.ts';
import { type Markup } from './markup.ts';
/** The run that a report compares its own with. */
export interface Counterpart {
    readonly receipt: Receipt;
    /** From it (A) to the reported one (B). Absent where nothing can tell; then the receipts stand side by side. */
    readonly diff?: RunDiff;
}
export declare function showParity(run: Receipt, { receipt: other, diff }: Counterpart): Markup;
