import { type CacheEntry, type CacheScope } from './entry.ts';
import { type CachePlaces } from './places.ts';
/** An entry and the file that holds it. */
export interface StoredEntry {
    readonly entry: CacheEntry;
    readonly file: string;
    /** Of that file: a key of many files makes it large. */
    readonly fileBytes: number;
    /** When it was last found or saved. */
    readonly usedMs: number;
}
/** The entry of a key and paths in one scope. */
export declare function findEntry(places: CachePlaces, scope: CacheScope, { key, paths }: Pick<CacheEntry, 'key' | 'paths'>): Promise<StoredEntry | undefined>;
/** All entries of a scope, the newest first. */
export declare function entriesOf(places: CachePlaces, scope: CacheScope): Promise<StoredEntry[]>;
/** The scopes whose entries a run in one may use, its own first. */
export declare function readableScopes(scope: CacheScope): readonly CacheScope[];
/** All entries that a run in a scope may use, its own first. */
export declare function readableEntries(places: CachePlaces, scope: CacheScope): Promise<StoredEntry[]>;
/** Of every repository. */
export declare function allEntries(places: CachePlaces): Promise<StoredEntry[]>;
/** Writes an entry in one step. The archive that it names must be there. */
export declare function writeEntry(places: CachePlaces, entry: CacheEntry): Promise<void>;
/** Notes that an entry was used: what was not is the first to go. */
export declare function touchEntry({ file }: StoredEntry, now: Date): Promise<void>;
export declare function removeEntry({ file }: StoredEntry): Promise<void>;
export declare function namesIn(directory: string): Promise<string[]>;
