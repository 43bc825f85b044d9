import type { Ladder, OutputSink, StepExit, StepRequest } from '../provider.ts';
import { type JobContainer } from './container.ts';
export interface ContainerStep {
    readonly container: JobContainer;
    readonly ladder: Ladder;
    /** As `image.user` has it; absent: the image's. */
    readonly user?: string;
}
/**
 * Runs a step by an exec of its own, which leads a process group inside. The API cannot signal an exec: its number is the first
 * line of its output, and a second exec sends the signals. The last rung ends the container.
 */
export declare function runContainerStep({ script, exitOnError, trace, variables }: StepRequest, step: ContainerStep & {
    readonly signal: AbortSignal;
}, output: OutputSink): Promise<StepExit>;
