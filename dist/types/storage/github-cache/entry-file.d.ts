import type { OpenBlob } from '../cache/blob.ts';
import type { Chunks } from '../zstd.ts';
import { type EntryHead } from './entry-head.ts';
/** Writes an entry, and gives its size. The digest of the tree is asked for once the whole archive was read. */
export declare function writeEntryFile(path: string, { head, archive, tree }: {
    readonly head: Buffer;
    readonly archive: Chunks;
    readonly tree: () => string;
}, signal: AbortSignal): Promise<{
    readonly sizeBytes: number;
    readonly archiveBytes: number;
}>;
/** An entry that is open for reading. */
export interface EntryFile extends AsyncDisposable {
    readonly head: EntryHead;
    readonly archive: Pick<OpenBlob, 'read' | 'isWhole'>;
    /** `Judged.digest` of the archive, as the entry says. */
    readonly tree: string;
}
/** Undefined for a file that is no entry: of something else, of another version, or too short to be one. */
export declare function openEntryFile(path: string): Promise<EntryFile | undefined>;
