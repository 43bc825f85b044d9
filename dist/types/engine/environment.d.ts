import type { GitFacts } from '../model/git-facts.ts';
import { type PlannedJob } from '../model/plan.ts';
/** What predefined variables of a run are made of. */
export interface RunFacts {
    readonly runId: string;
    /** Relative to the repository. */
    readonly workflowPath: string;
    readonly treeSha: string;
    readonly repositoryRoot: string;
    readonly git: GitFacts;
}
/** Where a job runs, as far as its variables tell. */
export interface JobPlace {
    readonly provider: 'host' | 'docker';
    /** Workspace root as the job sees it. */
    readonly projectDir: string;
    /** What a step sees before Loom's variables are laid over it; `$PATH` and `$HOME` come from here. */
    readonly environment: Readonly<Record<string, string>>;
}
/** The variables that a job's steps get over their provider's environment, expanded. `LOOM_STEP_INDEX` is the step's own. */
export declare function jobVariables(job: PlannedJob, place: JobPlace, run: RunFacts): Record<string, string>;
/** Predefined variables that are known before a run starts; rules see these. */
export declare function commitVariables({ workflowPath, repositoryRoot, git, }: Pick<RunFacts, 'workflowPath' | 'repositoryRoot' | 'git'>): Record<string, string>;
