import type { Ladder } from './provider.ts';
export interface Rungs {
    readonly ladder: Ladder;
    readonly send: (name: NodeJS.Signals) => void;
    /** Ends everything at once: there is no more patience. */
    readonly end: () => void;
    /** How long after SIGKILL patience ends in any case; absent: never. */
    readonly lastResortMs?: number;
}
export interface Climb extends Disposable {
    /** Settles, to false, when there is no more patience: nobody waits for output any more. */
    readonly over: Promise<false>;
}
/** Sends SIGINT, SIGTERM, SIGKILL in turn once the signal has aborted. Disposing ends the climb. */
export declare function climbLadder(signal: AbortSignal, rungs: Rungs): Climb;
