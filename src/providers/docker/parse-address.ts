import { LoomFailure } from '../../diagnostics/failure.ts'

/** Where an engine listens, as an address says it. */
export type Endpoint =
  | { readonly kind: 'unix'; readonly path: string }
  | {
      readonly kind: 'tcp'
      /** Without brackets, where it is an IPv6 address. */
      readonly host: string
      /** Absent: the usual one of engines. */
      readonly port?: number
      /** `https://` was said. */
      readonly isSecure: boolean
    }
  | {
      readonly kind: 'ssh'
      readonly host: string
      readonly user?: string
      readonly port?: number
      /** The engine's socket over there; absent: where the `docker` program there finds it. */
      readonly socket?: string
    }

const expected = 'unix:///path, tcp://host:port or ssh://user@host'
const usualPorts: Readonly<Record<string, number>> = { http: 80, https: 443 }
const form =
  /^(?<scheme>[a-z]+):\/\/(?:(?<user>[^@/]*)@)?(?:\[(?<ipv6>[0-9a-f:.]+)\]|(?<name>[\w.-]*))(?::(?<port>\d{1,5}))?(?<path>\/.*)?$/i

/**
 * Reads an address as the docker client does: `unix://`, `tcp://`, `ssh://`, and `host:port` for tcp; beside it `http://` and
 * `https://`. `saidBy` names where it stands. Fails with `docker/bad-address`; a password in it is never shown.
 */
export function parseAddress(text: string, saidBy: string): Endpoint {
  const refuse = (problem: string) => badAddress(text, saidBy, problem)
  if (text.startsWith('/')) throw refuse('unix:// is missing')
  const address = text.includes('://') ? text : `tcp://${text}`
  if (address.startsWith('unix://')) {
    const path = address.slice('unix://'.length) || '/var/run/docker.sock'
    if (!path.startsWith('/')) throw refuse('its path is not absolute')
    return { kind: 'unix', path }
  }
  const { scheme = '', user, ipv6, name = '', port: digits, path = '' } = form.exec(address)?.groups ?? {}
  if (scheme === '')
    throw refuse(text.startsWith('/') ? 'unix:// is missing' : 'it has no form that is known')
  const port = digits === undefined ? usualPorts[scheme] : Number(digits)
  if (port !== undefined && (port === 0 || port > 65_535)) throw refuse(`there is no port ${port}`)
  const host = ipv6 ?? name
  if (scheme === 'ssh') return sshEndpoint({ host, user, port, path }, refuse)
  if (!['tcp', 'http', 'https'].includes(scheme)) throw refuse(`Loom cannot use ${scheme}://`)
  if (user !== undefined) throw refuse('a user or password has no use there')
  if (path !== '' && path !== '/') throw refuse('a path has no use there')
  const isSecure = scheme === 'https'
  return { kind: 'tcp', host: host || '127.0.0.1', isSecure, ...(port === undefined ? {} : { port }) }
}

interface SshParts {
  readonly host: string
  readonly user: string | undefined
  readonly port: number | undefined
  readonly path: string
}

/** ssh hands its last arguments to a shell over there, and expands what it is called with: only plain names pass. */
function sshEndpoint(
  { host, user, port, path }: SshParts,
  refuse: (problem: string) => LoomFailure,
): Endpoint {
  if (user?.includes(':') === true) throw refuse('ssh takes no password there: use a key or an agent')
  if (host === '' || host.startsWith('-')) throw refuse('its host is no name')
  if (user !== undefined && !/^\w[\w.+\\-]*$/.test(user)) throw refuse('its user is no name')
  if (!/^[\w./-]*$/.test(path)) throw refuse('its path holds more than letters, digits and ./_-')
  return {
    kind: 'ssh',
    host,
    ...(user === undefined ? {} : { user }),
    ...(port === undefined ? {} : { port }),
    ...(path === '' || path === '/' ? {} : { socket: path }),
  }
}

function badAddress(text: string, saidBy: string, problem: string): LoomFailure {
  const shown = text.replace(/^([a-z]+:\/\/)?.*@/i, '$1…@')
  return new LoomFailure('environment', {
    code: 'docker/bad-address',
    message: `the address of the Docker Engine from ${saidBy}, ${shown}, is not usable: ${problem}`,
    hint: `give one such as ${expected}`,
  })
}
