import type Dockerode from 'dockerode';
import type { Disposer } from '../../base/disposer.ts';
import type { ProvidedJob } from '../provider.ts';
import type { Engine } from './engine.ts';
import { type Executor } from './exec.ts';
import { type Labels } from './labels.ts';
import { type ContainerUser } from './main-process.ts';
import type { ResolvedImage } from './resolved-image.ts';
import { type ContainerWatch } from './watch.ts';
/** Where a job's workspace is in its container. */
export declare const projectDirectory = "/workspace";
export interface ContainerRequest {
    readonly engine: Engine;
    readonly name: string;
    readonly labels: Labels;
    readonly job: ProvidedJob;
    readonly image: ResolvedImage;
    readonly mounts: Dockerode.MountSettings[];
    readonly binds: readonly string[];
    /** Of its services; absent: the engine's default. */
    readonly networkId?: string;
}
/** A job's container, which runs until what was made for it is disposed of, or Loom ends. */
export interface JobContainer {
    readonly container: Dockerode.Container;
    readonly executor: Executor;
    readonly watch: ContainerWatch;
    readonly user: ContainerUser;
    hasEnded(): boolean;
    /** Ends every process in it at once. */
    kill(): Promise<void>;
}
/**
 * Creates and starts a job's container. What it makes is `made`'s to dispose of, also when it fails or the signal ends it: what
 * cannot be removed then must not hide why.
 */
export declare function startContainer(request: ContainerRequest, made: Disposer, signal: AbortSignal): Promise<JobContainer>;
