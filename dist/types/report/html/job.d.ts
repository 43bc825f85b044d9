import type { Receipt } from '../../model/receipt.ts';
import type { Budget } from './budget.ts';
import { type Markup } from './markup.ts';
import type { Notice, ReportedJob } from './reported-run.ts';
export interface JobContext {
    readonly receipt: Receipt;
    readonly budget: Budget;
    /** What steps and sections tell is added here. */
    readonly notices: Notice[];
}
/** Whether a job failed and no one allowed it to. */
export declare function isFailing({ record: { outcome, allowed } }: ReportedJob): boolean;
/** One job with its steps, piece by piece: the outputs are read on the way. */
export declare function showJob(job: ReportedJob, isOpen: boolean, context: JobContext): AsyncGenerator<Markup>;
