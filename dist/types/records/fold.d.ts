import type { JobEnd, RunEvent } from '../model/event.ts';
import type { Plan } from '../model/plan.ts';
import { type JobManifest, type PipelineManifest } from '../model/records.ts';
import type { JobRecord } from '../model/receipt.ts';
interface Counts {
    output_lines: number;
    output_bytes: number;
    warnings: number;
    errors: number;
}
/** What the events of a run add up to so far. */
export interface Fold {
    readonly runId: string;
    readonly plan: Plan;
    readonly counts: Map<string, Counts>;
    readonly manifests: Map<string, JobManifest>;
    readonly durations: Map<string, number>;
    /** How often each job that has ended ran. */
    readonly attempts: Map<string, number>;
}
export declare function createFold(runId: string, plan: Plan): Fold;
/** Takes one event into account, and says which summary is now complete. */
export declare function foldEvent(fold: Fold, event: RunEvent): void;
/** Keeps what became of an attempt, and forgets the rest of it. */
export declare function beginNextAttempt(fold: Fold, job: string, end: JobEnd & {
    readonly attempt: number;
}): void;
export declare function countsOf(fold: Fold, key: string): Counts;
export declare function manifestOf(fold: Fold, job: string): JobManifest;
export declare function pipelineManifest(fold: Fold, status: PipelineManifest['status']): PipelineManifest;
/** The jobs of the receipt, in plan order. */
export declare function jobRecords(fold: Fold): JobRecord[];
export {};
