import { randomBytes } from 'node:crypto'
import type { Duplex } from 'node:stream'
import type Dockerode from 'dockerode'
import type { Disposer } from '../../base/disposer.ts'
import { orAborted } from '../../base/or-aborted.ts'
import { LoomFailure } from '../../diagnostics/failure.ts'
import type { ProvidedJob } from '../provider.ts'
import type { Engine } from './engine.ts'
import { createExecutor, type Executor } from './exec.ts'
import { asking, dockerFailure, isRefusal, wordsOf } from './failure.ts'
import { labelNames, type Labels } from './labels.ts'
import { beat, type ContainerUser, mainProcess, readContainerUser } from './main-process.ts'
import { removeContainer } from './remove-container.ts'
import type { ResolvedImage } from './resolved-image.ts'
import { resourceLimits } from './resources.ts'
import { type ContainerWatch, watchContainer } from './watch.ts'

/** Where a job's workspace is in its container. */
export const projectDirectory = '/workspace'

export interface ContainerRequest {
  readonly engine: Engine
  readonly name: string
  readonly labels: Labels
  readonly job: ProvidedJob
  readonly image: ResolvedImage
  readonly mounts: Dockerode.MountSettings[]
  readonly binds: readonly string[]
  /** Of its services; absent: the engine's default. */
  readonly networkId?: string
}

/** A job's container, which runs until what was made for it is disposed of, or Loom ends. */
export interface JobContainer {
  readonly container: Dockerode.Container
  readonly executor: Executor
  readonly watch: ContainerWatch
  readonly user: ContainerUser
  hasEnded(): boolean
  /** Ends every process in it at once. */
  kill(): Promise<void>
}

/**
 * Creates and starts a job's container. What it makes is `made`'s to dispose of, also when it fails or the signal ends it: what
 * cannot be removed then must not hide why.
 */
export async function startContainer(
  request: ContainerRequest,
  made: Disposer,
  signal: AbortSignal,
): Promise<JobContainer> {
  const { docker } = request.engine
  const nonce = randomBytes(8).toString('hex')
  const container = await asking('create the container of the job', async () =>
    docker.createContainer(createOptions(request, nonce)),
  )
  made.defer(async () => removeContainer(container))
  const attached = await asking('attach to the container of the job', async () => attach(container))
  const beating = beat(attached)
  made.defer(() => {
    beating[Symbol.dispose]()
  })
  const watch = await asking('follow the container of the job', async () =>
    watchContainer(docker, container.id),
  )
  made.defer(() => {
    watch[Symbol.dispose]()
  })
  signal.throwIfAborted()
  const speaking = readContainerUser(attached, nonce)
  await start(container, request)
  let hasEnded = false
  watch.died.then(
    () => (hasEnded = true),
    () => (hasEnded = true),
  )
  const user = await orAborted(speaking, signal)
  if (user === undefined) throw await neverReady(watch, request)
  return {
    container,
    watch,
    user,
    executor: createExecutor(container, watch),
    hasEnded: () => hasEnded,
    kill: async () => killContainer(container),
  }
}

function createOptions(request: ContainerRequest, nonce: string): Dockerode.ContainerCreateOptions {
  const { job, image, labels, name, mounts, binds, networkId } = request
  const options = typeof job.image_options === 'object' ? job.image_options : {}
  const { entrypoint = [], user } = options
  const main = mainProcess(nonce)
  const hasEntrypoint = entrypoint.some((word) => word !== '')
  return {
    name,
    ...(image.platform === undefined ? {} : { platform: image.platform }),
    Image: image.id,
    Labels: { ...labels, [labelNames.role]: 'job' },
    // The same in every run: what prints it prints the same.
    Hostname: 'loom',
    WorkingDir: projectDirectory,
    Entrypoint: hasEntrypoint ? entrypoint : main.slice(0, 1),
    Cmd: hasEntrypoint ? main : main.slice(1),
    OpenStdin: true,
    StdinOnce: true,
    AttachStdin: true,
    AttachStdout: true,
    AttachStderr: true,
    ...(user === undefined ? {} : { User: user }),
    HostConfig: {
      Init: true,
      Mounts: mounts,
      Binds: [...binds],
      LogConfig: { Type: 'none', Config: {} },
      ...(networkId === undefined ? {} : { NetworkMode: networkId }),
      ...resourceLimits(job.resources ?? {}),
    },
  }
}

/** Its input stays open as long as this connection does: a container never outlives a Loom that was killed. */
async function attach(container: Dockerode.Container): Promise<Duplex> {
  const stream = await container.attach({
    stream: true,
    hijack: true,
    stdin: true,
    stdout: true,
    stderr: true,
  })
  // What cuts it off is heard of by the watch.
  stream.on('error', () => undefined)
  return stream as Duplex
}

async function start(container: Dockerode.Container, { image, engine }: ContainerRequest): Promise<void> {
  try {
    await container.start()
  } catch (error) {
    const words = isRefusal(error) ? wordsOf(error) : ''
    if (/executable file not found|no such file or directory/.test(words))
      throw noShell(image.reference, error)
    if (/exec format error/.test(words)) throw wrongArchitecture(image.reference, engine.platform, error)
    throw dockerFailure(error, 'start the container of the job')
  }
}

function noShell(reference: string, cause?: unknown): LoomFailure {
  return new LoomFailure(
    'environment',
    {
      code: 'docker/no-shell',
      message: `the image \`${reference}\` has no \`sh\`, which runs the steps of a job`,
      hint: 'use an image with a POSIX shell',
    },
    cause,
  )
}

function wrongArchitecture(reference: string, platform: string, cause?: unknown): LoomFailure {
  return new LoomFailure(
    'environment',
    {
      code: 'docker/wrong-platform',
      message: `the image \`${reference}\` is for another kind of processor than the engine's, ${platform}`,
      hint: 'choose an image for it, say `platform`, or install emulation (binfmt) on the engine’s machine',
    },
    cause,
  )
}

/** Why the main process never spoke. */
async function neverReady(
  watch: ContainerWatch,
  { image, engine, job }: ContainerRequest,
): Promise<LoomFailure> {
  const exitCode = await watch.died
  const hasEntrypoint = typeof job.image_options === 'object' && job.image_options.entrypoint !== undefined
  // What the engine's init says of a program that is not there, and of one of another architecture.
  if (!hasEntrypoint && exitCode === 127) return noShell(image.reference)
  if (!hasEntrypoint && (exitCode === 255 || exitCode === 126))
    return wrongArchitecture(image.reference, engine.platform)
  return new LoomFailure('environment', {
    code: 'docker/not-started',
    message: hasEntrypoint
      ? `the entrypoint of the job's container ended with exit code ${exitCode} and did not run its command`
      : `the job's container ended with exit code ${exitCode} before its first step`,
    hint: hasEntrypoint
      ? 'let the entrypoint end with `exec "$@"`, or remove `image.entrypoint`'
      : 'see that `sh` of the image works: `docker run --rm <image> sh -c :`',
  })
}

async function killContainer(container: Dockerode.Container): Promise<void> {
  try {
    await container.kill()
  } catch (error) {
    // It has ended, or is gone.
    if (!isRefusal(error, 404, 409)) throw dockerFailure(error, 'stop the container of the job')
  }
}
