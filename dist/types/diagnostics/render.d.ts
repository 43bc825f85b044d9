import type { Diagnostic } from './diagnostic.ts';
/** A diagnostic as a person reads it: what, where, the line with the wrong text underlined, what to do. Ends with a line end. */
export declare function renderDiagnostic(diagnostic: Diagnostic, options?: {
    colors?: boolean;
}): string;
