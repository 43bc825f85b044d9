import type { ConnectOptions, Engine } from './engine.ts';
/**
 * Finds the engine as the docker client would, and asks it what it is. Fails with a `docker/…` code that tells why none answers, or
 * with the signal's reason. Idle connections to the engine do not keep the process alive.
 */
export declare function connectEngine(options: ConnectOptions): Promise<Engine>;
