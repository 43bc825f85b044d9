import type { Environment } from '../base/environment.ts';
/** Everything a command takes from its process, so that none reads it from a global. */
export interface Io {
    readonly args: readonly string[];
    readonly env: Environment;
    readonly cwd: string;
    readonly stdout: Output;
    readonly stderr: Output;
}
/** One of the standard streams. */
export interface Output {
    readonly isTerminal: boolean;
    readonly columns: () => number;
    readonly rows: () => number;
    /** The promise, if any, settles when the reader at the other end has caught up. */
    write(text: string): void | Promise<void>;
}
/** Colours for a stream: `NO_COLOR` wins over `FORCE_COLOR`, which wins over whether a terminal shows them. */
export declare function wantsColors(output: Output, env: Environment): boolean;
/** The directory that a command works in: the current one, or what `-C` says. */
export declare function workingDirectory(io: Io, option: string | undefined): string;
