import type { Diagnostic } from './diagnostic.ts';
/** What a person who typed something wrong, or whose environment fails, is told. See `docs/failures.md`. */
export type FailureKind = 'usage' | 'environment';
/**
 * The environment fails (no git, full disk) or the command line is wrong. Carries one diagnostic; made in adapters and
 * doors only, caught once. A failed job is no failure but an outcome; wrong workflow text is a list of diagnostics.
 */
export declare class LoomFailure extends Error {
    readonly diagnostic: Diagnostic;
    readonly kind: FailureKind;
    constructor(kind: FailureKind, diagnostic: Omit<Diagnostic, 'severity'>, cause?: unknown);
}
