import type { CacheWarning } from '../../model/cache.ts';
import type { Judge } from './judge.ts';
/** Of a save whose paths are not there. */
export declare function nothingThere(paths: readonly string[]): CacheWarning;
/** Of what a save leaves out, if anything. */
export declare function leftOut(key: string, { leftOut: names }: Judge): CacheWarning[];
/** Of an archive that is larger than a store takes. */
export declare function tooLarge(key: string, sizeBytes: number, maxSizeBytes: number): CacheWarning;
