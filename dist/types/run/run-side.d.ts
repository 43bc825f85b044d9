import type { Environment } from '../base/environment.ts';
import type { Receipt } from '../model/receipt.ts';
import type { RunSide } from '../parity/side.ts';
export interface SidePlaces {
    /** The repository that the command was started in. */
    readonly repositoryRoot: string;
    readonly env: Environment;
    /** Patterns of `parity.normalise`. */
    readonly patterns: readonly string[];
}
/** Reads one side of a diff: what is compared, and what is left of the rest. Fails with `diff/nothing-recorded` or `run/unreadable`. */
export declare function readRunSide(receipt: Receipt, places: SidePlaces): Promise<RunSide>;
