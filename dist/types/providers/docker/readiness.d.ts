import { LoomFailure } from '../../diagnostics/failure.ts';
import { type ProbedContainer } from './port-probe.ts';
import type { ServiceContainer } from './service-container.ts';
import type { ContainerWatch } from './watch.ts';
/** A service that has been started, and what it takes for it to be ready. */
export interface StartedService extends ProbedContainer {
    readonly alias: string;
    readonly watch: ContainerWatch;
    /** The first that its healthcheck found; absent where it has none. */
    readonly health?: Promise<Health>;
    /** TCP ports of which one must be listened on, where there is no healthcheck. None: it is ready once it runs. */
    readonly ports: readonly number[];
    readonly limitMs: number;
    readonly output: ServiceContainer['output'];
}
export type Health = 'healthy' | 'unhealthy';
/** Listens for the first verdict of a container's healthcheck; call it before the container starts. */
export declare function firstHealth(watch: ContainerWatch): Promise<Health>;
/**
 * Waits until a service is ready. Fails with `docker/service-not-ready` when it is unhealthy or not ready in time, with
 * `docker/service-died` as soon as it ends, whatever its exit code, and with the signal's reason.
 */
export declare function whenReady(service: StartedService, signal: AbortSignal): Promise<void>;
/** What is told of a service that ended. */
export declare function deathOf({ alias, output }: Pick<StartedService, 'alias' | 'output'>, how: string): Promise<LoomFailure>;
