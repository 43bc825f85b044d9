import type { CacheKey, CacheWarning } from '../model/cache.ts';
import { type PlannedJob } from '../model/plan.ts';
import type { Redactor } from '../secrets/redactor.ts';
import { type RunFacts } from './environment.ts';
/** A cache of a job with its key, its variables expanded. */
export interface KeyedCache extends CacheKey {
    readonly name: string;
    readonly policy: 'pull-push' | 'pull' | 'push';
    readonly when: 'on_success' | 'on_failure' | 'always';
    readonly paths: readonly string[];
    readonly fallbackKeys: readonly string[];
    /** It has no key, or none that may be written down: the warnings say why. */
    readonly isUsable: boolean;
    readonly warnings: readonly CacheWarning[];
}
export interface KeyContext {
    readonly workspace: string;
    readonly provider: {
        readonly name: 'host' | 'docker';
    };
    readonly facts: RunFacts;
    /** Knows the values of the job's secrets, as far as they are resolved. */
    readonly redactor: Pick<Redactor, 'text'>;
}
/** The caches of a job that are not disabled, with their keys for what is in the workspace now. */
export declare function keyCaches(job: PlannedJob, context: KeyContext): Promise<KeyedCache[]>;
