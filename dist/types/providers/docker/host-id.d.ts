import type { Digest } from '../../base/brand.ts';
import type { Environment } from '../../base/environment.ts';
/**
 * What this user of this machine is called on engines during one boot: a digest of the machine's id, its name, the user, and a
 * random key. The key is made once a boot and kept in the user's state directory, since machines that were cloned from one image
 * have the rest in common. Where it cannot be kept, the id is a new one each time, and nobody finds again what has it.
 */
export declare function makeHostId(bootId: string, env: Environment): Promise<Digest>;
/** The id that this user of this machine had during a boot. Undefined when it had none, or none that is known any more. */
export declare function readHostId(bootId: string, env: Environment): Promise<Digest | undefined>;
/** Whether this user has ever made an id on this machine: if not, nothing on any engine is theirs. */
export declare function hasHostIds(env: Environment): boolean;
