import type { Io } from '../io.ts';
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
/** `loom logs`: the output of a run, a job or a step as it was. */
export declare function logs(flags: LogsFlags, io: Io): Promise<number>;
