import type { MountRequest, WorkspaceMount } from './workspace-mount.ts';
/** Makes on the engine what the mode needs, in the fastest way that is safe: without a copy, where that can be had. */
export declare function mountWorkspace(request: MountRequest): Promise<WorkspaceMount>;
