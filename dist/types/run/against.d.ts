import type { Environment } from '../base/environment.ts';
import type { Receipt } from '../model/receipt.ts';
import type { RunDiff } from '../model/run-diff.ts';
import type { RunSide } from '../parity/side.ts';
import type { Config } from './config.ts';
import { type SidePlaces } from './run-side.ts';
/** The run that another one is to be compared with at its end. */
export interface Against extends AsyncDisposable {
    readonly side: RunSide;
    readonly ignore: readonly string[];
    readonly places: SidePlaces;
}
export interface AgainstRequest {
    /** As the user names it. */
    readonly name: string;
    /** Where relative paths start. */
    readonly directory: string;
    readonly repositoryRoot: string;
    readonly config: Pick<Config, 'parityIgnore' | 'parityNormalise'>;
    readonly env: Environment;
}
/** Reads it before the other run begins: what is wrong with it is not to be told minutes later. */
export declare function openAgainst(request: AgainstRequest): Promise<Against>;
/** How a run that has ended differs from it. */
export declare function diffAgainst({ side, ignore, places }: Against, receipt: Receipt): Promise<RunDiff>;
