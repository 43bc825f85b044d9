import type { Stability } from '../model/stability.ts';
import type { Paint } from './progress.ts';
/** Which jobs, steps and tests did not end alike in all runs of a tree, for a person. */
export declare function stabilityText({ runs, tree_sha, unstable }: Stability, paint: Paint): string;
