import type Dockerode from 'dockerode'
import { type ImageReference, isSameRepository, parseReference } from './image-reference.ts'
import { parsePlatform, type Platform, platformText } from './platform.ts'

/** An image that is on the engine, and what of it the making of a container needs. */
export interface ResolvedImage {
  /** `sha256:…`, by which containers are made: a name may come to mean another image meanwhile. */
  readonly id: string
  readonly reference: string
  /** Of its manifest where a registry gave it, else its id. */
  readonly digest: string
  /** Empty: root. */
  readonly user: string
  readonly environment: Readonly<Record<string, string>>
  readonly entrypoint: readonly string[]
  readonly command: readonly string[]
  readonly workingDirectory: string
  readonly healthcheck?: Dockerode.HealthConfig
  /** TCP ports, ascending. */
  readonly exposedPorts: readonly number[]
  readonly architecture: string
  /** Asked for; the container is to be made with it. */
  readonly platform?: string
}

/** A local image may have digests of several repositories, and of several manifests that lead to it. */
export function digestOf(
  { Id: id, RepoDigests: known }: Dockerode.ImageInspectInfo,
  asked: ImageReference,
): string {
  if (asked.digest !== undefined) return asked.digest
  const own = (known ?? []).map(parseReference).find((each) => isSameRepository(each, asked))
  return own?.digest ?? id
}

/** `digest`: by which it was found or made. */
export function describeImage(
  info: Dockerode.ImageInspectInfo,
  reference: string,
  digest: string,
): ResolvedImage {
  const { Id: id, Architecture: architecture } = info
  // What is empty is null or left out, as the engine's version has it.
  const config = info.Config as Partial<Dockerode.ImageInspectInfo['Config']> | null | undefined
  const entrypoint = config?.Entrypoint ?? []
  const ports = Object.keys(config?.ExposedPorts ?? {}).flatMap(
    (port) => /^(\d+)\/tcp$/.exec(port)?.[1] ?? [],
  )
  return {
    id,
    reference,
    digest,
    user: config?.User ?? '',
    environment: environmentOf(config?.Env ?? []),
    entrypoint: typeof entrypoint === 'string' ? [entrypoint] : entrypoint,
    command: config?.Cmd ?? [],
    workingDirectory: config?.WorkingDir ?? '',
    ...(config?.Healthcheck == null ? {} : { healthcheck: config.Healthcheck }),
    exposedPorts: ports.map(Number).sort((a, b) => a - b),
    architecture,
  }
}

/** Of `NAME=value` as the engine has variables. */
export function environmentOf(lines: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    lines.map((line) => {
      const at = line.indexOf('=')
      return at === -1 ? [line, ''] : [line.slice(0, at), line.slice(at + 1)]
    }),
  )
}

export function platformOf(info: Dockerode.ImageInspectInfo): Platform {
  const { Os: os, Architecture: architecture, Variant: variant } = info
  const text = platformText({ os, architecture, ...(variant ? { variant } : {}) })
  return parsePlatform(text) ?? { os, architecture }
}
