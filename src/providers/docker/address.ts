import { stat } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import type { Environment } from '../../base/environment.ts'
import { hasCode } from '../../base/files.ts'
import { absentEngine } from './absent.ts'
import { readContext, readCurrentContext } from './docker-context.ts'
import { type Endpoint, parseAddress } from './parse-address.ts'
import { readTls, type TlsSettings } from './tls.ts'

/** Where the engine is, with all that a connection takes. */
export type EngineAddress = Place & {
  /** For messages: `unix:///var/run/docker.sock`, `tcp://…`, `ssh://…`. */
  readonly text: string
  /** For messages: `DOCKER_HOST`, a context, or the default. */
  readonly saidBy: string
}

type Place =
  | Extract<Endpoint, { readonly kind: 'unix' | 'ssh' }>
  | {
      readonly kind: 'tcp'
      readonly host: string
      readonly port: number
      /** Absent: the connection is plain. */
      readonly tls?: TlsSettings
    }

/** What else the search depends on; for tests. */
export interface SearchPlaces {
  readonly home?: string
  readonly systemSocket?: string
}

const plainPort = 2375
const tlsPort = 2376

/**
 * Finds the engine as the docker client does: `DOCKER_HOST`, `DOCKER_CONTEXT`, the context that the client's config names, then
 * the usual sockets. Only the latter are looked at; whether an engine answers is seen when it is connected to.
 */
export async function findEngine(env: Environment, places: SearchPlaces = {}): Promise<EngineAddress> {
  const home = places.home ?? env['HOME'] ?? homedir()
  const directory = env['DOCKER_CONFIG'] || join(home, '.docker')
  const host = env['DOCKER_HOST']?.trim() ?? ''
  if (host !== '') {
    const endpoint = parseAddress(host, 'DOCKER_HOST')
    return addressOf(endpoint, 'DOCKER_HOST', await tlsOf(endpoint, env, directory))
  }
  const name = env['DOCKER_CONTEXT'] || (await readCurrentContext(directory)) || 'default'
  if (name !== 'default') {
    const context = await readContext(directory, name)
    const saidBy = `context \`${name}\``
    return addressOf(parseAddress(context.host, saidBy), saidBy, context.tls)
  }
  const runtime = env['XDG_RUNTIME_DIR'] ?? ''
  return firstSocket([
    places.systemSocket ?? '/var/run/docker.sock',
    join(home, '.docker/run/docker.sock'),
    ...(runtime === '' ? [] : [join(runtime, 'docker.sock')]),
  ])
}

/** The system's, Docker Desktop's, that of an engine without root. */
async function firstSocket(paths: readonly string[]): Promise<EngineAddress> {
  for (const path of paths) if (await isThere(path)) return addressOf({ kind: 'unix', path }, 'the default')
  throw await absentEngine('the default', paths)
}

/** A link that leads nowhere is not; a socket that this user may not even look at is. */
async function isThere(path: string): Promise<boolean> {
  try {
    await stat(path)
    return true
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR', 'ELOOP')) return false
    if (hasCode(error, 'EACCES', 'EPERM')) return true
    throw error
  }
}

/** As the client takes them, any text that is not empty means yes. */
async function tlsOf(
  endpoint: Endpoint,
  env: Environment,
  directory: string,
): Promise<TlsSettings | undefined> {
  if (endpoint.kind !== 'tcp') return undefined
  const asksVerified = Boolean(env['DOCKER_TLS_VERIFY'])
  const asksTls = Boolean(env['DOCKER_TLS'])
  if (!asksVerified && !asksTls && !endpoint.isSecure) return undefined
  const isVerified = asksVerified || !asksTls
  return readTls(env['DOCKER_CERT_PATH'] || directory, { isVerified, needsAuthority: asksVerified })
}

function addressOf(endpoint: Endpoint, saidBy: string, tls?: TlsSettings): EngineAddress {
  if (endpoint.kind === 'unix') return { ...endpoint, text: `unix://${endpoint.path}`, saidBy }
  const { host, port } = endpoint
  const name = host.includes(':') ? `[${host}]` : host
  if (endpoint.kind === 'ssh') {
    const { user, socket = '' } = endpoint
    const text = `ssh://${user === undefined ? '' : `${user}@`}${name}${port === undefined ? '' : `:${port}`}${socket}`
    return { ...endpoint, text, saidBy }
  }
  const settings = tls ?? (endpoint.isSecure ? { isVerified: true } : undefined)
  const number = port ?? (settings === undefined ? plainPort : tlsPort)
  return {
    kind: 'tcp',
    host,
    port: number,
    ...(settings === undefined ? {} : { tls: settings }),
    text: `tcp://${name}:${number}`,
    saidBy,
  }
}
