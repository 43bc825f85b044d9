import type { Receipt } from '../../model/receipt.ts';
import { type Io } from '../io.ts';
export interface LogsFlags {
    run: string;
    job: string | undefined;
    step: string | undefined;
    failed?: boolean;
    tail?: number;
    follow?: boolean;
    timestamps?: boolean;
    json?: boolean;
    directory?: string;
}
/** `loom logs --follow` of a run that lives: what its steps print, as they print it; with its job before each line where no job is named. */
export declare function followLogs(receipt: Receipt, root: string, { flags, io }: {
    flags: LogsFlags;
    io: Io;
}): Promise<number>;
