import type { Environment } from '../../base/environment.ts';
import type { Engine } from './engine.ts';
/** Kinds of what runs make on an engine, in the order in which they can be removed: each holds the next ones. */
export declare const leftoverKinds: readonly ["container", "network", "volume"];
/** Something on an engine whose run was killed. */
export interface Leftover {
    readonly kind: (typeof leftoverKinds)[number];
    /** By which the engine finds it. */
    readonly id: string;
    readonly name: string;
    /** Id of the run; absent where the label holds none. */
    readonly run?: string;
}
export interface Reaped {
    readonly removed: readonly Leftover[];
    /** What the engine would not remove, and its words. */
    readonly kept: readonly {
        readonly leftover: Leftover;
        readonly reason: string;
    }[];
}
export interface ReapOptions {
    /** Where the state directory is found from. */
    readonly env: Environment;
    readonly signal: AbortSignal;
}
/** Finds and removes what dead runs of this user and machine left. */
export declare function reapDead(engine: Engine, { env, signal }: ReapOptions): Promise<Reaped>;
/** What belongs to owners that are dead for certain (`isDead`), sorted; nothing without a label that says so. */
export declare function findLeftovers({ docker }: Engine, env: Environment): Promise<Leftover[]>;
/**
 * Removes by id what was found, containers that still run too, and nothing that it was not told of. What another process removes
 * at the same time counts as removed; what the engine refuses is given back with its reason. Ends early, with what is done so far,
 * when the signal aborts or the engine is lost.
 */
export declare function removeLeftovers({ docker }: Engine, leftovers: readonly Leftover[], signal: AbortSignal): Promise<Reaped>;
/** How many there are of each kind: `2 containers, 1 network and 3 volumes`. */
export declare function countLeftovers(leftovers: readonly Leftover[]): string;
/** What was done, as one line. Undefined when nothing was. */
export declare function describeReaped({ removed, kept }: Reaped): string | undefined;
