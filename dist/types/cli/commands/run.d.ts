import { type Io } from '../io.ts';
export interface RunFlags {
    local?: boolean;
    workflow?: string;
    job?: string[];
    only?: string[];
    var?: string[];
    jobs?: number;
    failFast?: boolean;
    cleanEnv?: boolean;
    stream?: boolean;
    verbose?: boolean;
    quiet?: boolean;
    dryRun?: boolean;
    json?: boolean;
    directory?: string;
}
/** `loom run --local`. Progress on standard error, the result on standard output. */
export declare function runCommand(flags: RunFlags, io: Io): Promise<number>;
/** The command line for the receipt: what follows `NAME=` after `--var` may be private. */
export declare function withoutValues(args: readonly string[]): string[];
