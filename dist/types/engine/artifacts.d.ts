import type { ArtifactStore } from '../model/artifact.ts';
import type { JobOutcome } from '../model/outcome.ts';
import type { PlannedJob } from '../model/plan.ts';
import type { StepContext } from './step-context.ts';
interface ArtifactContext extends StepContext {
    readonly signal: AbortSignal;
    readonly workspace: string;
    readonly artifacts: ArtifactStore;
    readonly handedTo: (job: string) => readonly string[];
}
/** Puts the artifacts of other jobs into the workspace, before the job is prepared. Gives how the job ended when that failed. */
export declare function restoreArtifacts(job: PlannedJob, context: ArtifactContext): Promise<JobOutcome | undefined>;
/**
 * Keeps what the job left, where its end is one that its `when` asks for, and reads its reports whatever the end. Gives how the job
 * ended all in all.
 */
export declare function extractArtifacts(job: PlannedJob, { end, projectDir }: {
    readonly end: JobOutcome;
    readonly projectDir: string;
}, context: ArtifactContext): Promise<JobOutcome>;
/** Whether a `when` asks for what a job has left. One that was stopped has left nothing that anybody asked for. */
export declare function isAskedFor(when: 'on_success' | 'on_failure' | 'always', { outcome }: JobOutcome): boolean;
export {};
