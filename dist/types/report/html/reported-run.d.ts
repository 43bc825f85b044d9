import type { RunEvent } from '../../model/event.ts';
import type { Outcome } from '../../model/outcome.ts';
import type { JobRecord, Receipt } from '../../model/receipt.ts';
import type { JobManifest } from '../../model/records.ts';
import { type Background } from '../../records/background.ts';
import { type KeptArtifacts } from '../../records/kept-artifacts.ts';
/** From when to when an attempt at a job took; milliseconds since 1970. */
export interface Span {
    readonly startMs: number;
    readonly endMs: number;
    readonly outcome: Outcome;
}
/** An attempt that was not a job's last. */
export interface EarlierAttempt {
    readonly attempt: number;
    readonly outcome: Outcome;
    readonly durationMs: number;
    readonly steps: JobManifest['steps'];
}
export interface ReportedJob {
    readonly record: JobRecord;
    /** Its id in the page. */
    readonly anchor: string;
    /** Absent when it is gone, or the job never came to have one. */
    readonly manifest?: JobManifest | undefined;
    readonly earlier: readonly EarlierAttempt[];
    readonly kept?: KeptArtifacts | undefined;
    /** One an attempt, the first one first; none for a job that never ran. */
    readonly spans: readonly Span[];
}
/** A warning or an error that was told beside the output. */
export interface Notice {
    readonly type: 'warning' | 'error';
    readonly code: string;
    readonly message: string;
    readonly hint?: string | undefined;
    /** Absent for one of the whole run. */
    readonly job?: string | undefined;
}
/** All of a run that its report shows, but for what its steps printed: that is read while the report is written. */
export interface ReportedRun extends Background {
    readonly receipt: Receipt;
    readonly jobs: readonly ReportedJob[];
    /** Of the run and its jobs; those of steps and sections are found on the way. */
    readonly notices: readonly Notice[];
    /** The logs are not there any more: what is left is what the receipt says. */
    readonly isGone: boolean;
}
/** Reads it; `now` decides whether what the jobs left has expired. */
export declare function readReportedRun(receipt: Receipt, repositoryRoot: string, now: Date): Promise<ReportedRun>;
/** What an event tells beside the output. */
export declare function noticeIn(event: RunEvent): Notice[];
