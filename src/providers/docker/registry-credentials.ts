import * as v from 'valibot'
import type { Environment } from '../../base/environment.ts'
import { hasCode } from '../../base/files.ts'
import { runCommand } from '../../base/process.ts'
import type { SectionLog } from '../provider.ts'
import { type DockerConfig, readDockerConfig, type StoredAuth } from './docker-config.ts'
import { dockerHub } from './image-reference.ts'

/** What lets somebody into a registry, as the engine takes it. Never printed. */
export interface RegistryCredentials {
  readonly serveraddress: string
  readonly username?: string
  readonly password?: string
  readonly identitytoken?: string
  readonly registrytoken?: string
}

export interface FoundCredentials {
  readonly credentials?: RegistryCredentials
  /** Where they are from, or where they were looked for: `/home/me/.docker/config.json`. */
  readonly place: string
  /** Why there may be some that could not be had. */
  readonly problem?: string
}

/** The user's credentials, by registry as `ImageReference` has it. */
export interface CredentialStore {
  find(registry: string, signal: AbortSignal): Promise<FoundCredentials>
  /** Registries that have an entry; a store of the system may know more. */
  readonly registries: readonly string[]
}

/** The name of Docker Hub in configs and to credential helpers. */
const hubKey = 'https://index.docker.io/v1/'
const hubNames: readonly string[] = [hubKey, dockerHub, 'index.docker.io']
/** A person may have to unlock a keychain meanwhile. */
const helperLimitMs = 60_000

const helperOutput = v.object({ Username: v.string(), Secret: v.string() })

/** Reads the docker config once; helpers are asked when their registry is. */
export async function openCredentials(env: Environment): Promise<CredentialStore> {
  const config = await readDockerConfig(env)
  const { path: place, problem, auths, credHelpers, credsStore } = config
  return {
    registries: [...new Set([...Object.keys(auths), ...Object.keys(credHelpers)].map(hostOf))].sort(),
    async find(registry, signal) {
      if (problem !== undefined) return { place, problem }
      const key = registry === dockerHub ? hubKey : registry
      const helper = helperFor(registry, config) ?? credsStore
      if (helper !== undefined && helper !== '')
        return askHelper(helper, key, { env, place: `docker-credential-${helper} (${place})`, signal })
      const entry = Object.entries(auths).find(([name]) => hostOf(name) === registry)
      const credentials = entry === undefined ? undefined : decodeAuth(entry[1], key)
      return credentials === undefined ? { place } : { credentials, place }
    },
  }
}

/** Asks a store; what stands in the way of an answer is a warning, and nobody's end. */
export async function findCredentials(
  store: CredentialStore,
  registry: string,
  { log, signal }: { readonly log: SectionLog; readonly signal: AbortSignal },
): Promise<FoundCredentials> {
  const found = await store.find(registry, signal)
  if (found.problem !== undefined)
    await log.tell({
      type: 'warning',
      code: 'docker/no-credentials',
      message: `no credentials for ${registry}: ${found.problem}`,
    })
  return found
}

function helperFor(registry: string, { credHelpers }: DockerConfig): string | undefined {
  return Object.entries(credHelpers).find(([name]) => hostOf(name) === registry)?.[1]
}

/** Entries are hosts, or addresses as older clients wrote them: `https://registry.example.com/v1/`. */
function hostOf(key: string): string {
  if (hubNames.includes(key)) return dockerHub
  return key.replace(/^https?:\/\//, '').replace(/\/.*$/, '')
}

function decodeAuth(stored: StoredAuth, serveraddress: string): RegistryCredentials | undefined {
  const { auth, identitytoken, registrytoken } = stored
  const tokens = {
    ...(identitytoken === undefined ? {} : { identitytoken }),
    ...(registrytoken === undefined ? {} : { registrytoken }),
  }
  const [, user = stored.username, password = stored.password] =
    /^([^:]*):(.*)$/s.exec(Buffer.from(auth ?? '', 'base64').toString()) ?? []
  const login =
    user === undefined ? {} : { username: user, password: (password ?? '').replace(/^\0+|\0+$/g, '') }
  return Object.keys({ ...tokens, ...login }).length === 0
    ? undefined
    : { serveraddress, ...login, ...tokens }
}

interface HelperOptions {
  readonly env: Environment
  readonly place: string
  readonly signal: AbortSignal
}

/** `docker-credential-<name> get`: the registry on standard input, JSON on standard output (docker/docker-credential-helpers). */
async function askHelper(
  helper: string,
  key: string,
  { env, place, signal }: HelperOptions,
): Promise<FoundCredentials> {
  const program = `docker-credential-${helper}`
  const cannot = (what: string): FoundCredentials => ({ place, problem: `\`${program}\` ${what}` })
  const limit = AbortSignal.timeout(helperLimitMs)
  try {
    const { exitCode, stdout } = await runCommand([program, 'get'], {
      env,
      stdin: key,
      signal: AbortSignal.any([signal, limit]),
    })
    // What a helper prints may be a secret, also where it fails.
    const text = stdout.toString()
    if (exitCode !== 0)
      return /credentials not found/i.test(text) ? { place } : cannot(`ended with exit code ${exitCode}`)
    const { Username: username, Secret: secret } = v.parse(helperOutput, JSON.parse(text))
    const login = username === '<token>' ? { identitytoken: secret } : { username, password: secret }
    return { credentials: { serveraddress: key, ...login }, place }
  } catch (error) {
    signal.throwIfAborted()
    if (limit.aborted) return cannot(`gave no answer within ${helperLimitMs / 1000} s`)
    if (hasCode(error, 'ENOENT')) return cannot('is not on PATH')
    if (hasCode(error, 'EACCES')) return cannot('is not on PATH, or may not be started')
    if (error instanceof SyntaxError || v.isValiError(error))
      return cannot('gave an answer that is no JSON of its kind')
    throw error
  }
}
