import type { Environment } from '../base/environment.ts';
import { type EngineFacts } from '../providers/docker/facts.ts';
export type { EngineFacts };
/** Finds the Docker Engine and asks it what it is. Fails with a `docker/…` code that says why there is none. */
export declare function askEngine(env: Environment): Promise<EngineFacts>;
