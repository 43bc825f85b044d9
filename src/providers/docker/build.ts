import type { Readable } from 'node:stream'
import type Dockerode from 'dockerode'
import type { AbsolutePath } from '../../base/brand.ts'
import { LoomFailure } from '../../diagnostics/failure.ts'
import type { OpenSection } from '../provider.ts'
import { type BuildContext, findBuildContext, packBuildContext } from './build-context.ts'
import { type BuildProgress, createBuildProgress } from './build-progress.ts'
import { openBuildSession } from './build-session.ts'
import { createTraceDecoder } from './build-trace.ts'
import { readEngineEvents } from './engine-events.ts'
import { asking, dockerFailure, isRefusal, wordsOf } from './failure.ts'
import type { ImageContext, ImageOptions } from './image-request.ts'
import { dockerHub } from './image-reference.ts'
import {
  type CredentialStore,
  findCredentials,
  openCredentials,
  type RegistryCredentials,
} from './registry-credentials.ts'

export interface BuildRequest {
  readonly options: ImageOptions
  readonly workspace: AbsolutePath
}

/**
 * Builds an image from the workspace, with BuildKit where the engine has it (`DOCKER_BUILDKIT=0` says not to), and gives its id. It
 * gets no name. Its log is the section `image_build`. Fails with `docker/build-failed` when a step of it does.
 */
export async function buildImage(
  { options, workspace }: BuildRequest,
  context: ImageContext,
): Promise<string> {
  const { log, signal } = context
  const files = await findBuildContext(workspace, options.build ?? {})
  const section = await log.open('image_build')
  let outcome: Parameters<OpenSection['finish']>[0] = 'failed'
  try {
    const id = await run({ options, files, section, context })
    outcome = 'success'
    return id
  } catch (error) {
    if (signal.aborted) outcome = 'cancelled'
    signal.throwIfAborted()
    throw error
  } finally {
    await section.finish(outcome)
  }
}

interface Build {
  readonly options: ImageOptions
  readonly files: BuildContext
  readonly section: OpenSection
  readonly context: ImageContext
}

async function run(build: Build): Promise<string> {
  const { section, context, options } = build
  const { engine, env, signal } = context
  const store = await openCredentials(env)
  const credentialsOf = async (registry: string) =>
    (await findCredentials(store, registry, { log: section, signal })).credentials
  using session =
    env['DOCKER_BUILDKIT'] === '0'
      ? undefined
      : await asking('start a build', () => openBuildSession(engine.docker, credentialsOf, signal))
  const progress = createBuildProgress(section.write, await createTraceDecoder())
  const how =
    session === undefined
      ? { registryconfig: { base64: await allCredentials(store, credentialsOf) } }
      : { version: 2, session: session.id }
  const name = options.build?.context ?? '.'
  try {
    await send(build, how, progress)
  } catch (error) {
    throw buildFailure(error, name, progress)
  }
  if (progress.imageId === undefined)
    throw buildFailure(new Error('the engine names no image'), name, progress)
  return progress.imageId
}

/** Feeds the engine and the log. A context that cannot be read is what is told, not what the engine says of its end. */
async function send({ files, options, context }: Build, how: object, progress: BuildProgress): Promise<void> {
  const { engine, signal } = context
  const isClassic = !('session' in how)
  const needed = [files.dockerfile, ...(isClassic ? ['.dockerignore'] : [])]
  const body = await packBuildContext(files, needed)
  let unreadable: Error | undefined
  body.once('error', (error) => (unreadable = error))
  try {
    // The types know neither sessions nor BuildKit's number, which dockerode would open a session of its own for as a string.
    const query = { ...queryOf(options), ...how, dockerfile: files.dockerfile, abortSignal: signal } as object
    const stream = (await engine.docker.buildImage(body, query as Dockerode.ImageBuildOptions)) as Readable
    for await (const event of readEngineEvents(stream)) await progress.take(event)
  } catch (error) {
    throw unreadable ?? error
  } finally {
    body.destroy()
    await progress.end()
  }
}

function queryOf({ build, platform, pull_policy: policy }: ImageOptions): object {
  return {
    rm: true,
    forcerm: true,
    ...(build?.args === undefined ? {} : { buildargs: build.args }),
    ...(build?.target === undefined ? {} : { target: build.target }),
    ...(platform === undefined ? {} : { platform }),
    ...(policy === 'always' ? { pull: true } : {}),
  }
}

/** For the classic builder, which does not ask: `X-Registry-Config`, in the base64 that is safe in addresses. */
async function allCredentials(
  store: CredentialStore,
  credentialsOf: (registry: string) => Promise<RegistryCredentials | undefined>,
): Promise<string> {
  const found = await Promise.all([...new Set([dockerHub, ...store.registries])].map(credentialsOf))
  const byAddress = found.flatMap((each) => (each === undefined ? [] : [[each.serveraddress, each] as const]))
  const text = Buffer.from(JSON.stringify(Object.fromEntries(byAddress))).toString('base64')
  return text.replaceAll('+', '-').replaceAll('/', '_')
}

function buildFailure(error: unknown, context: string, progress: BuildProgress): unknown {
  const words = wordsOf(error)
  if (!isRefusal(error) || /no space left on device/i.test(words))
    return dockerFailure(error, 'build the image')
  const where = progress.step === undefined ? '' : ` at \`${progress.step}\``
  const last = progress.lastLines()
  return new LoomFailure(
    'environment',
    {
      code: 'docker/build-failed',
      message: `the image of the context \`${context}\` cannot be built: it fails${where}: ${words}`.replace(
        /\s*\n\s*/g,
        ' ',
      ),
      hint: `see the log of the build${last.length === 0 ? '' : `, which ends with: ${last.join(' / ')}`}`,
    },
    error,
  )
}
