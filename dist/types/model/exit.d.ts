import type { FailureKind } from '../diagnostics/failure.ts';
/** Exit codes of every command; documented in `docs/failures.md`. */
export declare const exitCodes: {
    readonly hangup: 129;
    readonly interrupt: 130;
    readonly terminate: 143;
    readonly ok: 0;
    readonly failed: 1;
    readonly usage: 2;
    readonly environment: 3;
    readonly bug: 70;
    readonly paused: 77;
};
export declare function exitCodeOf(kind: FailureKind): number;
