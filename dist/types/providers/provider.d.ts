import type { AbsolutePath } from '../base/brand.ts';
import type { MountMode } from '../model/event.ts';
import type { PlannedJob } from '../model/plan.ts';
/** Rungs of the cancellation ladder: SIGINT, after `interruptMs` SIGTERM, after another `terminateMs` SIGKILL. */
export interface Ladder {
    readonly interruptMs: number;
    readonly terminateMs: number;
}
/** A secret that a job gets as a file. */
export interface SecretFile {
    readonly name: string;
    readonly bytes: Uint8Array;
}
/** A CommonJS module that every Node program of a job loads first, and that records the tests of `node:test`. */
export interface TestRecorder {
    readonly name: string;
    readonly bytes: Uint8Array;
}
/** Where the tests of one step are recorded; paths are as the job sees them. */
export interface StepRecords {
    /** Below a directory `node_modules`, so that no coverage counts it. */
    readonly modulePath: string;
    /** Empty, and for the job's user to write to. */
    readonly directory: string;
    /** Once the step has ended: moves what was recorded to a directory of this machine that is not there yet. */
    moveTo(directory: string, signal: AbortSignal): Promise<void>;
}
/** What a provider says of a job beside its output. */
export type ProviderFact = {
    readonly type: 'warning';
    readonly code: string;
    readonly message: string;
} | {
    readonly type: 'image_resolved';
    /** As the workflow has it. */
    readonly reference: string;
    /** By which the very same image is found again: of its manifest where a registry gave it, else its id. */
    readonly digest: string;
    /** The alias of the service that it is for; absent for the job's own. */
    readonly service?: string;
} | {
    readonly type: 'workspace_mounted';
    readonly mount_mode: MountMode;
    /** How the workspace got there. */
    readonly method: 'bind' | 'copy' | 'overlay';
};
/** A part of a job's records that is about the provider's own doing. */
export interface SectionLog {
    /** Raw output, such as that of an image's build; redacted and cut into lines as a step's is. */
    readonly write: OutputSink;
    tell(fact: ProviderFact): Promise<void>;
}
export interface OpenSection extends SectionLog {
    /**
     * One more way to write, for what runs beside the others: its bytes are redacted by themselves, so that a secret is found
     * although another writes between its halves.
     */
    fork(): OutputSink;
    /** Once, after its last output. */
    finish(outcome: 'success' | 'failed' | 'cancelled'): Promise<void>;
}
/** Where a provider tells what it does for a job. */
export interface JobLog {
    /** The section in which the job is prepared; it ends with `prepare`. */
    readonly provider: SectionLog;
    open(section: 'image_build' | 'services'): Promise<OpenSection>;
    /** At any time, also once the job has ended. */
    tell(fact: ProviderFact): Promise<void>;
}
/** What of a job is a provider's business. */
export type ProvidedJob = Pick<PlannedJob, 'id' | 'image' | 'image_options' | 'services' | 'resources'>;
export interface JobRequest {
    readonly job: ProvidedJob;
    readonly workspace: AbsolutePath;
    readonly log: JobLog;
    /** Kept where only the job can read them, never in the workspace, until the session is disposed. */
    readonly secretFiles?: readonly SecretFile[];
    /** For a job whose tests are recorded. */
    readonly recorder?: TestRecorder;
}
export interface StepRequest {
    readonly script: string;
    /** `sh -e`: an entry of several lines ends with its first failure. */
    readonly exitOnError: boolean;
    /** `sh -x`. */
    readonly trace: boolean;
    /** Laid over the session's `environment`. */
    readonly variables: Readonly<Record<string, string>>;
}
export interface ShellRequest {
    /** Run this and end, as a step would; absent: a shell for a person, or one that reads commands from standard input. */
    readonly command?: string;
    readonly isTerminal: boolean;
    readonly variables: Readonly<Record<string, string>>;
}
/** Raw bytes of a step as they come, before the redactor. A returned promise stops reading until it settles. */
export type OutputSink = (stream: 'stdout' | 'stderr', bytes: Uint8Array) => void | Promise<void>;
export interface StepExit {
    /** As a shell gives it: 128 + n when signal n ended the step, 126 and 127 when it could not be started. */
    readonly exitCode: number;
    readonly signal?: NodeJS.Signals;
    /** A grandchild still held a pipe five seconds after the step's process had ended; what it prints later is lost. */
    readonly pipesHeldOpen: boolean;
}
/**
 * Where jobs run. The engine knows this port only; every implementation passes `test/support/provider-contract.ts`.
 *
 * Order: `prepare` once per attempt of a job, then `run` for its steps one at a time, then `dispose`.
 * Concurrency: several sessions of one provider may be alive at once; one session is never used concurrently.
 */
export interface Provider {
    readonly name: 'host' | 'docker';
    /**
     * Makes ready what the job needs. Throws a `LoomFailure` when the environment does not allow it, having removed
     * whatever it made; the signal may abort it at any time, with the same duty.
     */
    prepare(job: JobRequest, signal: AbortSignal): Promise<JobSession>;
}
/** One job's place to run. `dispose` ends every process that a step left behind, and is safe to call twice. */
export interface JobSession extends AsyncDisposable {
    /** The workspace root as the job sees it. */
    readonly projectDir: string;
    /** What a step sees before Loom's variables are laid over it. */
    readonly environment: Readonly<Record<string, string>>;
    /** Where the job finds each of its secret files, by name. */
    readonly secretPaths: Readonly<Record<string, string>>;
    /** Makes a place for the records of the step that comes next. Present where the request had a recorder. */
    recordTests?(): Promise<StepRecords>;
    /**
     * Runs one step to its end. A non-zero exit is a value; a provider that is lost (a dead engine) is a thrown
     * `LoomFailure`. When the signal aborts, the step's processes are ended by the ladder and the exit is still a value.
     * Standard input is at its end. All output has been given to the sink when it resolves.
     */
    run(step: StepRequest, output: OutputSink, signal: AbortSignal): Promise<StepExit>;
    /**
     * Brings what the job left into the workspace, where it did not work in there anyway. Once, after its last step; no step follows.
     * What another job has written meanwhile is never lost. A run that is cancelled is brought back as well: the signal aborts when
     * there is no more patience.
     */
    bringBack(signal: AbortSignal): Promise<void>;
    /** Gives this process's own standard streams to a shell that sees what a step sees, until it ends. Its exit code. */
    openShell(shell: ShellRequest): Promise<number>;
}
