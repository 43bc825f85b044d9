import type { Environment } from '../../base/environment.ts';
import { type Endpoint } from './parse-address.ts';
import { type TlsSettings } from './tls.ts';
/** Where the engine is, with all that a connection takes. */
export type EngineAddress = Place & {
    /** For messages: `unix:///var/run/docker.sock`, `tcp://…`, `ssh://…`. */
    readonly text: string;
    /** For messages: `DOCKER_HOST`, a context, or the default. */
    readonly saidBy: string;
};
type Place = Extract<Endpoint, {
    readonly kind: 'unix' | 'ssh';
}> | {
    readonly kind: 'tcp';
    readonly host: string;
    readonly port: number;
    /** Absent: the connection is plain. */
    readonly tls?: TlsSettings;
};
/** What else the search depends on; for tests. */
export interface SearchPlaces {
    readonly home?: string;
    readonly systemSocket?: string;
}
/**
 * Finds the engine as the docker client does: `DOCKER_HOST`, `DOCKER_CONTEXT`, the context that the client's config names, then
 * the usual sockets. Only the latter are looked at; whether an engine answers is seen when it is connected to.
 */
export declare function findEngine(env: Environment, places?: SearchPlaces): Promise<EngineAddress>;
export {};
