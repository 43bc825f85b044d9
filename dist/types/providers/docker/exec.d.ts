import type { Readable } from 'node:stream';
import type Dockerode from 'dockerode';
import type { OutputSink } from '../provider.ts';
import type { ContainerWatch } from './watch.ts';
export interface ExecRequest {
    /** The program and its arguments; no shell looks at them. */
    readonly argv: readonly string[];
    readonly environment?: Readonly<Record<string, string>>;
    /** As `image.user` has it; absent: the container's own. */
    readonly user?: string;
    /** Absent: the container's own. */
    readonly directory?: string;
}
/** A process that runs in a container. */
export interface RunningExec {
    /** Rejects when the engine is lost. */
    readonly exit: Promise<number>;
    /** Settles when no process holds its output any more. */
    readonly outputEnd: Promise<void>;
    /** Stops reading its output. */
    close(): void;
}
/** Starts processes in one container that runs. */
export interface Executor {
    start(request: ExecRequest, output: OutputSink): Promise<RunningExec>;
    /** Runs to its end and gives the exit code. */
    run(request: ExecRequest, output: OutputSink): Promise<number>;
}
export declare function createExecutor(container: Dockerode.Container, watch: ContainerWatch): Executor;
/** As the engine wants variables: `NAME=value`, the value may hold anything. */
export declare function envOf(environment: Readonly<Record<string, string>>): string[];
/** Reads to the end. What cuts the stream off is heard of elsewhere. */
export declare function readOutput(stream: Readable, output: OutputSink): Promise<void>;
