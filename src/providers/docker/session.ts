import { randomBytes } from 'node:crypto'
import type { AbsolutePath } from '../../base/brand.ts'
import { createDisposer, type Disposer } from '../../base/disposer.ts'
import type { Environment } from '../../base/environment.ts'
import { LoomFailure } from '../../diagnostics/failure.ts'
import type { Cancellation } from '../../model/cancellation.ts'
import type { JobLog, JobRequest, JobSession, Ladder } from '../provider.ts'
import { notSameDirectory } from './bind-mount.ts'
import { type ContainerRequest, type JobContainer, projectDirectory, startContainer } from './container.ts'
import type { Engine } from './engine.ts'
import { type ResolvedImage, resolveImage } from './image.ts'
import type { ImageContext } from './image-request.ts'
import { type Labels, labelsOf, type Owner } from './labels.ts'
import type { Ledger } from './ledger.ts'
import { endLeftovers } from './leftovers.ts'
import { mountWorkspace } from './mount-workspace.ts'
import type { Pulls } from './pull.ts'
import { mountSecrets } from './secrets.ts'
import { type Services, startServices } from './services.ts'
import { runContainerShell } from './shell.ts'
import { runContainerStep } from './step.ts'
import { createContainerTests } from './tests.ts'
import { refuseWorkingDirectory } from './working-directory.ts'
import type { WorkspaceMount } from './workspace-mount.ts'

export interface SessionOptions {
  readonly engine: Engine
  /** The user's variables: what finds credentials of registries. */
  readonly env: Environment
  /** Of all jobs of the run. */
  readonly pulls: Pulls
  readonly owner: Owner
  readonly runId: string
  readonly mode: WorkspaceMount['mode']
  readonly ladder: Ladder
  /** How long what a step left behind has between SIGTERM and SIGKILL at the end of the job. */
  readonly graceMs: number
  readonly ledger: Ledger
  /** Whether no other job can run beside this one. */
  readonly isAlone: boolean
  /** The job's place in the plan. */
  readonly planIndex: number
  /** Where bytes go that another job's stand in the way of. */
  readonly conflictsDirectory: AbsolutePath
}

/** Makes everything that a job needs on the engine, or, when it fails or the signal aborts, leaves nothing. */
export async function openSession(
  request: JobRequest,
  options: SessionOptions,
  signal: AbortSignal,
): Promise<JobSession> {
  const made = createDisposer()
  try {
    const { engine, env, pulls } = options
    const { job, log, workspace } = request
    const labels = labelsOf(options.owner, { run: options.runId, job: job.id })
    const context = { engine, env, pulls, log, signal }
    const image = await resolveImage(imageRequest(job, workspace), context)
    refuseWorkingDirectory(image)
    const services = await openServices(request, { ...context, labels, shellImage: image.id }, made)
    const secrets = made.use(
      await mountSecrets({ engine, labels, imageId: image.id, files: request.secretFiles ?? [] }),
    )
    const user = imageOptions(job).user
    const mount = made.use(
      await mountWorkspace({
        ...options,
        labels,
        log,
        workspace,
        jobId: job.id,
        image: { id: image.id, user: user ?? image.user },
      }),
    )
    const container = await startMounted(
      {
        engine,
        labels,
        job,
        image,
        workspace,
        name: containerName(options.runId, job.id),
        mounts: [...mount.mounts, ...secrets.mounts],
        binds: mount.binds ?? [],
        ...(services === undefined ? {} : { networkId: services.networkId }),
      },
      made,
      signal,
    )
    await Promise.all([secrets.fill(container.user), mount.fill(mounted(container), signal)])
    await log.provider.tell({ type: 'workspace_mounted', mount_mode: mount.mode, method: mount.method })
    tellOutOfMemory(container, request)
    const recorded =
      request.recorder === undefined ? {} : { recordTests: createContainerTests(container, request.recorder) }
    const parts = { container, mount, services, image, made, log, secretPaths: secrets.paths, ...recorded }
    return createSession(parts, { ...options, ...(user === undefined ? {} : { user }) })
  } catch (error) {
    await removeMade(made, request.log)
    throw error
  }
}

/** What cannot be removed is told, and left to the next start of Loom: what became of the job says more. */
async function removeMade(made: AsyncDisposable, log: JobLog): Promise<void> {
  try {
    await made[Symbol.asyncDispose]()
  } catch (error) {
    if (!(error instanceof LoomFailure)) throw error
    const message = `what the job had on the Docker Engine may be left there: ${error.message}`
    await log.tell({ type: 'warning', code: 'docker/left-behind', message })
  }
}

