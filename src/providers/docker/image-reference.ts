import { LoomFailure } from '../../diagnostics/failure.ts'

/** The name of an image taken apart, as the reference grammar of github.com/distribution/reference has it. */
export interface ImageReference {
  /** The registry, with its port: `docker.io` where the name has none. */
  readonly domain: string
  /** Within the registry: `library/node`. */
  readonly path: string
  /** The name as it was written, without tag and digest. */
  readonly name: string
  readonly tag?: string
  /** `sha256:…` of a manifest. */
  readonly digest?: string
}

export const dockerHub = 'docker.io'

const domainLabel = '[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?'
const domainPattern = new RegExp(`^(?:${domainLabel}(?:\\.${domainLabel})*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?$`)
const pathPattern = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/
const tagPattern = /^\w[\w.-]{0,127}$/
const digestPattern = /^[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}$/
const longestName = 255

/** Throws `docker/wrong-image` for what is no `[domain[:port]/]path[:tag][@digest]`. */
export function parseReference(text: string): ImageReference {
  const [rest = '', digest, ...more] = text.split('@')
  const [, name = '', tag] = /^(.*?)(?::([^/:]*))?$/s.exec(rest) ?? []
  const { domain, path } = splitDomain(name)
  const wrong = (what: string) => wrongImage(text, what)
  if (more.length > 0 || (digest !== undefined && !digestPattern.test(digest)))
    throw wrong('after `@` comes a digest, such as `sha256:…`')
  if (tag !== undefined && !tagPattern.test(tag))
    throw wrong('a tag has letters, digits, `_`, `.` and `-` only, at most 128')
  if (!domainPattern.test(domain)) throw wrong(`\`${domain}\` is no name of a registry`)
  if (path !== path.toLowerCase()) throw wrong('its name must be in lower case')
  if (!pathPattern.test(path) || name.length > longestName)
    throw wrong('a name has lower-case letters and digits, with single `.`, `_`, `-` and `/` between them')
  return {
    domain,
    path,
    name,
    ...(tag === undefined ? {} : { tag }),
    ...(digest === undefined ? {} : { digest }),
  }
}

/** Whether both are names of one repository of one registry. */
export function isSameRepository(a: ImageReference, b: ImageReference): boolean {
  return a.domain === b.domain && a.path === b.path
}

/** The first component is a registry when nothing else can look like that. */
function splitDomain(name: string): Pick<ImageReference, 'domain' | 'path'> {
  const slash = name.indexOf('/')
  const first = name.slice(0, Math.max(slash, 0))
  const isDomain = /[.:]/.test(first) || first === 'localhost' || first !== first.toLowerCase()
  const domain = slash !== -1 && isDomain ? first : dockerHub
  const path = domain === first ? name.slice(slash + 1) : name
  if (domain !== dockerHub && domain !== 'index.docker.io') return { domain, path }
  return { domain: dockerHub, path: path.includes('/') || path === '' ? path : `library/${path}` }
}

function wrongImage(text: string, what: string): LoomFailure {
  return new LoomFailure('environment', {
    code: 'docker/wrong-image',
    message: `\`${text}\` is no name of an image: ${what}`,
    hint: 'write it as `[registry[:port]/]name[:tag][@digest]`, such as `node:22`',
  })
}
