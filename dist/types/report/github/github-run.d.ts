import type { Receipt } from '../../model/receipt.ts';
import { type ReportedJob, type ReportedRun } from '../html/reported-run.ts';
/** What a job that failed ended with: a step, or what Loom did around the steps. */
export interface FailedUnit {
    /** `step 02`, `image build`. */
    readonly name: string;
    /** As `loom logs` takes it. */
    readonly label: string;
    /** Empty for what is no step. */
    readonly command: string;
    readonly exitCode?: number | undefined;
    readonly durationMs?: number | undefined;
    readonly lastLines: readonly string[];
}
export interface FailedJob {
    readonly job: ReportedJob;
    /** Absent where it came to neither, or the logs are gone. */
    readonly unit?: FailedUnit | undefined;
}
/** A run as GitHub's page shows it. */
export interface GithubRun extends ReportedRun {
    /** Those that no one allowed to fail, in plan order. */
    readonly failed: readonly FailedJob[];
}
/** `exit 1 after 4.1 s`, `timed out after 10 s`, `failed`. */
export declare function sayFailure({ job: { record }, unit }: FailedJob): string;
/** Reads a run that has ended, with the last lines of the first steps that failed; `now` decides what has expired. */
export declare function readGithubRun(receipt: Receipt, repositoryRoot: string, now: Date): Promise<GithubRun>;
