/** Why a run, job or step is to end. It travels as the reason of the one `AbortSignal`. */
export interface Cancellation {
    readonly kind: 'interrupt' | 'terminate' | 'hangup' | 'timeout' | 'fail-fast';
    /** Aborts when there is no more patience (a second Ctrl-C): the ladder's last rung at once. */
    readonly now: AbortSignal;
}
/** Exit codes of a run that a signal ended, as shells give them: 128 + the signal's number. */
export declare const signalExitCodes: {
    readonly hangup: 129;
    readonly interrupt: 130;
    readonly terminate: 143;
};
/** The exit code of a run that was cancelled for this reason; 1 where no signal did it. */
export declare function cancelledExitCode({ kind }: Cancellation): number;
/** Makes the `now` of a cancellation: every job that runs may listen to it. */
export declare function createPatience(): AbortController;
/** A signal that follows others until it is disposed. */
export interface FollowingSignal extends Disposable {
    readonly signal: AbortSignal;
}
/** Aborts when there is no more patience with what `signal` is to end, and not before. */
export declare function impatienceOf(signal: AbortSignal): FollowingSignal;
