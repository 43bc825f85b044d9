import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ParsedFile } from './parse.ts';
import type { WrittenRule } from './schema.ts';
/** What rules may ask of the world; each is asked only when a rule needs it. Paths are relative to the repository. */
export interface RuleFacts {
    /** Predefined variables that are known before a run starts. */
    predefined(): Promise<Readonly<Record<string, string>>>;
    /** Paths that differ from the base (`changes`), uncommitted ones too; or why git cannot say. */
    changedPaths(): Promise<{
        readonly paths: readonly string[];
    } | {
        readonly problem: string;
        readonly hint: string;
    }>;
    /** Paths of everything that a workspace would hold (`exists`). */
    existingPaths(): Promise<readonly string[]>;
}
/** What rules make of a job: left out, or run in a way with further variables. */
export type RuleVerdict = {
    readonly included: false;
} | {
    readonly included: true;
    readonly when: 'on_success' | 'always' | 'manual';
    readonly variables: Readonly<Record<string, string>>;
};
/** A list of rules in a file. */
export interface RuleList {
    readonly rules: readonly WrittenRule[];
    readonly file: ParsedFile;
    /** Where the list stands in its file. */
    readonly path: readonly PropertyKey[];
}
/** Judges lists of rules; the same facts give the same verdicts, on a laptop and in CI. */
export interface RuleJudge {
    /** Everything that is wrong with the expressions and globs of a list. */
    check(list: RuleList): Promise<Diagnostic[]>;
    /** The first rule whose conditions all hold decides; none: left out. A condition that `check` refuses does not hold. */
    judge(list: RuleList, variables: Readonly<Record<string, string>>): Promise<RuleVerdict>;
    /** What could not be judged. */
    readonly diagnostics: readonly Diagnostic[];
}
export declare function createRuleJudge(facts: RuleFacts): RuleJudge;
