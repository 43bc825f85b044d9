import type { CacheStore } from '../../model/cache.ts';
import type { Engines } from '../cache/engines.ts';
import type { Patience } from './calls.ts';
import { type GithubRuntime } from './runtime.ts';
export interface GithubCacheOptions extends Engines {
    readonly runtime: GithubRuntime;
    readonly now: () => Date;
    /** Default: two more tries within four seconds; no wait above half a minute where the service names one. */
    readonly patience?: Patience;
    /** Default: a minute. */
    readonly requestTimeoutMs?: number;
    /** Default: ten minutes. */
    readonly transferTimeoutMs?: number;
    /** The file of the client's thread. Default: what the build makes. */
    readonly thread?: string;
    /** Default: what GitHub gives all caches of a repository. */
    readonly maxSizeBytes?: number;
}
/**
 * GitHub's cache service, for one run. An entry is one file there: Loom's own archive, with what is known of it, verified and judged
 * as the local one is. What goes wrong with the service is a warning, told once a run. See `docs/cache.md`.
 */
export declare function createGithubCache(options: GithubCacheOptions): CacheStore;
