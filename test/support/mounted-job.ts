import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import type { AbsolutePath } from '../../src/base/brand.ts'
import type { Engine } from '../../src/providers/docker/engine.ts'
import { createLedger, type Ledger } from '../../src/providers/docker/ledger.ts'
import { mountWorkspace } from '../../src/providers/docker/mount-workspace.ts'
import type { WorkspaceMount } from '../../src/providers/docker/workspace-mount.ts'
import type { JobLog } from '../../src/providers/provider.ts'
import { busybox } from './docker.ts'
import { startContainer } from './docker-container.ts'

export interface MountedJob {
  readonly mount: WorkspaceMount
  readonly warnings: string[]
  readonly records: string
  /** Runs a script in the container, as its user or another. */
  sh(script: string, user?: string): Promise<string>
  bringBack(signal?: AbortSignal): Promise<void>
  readonly container: Awaited<ReturnType<typeof startContainer>>['container']
}

export interface MountedJobOptions {
  readonly image?: string
  readonly mode?: WorkspaceMount['mode']
  readonly isAlone?: boolean
  readonly uid?: number
  readonly planIndex?: number
  readonly ledger?: Ledger
  /** Of the filling. */
  readonly signal?: AbortSignal
}

const label = 'dev.loom.test.workspace'

export function makeWorkspace(context: TestContext, name = 'loom-ws-'): AbsolutePath {
  const root = mkdtempSync(join(tmpdir(), name))
  context.after(() => {
    rmSync(root, { recursive: true, force: true })
  })
  return root as AbsolutePath
}

/** A job whose workspace is in its container; all that it makes on the engine is gone when the test is over. */
export async function startMountedJob(
  engine: Engine,
  context: TestContext,
  { workspace, ...options }: MountedJobOptions & { readonly workspace: AbsolutePath },
): Promise<MountedJob> {
  const { image = busybox, mode = 'ephemeral_volume', isAlone = false, uid = 0, planIndex = 0 } = options
  const warnings: string[] = []
  const conflicts = join(makeWorkspace(context, 'loom-records-'), 'conflicts') as AbsolutePath
  const log: JobLog = {
    provider: { write: () => undefined, tell: () => Promise.resolve() },
    open: () => Promise.reject(new Error('no section')),
    tell: (fact) => {
      if (fact.type === 'warning') warnings.push(`${fact.code} ${fact.message}`)
      return Promise.resolve()
    },
  }
  const mount = await mountWorkspace({
    ...{ engine, workspace, mode, isAlone, planIndex, log, conflictsDirectory: conflicts },
    overlayFrom: 0,
    labels: { [label]: workspace },
    image: { id: image, user: uid === 0 ? '' : `${uid}:${uid}` },
    jobId: `job-${planIndex}`,
    ledger: options.ledger ?? createLedger(),
  })
  const made: AsyncDisposable[] = [mount]
  context.after(async () => {
    for (const thing of made.reverse()) await thing[Symbol.asyncDispose]()
  })
  const job = await startContainer(engine, image, {
    User: uid === 0 ? '' : `${uid}:${uid}`,
    HostConfig: { Mounts: mount.mounts, ...(mount.binds === undefined ? {} : { Binds: mount.binds }) },
  })
  made.push(job)
  const { container, executor } = job
  const mounted = { container, executor, uid, gid: uid }
  const never = new AbortController().signal
  await mount.fill(mounted, options.signal ?? never)
  return {
    ...{ mount, warnings, records: conflicts, container },
    sh: async (script, user) => job.sh(script, user),
    bringBack: async (signal = never) => mount.bringBack(mounted, signal),
  }
}

export async function leftOnEngine({ docker }: Engine, workspace: string): Promise<string[]> {
  const filters = { label: [`${label}=${workspace}`] }
  const { Volumes: volumes } = await docker.listVolumes({ filters })
  const containers = await docker.listContainers({ all: true, filters })
  return [...volumes.map(({ Name: name }) => name), ...containers.map(({ Id: id }) => id)]
}

export function makeDirectories(root: string, ...names: readonly string[]): void {
  for (const name of names) mkdirSync(join(root, name), { recursive: true })
}
