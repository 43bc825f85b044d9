import { Readable } from 'node:stream'
import type Dockerode from 'dockerode'
import { bringBack } from './bring-back.ts'
import type { Engine } from './engine.ts'
import { asking, isRefusal } from './failure.ts'
import type { FileStates } from './file-state.ts'
import { listWorkspace, workspaceTarget } from './listing.ts'
import { packWorkspace, type Packed } from './pack-workspace.ts'
import { tellPaths } from './tell-paths.ts'
import type { MountedContainer, MountRequest, WorkspaceMount } from './workspace-mount.ts'

/** A volume that holds a job's own view of the workspace. */
export interface JobVolume {
  readonly method: 'copy' | 'overlay'
  readonly name: string
  /** All that was made for it, in the order in which it is to be removed. */
  readonly volumes: readonly string[]
  /**
   * Puts the workspace into it. What the workspace holds then; `listing` is what the container shows, where it can be listed.
   */
  readonly seed: (container: MountedContainer, signal: AbortSignal) => Promise<void>
  readonly statesAtFill: (listing: FileStates | undefined) => FileStates
}

/** A volume with a copy of the workspace, by a stream: works wherever the engine is. */
export async function mountCopy(request: MountRequest): Promise<WorkspaceMount> {
  const name = await asking('make a volume for the workspace', async () => {
    const volume = await request.engine.docker.createVolume({ Labels: request.labels })
    return volume.name
  })
  const packed: Packed = { states: new Map(), special: [], unreadable: [] }
  return createVolumeMount(request, {
    ...{ method: 'copy', name, volumes: [name], statesAtFill: () => packed.states },
    seed: async (container, signal) => sendWorkspace(request, container, { packed, signal }),
  })
}

export function createVolumeMount(request: MountRequest, volume: JobVolume): WorkspaceMount {
  let listing: FileStates | undefined
  let states: FileStates = new Map()
  return {
    ...{ mode: 'ephemeral_volume', method: volume.method, environment: {} },
    mounts: [volumeAt(volume.name, workspaceTarget)],
    async fill(container, signal) {
      await volume.seed(container, signal)
      listing = await listWorkspace({ executor: container.executor, signal })
      states = volume.statesAtFill(listing)
    },
    async bringBack({ container, executor }, signal) {
      const { workspace, ledger } = request
      const program = { executor, signal }
      await bringBack({
        workspace,
        ledger,
        author: request,
        container,
        program,
        before: listing,
        atFill: states,
        isView: volume.method === 'overlay',
      })
    },
    async [Symbol.asyncDispose]() {
      for (const name of volume.volumes) await removeVolume(request.engine, name)
    },
  }
}

/** Never filled by the engine with what the image has at that place. */
export function volumeAt(name: string, target: string): Dockerode.MountSettings {
  const driver = { Name: '', Options: {} }
  return {
    ...{ Type: 'volume', Source: name, Target: target },
    VolumeOptions: { NoCopy: true, Labels: {}, DriverConfig: driver },
  }
}

export async function removeVolume({ docker }: Engine, name: string): Promise<void> {
  await asking('remove a volume', async () => {
    try {
      await docker.getVolume(name).remove({ force: true })
    } catch (error) {
      if (!isRefusal(error, 404)) throw error
    }
  })
}

async function sendWorkspace(
  { workspace, log }: MountRequest,
  { container, uid, gid }: MountedContainer,
  { packed, signal }: { readonly packed: Packed; readonly signal: AbortSignal },
): Promise<void> {
  const stopping = new AbortController()
  const tar = Readable.from(packWorkspace(workspace, { uid, gid }, packed), { objectMode: false })
  let unread: unknown
  tar.once('error', (error) => {
    unread = error
    stopping.abort(error)
  })
  const abortSignal = AbortSignal.any([signal, stopping.signal])
  try {
    await asking('copy the workspace into the container', async () =>
      container.putArchive(tar, { path: '/', abortSignal }),
    )
  } catch (error) {
    signal.throwIfAborted()
    throw unread ?? error
  } finally {
    tar.destroy()
  }
  const { special, unreadable } = packed
  await tellPaths(log, 'docker/special-file', {
    paths: special,
    fate: 'pipes, sockets and devices are not copied into a container',
  })
  await tellPaths(log, 'docker/unreadable-file', {
    paths: unreadable,
    fate: 'files that you may not read are not copied into a container',
  })
}
