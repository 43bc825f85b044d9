import type { Plan } from '../model/plan.ts';
export interface GithubMatrixOptions {
    /** Lines `pool=label,label`; empty ones count for nothing. The pool `*` is every one that no line names, and no pool at all. */
    readonly runsOn: readonly string[];
    /** How many levels the workflow on GitHub has jobs for. Default: as many as there are. */
    readonly levels?: number;
}
export interface GithubMatrixEntry {
    /** Its id: what `jobs` of the Action takes. */
    readonly job: string;
    readonly stage: string;
    readonly 'runs-on': readonly string[];
}
/** For each level what `strategy.matrix` of a job on GitHub takes. */
export interface GithubMatrix {
    readonly levels: readonly {
        readonly include: readonly GithubMatrixEntry[];
    }[];
}
/**
 * What a workflow on GitHub needs to run each job of a plan on a machine of its own. A job on GitHub waits for whole jobs, not for
 * entries of their matrices, so that each level is a matrix. Fails with `plan/…` where GitHub could not run it.
 */
export declare function githubMatrix(plan: Plan, options: GithubMatrixOptions): GithubMatrix;
/** `pool=label,label` lines as labels by pool. Fails with `plan/wrong-runs-on`. */
export declare function parseRunsOn(lines: readonly string[]): ReadonlyMap<string, readonly string[]>;
