import type { Compared } from '../model/compared.ts';
import type { Located } from './notes.ts';
/** A key that a job found, and with which it came out otherwise than without it. */
export interface CacheLie {
    readonly job: string;
    /** Keys that it found, or that jobs before it found. */
    readonly keys: readonly string[];
    readonly differences: readonly Located[];
}
/** Keys that were found, by job. */
export type FoundKeys = ReadonlyMap<string, readonly string[]>;
/** Where the results of two runs of the same differ. */
export declare function differingResults(a: Compared, b: Compared): Located[];
/**
 * Which keys made jobs come out otherwise: `differences` are between a run without caches and one with them, `anyway` between two
 * without. A job that found nothing itself may have what an earlier one found, since they share a workspace.
 */
export declare function findCacheLies(differences: readonly Located[], anyway: readonly Located[], { jobs, found }: {
    readonly jobs: readonly string[];
    readonly found: FoundKeys;
}): CacheLie[];
