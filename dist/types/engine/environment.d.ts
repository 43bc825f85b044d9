import type { GitFacts } from '../model/git-facts.ts';
import { type PlannedJob } from '../model/plan.ts';
import type { JobSession } from '../providers/provider.ts';
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
    readonly session: Pick<JobSession, 'projectDir' | 'environment' | 'secretPaths'>;
    /** Of secrets that are no files. */
    readonly secretValues: Readonly<Record<string, string>>;
}
/**
 * The variables that a job's steps get over their provider's environment, expanded; a secret's is its file's path or its value.
 * `LOOM_STEP_INDEX` is the step's own.
 */
export declare function jobVariables(job: PlannedJob, place: JobPlace, run: RunFacts): Record<string, string>;
/** Predefined variables that are known before a run starts; rules see these. */
export declare function commitVariables({ workflowPath, repositoryRoot, git, }: Pick<RunFacts, 'workflowPath' | 'repositoryRoot' | 'git'>): Record<string, string>;
