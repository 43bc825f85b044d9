import { type KitTest } from './kit-test.ts';
/** Contents by path from the top of the repository. */
export type Files = Readonly<Record<string, string | Uint8Array>>;
export interface GitRepositoryOptions {
    /** Default: `main`. */
    readonly branch?: string;
    /** Of the first commit. Default: `first`. */
    readonly message?: string;
}
export interface GitRepository {
    /** Top of the working tree, links resolved. */
    readonly path: string;
    /** Writes files and the directories that they need; nothing is committed. */
    write(files: Files): Promise<void>;
    /** Commits all that is there, also what git ignores. Gives the id of the commit. */
    commit(message: string): Promise<string>;
    /** Runs one git command and gives its standard output. Fails with git's own words. */
    git(...args: string[]): Promise<string>;
}
/**
 * Makes a repository with one commit of the given files, until the test ends. It knows no config but its own, no hook and no
 * network; the same files give the same commit everywhere.
 */
export declare function gitRepository(t: KitTest, files: Files, { branch, message }?: GitRepositoryOptions): Promise<GitRepository>;
