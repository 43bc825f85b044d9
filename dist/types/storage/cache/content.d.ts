import type { CachePlaces } from './places.ts';
import type { Engines } from './engines.ts';
/**
 * Whether two archives hold the same names, modes, links and bytes: times differ whenever a job makes the same once more. One that
 * is gone or damaged is like no other.
 */
export declare function holdTheSame(blobs: readonly [string, string], context: Engines & {
    readonly places: CachePlaces;
    readonly signal: AbortSignal;
}): Promise<boolean>;
