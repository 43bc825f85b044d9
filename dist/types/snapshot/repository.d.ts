import type { AbsolutePath } from '../base/brand.ts';
import type { Environment } from '../base/environment.ts';
import { type GitCall } from './git.ts';
/** A repository with a working tree and a commit, found from a directory in it. Only read, never written. */
export interface Repository {
    /** Top of the working tree, links resolved. */
    readonly root: AbsolutePath;
    /** The `.git` directory of this working tree; of a linked worktree its own part. */
    readonly gitDir: AbsolutePath;
    /** Where objects, refs and config are. */
    readonly commonDir: AbsolutePath;
    /** Null only for a nested repository without a commit. */
    readonly headSha: string | null;
    /** Of HEAD; null without a commit. */
    readonly headTreeSha: string | null;
    readonly objectFormat: 'sha1' | 'sha256';
    /** For git commands: without what would point git elsewhere. */
    readonly env: Environment;
}
/**
 * Finds the repository of a directory. Fails with `git/missing`, `git/not-a-repository`, `git/bare` or `git/no-commit`, and
 * with `git/too-old` where the answer is that of a git which does not know the question.
 */
export declare function openRepository(directory: string, callerEnv: Environment): Promise<Repository>;
/** Like `openRepository`, but HEAD may have no commit. */
export declare function findRepository(directory: string, callerEnv: Environment): Promise<Repository>;
/** The version of git. Fails with `git/too-old`. Asked where files are made; only reading works with a git that is somewhat older. */
export declare function refuseOldGit(call: Pick<GitCall, 'cwd' | 'env'>): Promise<string>;
