export interface Signals extends Disposable {
    /** Aborts with a `Cancellation` at the first signal; its `now` aborts at a second Ctrl-C, or a SIGTERM that follows one. */
    readonly signal: AbortSignal;
    /** 130, 143 or 129 once a signal came. */
    exitCode(): number | undefined;
}
/** Listens for SIGINT, SIGTERM and SIGHUP until disposed. */
export declare function listenForSignals(): Signals;
