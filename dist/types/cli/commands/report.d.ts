import type { Io } from '../io.ts';
export interface ReportFlags {
    run: string;
    output?: string;
    against?: string;
    force?: boolean;
    directory?: string;
}
/**
 * `loom report`: a run as one HTML file, whose path is printed. It stands where git sees nothing of it unless another place is
 * named: a file in the working tree would be part of the next run. Replaces no file that is no report.
 */
export declare function report(flags: ReportFlags, io: Io): Promise<number>;
