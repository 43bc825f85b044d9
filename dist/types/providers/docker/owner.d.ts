import type { Environment } from '../../base/environment.ts';
import type { Owner } from './labels.ts';
/** This process, as the owner of what it makes on an engine. Its user's state directory remembers the machine's id. */
export declare function ownOwner(env: Environment): Promise<Owner>;
/** Reads a label, which anybody who may use the engine can have written. Undefined for what `labelsOf` does not write. */
export declare function decodeOwner(label: string): Owner | undefined;
/**
 * Whether an owner is gone for certain. What is in doubt is left alone, since an engine may be shared:
 *
 * - Another boot than this one: only if this user's state directory knows the host id of that boot. Two machines cloned from one
 *   image boot apart, so neither knows the other's; what has lived through the same boot can be looked at.
 * - This boot: only if the host id and the process namespace are this process's own, and the process is not there. Into the
 *   namespace of another container nobody can look.
 */
export declare function isDead(owner: Owner, own: Owner, env: Environment): Promise<boolean>;
