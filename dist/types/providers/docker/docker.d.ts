import type { AbsolutePath } from '../../base/brand.ts';
import type { Environment } from '../../base/environment.ts';
import type { Ladder, ProvidedJob, Provider } from '../provider.ts';
import { type AttachedSession } from './attach.ts';
import type { Engine } from './engine.ts';
import type { WorkspaceMount } from './workspace-mount.ts';
export interface DockerProviderOptions {
    /** The caller's variables: they say where the engine is. No job sees them. */
    readonly env: Environment;
    readonly runId: string;
    readonly mode: WorkspaceMount['mode'];
    /** What of the plan a job's workspace depends on. */
    readonly placeOf: (job: string) => JobPlace;
    readonly ladder?: Ladder;
    readonly graceMs?: number;
}
export interface JobPlace {
    readonly planIndex: number;
    /** Whether no other job can run beside it. */
    readonly isAlone: boolean;
    /** Where bytes go that another job's stand in the way of. */
    readonly conflictsDirectory: AbsolutePath;
}
export interface DockerProvider extends Provider {
    /** The engine, connected to when it is first asked for. */
    engine(): Promise<Engine>;
    /** The container in which a job of the run is paused, if there is one. */
    attach(job: ProvidedJob, secretNames: readonly string[]): Promise<AttachedSession | undefined>;
}
/** Runs each job in a container of its own. Nothing is asked of an engine before the first job is prepared. */
export declare function createDockerProvider(options: DockerProviderOptions): DockerProvider;
