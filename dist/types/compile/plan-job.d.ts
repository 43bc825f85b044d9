import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type PlannedJob } from '../model/plan.ts';
import { type ExpandedTexts } from './expand-texts.ts';
import type { MergedJob } from './merge.ts';
import type { RuleFacts, RuleJudge } from './rules.ts';
/** One job to run, and where it comes from. */
export interface PlannedEntry {
    readonly node: PlannedJob;
    readonly merged: MergedJob;
    /** What came of putting its variables into its texts. */
    readonly problems: ExpandedTexts['problems'];
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
/** The id of a matrix job can be that of another job: `test-20` beside `test` with `20`. Then its id says more. */
export declare function withUniqueIds(entries: readonly PlannedEntry[]): PlannedEntry[];
/** Variables as an `if` sees them, expanded over those that are predefined; undefined where they cannot be expanded. */
export declare function visibleToRules(variables: Readonly<Record<string, string>>, predefined: Readonly<Record<string, string>>): Readonly<Record<string, string>> | undefined;
/** What only a merged job can show to be wrong. */
export declare function checkMerged(merged: MergedJob, stages: readonly string[] | undefined): Diagnostic[];
