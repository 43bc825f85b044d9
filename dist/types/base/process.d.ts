import type { Environment } from './environment.ts';
export interface CommandOptions {
    cwd?: string;
    /** The whole environment of the child; nothing is inherited beside it. */
    env: Environment;
    /** Written to standard input, which is closed afterwards. Absent: end of file at once. */
    stdin?: string | Uint8Array;
    signal?: AbortSignal;
}
export interface CommandResult {
    /** Null when a signal ended the process. */
    exitCode: number | null;
    signal: NodeJS.Signals | null;
    stdout: Buffer;
    stderr: Buffer;
}
/**
 * Runs one program with a fixed argument list, without a shell, and collects what it prints.
 * Resolves whatever the exit code is; rejects when the program cannot be started (`ENOENT`, `EACCES`) or the signal aborts.
 */
export declare function runCommand(argv: readonly [string, ...string[]], options: CommandOptions): Promise<CommandResult>;
