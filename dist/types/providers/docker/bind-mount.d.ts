import { LoomFailure } from '../../diagnostics/failure.ts';
import type { MountRequest, WorkspaceMount } from './workspace-mount.ts';
/** The workspace itself. Needs an engine that sees the same file system. */
export declare function mountBind(request: MountRequest): Promise<WorkspaceMount>;
/** The failure of a bind mount whose directory the engine does not have. */
export declare function notSameDirectory({ engine, workspace }: Pick<MountRequest, 'engine' | 'workspace'>, cause: unknown): LoomFailure;
