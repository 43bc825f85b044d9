import type { Receipt } from '../../model/receipt.ts';
import type { RunSide } from '../../parity/side.ts';
import { type Io } from '../io.ts';
import type { ViewFlags } from '../present.ts';
/** The run that another one is to be compared with at its end. */
export interface Against {
    readonly side: RunSide;
    readonly ignore: readonly string[];
    readonly root: string;
}
export interface AgainstRequest {
    /** As the user names it. */
    readonly name: string;
    readonly ignore: readonly string[];
    readonly root: string;
    readonly directory: string;
}
/** Reads it before the other run begins: what is wrong with it is not to be told minutes later. */
export declare function openAgainst({ name, ignore, root, directory }: AgainstRequest, io: Io): Promise<Against>;
/** Shows how a run that has ended differs from it. Gives the exit code of a diff. */
export declare function tellAgainst({ side, ignore, root }: Against, receipt: Receipt, { flags, io }: {
    flags: ViewFlags;
    io: Io;
}): Promise<number>;
