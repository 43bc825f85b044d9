import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type PlanEdge } from '../model/plan.ts';
import type { MergedJob } from './merge.ts';
import type { PlannedEntry } from './plan-job.ts';
/** What is wrong with `needs`, whatever rules leave out: unknown names, doubles, cycles. */
export declare function checkGraph(jobs: readonly MergedJob[], stages: readonly string[]): Diagnostic[];
/** The edges between the jobs that rules left in; a need that they left out is an error unless it is optional. */
export declare function linkEntries(entries: readonly PlannedEntry[], stages: readonly string[], jobs: readonly MergedJob[]): {
    edges: PlanEdge[];
    diagnostics: Diagnostic[];
};
