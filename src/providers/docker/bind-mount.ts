import { Readable } from 'node:stream'
import { LoomFailure } from '../../diagnostics/failure.ts'
import { dockerFailure, isRefusal } from './failure.ts'
import { workspaceTarget } from './listing.ts'
import { withNonce } from './nonce.ts'
import type { PackOwner } from './pack-workspace.ts'
import { readTar } from './read-tar.ts'
import { runAsRoot } from './root-program.ts'
import { securityOptions } from './security-options.ts'
import type { MountedContainer, MountRequest, WorkspaceMount } from './workspace-mount.ts'

/** Who a file belongs to whose owner the container's user namespace does not know. */
const nobody = 65534

/** The workspace itself. Needs an engine that sees the same file system. */
export async function mountBind(request: MountRequest): Promise<WorkspaceMount> {
  const { workspace } = request
  const isLabelled = (await securityOptions(request.engine)).includes('selinux')
  let owner: PackOwner | undefined
  let environment: Readonly<Record<string, string>> = {}
  return {
    ...{ mode: 'bind_mount', method: 'bind' },
    // Unlike a bind, a mount of a directory that the engine does not have fails, instead of making it.
    mounts: isLabelled ? [] : [{ Type: 'bind', Source: workspace, Target: workspaceTarget }],
    ...(isLabelled ? { binds: [`${workspace}:${workspaceTarget}:z`] } : {}),
    get environment() {
      return environment
    },
    async fill(mounted, signal) {
      owner = await proveSameDirectory(request, mounted, signal)
      if (owner.uid !== mounted.uid) environment = trustWorkspace
    },
    async bringBack(mounted, signal) {
      const isRoot = (process.getuid?.() ?? 0) === 0
      if (owner !== undefined && !isRoot) await giveBack(request, mounted, { owner, signal })
    },
    [Symbol.asyncDispose]: () => Promise.resolve(),
  }
}

/** Git refuses a repository that belongs to somebody else than its user, unless it is told. */
const trustWorkspace = {
  GIT_CONFIG_COUNT: '1',
  GIT_CONFIG_KEY_0: 'safe.directory',
  GIT_CONFIG_VALUE_0: '*',
}

/** The failure of a bind mount whose directory the engine does not have. */
export function notSameDirectory(
  { engine, workspace }: Pick<MountRequest, 'engine' | 'workspace'>,
  cause: unknown,
): LoomFailure {
  return new LoomFailure(
    'environment',
    {
      code: 'docker/not-same-directory',
      message: `the Docker Engine at ${engine.address} does not see the directory ${workspace} of this machine`,
      hint: 'use the mount mode `ephemeral_volume`, which needs no common file system',
    },
    cause,
  )
}

/** Gives the owner of the workspace as the container sees it. */
async function proveSameDirectory(
  request: MountRequest,
  { container }: MountedContainer,
  signal: AbortSignal,
): Promise<PackOwner> {
  return withNonce(request.workspace, async (name) => {
    try {
      const path = `${workspaceTarget}/${name}`
      const stream = await container.getArchive({ path, abortSignal: signal })
      const bytes = Readable.from(stream, { objectMode: false })
      for await (const { uid, gid } of readTar(bytes, name)) return { uid, gid }
    } catch (error) {
      if (isRefusal(error, 404)) throw notSameDirectory(request, error)
      throw dockerFailure(error, 'look into the workspace of the container')
    }
    throw notSameDirectory(request, undefined)
  })
}

/** What the container wrote as another user would be in the way of the caller, who may not be able to remove it. */
async function giveBack(
  { log }: MountRequest,
  { executor }: MountedContainer,
  { owner, signal }: { readonly owner: PackOwner; readonly signal: AbortSignal },
): Promise<void> {
  const program = { executor, signal }
  const { uid, gid } = owner
  const ignore = () => undefined
  const foreign = ['find', workspaceTarget, '-xdev', '!', '-user', String(uid)]
  const chown = ['chown', '-h', `${uid}:${gid}`]
  const isMapped = uid !== nobody || process.getuid?.() === nobody
  if (isMapped) {
    if ((await runAsRoot(program, [...foreign, '-exec', ...chown, '{}', '+'], ignore)) === 0) return
    if ((await runAsRoot(program, [...chown, '-R', workspaceTarget], ignore)) === 0) return
  }
  await log.tell({
    type: 'warning',
    code: 'docker/foreign-owner',
    message: 'what the container wrote as another user could not be given to you: its image has no `chown`',
  })
}
