import type { AbsolutePath } from '../base/brand.ts';
import type { Environment } from '../base/environment.ts';
import type { JobWorkspaces } from '../engine/job-workspaces.ts';
export interface JobWorkspacesRequest {
    /** The workspace of the run, which stays as it was made. */
    readonly seed: AbsolutePath;
    readonly runId: string;
    readonly env: Environment;
}
/**
 * Gives each job a copy of the run's workspace. A copy has its name once it is whole: whatever kills Loom meanwhile, a later attempt
 * begins it anew.
 */
export declare function createJobWorkspaces({ seed, runId, env }: JobWorkspacesRequest): JobWorkspaces;
