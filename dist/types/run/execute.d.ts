import { type EngineOptions } from '../engine/engine.ts';
import type { ComparedEnvironment } from '../model/compared.ts';
import type { GitFacts } from '../model/git-facts.ts';
import { type JobOutcome } from '../model/outcome.ts';
import { type Plan } from '../model/plan.ts';
import type { TestRecorder } from '../providers/provider.ts';
import type { Records } from '../records/writer.ts';
import type { SecretResolver } from '../secrets/resolve.ts';
import type { Prepared } from './prepare.ts';
import type { RunSettings } from './settings.ts';
/** A run that has ended. */
export interface EndedRun {
    readonly kind: 'ended';
    readonly status: 'success' | 'failure' | 'cancelled';
    /** 0, 1, 77 for a run that is paused, or what the signal has that ended it. */
    readonly exitCode: number;
    readonly runId: string;
    readonly durationMs: number;
    readonly workspace: string;
    /** Of what ran, as git has it. */
    readonly treeSha: string;
    /** The directory of the workspaces of its jobs, where each had its own. */
    readonly jobWorkspaces?: string;
    /** Names of what git ignores in the source. */
    readonly ignored: readonly string[];
    readonly receiptPath: string;
    readonly records: Records;
    readonly outcomes: ReadonlyMap<string, JobOutcome>;
}
/** A workspace with open records, and what to run in it. */
export interface Ready extends Prepared {
    readonly repositoryRoot: string;
    readonly git: GitFacts;
    /** Relative to the repository. */
    readonly workflowPath: string;
    readonly plan: Plan;
    /** Where a job wants its tests recorded. */
    readonly recorder?: TestRecorder | undefined;
    /** Of the monotonic clock. */
    readonly startedMs: number;
}
export type ExecuteSettings = RunSettings & {
    readonly resolver: SecretResolver;
    /** What jobs find on this machine. */
    readonly environment: Promise<ComparedEnvironment>;
};
/** Runs the plan and finishes the records and the receipt. */
export declare function execute(ready: Ready, settings: ExecuteSettings, providerFor: EngineOptions['providerFor']): Promise<EndedRun>;
