import type Dockerode from 'dockerode';
import type { AbsolutePath } from '../../base/brand.ts';
import type { Engine } from './engine.ts';
import type { Executor } from './exec.ts';
import type { Labels } from './labels.ts';
import type { Author, Ledger } from './ledger.ts';
/** A container as the mount needs it: created, later running. */
export interface MountedContainer {
    readonly container: Dockerode.Container;
    /** Numbers that the job's steps run as, in the container's own user namespace; known once it runs. */
    readonly uid: number;
    readonly gid: number;
    readonly executor: Executor;
}
/**
 * How a job's workspace gets into its container and back. Order: the container is made with `mounts` and `binds` and started, `fill`,
 * the job's steps, `bringBack` once no process of the job runs any more, the container is removed, dispose.
 */
export interface WorkspaceMount extends AsyncDisposable {
    readonly mode: 'bind_mount' | 'ephemeral_volume';
    readonly method: 'bind' | 'copy' | 'overlay';
    /** For HostConfig of the job's container. */
    readonly mounts: Dockerode.MountSettings[];
    readonly binds?: string[];
    /** Variables that the job's steps need besides, known after `fill`. */
    readonly environment: Readonly<Record<string, string>>;
    /** After the start, before the first step. */
    fill(container: MountedContainer, signal: AbortSignal): Promise<void>;
    /** Works on a container that has ended as well. Warnings are told to the job's log. */
    bringBack(container: MountedContainer, signal: AbortSignal): Promise<void>;
}
export interface MountRequest extends Author {
    readonly engine: Engine;
    readonly labels: Labels;
    readonly workspace: AbsolutePath;
    readonly mode: 'bind_mount' | 'ephemeral_volume';
    readonly image: {
        readonly id: string;
        readonly user: string;
    };
    /** No other job works in the workspace before this one has brought back what it did. */
    readonly isAlone: boolean;
    /** From how many files on a view is made instead of a copy, where it can be; absent: where it is faster. */
    readonly overlayFrom?: number;
    readonly ledger: Ledger;
}
