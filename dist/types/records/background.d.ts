import type { Compared } from '../model/compared.ts';
import type { Plan } from '../model/plan.ts';
import type { Receipt } from '../model/receipt.ts';
import type { RunStart } from '../model/records.ts';
/** What a run leaves beside its logs, for one that shows it. Nothing of it must be there. */
export interface Background {
    /** Every job of the workflow, whatever of it was run. */
    readonly plan?: Plan | undefined;
    readonly start?: RunStart | undefined;
    readonly compared?: Compared | undefined;
}
/**
 * Reads what is there, with values of secrets masked where they are. A file that is gone, damaged or from a newer Loom is left
 * out: it is about the run, and not the proof of it.
 */
export declare function readBackground(receipt: Receipt, repositoryRoot: string): Promise<Background>;
