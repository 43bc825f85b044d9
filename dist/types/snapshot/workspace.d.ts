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
/** A directory for a run, and the claim on its number. Dispose it once a receipt says who has the directory. */
export interface ClaimedWorkspace extends AsyncDisposable {
    readonly path: AbsolutePath;
    readonly runId: string;
}
/**
 * Makes the directory of a run, `loom-run-local-<run number>-<random>`, for its owner alone. The number is claimed by a mark that
 * can be left once; where another run has it already, the next number is tried. `removeDeadClaims` finds what a process that
 * was killed meanwhile leaves.
 */
export declare function createWorkspace(request: WorkspaceRequest): Promise<ClaimedWorkspace>;
