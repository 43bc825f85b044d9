import type { RunDiff } from '../model/run-diff.ts';
import type { Paint } from './progress.ts';
/** A diff as a person reads it in a terminal. `A` is the first run named, `B` the second. */
export declare function diffText(diff: RunDiff, paint: Paint, columns: number): string;
/** The part of a diff that says what differs, and nothing of the two runs themselves. */
export declare function findingsText(diff: RunDiff, paint: Paint, columns: number): string;
