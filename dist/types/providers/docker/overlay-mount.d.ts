import type { MountRequest, WorkspaceMount } from './workspace-mount.ts';
/**
 * A view of the workspace in which the job's changes go to a layer of their own, so that nothing is copied and the workspace stays as it
 * is. Nothing where that cannot be had, or would not be the same to the job as a copy of its own.
 */
export declare function mountOverlay(request: MountRequest): Promise<WorkspaceMount | undefined>;
