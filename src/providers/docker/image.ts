import type Dockerode from 'dockerode'
import { LoomFailure } from '../../diagnostics/failure.ts'
import { type BuildRequest, buildImage } from './build.ts'
import type { Engine } from './engine.ts'
import { asking, isRefusal } from './failure.ts'
import type { ImageContext, ImageOptions, ImageRequest } from './image-request.ts'
import { type ImageReference, parseReference } from './image-reference.ts'
import { isFor, parsePlatform, type Platform, platformText } from './platform.ts'
import type { PullRequest } from './pull.ts'
import { type FailedPull, pullFailure, wrongPlatform } from './pull-failure.ts'
import { findCredentials, openCredentials } from './registry-credentials.ts'
import { describeImage, digestOf, platformOf, type ResolvedImage } from './resolved-image.ts'

export type { ResolvedImage }

/**
 * Has the image of a job or service on the engine: finds, pulls or builds it, and tells the log which one it is. Fails with a
 * `docker/…` code, and at once when the signal aborts.
 */
export async function resolveImage(request: ImageRequest, context: ImageContext): Promise<ResolvedImage> {
  const { reference, service } = request
  const options = optionsOf(request)
  const { log } = context
  const { info, digest } =
    options?.build === undefined
      ? await obtain(request, context)
      : await build({ options, workspace: request.workspace }, context)
  const image = describeImage(info, reference, digest)
  if (options?.platform === undefined) await warnOfArchitecture(info, reference, context)
  await log.provider.tell({
    type: 'image_resolved',
    reference,
    digest,
    ...(service === undefined ? {} : { service }),
  })
  return options?.platform === undefined ? image : { ...image, platform: options.platform }
}

async function build(request: BuildRequest, context: ImageContext): Promise<Obtained> {
  const id = await buildImage(request, context)
  const info = await asking('look at the image', () => context.engine.docker.getImage(id).inspect())
  return { info, digest: id }
}

function optionsOf({ options }: ImageRequest): ImageOptions | undefined {
  return typeof options === 'string' ? undefined : options
}

interface Obtained {
  readonly info: Dockerode.ImageInspectInfo
  readonly digest: string
}

async function obtain(request: ImageRequest, context: ImageContext): Promise<Obtained> {
  const { reference } = request
  const options = optionsOf(request)
  const { engine, env, log, signal } = context
  const parsed = parseReference(reference)
  const platform = askedPlatform(reference, options?.platform)
  const policy = options?.pull_policy ?? 'if-not-present'
  const here = await inspect(engine, parsed)
  const isRight = here !== undefined && (platform === undefined || isFor(platformOf(here), platform))
  if (isRight && policy !== 'always') return { info: here, digest: digestOf(here, parsed) }
  if (policy === 'never') throw notHere(reference, here)
  const store = await openCredentials(env)
  const found = await findCredentials(store, parsed.domain, { log: log.provider, signal })
  const failed: FailedPull = {
    reference,
    registry: parsed.domain,
    platform: platform === undefined ? engine.platform : platformText(platform),
    found,
    isHere: isRight,
  }
  try {
    const wanted = {
      reference: parsed,
      ...(platform === undefined ? {} : { platform: platformText(platform) }),
      ...(found.credentials === undefined ? {} : { credentials: found.credentials }),
    }
    return await pull(wanted, context)
  } catch (error) {
    signal.throwIfAborted()
    throw pullFailure(error, failed)
  }
}

async function pull(request: PullRequest, { engine, pulls, log, signal }: ImageContext): Promise<Obtained> {
  const { reference } = request
  const say = (line: string) => log.provider.write('stdout', Buffer.from(`${line}\n`))
  const digest = await pulls.pull(request, say, signal)
  // By what was pulled: its name may come to mean another one meanwhile.
  const info = await inspect(engine, digest === undefined ? reference : { ...reference, digest })
  if (info === undefined) throw gone(reference.name)
  return { info, digest: digest ?? digestOf(info, reference) }
}

async function inspect(
  { docker }: Engine,
  { name, tag, digest }: ImageReference,
): Promise<Dockerode.ImageInspectInfo | undefined> {
  const key = digest === undefined ? `${name}:${tag ?? 'latest'}` : `${name}@${digest}`
  try {
    return await asking('look for the image', () => docker.getImage(key).inspect())
  } catch (error) {
    if (error instanceof LoomFailure && isRefusal(error.cause, 404)) return undefined
    throw error
  }
}

function askedPlatform(reference: string, text: string | undefined): Platform | undefined {
  if (text === undefined) return undefined
  const platform = parsePlatform(text)
  if (platform === undefined) throw wrongPlatform(reference, text)
  return platform
}

/** It may run all the same: systems can emulate others. */
async function warnOfArchitecture(
  info: Dockerode.ImageInspectInfo,
  reference: string,
  { engine, log }: ImageContext,
): Promise<void> {
  const own = parsePlatform(engine.platform)
  const image = platformOf(info)
  if (own === undefined || (own.os === image.os && own.architecture === image.architecture)) return
  await log.provider.tell({
    type: 'warning',
    code: 'docker/other-platform',
    message: `\`${reference}\` is for ${platformText(image)}, the engine is ${engine.platform}: it runs only where that is emulated`,
  })
}

function notHere(reference: string, other: Dockerode.ImageInspectInfo | undefined): LoomFailure {
  const found = other === undefined ? '' : `; the one there is for ${platformText(platformOf(other))}`
  return new LoomFailure('environment', {
    code: 'docker/image-missing',
    message: `\`${reference}\` is not on the engine, and its \`pull_policy\` is \`never\`${found}`,
    hint: 'build, load or pull it first, or remove `pull_policy`',
  })
}

function gone(reference: string): LoomFailure {
  return new LoomFailure('environment', {
    code: 'docker/image-missing',
    message: `\`${reference}\` was pulled, and is not on the engine any more`,
    hint: 'see that nothing removes images while jobs run',
  })
}
