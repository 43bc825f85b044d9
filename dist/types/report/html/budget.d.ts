import type { ExcerptLimits } from './excerpt.ts';
import type { ReportedRun } from './reported-run.ts';
/** How much each step may show. */
export interface Budget {
    readonly failing: ExcerptLimits;
    readonly other: ExcerptLimits;
}
/** Shares of a fixed whole: a report has the same greatest size for one job and for a thousand. */
export declare function planBudget({ jobs }: Pick<ReportedRun, 'jobs'>): Budget;