function imageOptions({ image_options: options }: JobRequest['job']) {
  return typeof options === 'object' ? options : {}
}

function imageRequest(job: JobRequest['job'], workspace: AbsolutePath) {
  const options = job.image_options === undefined ? {} : { options: job.image_options }
  return { reference: job.image ?? '', workspace, ...options }
}

async function openServices(
  { job, workspace }: JobRequest,
  context: ImageContext & { readonly labels: Labels; readonly shellImage: string },
  made: Disposer,
): Promise<Services | undefined> {
  if (job.services === undefined || job.services.length === 0) return undefined
  const resolve = async (reference: string, service: string, signal: AbortSignal) =>
    resolveImage({ reference, workspace, service }, { ...context, signal })
  return made.use(await startServices(job.services, { ...context, resolve }))
}

/** An engine that does not have the directory of a bind mount says so when it is to be used first. */
async function startMounted(
  request: ContainerRequest & { readonly workspace: AbsolutePath },
  made: Disposer,
  signal: AbortSignal,
): Promise<JobContainer> {
  try {
    return await startContainer(request, made, signal)
  } catch (error) {
    if (error instanceof LoomFailure && /bind source path does not exist/.test(error.message))
      throw notSameDirectory(request, error)
    throw error
  }
}

/** Readable in a list of containers, and no other's. */
function containerName(runId: string, job: string): string {
  const readable = job.replace(/[^a-zA-Z0-9_.-]+/g, '-').slice(0, 40)
  return `loom-${runId}-${readable}-${randomBytes(3).toString('hex')}`
}

function mounted({ container, user, executor }: JobContainer) {
  return { container, executor, uid: user.uid, gid: user.gid }
}

function tellOutOfMemory({ watch }: JobContainer, { job, log }: JobRequest): void {
  const limit = job.resources?.memory
  watch.onOutOfMemory(() => {
    const bound = limit === undefined ? 'than the engine has' : `than its limit of ${limit}`
    const message = `a process of the job was ended for want of memory: it used more ${bound}`
    void log.tell({ type: 'warning', code: 'docker/out-of-memory', message })
  })
}

interface SessionParts {
  readonly container: JobContainer
  readonly mount: WorkspaceMount
  readonly services: Services | undefined
  readonly image: ResolvedImage
  readonly made: AsyncDisposable
  readonly log: JobLog
  readonly secretPaths: Readonly<Record<string, string>>
  readonly recordTests?: JobSession['recordTests'] & {}
}

function createSession(
  { container, mount, services, image, made, log, secretPaths, recordTests }: SessionParts,
  options: SessionOptions & { readonly user?: string },
): JobSession {
  const broken = new AbortController()
  let failure: Error | undefined
  services?.failed.catch((error: unknown) => {
    failure = error instanceof Error ? error : new Error(String(error))
    broken.abort({ kind: 'fail-fast', now: new AbortController().signal } satisfies Cancellation)
  })
  return {
    projectDir: projectDirectory,
    environment: { ...environmentIn(image, container.user.home), ...mount.environment },
    secretPaths,
    ...(recordTests === undefined ? {} : { recordTests }),
    async run(step, output, signal) {
      const both = AbortSignal.any([signal, broken.signal])
      const variables = { ...mount.environment, ...step.variables }
      const own = { ...options, container, signal: both }
      const exit = await runContainerStep({ ...step, variables }, own, output)
      if (failure !== undefined) throw failure
      if (container.watch.wasCut()) throw connectionCut()
      return exit
    },
    async bringBack(signal) {
      if (!container.hasEnded()) await endLeftovers(container, options.graceMs)
      await mount.bringBack(mounted(container), signal)
    },
    openShell: async (shell) =>
      runContainerShell(container, shell, { ...options, terminalType: options.env['TERM'] ?? 'xterm' }),
    [Symbol.asyncDispose]: async () => removeMade(made, log),
  }
}

function connectionCut(): LoomFailure {
  return new LoomFailure('environment', {
    code: 'docker/engine-lost',
    message: 'the connection to the Docker Engine was cut, and the job ended with it',
    hint: 'see that the engine runs and can be reached, then `loom retry`',
  })
}

// What the engine gives a container whose image says nothing.
const defaultPath = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'

function environmentIn(image: ResolvedImage, home: string): Record<string, string> {
  return { PATH: defaultPath, HOME: home, ...image.environment }
}
