import type { Checked } from '../diagnostics/diagnostic.ts';
import type { CacheMiss, CacheWarning } from '../model/cache.ts';
import type { Repository } from '../snapshot/repository.ts';
import { type ListedEntry } from '../storage/cache/manage.ts';
import type { RunSettings } from './settings.ts';
export interface ExplainRequest {
    readonly repository: Repository;
    /** Relative paths start here. */
    readonly directory: string;
    readonly workflow?: string | undefined;
    /** Id or name; absent: every job that has caches. */
    readonly job?: string | undefined;
    readonly cacheDirectory: string;
    readonly settings: Pick<RunSettings, 'env' | 'secrets' | 'signal' | 'workspaceRoot'>;
}
/** What a run that began now would find of a cache before any other job has run. */
export interface ExplainedCache {
    readonly job: string;
    readonly name: string;
    readonly key: string;
    readonly paths: readonly string[];
    readonly result: 'hit' | 'fallback' | 'miss' | 'unusable';
    readonly found?: ListedEntry;
    readonly miss?: CacheMiss;
    readonly warnings: readonly CacheWarning[];
}
/** Says of the caches of a workflow what a run would find, and of those that miss why. Makes a workspace as a run does, and removes it. */
export declare function explainCaches(request: ExplainRequest): Promise<Checked<ExplainedCache[]>>;
