import type { IndexEntry, StatusEntry } from './status.ts';
import type { WorkspaceEntries } from './tree-id.ts';
/** A path in which the source differs from its commit. */
export interface ChangedPath {
    readonly path: string;
    readonly kind: 'added' | 'modified' | 'deleted' | 'untracked';
    /** As git writes it; absent for what is deleted or is no file. */
    readonly mode?: string;
    /** Git's id of the content. */
    readonly blob?: string;
}
/** What `git status` tells of, with modes and contents as the workspace has them. Sorted by path. */
export declare function describeChanges(status: readonly StatusEntry[], { index, entries }: {
    readonly index: readonly IndexEntry[];
    readonly entries: WorkspaceEntries;
}): Promise<ChangedPath[]>;
