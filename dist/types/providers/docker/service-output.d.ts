import type { OutputSink } from '../provider.ts';
/** Output of one service on its way into a section that it shares with others. */
export interface ServiceOutput {
    readonly write: OutputSink;
    /** Once, after its last output. */
    end(): Promise<void>;
    /** Up to ten lines of what came last, one below the other; empty when there was none. */
    readonly lastLines: () => string;
}
/** Puts a service's name before each of its lines and passes on whole lines, as far as memory that does not grow allows. */
export declare function createServiceOutput(alias: string, sink: OutputSink): ServiceOutput;
