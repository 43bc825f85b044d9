
/** Version of the files that are an entry at GitHub's cache service. */
export declare const headVersion = "v1";
/** What an entry says of itself, in its first line: of what cache it is. */
export declare const entryHeadSchema: unknown;
export type EntryHead = { key: string; paths: string[]; parts: { prefix?: string | undefined; files?: { [x: string]: string; } | undefined; template?: string | undefined; }; created_at: string; schema_version: 'v1'; kind: 'loom-github-cache-entry'; };
/** As much of an entry as holds its head. */
export declare const mostHeadBytes: number;
/** The first line of an entry. What its key was made of is left out where it would be too long: it only serves to explain. */
export declare function encodeHead(head: Omit<EntryHead, 'schema_version' | 'kind'>): Buffer;
/** The head that bytes begin with, and how long it is; undefined where there is none. */
export declare function decodeHead(bytes: Buffer): {
    readonly head: EntryHead;
    readonly sizeBytes: number;
} | undefined;
