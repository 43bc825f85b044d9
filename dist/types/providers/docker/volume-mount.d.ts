import type Dockerode from 'dockerode';
import type { Engine } from './engine.ts';
import type { FileStates } from './file-state.ts';
import type { MountedContainer, MountRequest, WorkspaceMount } from './workspace-mount.ts';
/** A volume that holds a job's own view of the workspace. */
export interface JobVolume {
    readonly method: 'copy' | 'overlay';
    readonly name: string;
    /** All that was made for it, in the order in which it is to be removed. */
    readonly volumes: readonly string[];
    /**
     * Puts the workspace into it. What the workspace holds then; `listing` is what the container shows, where it can be listed.
     */
    readonly seed: (container: MountedContainer, signal: AbortSignal) => Promise<void>;
    readonly statesAtFill: (listing: FileStates | undefined) => FileStates;
}
/** A volume with a copy of the workspace, by a stream: works wherever the engine is. */
export declare function mountCopy(request: MountRequest): Promise<WorkspaceMount>;
export declare function createVolumeMount(request: MountRequest, volume: JobVolume): WorkspaceMount;
/** Never filled by the engine with what the image has at that place. */
export declare function volumeAt(name: string, target: string): Dockerode.MountSettings;
export declare function removeVolume({ docker }: Engine, name: string): Promise<void>;
