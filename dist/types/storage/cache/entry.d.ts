
/** Version of entries and of the archives that they name. */
export declare const cacheVersion = "v1";
/** An entry of the local cache: which archive a key of a repository stands for. */
export declare const cacheEntrySchema: unknown;
export type CacheEntry = { schema_version: 'v1'; kind: 'loom-cache-entry'; repository: string; trust: string; key: string; paths: string[]; parts: { prefix?: string | undefined; files?: { [x: string]: string; } | undefined; template?: string | undefined; }; blob: string; size_bytes: number; tree: string; created_at: string; quarantined?: string | undefined; };
/** Whose entries a run may read and write. */
export interface CacheScope {
    readonly repository: string;
    /** Empty for a run that others trust. Any other reads what the trusted ones wrote, and writes beside it. */
    readonly trust: string;
}
/** The name of an entry's file: keys are any text, file names are not. */
export declare function entryName(key: string, paths: readonly string[]): string;
/** Where the entries of a scope are, below the directory of all entries. */
export declare function scopeDirectory({ repository, trust }: CacheScope): string;
/** The entry in a file; undefined for what is none, or is one of another version. */
export declare function decodeEntry(text: string): CacheEntry | undefined;
export declare function hex(digest: string): string;
