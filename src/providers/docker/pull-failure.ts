import { LoomFailure } from '../../diagnostics/failure.ts'
import { dockerFailure, isRefusal, wordsOf } from './failure.ts'
import { dockerHub } from './image-reference.ts'
import type { FoundCredentials } from './registry-credentials.ts'

export interface FailedPull {
  readonly reference: string
  readonly registry: string
  readonly platform: string
  readonly found: FoundCredentials
  /** One of that name is on the engine. */
  readonly isHere: boolean
}

type Problem = 'limited' | 'wrongPlatform' | 'missing' | 'denied' | 'unreachable'

/** In the words of registries and engines; the first that fits counts. */
const patterns: readonly (readonly [Problem, RegExp])[] = [
  ['limited', /toomanyrequests|too many requests|pull rate limit/i],
  [
    'wrongPlatform',
    /no matching manifest|no match for platform|not match the specified platform|unknown operating system or architecture|cannot be used on this platform/i,
  ],
  // Docker Hub says so of a name that nobody has, as well as of a private one.
  ['missing', /pull access denied|repository does not exist/i],
  [
    'denied',
    /unauthorized|no basic auth credentials|(?<!permission )denied|authentication required|incorrect username or password|forbidden/i,
  ],
  ['missing', /manifest.unknown|name.unknown|name.invalid|not found/i],
  [
    'unreachable',
    /dial tcp|no such host|connection refused|connection reset|timeout|deadline exceeded|unreachable|no route to host|tls|x509|certificate|HTTP response to HTTPS|EOF|proxyconnect|bad gateway|service unavailable/i,
  ],
]

/** Why an image could not be pulled, as a failure that names the cause and the fix. A bug is given back as it is. */
export function pullFailure(error: unknown, pull: FailedPull): unknown {
  if (!isRefusal(error)) return dockerFailure(error, `pull \`${pull.reference}\``)
  const words = wordsOf(error)
  const [problem] = patterns.find(([, pattern]) => pattern.test(words)) ?? []
  switch (problem) {
    case 'limited':
      return limited(pull, error)
    case 'wrongPlatform':
      return wrongPlatform(pull.reference, pull.platform, error)
    case 'denied':
      return denied(pull, error)
    case 'unreachable':
      return unreachable(pull, error)
    case 'missing':
      return missing(pull, error)
    case undefined:
      return dockerFailure(error, `pull \`${pull.reference}\``)
  }
}

export function wrongPlatform(reference: string, platform: string, cause?: unknown): LoomFailure {
  return new LoomFailure(
    'environment',
    {
      code: 'docker/wrong-platform',
      message: `there is no \`${reference}\` for the platform \`${platform}\``,
      hint: 'name a platform that the image has with `image.platform`, such as `linux/amd64`, or another image',
    },
    cause,
  )
}

function limited({ reference, registry, found }: FailedPull, cause: unknown): LoomFailure {
  return new LoomFailure(
    'environment',
    {
      code: 'docker/rate-limited',
      message: `cannot pull \`${reference}\`: ${registry} has had too many pulls from here`,
      hint:
        found.credentials === undefined
          ? `wait, or \`docker login${loginName(registry)}\`: who is known may pull more often`
          : 'wait, or use a mirror of the registry',
    },
    cause,
  )
}

function missing({ reference, registry }: FailedPull, cause: unknown): LoomFailure {
  return new LoomFailure(
    'environment',
    {
      code: 'docker/image-missing',
      message: `cannot pull \`${reference}\`: ${registry} has no such image or tag, or does not show it to you`,
      hint: `check its name and tag; when it is private, \`docker login${loginName(registry)}\``,
    },
    cause,
  )
}

function denied({ reference, registry, found }: FailedPull, cause: unknown): LoomFailure {
  const { credentials, place, problem } = found
  const why =
    credentials !== undefined
      ? `${registry} does not accept the credentials from ${place}`
      : `${registry} wants credentials, and ${problem ?? `there are none in ${place}`}`
  return new LoomFailure(
    'environment',
    {
      code: 'docker/image-denied',
      message: `cannot pull \`${reference}\`: ${why}`,
      hint: `\`docker login${loginName(registry)}\` as somebody who may pull it`,
    },
    cause,
  )
}

function unreachable({ reference, registry, isHere }: FailedPull, cause: unknown): LoomFailure {
  return new LoomFailure(
    'environment',
    {
      code: 'docker/registry-unreachable',
      message: `cannot pull \`${reference}\`: the engine does not reach ${registry}: ${wordsOf(cause)}`,
      hint: isHere
        ? 'an older one is on the engine: use it with `pull_policy: if-not-present`'
        : 'check the network and the name of the registry, or load the image with `docker load`',
    },
    cause,
  )
}

function loginName(registry: string): string {
  return registry === dockerHub ? '' : ` ${registry}`
}
