import type Dockerode from 'dockerode';
import type { SecretFile } from '../provider.ts';
import type { Engine } from './engine.ts';
import type { Labels } from './labels.ts';
/** Where a container finds a secret that is a file. */
export declare function secretPath(name: string): string;
export interface SecretsRequest {
    readonly engine: Engine;
    readonly labels: Labels;
    /** Of the job; what writes the files is made of it and never started. */
    readonly imageId: string;
    readonly files: readonly SecretFile[];
}
/** Secrets of one job as files that its container can read and not write. */
export interface ContainerSecrets extends AsyncDisposable {
    readonly mounts: Dockerode.MountSettings[];
    readonly paths: Readonly<Record<string, string>>;
    /** Once the job's container runs. The files belong to the user of its steps alone. */
    fill(owner: {
        readonly uid: number;
        readonly gid: number;
    }): Promise<void>;
}
/**
 * A volume in the memory of the engine's machine, which need not be this one, so no secret meets a disk. It lives as long as a
 * container that runs has it; it is written through a second container, since the job's may only read.
 */
export declare function mountSecrets(request: SecretsRequest): Promise<ContainerSecrets>;
