import type { AbsolutePath } from '../../base/brand.ts';
import { type BytePath } from './byte-path.ts';
import { type FileState } from './file-state.ts';
/** Where a path of the workspace is on this machine, good until the next `find`. */
export interface Spot {
    readonly place: Buffer;
    /** What is there now; an opened directory with its own permissions. */
    readonly state: FileState | undefined;
}
/** The way to a path ends early: at a directory that is not there, or at something that is none. */
export interface DeadEnd {
    readonly endsAt: BytePath;
}
/** Ways into a workspace in which jobs may have planted links: none leads out of it. */
export interface Beneath extends Disposable {
    find(path: BytePath): Spot | DeadEnd;
    /** To be called when a directory was removed or replaced. */
    forget(): void;
    /** Directories that their owner may not write, and that were opened for the change of what is in them: with their own permissions. */
    readonly opened: ReadonlyMap<BytePath, number>;
}
/**
 * Goes from directory to directory without following a link. On Linux each is held open and the next name looked up in it, so that
 * nothing that is swapped meanwhile can divert the way; elsewhere each is looked at before it is used.
 */
export declare function openBeneath(workspace: AbsolutePath): Beneath;
/** What is at a place of this machine; a link is not followed. */
export declare function lookAt(place: Buffer): FileState | undefined;
