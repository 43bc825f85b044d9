import type { Repository } from './repository.ts';
/** What `git status` says of one path. `index` and `worktree` are its two letters; `?` for untracked. */
export interface StatusEntry {
    /** Bytes relative to the top of the working tree; git gives no encoding. */
    readonly path: Buffer;
    readonly index: string;
    readonly worktree: string;
    readonly isSubmodule: boolean;
}
/** What `git status` says of a repository. */
export interface Status {
    /** Everything in which working tree, index and HEAD differ, and untracked files; without what is below `.loom/.runtime/`. */
    readonly status: readonly StatusEntry[];
    /** Names of ignored files and directories of the working tree, directories collapsed, at most 1,000, sorted. */
    readonly ignored: readonly string[];
}
export declare function readStatus(repository: Repository): Promise<Status>;
/** One entry of the index. */
export interface IndexEntry {
    readonly mode: string;
    readonly sha: string;
    /** `0`, or which side of a conflict. */
    readonly stage: string;
    readonly path: Buffer;
}
/** All entries of the index, in its order; a path with a conflict stands there once a stage. */
export declare function readIndex(repository: Repository): Promise<IndexEntry[]>;
