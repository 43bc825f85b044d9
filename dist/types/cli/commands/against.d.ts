import type { Receipt } from '../../model/receipt.ts';
import { type Against } from '../../run/against.ts';
import { type Io } from '../io.ts';
import type { ViewFlags } from '../present.ts';
/** Shows how a run that has ended differs from the one to compare it with. Gives the exit code of a diff. */
export declare function tellAgainst(against: Against, receipt: Receipt, { flags, io }: {
    flags: ViewFlags;
    io: Io;
}): Promise<number>;
