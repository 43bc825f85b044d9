/** Why the variables of a job cannot be expanded; `name` is one to point at. */
export type ExpansionProblem = {
    readonly kind: 'cycle';
    readonly name: string;
    readonly path: readonly string[];
} | {
    readonly kind: 'too-large' | 'too-many';
    readonly name: string;
    readonly what: string;
};
/**
 * What stands in the way of expanding variables, asked before anything expands them: a cycle, more of them than can be
 * followed, or references that double until the value is larger than a process can be given.
 */
export declare function expansionProblem(values: ReadonlyMap<string, string>): ExpansionProblem | undefined;
