import { type Place } from '../diagnostics/catalog.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { PlannedJob } from '../model/plan.ts';
import type { DecodedFile } from './decode.ts';
import type { MergedJob } from './merge.ts';
import type { WrittenJob } from './schema.ts';
/** The caches of a job as a list; undefined where there is none. */
export declare function cachesOf({ cache }: WrittenJob): PlannedJob['cache'];
/** What only a merged job can show to be wrong with its caches: what is missing, names, keys that say nothing or two things. */
export declare function checkCaches(job: WrittenJob, place: Place): Diagnostic[];
/** Names in the texts of a job's caches that nobody knows: they stay as text, and the same key is then found by every job. */
export declare function checkCacheTexts(merged: MergedJob, isKnown: (name: string) => boolean, files: readonly DecodedFile[]): Diagnostic[];
