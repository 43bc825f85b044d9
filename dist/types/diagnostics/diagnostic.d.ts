import type { Span } from './source.ts';
export type Severity = 'error' | 'warning';
/** One thing that is wrong, as a value: found, expected, where, and what to do about it. */
export interface Diagnostic {
    /** `area/problem`; stable, documented in `docs/errors.md` and `docs/failures.md`. */
    readonly code: string;
    readonly severity: Severity;
    /** Stands alone: what was found and what was expected. One line, no full stop. */
    readonly message: string;
    /** JSON pointer of the value in the file, where there is one. */
    readonly pointer?: string;
    /** The smallest text that is wrong. */
    readonly span?: Span;
    /** Other places that matter, such as the other end of a cycle. */
    readonly related?: readonly {
        readonly message: string;
        readonly span: Span;
    }[];
    /** What to do, in the imperative. */
    readonly hint?: string;
}
/** What is made of text: a value, or at least one error. Warnings may come with either. */
export type Checked<T> = {
    readonly ok: true;
    readonly value: T;
    readonly warnings: readonly Diagnostic[];
} | {
    readonly ok: false;
    readonly diagnostics: readonly Diagnostic[];
};
