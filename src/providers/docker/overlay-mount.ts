import { statSync } from 'node:fs'
import type Dockerode from 'dockerode'
import { tarEnd, tarHeader } from '../../base/tar-writer.ts'
import { dockerFailure, isRefusal } from './failure.ts'
import { stateOf, type FileStates } from './file-state.ts'
import { workspaceTarget } from './listing.ts'
import { withNonce } from './nonce.ts'
import { securityOptions } from './security-options.ts'
import { createVolumeMount, removeVolume, volumeAt } from './volume-mount.ts'
import { walkWorkspace } from './walk-workspace.ts'
import type { MountRequest, WorkspaceMount } from './workspace-mount.ts'

const layersTarget = '/layers'

/**
 * A view of the workspace in which the job's changes go to a layer of their own, so that nothing is copied and the workspace stays as it
 * is. Nothing where that cannot be had, or would not be the same to the job as a copy of its own.
 */
export async function mountOverlay(request: MountRequest): Promise<WorkspaceMount | undefined> {
  if (!(await canOverlay(request))) return undefined
  const volumes: string[] = []
  try {
    await makeLayers(request, volumes)
    const [name = ''] = volumes
    const mount = createVolumeMount(request, {
      ...{ method: 'overlay', name, volumes, seed: () => Promise.resolve() },
      statesAtFill: (listing) => (listing === undefined ? walkedStates(request) : withoutInodes(listing)),
    })
    if (await showsWorkspace(request, name)) return mount
    await mount[Symbol.asyncDispose]()
    return undefined
  } catch (error) {
    for (const name of volumes) await removeVolume(request.engine, name)
    if (isRefusal(error)) return undefined
    throw dockerFailure(error, 'make a view of the workspace')
  }
}

/** The lower layer must not change under the job, and its files must belong to the user whom the job runs as. */
async function canOverlay(request: MountRequest): Promise<boolean> {
  const { engine, workspace, image, isAlone } = request
  const isLocal = engine.address.startsWith('unix://') && engine.platform.startsWith('linux/')
  if (!isAlone || !isLocal || process.platform !== 'linux' || /[,:\\]/.test(workspace)) return false
  const [, uid] = /^(\d+)(?::\d+)?$/.exec(image.user.replace(/^(?:root)?$/, '0')) ?? []
  if (uid === undefined || Number(uid) !== statSync(workspace).uid) return false
  if (!hasManyFiles(request)) return false
  const options = await securityOptions(engine)
  return !options.some((option) => ['selinux', 'rootless', 'userns'].includes(option))
}

/** Making the view costs as long as copying some two hundred files. */
function hasManyFiles({ workspace, overlayFrom = 200 }: MountRequest): boolean {
  let count = 0
  for (const _ of walkWorkspace(workspace, () => undefined)) if ((count += 1) > overlayFrom) return true
  return false
}

/** Adds the names of what it makes: the view, and the layer and scratch directory beneath it. */
async function makeLayers(request: MountRequest, volumes: string[]): Promise<void> {
  const { engine, labels, workspace } = request
  const layers = await engine.docker.createVolume({ Labels: labels })
  volumes.unshift(layers.name)
  await withHelper(request, volumeAt(layers.name, layersTarget), async (helper) => {
    await helper.putArchive(layerDirectories(request), { path: layersTarget })
  })
  const { Mountpoint: at } = await layers.inspect()
  const places = `lowerdir=${workspace},upperdir=${at}/upper,workdir=${at}/work`
  // So that directories can be renamed and the names of a file stay together, as on any file system.
  const o = `${places},redirect_dir=on,index=on`
  const options = { type: 'overlay', device: 'overlay', o }
  const view = await engine.docker.createVolume({ Driver: 'local', DriverOpts: options, Labels: labels })
  volumes.unshift(view.name)
}

/** The view's root is as the upper layer's directory, so that must be as the workspace. */
function layerDirectories({ workspace }: MountRequest): Buffer {
  const { uid, gid, mode, mtimeNs } = statSync(workspace, { bigint: true })
  const directory = { kind: 'directory', uid: Number(uid), gid: Number(gid), sizeBytes: 0, mtimeNs } as const
  return Buffer.concat([
    tarHeader({ ...directory, name: Buffer.from('upper/'), mode: Number(mode) & 0o777 }),
    tarHeader({ ...directory, name: Buffer.from('work/'), mode: 0o700 }),
    tarEnd(),
  ])
}

async function showsWorkspace(request: MountRequest, view: string): Promise<boolean> {
  return withNonce(request.workspace, async (name) =>
    withHelper(request, volumeAt(view, workspaceTarget), async (helper) => {
      try {
        const path = `${workspaceTarget}/${name}`
        const answer = (await helper.infoArchive({ path })) as NodeJS.ReadableStream
        // Else its connection would keep the process alive.
        answer.resume()
        return true
      } catch (error) {
        if (isRefusal(error)) return false
        throw error
      }
    }),
  )
}

/** A container that is never started: the engine writes and reads through its mounts. */
async function withHelper<Result>(
  { engine, image, labels }: MountRequest,
  mount: Dockerode.MountSettings,
  work: (helper: Dockerode.Container) => Promise<Result>,
): Promise<Result> {
  const helper = await engine.docker.createContainer({
    ...{ Image: image.id, Entrypoint: ['true'], Cmd: [], Labels: labels },
    HostConfig: { Mounts: [mount], NetworkMode: 'none' },
  })
  try {
    return await work(helper)
  } finally {
    await helper.remove({ force: true, v: true })
  }
}

function walkedStates({ workspace }: MountRequest): FileStates {
  const entries = [...walkWorkspace(workspace, () => undefined)]
  return withoutInodes(new Map(entries.map(({ path, stats }) => [path, stateOf(stats)])))
}

/** The view may number files otherwise than the workspace does. */
function withoutInodes(states: FileStates): FileStates {
  return new Map([...states].map(([path, { inode: _, ...state }]) => [path, state]))
}
