import { type BytePath } from './byte-path.ts';
import type { FileStates } from './file-state.ts';
/** What a job did to its copy of the workspace, as far as it may come back. */
export interface Changes {
    /** Deepest first. */
    readonly removed: readonly BytePath[];
    /** New ones, and those with other permissions; parents first. */
    readonly directories: readonly BytePath[];
    /** Files and links that are new, or may have other content. */
    readonly contents: readonly BytePath[];
    /** New pipes, sockets and devices, which stay behind. */
    readonly special: readonly BytePath[];
    /** Parts of a repository that stay behind. */
    readonly heldBack: readonly BytePath[];
}
/** Compares two listings of the same tree, before and after a job. */
export declare function compareListings(before: FileStates, after: FileStates): Changes;
/** Whether some of the content was there before under another name, and is the same file still. */
export declare function hasMoved(contents: readonly BytePath[], before: FileStates, after: FileStates): boolean;
/** Names by which all of the wanted content can be asked for, and nothing else. */
export interface FetchPlan {
    /** A directory stands for all in it. */
    readonly tops: readonly string[];
    /** Numbers of files whose names are no UTF-8, which no request to an engine can hold. */
    readonly inodes: readonly string[];
}
/** As few names as possible: a directory of which all is wanted goes by its own. */
export declare function planFetch(contents: readonly BytePath[], after: FileStates): FetchPlan;
