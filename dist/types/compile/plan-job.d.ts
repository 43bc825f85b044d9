import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type PlannedJob } from '../model/plan.ts';
import type { MergedJob } from './merge.ts';
import type { RuleFacts, RuleJudge } from './rules.ts';
/** One job to run, and where it comes from. */
export interface PlannedEntry {
    readonly node: PlannedJob;
    readonly merged: MergedJob;
}
export interface PlanContext {
    readonly judge: RuleJudge;
    readonly facts: RuleFacts;
    /** Of the root, all files merged. */
    readonly rootVariables: Readonly<Record<string, string>>;
    readonly overrides: Readonly<Record<string, string>>;
}
/** The jobs that a written one becomes: one, one for each entry of its matrix, or none where its rules leave it out. */
export declare function planJob(merged: MergedJob, context: PlanContext): Promise<PlannedEntry[]>;
/** What only a merged job can show to be wrong. */
export declare function checkMerged({ name, job, written }: MergedJob, stages: readonly string[]): Diagnostic[];
