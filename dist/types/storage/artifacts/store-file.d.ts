import type { Artifact } from '../../model/artifact.ts';
export interface CopyPlaces {
    /** Resolved. */
    readonly workspace: Buffer;
    readonly to: Buffer;
}
/** What became of one path: kept, or why not. */
export type Stored = Artifact | 'gone' | 'outside' | 'unreadable';
/** Copies a file and says what was copied: the digest is of the copy. A link in the way, planted meanwhile, is not followed. */
export declare function storeFile(path: Buffer, { workspace, to }: CopyPlaces): Promise<Stored>;
/** Keeps a link as a link, wherever it leads. */
export declare function storeLink(path: Buffer, { workspace, to }: CopyPlaces): Stored;
