import { LoomFailure } from '../../diagnostics/failure.ts';
import type { ProvidedJob } from '../provider.ts';
/** A service as the workflow has it. */
export type WrittenService = NonNullable<ProvidedJob['services']>[number];
export type ServiceDefinition = Exclude<WrittenService, string>;
export interface NamedService {
    /** What it is called towards the user; its first host name. */
    readonly alias: string;
    /** All its host names in the network of the job. */
    readonly hostNames: readonly string[];
    readonly definition: ServiceDefinition;
}
/** Names every service. Throws `docker/wrong-service` when two would share a host name or one has a name that is none. */
export declare function nameServices(services: readonly WrittenService[]): NamedService[];
export declare function wrongService(message: string, hint: string): LoomFailure;
