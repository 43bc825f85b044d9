import * as v from 'valibot';
/** Version of entries and of the archives that they name. */
export declare const cacheVersion = "v1";
/** An entry of the local cache: which archive a key of a repository stands for. */
export declare const cacheEntrySchema: v.ObjectSchema<{
    readonly schema_version: v.LiteralSchema<"v1", undefined>;
    readonly kind: v.LiteralSchema<"loom-cache-entry", undefined>;
    /** Origin of the repository, else its path. */
    readonly repository: v.StringSchema<undefined>;
    /** Empty for what runs trust; else who wrote it, such as a pull request. */
    readonly trust: v.StringSchema<undefined>;
    readonly key: v.StringSchema<undefined>;
    /** Relative to the workspace, sorted. With the key they are what an entry is found by. */
    readonly paths: v.ArraySchema<v.StringSchema<undefined>, undefined>;
    readonly parts: v.ObjectSchema<{
        readonly prefix: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
        readonly files: v.OptionalSchema<v.RecordSchema<v.StringSchema<undefined>, v.StringSchema<undefined>, undefined>, undefined>;
        readonly template: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
    }, undefined>;
    readonly blob: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, undefined>]>;
    readonly size_bytes: v.NumberSchema<undefined>;
    /** Of everything in the archive but content: whether it is in place already. */
    readonly tree: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, undefined>]>;
    readonly created_at: v.StringSchema<undefined>;
    /** Why restores pass it over. */
    readonly quarantined: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
}, undefined>;
export type CacheEntry = v.InferOutput<typeof cacheEntrySchema>;
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
