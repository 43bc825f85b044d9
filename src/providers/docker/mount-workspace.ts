import { mountBind } from './bind-mount.ts'
import { mountOverlay } from './overlay-mount.ts'
import { mountCopy } from './volume-mount.ts'
import type { MountRequest, WorkspaceMount } from './workspace-mount.ts'

/** Makes on the engine what the mode needs, in the fastest way that is safe: without a copy, where that can be had. */
export async function mountWorkspace(request: MountRequest): Promise<WorkspaceMount> {
  if (request.mode === 'bind_mount') return mountBind(request)
  return (await mountOverlay(request)) ?? (await mountCopy(request))
}
