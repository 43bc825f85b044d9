import type { CacheSettings } from '../../run/settings.ts';
import type { Repository } from '../../snapshot/repository.ts';
import type { Io } from '../io.ts';
/** Runs the workflow once; no receipt where there was no run. */
export type RunOnce = (cache: CacheSettings | 'off') => Promise<{
    readonly exitCode: number;
    readonly receiptPath?: string;
}>;
export interface CacheDiffRequest {
    readonly repository: Repository;
    readonly cache: CacheSettings;
    readonly runOnce: RunOnce;
}
/**
 * Runs without caches and with them, and puts keys in quarantine with which a job came out otherwise; a third run, once more without,
 * says what differs anyway. Gives the exit code: 1 where a cache lies, else that of the run with caches.
 */
export declare function cacheDiff(request: CacheDiffRequest, io: Io): Promise<number>;
