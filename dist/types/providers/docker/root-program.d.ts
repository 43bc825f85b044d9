import type { OutputSink } from '../provider.ts';
import type { Executor } from './exec.ts';
/** Programs of a container's image, run in it as root. */
export interface RootProgram {
    readonly executor: Executor;
    readonly signal: AbortSignal;
}
/**
 * Runs one to its end. Its exit code, or nothing where there is no such program or the container does not run any more. Rejects when
 * the engine is lost or the signal aborts; what still runs then ends with its container.
 */
export declare function runAsRoot({ executor, signal }: RootProgram, argv: readonly string[], output: OutputSink): Promise<number | undefined>;
/** All that it prints, a character a byte; nothing when it does not end well. */
export declare function collectOutput(program: RootProgram, argv: readonly string[]): Promise<string | undefined>;
