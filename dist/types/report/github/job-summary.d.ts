import type { RunDiff } from '../../model/run-diff.ts';
import { type GithubRun } from './github-run.ts';
/** What GitHub says of the place of a run, for links and commands. */
export interface SummaryFacts {
    /** Links need all three. */
    readonly serverUrl?: string;
    /** `owner/name`. */
    readonly repository?: string;
    readonly sha?: string;
    readonly runId?: string;
    /** Of the uploaded bundle, and the name of the file in it. Absent where nothing is uploaded. */
    readonly artifactName?: string;
    readonly bundleName?: string;
    /** From the run that `against` names (A) to this one (B). */
    readonly diff?: RunDiff;
}
/** The page of a run as Markdown for a job's summary, 900 KiB at most. What jobs say is in code or fences, where nothing of it is alive. */
export declare function jobSummary(run: GithubRun, facts: SummaryFacts): string;
