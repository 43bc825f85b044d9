import type { Receipt } from '../../model/receipt.ts';
import { type Markup } from './markup.ts';
/** The run that a report compares its own with. */
export interface Counterpart {
    readonly receipt: Receipt;
    /**
     * Verdict and divergences as a page of their own shows them, escaped: elements, and the classes `a`, `b` and the verdict's.
     * Absent where nothing can tell; then the receipts stand side by side.
     */
    readonly diffHtml?: string;
}
export declare function showParity(run: Receipt, { receipt: other, diffHtml }: Counterpart): Markup;
