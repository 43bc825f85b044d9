import type { Environment } from './environment.ts';
export interface BoundedOptions {
    readonly cwd: string;
    /** The whole environment of the child; nothing is inherited beside it. */
    readonly env: Environment;
    readonly timeLimitMs: number;
    readonly outputLimitBytes: number;
    readonly signal: AbortSignal;
}
/** How a bounded command ended: by itself, or killed for its time or for the length of its output. */
export type BoundedResult = {
    readonly ended: 'itself';
    /** Null when a signal ended it. */
    readonly exitCode: number | null;
    readonly stdout: Buffer;
} | {
    readonly ended: 'late' | 'loud';
};
/**
 * Runs one program without a shell, in a process group of its own, standard input at its end and standard error thrown away, and
 * collects what it prints. At a bound or when the signal aborts, the whole group is killed. Rejects when the program cannot
 * be started (`ENOENT`, `EACCES`), and with the signal's reason.
 */
export declare function runBounded(argv: readonly [string, ...string[]], options: BoundedOptions): Promise<BoundedResult>;
