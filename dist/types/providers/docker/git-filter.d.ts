import type { BytePath } from './byte-path.ts';
import type { FileState } from './file-state.ts';
/** `noise`: stays behind, and nobody needs to hear of it. */
export type GitVerdict = 'comes back' | 'held back' | 'noise';
/**
 * What of a repository may come out of a container: objects, refs and HEAD, plain files in plain directories. Anything else in `.git`
 * can make git run a program on the host (config, hooks, modules, another repository's objects), and so can a `.git` that is no
 * directory. Holds for every `.git` in the workspace, in any case, since some file systems do not tell cases apart.
 */
export declare function judgeGitPath(path: BytePath, kind: FileState['kind']): GitVerdict;
/** The directory that the first `.git` of a path lies in; nothing where there is none. */
export declare function repositoryOf(path: BytePath): BytePath | undefined;
/** Records of runs belong to Loom alone. */
export declare function isRuntime(path: BytePath): boolean;
