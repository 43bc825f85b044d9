import type Dockerode from 'dockerode';
import type { OpenSection } from '../provider.ts';
import type { Engine } from './engine.ts';
import type { Labels } from './labels.ts';
import type { JobNetwork } from './network.ts';
import type { NamedService } from './service-names.ts';
/** What a service needs to know of its image. */
export interface ServiceImage {
    readonly id: string;
    readonly reference: string;
    readonly workingDirectory?: string | undefined;
    /** As the engine has it. */
    readonly healthcheck?: Dockerode.HealthConfig | undefined;
    /** TCP. */
    readonly exposedPorts: readonly number[];
}
export interface ServiceContext {
    readonly engine: Engine;
    readonly labels: Labels;
    readonly network: JobNetwork;
    readonly section: OpenSection;
    /** Id of the job's image, whose shell helps where the service's has none. */
    readonly shellImage: string;
}
/** A service that has been started. Disposed, once, it is stopped and removed, and all its output is in the section. */
export interface RunningService extends AsyncDisposable {
    readonly alias: string;
    /** See `whenReady` of readiness.ts. */
    whenReady(signal: AbortSignal): Promise<void>;
    /** Rejects when it ends with another exit code than 0 before it is disposed, or the engine is lost. */
    readonly failed: Promise<never>;
}
/** Starts a service. On failure nothing of it is left. */
export declare function startService(named: NamedService, image: ServiceImage, context: ServiceContext): Promise<RunningService>;
