import type { PathLocks } from '../base/path-locks.ts';
import type { CacheStore } from '../model/cache.ts';
import type { JobOutcome } from '../model/outcome.ts';
import { type PlannedJob } from '../model/plan.ts';
import { type KeyContext, type KeyedCache } from './cache-keys.ts';
import type { StepContext } from './step-context.ts';
/** Where caches are kept from run to run. */
export interface RunCaches {
    readonly store: CacheStore;
    /** On the file system of the workspaces. */
    readonly scratch: string;
    /** Jobs share a workspace: two caches of one path take turns. */
    readonly locks: PathLocks;
}
export interface CacheContext extends StepContext, Omit<KeyContext, 'redactor'> {
    readonly signal: AbortSignal;
    /** Absent: every cache is passed over. */
    readonly caches?: RunCaches;
}
/** Restores the caches of a job. Gives them, and how the job has ended where it was stopped meanwhile. A cache that fails is a warning. */
export declare function restoreCaches(job: PlannedJob, context: CacheContext): Promise<{
    readonly caches: readonly KeyedCache[];
    readonly stopped?: JobOutcome;
}>;
/** Saves the caches of a job as far as their `policy` and `when` want it. A cache that fails is a warning. */
export declare function saveCaches(job: PlannedJob, { caches, end }: {
    readonly caches: readonly KeyedCache[];
    readonly end: JobOutcome;
}, context: CacheContext): Promise<void>;
