import type { JobLog } from '../provider.ts';
import type { Engine } from './engine.ts';
import type { Labels } from './labels.ts';
import { type ServiceImage } from './service.ts';
import { type WrittenService } from './service-names.ts';
export interface ServicesContext {
    readonly engine: Engine;
    readonly labels: Labels;
    readonly log: JobLog;
    /** Finds the image of a service and tells of it; the signal ends a pull. */
    readonly resolve: (reference: string, alias: string, signal: AbortSignal) => Promise<ServiceImage>;
    /** Id of the job's own image, which has a shell. */
    readonly shellImage: string;
    readonly signal: AbortSignal;
}
/** The services of a job, all of them ready. Dispose it after the job's container; safe to call twice, and never rejects. */
export interface Services extends AsyncDisposable {
    /** Of the network on which they are found by their aliases. */
    readonly networkId: string;
    /** Rejects with `docker/service-died` when one ends with another exit code than 0 while the job runs. */
    readonly failed: Promise<never>;
}
/**
 * Starts all services of a job side by side on a network of its own, and waits until all are ready; `docs/docker-images.md` says
 * when that is. Their output goes into the section `services` until they are disposed. The first that fails ends the waiting for the
 * others; then, and when the signal aborts, everything that was made is removed.
 */
export declare function startServices(written: readonly WrittenService[], context: ServicesContext): Promise<Services>;
