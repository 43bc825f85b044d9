import type Dockerode from 'dockerode'
import * as v from 'valibot'
import { type EngineAddress, findEngine } from './address.ts'
import { connectFailure, notDocker, oldEngine } from './connect-failure.ts'
import { EngineAgent } from './engine-agent.ts'
import type { ConnectOptions, Engine } from './engine.ts'

const versionSchema = v.object({
  Version: v.string(),
  ApiVersion: v.pipe(v.string(), v.regex(/^\d+\.\d+$/)),
  Os: v.string(),
  Arch: v.string(),
  Components: v.optional(v.array(v.object({ Name: v.string() })), []),
})

/** Of Docker 20.10: the oldest that takes a platform for a container. */
const oldestApi = [1, 41] as const
/** ssh may have far to go, and a proxy to start. */
const answerLimitMs = { unix: 10_000, tcp: 10_000, ssh: 30_000 } as const

/**
 * Finds the engine as the docker client would, and asks it what it is. Fails with a `docker/…` code that tells why none answers, or
 * with the signal's reason. Idle connections to the engine do not keep the process alive.
 */
export async function connectEngine(options: ConnectOptions): Promise<Engine> {
  const { env, signal } = options
  signal?.throwIfAborted()
  const address = await findEngine(env)
  const limitMs = options.timeLimitMs ?? answerLimitMs[address.kind]
  const agent = new EngineAgent(address, { env, connectLimitMs: limitMs })
  const docker = await openClient(address, agent)
  try {
    const answer = await within(limitMs, signal, docker.version())
    return { docker, address: address.text, ...readVersion(answer, address) }
  } catch (error) {
    agent.destroy()
    signal?.throwIfAborted()
    throw await connectFailure(error, address)
  }
}

async function openClient(address: EngineAddress, agent: EngineAgent): Promise<Dockerode> {
  const { default: Docker } = await import('dockerode')
  const options = {
    protocol: 'http',
    // For the header `Host`; the agent knows where to connect to.
    host: address.kind === 'tcp' ? address.host : 'docker',
    port: address.kind === 'tcp' ? address.port : undefined,
    agent,
  } as const
  return withoutDockerHost(() => new Docker(options))
}

/** docker-modem reads this variable of the process by itself while it is made, then others and files, and throws where it cannot. */
function withoutDockerHost<T>(make: () => T): T {
  const { DOCKER_HOST: host } = process.env
  delete process.env['DOCKER_HOST']
  try {
    return make()
  } finally {
    if (host !== undefined) process.env['DOCKER_HOST'] = host
  }
}

/** docker-modem never settles a request whose connection is cut within the answer, so that giving up has to be outside of it. */
async function within<T>(limitMs: number, signal: AbortSignal | undefined, work: Promise<T>): Promise<T> {
  let giveUp = (): void => undefined
  const ended = new Promise<never>((_, reject) => {
    giveUp = () => {
      reject(new Error(`no answer within ${limitMs / 1000} s`))
    }
  })
  const timer = setTimeout(giveUp, limitMs)
  signal?.addEventListener('abort', giveUp)
  try {
    return await Promise.race([work, ended])
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', giveUp)
  }
}

function readVersion(
  answer: unknown,
  address: EngineAddress,
): Pick<Engine, 'version' | 'apiVersion' | 'platform'> {
  const { success, output } = v.safeParse(versionSchema, answer)
  if (!success) throw notDocker(address, 'it does not say its version as Docker does')
  // Podman (4.3) runs containers through this API, but sends no `exec_die`: a step would not end that leaves a process behind.
  if (output.Components.some(({ Name: name }) => name.startsWith('Podman')))
    throw notDocker(address, 'it is podman, which does not tell when a process ends')
  const [major = 0, minor = 0] = output.ApiVersion.split('.').map(Number)
  if (major < oldestApi[0] || (major === oldestApi[0] && minor < oldestApi[1]))
    throw oldEngine(address, output.ApiVersion)
  return {
    version: output.Version,
    apiVersion: output.ApiVersion,
    platform: `${output.Os}/${output.Arch}`,
  }
}
