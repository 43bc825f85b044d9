import type { AbsolutePath } from '../base/brand.ts';
import type { ArtifactStore } from '../model/artifact.ts';
import type { PauseDecision } from '../model/event.ts';
import type { JobOutcome } from '../model/outcome.ts';
import type { PlannedJob } from '../model/plan.ts';
import type { Provider } from '../providers/provider.ts';
import type { SecretResolver } from '../secrets/resolve.ts';
import { type RunCaches } from './caches.ts';
import { type RunFacts } from './environment.ts';
import type { JobWorkspaces } from './job-workspaces.ts';
import type { StepContext } from './step-context.ts';
export interface AttemptContext extends StepContext {
    readonly workspace: AbsolutePath;
    /** Where each job has a workspace of its own; absent where all share one. */
    readonly workspaces?: JobWorkspaces;
    readonly facts: RunFacts;
    readonly provider: Provider;
    readonly signal: AbortSignal;
    readonly secrets: SecretResolver;
    /** Ids of the jobs whose artifacts a job gets. */
    readonly handedTo: (job: string) => readonly string[];
    readonly artifacts: ArtifactStore;
    /** Absent: every cache is passed over. */
    readonly caches?: RunCaches;
    /** Asked when a job has failed for good, while everything that it ran with is still there. */
    readonly pause?: (job: string, signal: AbortSignal) => Promise<PauseDecision>;
}
/** How an attempt ended, and what a person said about it. */
export interface AttemptEnd {
    readonly end: JobOutcome;
    readonly decision?: PauseDecision;
}
/**
 * Runs a job once, from its provider to its clean-up. Never throws for what a job, a provider or a time limit does. `isLast` says
 * whether a failure is for good.
 */
export declare function runAttempt(job: PlannedJob, context: AttemptContext, isLast: (end: JobOutcome) => boolean): Promise<AttemptEnd>;
