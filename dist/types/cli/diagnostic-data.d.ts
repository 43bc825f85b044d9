import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { DiagnosticData } from '../model/check-receipt.ts';
/** A diagnostic as `--json` prints it: places as file, line and column, counted from 1. */
export declare function diagnosticData({ span, related, ...diagnostic }: Diagnostic): DiagnosticData;
