import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type Io } from './io.ts';
/** Prints what is wrong or odd in a workflow on standard error, and how much of it there is. */
export declare function printDiagnostics(diagnostics: readonly Diagnostic[], io: Io): Promise<void>;
