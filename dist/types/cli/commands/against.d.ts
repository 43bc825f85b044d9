import type { Receipt } from '../../model/receipt.ts';
import type { RunSide } from '../../parity/side.ts';
import { type SidePlaces } from '../../run/run-side.ts';
import type { Config } from '../config.ts';
import { type Io } from '../io.ts';
import type { ViewFlags } from '../present.ts';
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
}
/** Reads it before the other run begins: what is wrong with it is not to be told minutes later. */
export declare function openAgainst(request: AgainstRequest, { env }: Io): Promise<Against>;
/** Shows how a run that has ended differs from it. Gives the exit code of a diff. */
export declare function tellAgainst({ side, ignore, places }: Against, receipt: Receipt, { flags, io }: {
    flags: ViewFlags;
    io: Io;
}): Promise<number>;
