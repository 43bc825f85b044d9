import { type ConfigEntry } from './config.ts';
import type { Repository } from './repository.ts';
import type { IndexEntry } from './status.ts';
export interface TreeIdRequest {
    readonly repository: Repository;
    readonly config: readonly ConfigEntry[];
    readonly workspace: string;
    readonly index: readonly IndexEntry[];
    /** Paths of the index that the working tree does not have. */
    readonly deleted: readonly Buffer[];
    /** Paths to take from the workspace's files, and what is there. */
    readonly changed: readonly Buffer[];
    readonly entries: WorkspaceEntries;
}
/**
 * The id of the tree that the workspace holds, computed without git and without writing an object; undefined where git would
 * convert a changed file's bytes (line ends, filters), or the index has conflicts: then only git can say.
 */
export declare function computeTreeId(request: TreeIdRequest): Promise<string | undefined>;
export type Entry = Pick<IndexEntry, 'mode' | 'sha'>;
/** Modes and blob ids of a workspace's files, as they lie there; each is read once. Undefined for what is no file or link. */
export interface WorkspaceEntries {
    of(path: Buffer): Promise<Entry | undefined>;
}
export declare function readWorkspaceEntries(workspace: string, algorithm: string): WorkspaceEntries;
