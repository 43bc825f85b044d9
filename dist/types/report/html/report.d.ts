import { type Counterpart } from './parity.ts';
import type { ReportedRun } from './reported-run.ts';
export interface ReportOptions {
    /** Of the Loom that writes the report. */
    readonly version: string;
    readonly against?: Counterpart;
}
/** A run as one HTML page that needs nothing beside it. Comes in pieces; what the steps printed is read on the way. */
export declare function renderReport(run: ReportedRun, options: ReportOptions): AsyncGenerator<string>;
