import type Dockerode from 'dockerode';
import type { ServiceDefinition } from './service-names.ts';
/**
 * How the engine asks whether a service is healthy, `undefined` when nothing says how. Of an image's own healthcheck nothing changes
 * but the time until it is asked first; what is not given here the engine takes from the image.
 */
export declare function healthcheckOf({ healthcheck }: ServiceDefinition, ofImage: Dockerode.HealthConfig | undefined, limitMs: number): Dockerode.HealthConfig | undefined;
