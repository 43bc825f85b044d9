/** A signal that aborts with `parent`, and by itself with the reason `timeout` after a time. Dispose it to stop its clock. */
export interface TimeLimit extends Disposable {
    readonly signal: AbortSignal;
    readonly timedOut: () => boolean;
}
export declare function timeLimit(parent: AbortSignal, limitMs: number): TimeLimit;
