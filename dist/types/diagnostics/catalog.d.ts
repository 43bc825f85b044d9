import type { Diagnostic } from './diagnostic.ts';
import type { SourceProblem, Span } from './source.ts';
/** Where a diagnostic points: the smallest wrong text, and its JSON pointer. */
export interface Place {
    readonly span: Span;
    readonly pointer?: string;
}
/** Every diagnostic about a workflow file, alphabetical by code: the only place where their messages are written. */
export declare const catalog: {
    expressionRegex: (place: Place, source: string, problem: string) => Diagnostic;
    expressionSyntax: (place: Place, found: string, expected: string) => Diagnostic;
    graphCycle: (place: Place, path: readonly string[]) => Diagnostic;
    graphDuplicateNeed: (place: Place, name: string, first: Place) => Diagnostic;
    graphExcludedNeed: (place: Place, job: string, name: string) => Diagnostic;
    graphSelfNeed: (place: Place, name: string) => Diagnostic;
    graphUnknownNeed: (place: Place, name: string, jobs: readonly string[]) => Diagnostic;
    includeCycle: (place: Place, path: readonly string[]) => Diagnostic;
    includeLimit: (place: Place, what: string) => Diagnostic;
    includeMissing: (place: Place, path: string) => Diagnostic;
    includeUnusable: (place: Place, path: string, { problem, hint }: SourceProblem) => Diagnostic;
    rulesGlob: (place: Place, glob: string, hint: string) => Diagnostic;
    rulesNoHistory: (place: Place, problem: string, hint: string) => Diagnostic;
    workflowCacheNames: (place: Place) => Diagnostic;
    workflowDuplicateStage: (place: Place, name: string, first: Place) => Diagnostic;
    workflowExtendsCycle: (place: Place, path: readonly string[]) => Diagnostic;
    workflowExtendsLimit: (place: Place, most: number) => Diagnostic;
    workflowMissingKey: (place: Place, key: string, where: string) => Diagnostic;
    workflowNeedsImage: (place: Place, key: string) => Diagnostic;
    workflowNoJobs: (place: Place) => Diagnostic;
    workflowSecretAndVariable: (place: Place, name: string, secret: Place) => Diagnostic;
    workflowTooLarge: (place: Place, what: string) => Diagnostic;
    workflowTooManyErrors: (place: Place, more: number) => Diagnostic;
    workflowTooManyJobs: (place: Place, count: number, most: number) => Diagnostic;
    workflowUnknownExtends: (place: Place, name: string, names: readonly string[]) => Diagnostic;
    workflowUnknownKey: (place: Place, key: string, known: {
        keys: readonly string[];
        hint?: string | undefined;
    }) => Diagnostic;
    workflowUnknownStage: (place: Place, name: string, stages: readonly string[]) => Diagnostic;
    workflowUnknownVariable: (place: Place, name: string, names: readonly string[]) => Diagnostic;
    workflowVariableCycle: (place: Place, path: readonly string[]) => Diagnostic;
    workflowVariableLimit: (place: Place, what: string) => Diagnostic;
    workflowWrongValue: (place: Place, wrong: {
        found: string;
        expected: string;
        hint?: string;
    }) => Diagnostic;
    yamlForbidden: (place: Place, what: string, hint?: string) => Diagnostic;
    yamlSyntax: (place: Place, message: string) => Diagnostic;
};
