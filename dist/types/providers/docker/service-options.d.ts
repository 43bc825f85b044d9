import type Dockerode from 'dockerode';
import type { Labels } from './labels.ts';
import type { JobNetwork } from './network.ts';
import { type NamedService } from './service-names.ts';
/** How the container of a service is made. Throws `docker/wrong-service` for a command that cannot be cut into words. */
export declare function serviceOptions({ alias, hostNames, definition }: NamedService, imageId: string, { network, labels }: {
    readonly network: JobNetwork;
    readonly labels: Labels;
}): Dockerode.ContainerCreateOptions;
