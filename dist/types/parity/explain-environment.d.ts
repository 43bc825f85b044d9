import type { Cause } from '../model/run-diff.ts';
import { type Evidence, type Finder } from './evidence.ts';
/** Another image than the last time under the name that the workflow has. */
export declare function image({ differences, sides }: Evidence): Cause | undefined;
/** Other programs that jobs or Loom itself use. */
export declare const tools: Finder;
/** What programs take from their environment without being asked. */
export declare const locale: Finder;
/** Another kind of machine, or another provider. */
export declare function system(evidence: Evidence): Cause | undefined;
/** A cache that one side found and the other did not, or found under another key. */
export declare function cacheOnOneSide({ differences }: Evidence): Cause | undefined;
