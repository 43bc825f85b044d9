import type { Diagnostic } from './diagnostics/diagnostic.ts';
import type { GitFacts } from './model/git-facts.ts';
import { type Plan } from './model/plan.ts';
import type { Receipt } from './model/receipt.ts';
import { type JobChoice } from './run/choose-jobs.ts';
import { type EndedRun } from './run/execute.ts';
import type { RunSettings } from './run/settings.ts';
import { type Repository } from './snapshot/repository.ts';
export interface RunOptions extends RunSettings, JobChoice {
    /** Any directory of the repository; relative paths start here. */
    readonly directory: string;
    /** The repository of that directory, where the caller has opened it already. */
    readonly repository?: Repository;
    /** Default: `.loom/workflow.yml` of the repository. */
    readonly workflow?: string;
    readonly variables?: Readonly<Record<string, string>>;
    /** What the caller knows of the commit and its checkout cannot tell. */
    readonly amendGit?: (facts: GitFacts) => GitFacts;
    /** Only says what would run: nothing is made. */
    readonly dryRun?: boolean;
    /** Told what is odd about the workflow, before anything is made. */
    readonly warn?: (warnings: readonly Diagnostic[]) => void | Promise<void>;
}
/** A run that ended; or why there was none: a wrong workflow, rules that leave nothing, a dry run, Ctrl-C before the first job. */
export type RunResult = {
    readonly kind: 'refused';
    readonly diagnostics: readonly Diagnostic[];
} | {
    readonly kind: 'nothing';
    readonly reason: string;
} | {
    readonly kind: 'planned';
    readonly plan: Plan;
    readonly waiting: readonly string[];
} | {
    readonly kind: 'cancelled';
} | EndedRun;
/** Compiles, snapshots, runs, records. Fails with a `LoomFailure` when the environment does not allow a run. */
export declare function run(options: RunOptions): Promise<RunResult>;
export interface RetryOptions extends RunSettings {
    readonly repository: Repository;
    /** A run that has ended. */
    readonly receipt: Receipt;
    /** Only these of the jobs that have not passed. */
    readonly jobs?: readonly string[];
}
/** Runs the jobs of a past run that have not passed, in its workspace, as a run of its own. */
export declare function retry(options: RetryOptions): Promise<RunResult>;
export interface ShellOptions extends Pick<RunSettings, 'env' | 'cleanEnv' | 'secrets' | 'workspaceMount'> {
    readonly repository: Repository;
    readonly receipt: Receipt;
    /** Id of a job of its plan. */
    readonly job: string;
    readonly command?: string;
    readonly isTerminal: boolean;
    /** Told where the shell is, before it opens. */
    readonly tell: (text: string) => void | Promise<void>;
}
/** Opens a shell in the workspace of a run with what a job's steps see. Gives its exit code. */
export declare function openShell(options: ShellOptions): Promise<number>;
