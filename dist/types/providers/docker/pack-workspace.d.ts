import type { AbsolutePath } from '../../base/brand.ts';
import { type BytePath } from './byte-path.ts';
import { type FileStates } from './file-state.ts';
/** Whose the files are in the container. */
export interface PackOwner {
    readonly uid: number;
    readonly gid: number;
}
/** What was met on the way; complete once the tar is. */
export interface Packed {
    /** What the container gets, as it was just before it was read. */
    readonly states: FileStates;
    /** Pipes, sockets and devices. */
    readonly special: BytePath[];
    readonly unreadable: BytePath[];
}
/**
 * A workspace as a tar of a directory `workspace`, in one order for one content, and no more than a few hundred kilobytes of it in memory. Another job may write
 * meanwhile: a file that vanishes is left out, one that shrinks is filled up with zeros, so that the tar is always whole.
 */
export declare function packWorkspace(workspace: AbsolutePath, owner: PackOwner, packed: Packed): AsyncGenerator<Uint8Array>;
