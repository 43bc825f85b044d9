import { type StoredEntry } from './entries.ts';
import { type CachePlaces } from './places.ts';
export interface PruneOptions {
    readonly maxSizeBytes: number;
    readonly now: Date;
    /** Entries that were not used since are removed, whatever the size. */
    readonly unusedSince?: Date;
    /** Removes what was found damaged, too. */
    readonly withDamaged?: boolean;
}
export interface Pruned {
    readonly entries: readonly StoredEntry[];
    readonly bytes: number;
}
/**
 * Brings a cache below its size: entries go that were not used for longest, and archives that no entry names. What dead processes
 * left is swept up. Who reads an archive meanwhile has it until the end.
 */
export declare function prune(places: CachePlaces, options: PruneOptions): Promise<Pruned>;
/** Removes entries, and the archives that then none names. */
export declare function removeEntries(places: CachePlaces, removed: readonly StoredEntry[]): Promise<Pruned>;
/** Takes a damaged archive away from all entries that name it, and keeps it for a look. */
export declare function setDamagedAside(places: CachePlaces, blob: string): Promise<string>;
