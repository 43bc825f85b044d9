import type Dockerode from 'dockerode';
import type { OutputSink } from '../provider.ts';
import type { Engine } from './engine.ts';
import { type ContainerWatch } from './watch.ts';
/** The container of a service, made and not started yet. */
export interface ServiceContainer {
    readonly container: Dockerode.Container;
    readonly watch: ContainerWatch;
    readonly output: {
        /** Up to ten lines. */
        lastLines(): string;
        /** Settles when all of it has come. */
        readonly ended: Promise<void>;
    };
    start(): Promise<void>;
    /** Stops and removes it, and gives the rest of its output. Nothing is read any more, also when it rejects. */
    close(): Promise<void>;
}
/** Makes a container of which neither output nor end will be missed. On failure nothing of it is left. */
export declare function makeServiceContainer({ docker }: Engine, options: Dockerode.ContainerCreateOptions, { alias, sink }: {
    readonly alias: string;
    readonly sink: OutputSink;
}): Promise<ServiceContainer>;
