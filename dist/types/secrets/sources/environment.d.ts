import type { Environment } from '../../base/environment.ts';
import type { SecretSource } from '../source.ts';
/** `env://NAME`: a variable of whoever started Loom. */
export declare function createEnvironmentSource(env: Environment): SecretSource<'env'>;
