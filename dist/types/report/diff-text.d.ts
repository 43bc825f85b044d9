import type { RunDiff } from '../model/run-diff.ts';
import type { Paint } from './progress.ts';
/** A diff as a person reads it in a terminal. `A` is the first run named, `B` the second. */
export declare function diffText(diff: RunDiff, paint: Paint, columns: number): string;
