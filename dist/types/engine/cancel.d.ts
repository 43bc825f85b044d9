import type { FollowingSignal } from '../model/cancellation.ts';
/** A signal that aborts for a reason of its own or its parent's. Dispose it to stop its clock. */
export type TimeLimit = FollowingSignal;
/** Aborts with `parent`, and with the reason `timeout` after a time. */
export declare function timeLimit(parent: AbortSignal, limitMs: number): TimeLimit;
/** How long what runs after a job may take: whatever became of it, and once the run is cancelled. */
export interface LastWords {
    readonly limitMs: number;
    readonly whenCancelledMs: number;
}
/**
 * The limit of a job's last words. A run that is cancelled, before or meanwhile, shortens it and does not end it; a second
 * Ctrl-C does. At its end there is no ladder: what still runs is killed.
 */
export declare function lastWordsLimit(run: AbortSignal, { limitMs, whenCancelledMs }: LastWords): TimeLimit;
/** What became of a step or job that a signal ended. */
export declare function stoppedOutcome({ reason }: AbortSignal): 'timed_out' | 'cancelled';
