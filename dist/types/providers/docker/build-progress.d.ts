import type { OutputSink } from '../provider.ts';
import type { BuildStatus } from './build-trace.ts';
import type { EngineEvent } from './engine-events.ts';
/** Writes what an engine tells of a build as lines, and knows what a failure is about. */
export interface BuildProgress {
    take(event: EngineEvent): Promise<void>;
    /** Writes what is left of a line; once, after the last event. */
    end(): Promise<void>;
    /** The image, once it is there. */
    readonly imageId: string | undefined;
    /** The step that failed, or was the last to begin: `[2/3] RUN make`. */
    readonly step: string | undefined;
    /** What that step printed last. */
    lastLines(): readonly string[];
}
/**
 * `decode` takes the trace apart. Each step of BuildKit has a number, and all of its lines begin with it: steps run at the same
 * time. The classic builder's output is passed on as it is.
 */
export declare function createBuildProgress(output: OutputSink, decode: (aux: string) => BuildStatus): BuildProgress;
