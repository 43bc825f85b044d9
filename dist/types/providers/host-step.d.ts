import type { createPipes } from '../base/pipes.ts';
import type { Ladder, OutputSink, StepExit } from './provider.ts';
export interface HostStep {
    readonly argv: readonly string[];
    readonly cwd: string;
    readonly env: Readonly<Record<string, string>>;
    readonly pipes: ReturnType<typeof createPipes>;
    readonly ladder: Ladder;
    /** How long a grandchild may hold a pipe open after the step's process has ended. */
    readonly drainMs: number;
    /** Told the process group as soon as it exists. */
    readonly started: (pid: number) => void;
    /** Ends every process of the job, whatever group it is in: there is no more patience. */
    readonly killAll: () => void;
}
/** Runs `sh` in a process group of its own, until it has ended and its pipes are closed. */
export declare function runHostStep(step: HostStep, output: OutputSink, signal: AbortSignal): Promise<StepExit>;
