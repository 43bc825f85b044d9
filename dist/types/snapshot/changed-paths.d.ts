import type { GitFacts } from '../model/git-facts.ts';
import type { Repository } from './repository.ts';
/** Paths that differ from the base, or why git cannot say. */
export type ChangedPaths = {
    readonly paths: readonly string[];
} | {
    readonly problem: string;
    readonly hint: string;
};
/**
 * What `rules: changes` looks at: everything that differs between the merge base with the default branch and HEAD, and uncommitted
 * work. On the default branch, and on a commit that it holds already, the base is the previous commit, whatever was pushed
 * together with it; a first commit differs in all its files.
 */
export declare function readChangedPaths(repository: Repository, facts: GitFacts): Promise<ChangedPaths>;
/** Paths of everything that a workspace would hold: tracked files that are there, and untracked ones that git does not ignore. */
export declare function readExistingPaths(repository: Repository): Promise<string[]>;
