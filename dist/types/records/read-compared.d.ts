import { type Compared } from '../model/compared.ts';
import type { Receipt } from '../model/receipt.ts';
/**
 * Reads what a run is compared by, from where its receipt points or else from the copy that a repository keeps. Fails with
 * `diff/nothing-recorded` for a run that left none, and with `run/unreadable` for one that is not what the receipt speaks of.
 */
export declare function readCompared(receipt: Receipt, repositoryRoot: string): Promise<Compared>;
/**
 * The digest of the plan that a run was of. What it is compared by has it as it was; in a bundle's receipt it is that of the plan
 * with places hidden.
 */
export declare function planDigestOf(receipt: Receipt): Promise<string | undefined>;
