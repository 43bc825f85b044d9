import type { Environment } from '../base/environment.ts';
import type { RunCaches } from '../engine/caches.ts';
import type { GitFacts } from '../model/git-facts.ts';
import type { CacheScope } from '../storage/cache/entry.ts';
import { type RunSettings } from './settings.ts';
/** The caches that a run uses; undefined for one that uses none. */
export declare function openCaches({ git, repositoryRoot, workspace }: CacheOwner & {
    readonly workspace: string;
}, { cache, env }: Pick<RunSettings, 'cache' | 'env'>): RunCaches | undefined;
/** `loom` in the user's cache directory, as the XDG Base Directory Specification has it. */
export declare function cacheDirectory(env: Environment): string;
export interface CacheOwner {
    readonly git: Pick<GitFacts, 'originUrl'>;
    readonly repositoryRoot: string;
}
/**
 * Clones of one origin share entries; a repository without one has its own. On a machine that keeps its caches between runs for GitHub,
 * a pull request writes where only itself reads. GitHub's own service sees to that by itself.
 */
export declare function cacheScope({ git: { originUrl }, repositoryRoot, env, }: CacheOwner & {
    readonly env: Environment;
}): CacheScope;
