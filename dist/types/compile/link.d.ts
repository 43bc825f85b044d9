import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { PlanEdge } from '../model/plan.ts';
import type { MergedJob } from './merge.ts';
/** The graph: what `needs` says, and for a job without `needs` every job of the earlier stages. */
export declare function linkJobs(jobs: readonly MergedJob[], stages: readonly string[]): {
    edges: PlanEdge[];
    diagnostics: Diagnostic[];
};
export declare function compare(a: string, b: string): number;
