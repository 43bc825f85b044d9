import type { CacheRestoreResult, CacheSaveResult } from './cache.ts';
import type { FailureCause, Outcome, RunStatus } from './outcome.ts';
import type { RedactedText } from './redacted-text.ts';
import type { TestOutcome, TestTotals } from './test-record.ts';
export declare const stepUnits: readonly ["before_script", "script", "after_script"];
export type StepUnit = (typeof stepUnits)[number];
export declare const sections: readonly ["provider", "image_build", "services", "cache_restore", "artifact_restore", "artifact_extract", "cache_save", "cleanup"];
export type Section = (typeof sections)[number];
/** How a job in a container has the workspace: the directory itself, or a volume that is filled from it and brought back. */
export declare const mountModes: readonly ["bind_mount", "ephemeral_volume"];
export type MountMode = (typeof mountModes)[number];
/** Where an event belongs; records map it to a file. Step indexes count from 1. */
export type EventPlace = {
    readonly scope: 'run';
} | {
    readonly scope: 'pipeline';
} | {
    readonly scope: 'job';
    readonly job: string;
} | {
    readonly scope: 'step';
    readonly job: string;
    readonly unit: StepUnit;
    readonly index: number;
} | {
    readonly scope: 'section';
    readonly job: string;
    readonly section: Section;
};
export declare const phaseCodes: readonly ["run.bootstrap", "run.pipeline_execute", "run.finalize", "pipeline.execute", "job.provider_prepare", "job.cache_restore", "job.artifact_restore", "job.execution", "job.artifact_extract", "job.cache_save", "job.cleanup"];
export type PhaseCode = (typeof phaseCodes)[number];
/** How a phase ended: a run or pipeline has the words of a run, jobs and what is in them those of an outcome. */
export type PhaseStatus = Outcome | Exclude<RunStatus, 'running' | 'interrupted'>;
/** What becomes of a job that failed and was paused: it ends, is tried again, or the run stops here until `loom retry`. */
export type PauseDecision = 'go_on' | 'again' | 'leave';
/** All that a job has left; `sha256` is of the list of them, a line each: digest, mode, size, path. */
export interface ArtifactTotals {
    readonly files: number;
    readonly size: number;
    readonly sha256: string;
}
/** How a job, or one attempt at it, ended. */
export interface JobEnd {
    readonly outcome: Outcome;
    readonly cause?: FailureCause;
    readonly reason?: RedactedText;
    readonly duration_ms: number;
}
/**
 * What happened. Snake case, since an event is written to disk as it is (`docs/formats.md`).
 * The scope of `place` and the phase say which boundary a `phase_started` or `phase_finished` is:
 * in scope `job` a phase of the job; in scope `step` and `section` the unit itself, within that phase.
 */
export type EventBody = {
    readonly type: 'phase_started';
    readonly command?: RedactedText;
    readonly name?: string;
} | {
    readonly type: 'phase_finished';
    readonly status: PhaseStatus;
    readonly duration_ms: number;
    readonly exit_code?: number;
    /** Present on the last phase of a job: how the whole job ended. */
    readonly cause?: FailureCause;
    readonly signal?: string;
} | {
    readonly type: 'output';
    readonly stream: 'stdout' | 'stderr';
    readonly text: RedactedText;
} | {
    readonly type: 'warning';
    readonly code: string;
    readonly message: RedactedText;
} | {
    readonly type: 'error';
    readonly code: string;
    readonly message: RedactedText;
    readonly hint?: RedactedText;
} | {
    readonly type: 'workspace_created';
    readonly path: string;
    readonly head_sha: string;
    readonly tree_sha: string;
} | {
    readonly type: 'provider_selected';
    readonly provider: string;
    readonly image?: RedactedText;
} | {
    readonly type: 'image_resolved';
    readonly reference: RedactedText;
    readonly digest: string;
    /** Alias of the service that it is for; absent for the job's own image. */
    readonly service?: string;
} | {
    readonly type: 'workspace_mounted';
    readonly mount_mode: MountMode;
    readonly method: 'bind' | 'copy' | 'overlay';
} | {
    readonly type: 'secrets_resolved';
    readonly secrets: readonly {
        readonly name: string;
        readonly resolved: boolean;
    }[];
} | {
    /** In the section `cache_restore` what was found, in `cache_save` what became of what the job left. */
    readonly type: 'cache_result';
    readonly name: string;
    readonly key: RedactedText;
    readonly result: CacheRestoreResult | CacheSaveResult;
    /** What was found, where it is another key. */
    readonly matched_key?: RedactedText;
    /** Of the archive; 0 where all of it was in place already. */
    readonly bytes?: number;
    /** Why nothing was found, or nothing was done. */
    readonly reason?: RedactedText;
} | {
    readonly type: 'artifact_stored';
    /** Below the workspace. */
    readonly path: RedactedText;
    readonly size: number;
    /** Of its bytes, or of the text of a link. */
    readonly sha256: string;
    /** As git has it. */
    readonly mode: string;
} | ({
    readonly type: 'artifacts_collected';
} & ArtifactTotals) | {
    readonly type: 'artifacts_restored';
    /** Jobs that left them. */
    readonly from: readonly string[];
    readonly files: number;
    /** How many of them were not in the workspace as they should be. */
    readonly written: number;
} | {
    /** A test that a job has run; records keep these in a file of their own. */
    readonly type: 'test_finished';
    readonly id: RedactedText;
    readonly name: RedactedText;
    readonly file?: RedactedText;
    readonly line?: number;
    readonly outcome: TestOutcome;
    readonly duration_ms: number;
    readonly error?: {
        readonly message: RedactedText;
        readonly expected?: RedactedText;
        readonly actual?: RedactedText;
        readonly operator?: RedactedText;
        readonly location?: RedactedText;
    };
} | {
    readonly type: 'tests_recorded';
    readonly totals: TestTotals;
} | {
    readonly type: 'job_paused';
    readonly decision: PauseDecision;
} | ({
    readonly type: 'attempt_finished';
    readonly attempt: number;
} & JobEnd) | ({
    readonly type: 'job_finished';
    /** How often it ran; 0 when it was skipped. */
    readonly attempts: number;
    /** It failed, and `allow_failure` lets that pass. */
    readonly allowed?: boolean;
} & JobEnd);
export type EventType = EventBody['type'];
/** One event of a run, stamped. `seq` counts from 1 over the whole run, `ts` is RFC 3339 UTC with milliseconds. */
export type RunEvent = EventBody & {
    readonly seq: number;
    readonly ts: string;
    readonly place: EventPlace;
    readonly phase: PhaseCode;
};
/**
 * Takes events in order. A returned promise means "slow down": the sender waits for it before it sends more of the
 * same stream. A consumer never writes back and never throws for a bad event.
 */
export interface EventSink {
    write(event: RunEvent): void | Promise<void>;
}
