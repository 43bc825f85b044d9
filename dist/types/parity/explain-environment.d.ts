import type { Cause } from '../model/run-diff.ts';
import { type Evidence, type Finder } from './evidence.ts';
/** A provider that failed on one side only: what its job would have done is not known. */
export declare function failedProvider({ differences }: Evidence): Cause | undefined;
/** Another image than the last time under the name that the workflow has; those of jobs that diverged first. */
export declare function image(evidence: Evidence): Cause | undefined;
/** Other programs that jobs or Loom itself use. */
export declare const tools: Finder;
/** What programs take from their environment without being asked. */
export declare const locale: Finder;
/** Another kind of machine. */
export declare const system: Finder;
/** A cache that one side found and the other did not, or found under another key. */
export declare function cacheOnOneSide({ differences }: Evidence): Cause | undefined;
