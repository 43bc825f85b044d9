import type { AbsolutePath } from '../base/brand.ts';
export declare const workspacePrefix = "loom-run-local-";
export interface WorkspaceRequest {
    /** Where workspaces are made; created when missing. */
    readonly root: string;
    /** Nanoseconds since the epoch; the run number starts here. */
    readonly startedAtNs: bigint;
    /** Digits that nobody can guess. */
    readonly random: () => string;
    readonly repositoryRoot: AbsolutePath;
}
/**
 * Makes the directory of a run, `loom-run-local-<run number>-<random>`, for its owner alone. The number is taken by making a
 * directory that can be made once; where another run has it already, the next number is tried.
 */
export declare function createWorkspace(request: WorkspaceRequest): Promise<{
    path: AbsolutePath;
    runId: string;
}>;
