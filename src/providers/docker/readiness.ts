import type Dockerode from 'dockerode'
import { orAborted } from '../../base/or-aborted.ts'
import { LoomFailure } from '../../diagnostics/failure.ts'
import { asking, dockerFailure } from './failure.ts'
import { type ProbedContainer, whenListening } from './port-probe.ts'
import type { ServiceContainer } from './service-container.ts'
import type { ContainerWatch } from './watch.ts'

/** A service that has been started, and what it takes for it to be ready. */
export interface StartedService extends ProbedContainer {
  readonly alias: string
  readonly watch: ContainerWatch
  /** The first that its healthcheck found; absent where it has none. */
  readonly health?: Promise<Health>
  /** TCP ports of which one must be listened on, where there is no healthcheck. None: it is ready once it runs. */
  readonly ports: readonly number[]
  readonly limitMs: number
  readonly output: ServiceContainer['output']
}

export type Health = 'healthy' | 'unhealthy'

// A longer timer would fire at once.
const longestTimerMs = 2 ** 31 - 1

/** Listens for the first verdict of a container's healthcheck; call it before the container starts. */
export function firstHealth(watch: ContainerWatch): Promise<Health> {
  return new Promise((resolve) => {
    watch.onHealth((status) => {
      if (status === 'healthy' || status === 'unhealthy') resolve(status)
    })
  })
}

/**
 * Waits until a service is ready. Fails with `docker/service-not-ready` when it is unhealthy or not ready in time, with
 * `docker/service-died` as soon as it ends, whatever its exit code, and with the signal's reason.
 */
export async function whenReady(service: StartedService, signal: AbortSignal): Promise<void> {
  const late = AbortSignal.timeout(Math.min(service.limitMs, longestTimerMs))
  const settled = new AbortController()
  const stop = AbortSignal.any([signal, late, settled.signal])
  const ended = service.watch.died.then(async (exitCode) => {
    throw await deathOf(service, `ended with exit code ${exitCode} before it was ready`)
  })
  const ready = awaitSigns(service, ended, stop)
  try {
    await orAborted(Promise.race([ready, ended]), stop)
  } catch (error) {
    signal.throwIfAborted()
    throw late.aborted ? await tooLate(service) : error
  } finally {
    settled.abort()
    // What lost the race has no news, but may have made a container, which goes before this one.
    await ready.catch(() => undefined)
  }
}

async function awaitSigns(service: StartedService, ended: Promise<never>, stop: AbortSignal): Promise<void> {
  if (service.health !== undefined) {
    const health = await orAborted(service.health, stop)
    if (health === 'unhealthy') throw await unhealthy(service)
  } else if (service.ports.length > 0) {
    try {
      if (!(await whenListening(service.ports, service, stop))) throw unseen(service)
    } catch (error) {
      // The engine refuses to look into a container that has ended; why it ended says more.
      if ((await stateOf(service)).Running)
        throw dockerFailure(error, `see whether \`${service.alias}\` is ready`)
      await ended
    }
  }
}

async function stateOf({
  alias,
  container,
}: StartedService): Promise<Dockerode.ContainerInspectInfo['State']> {
  const { State: state } = await asking(`look at the service \`${alias}\``, async () => container.inspect())
  return state
}

/** What is told of a service that ended. */
export async function deathOf(
  { alias, output }: Pick<StartedService, 'alias' | 'output'>,
  how: string,
): Promise<LoomFailure> {
  await output.ended
  return new LoomFailure('environment', {
    code: 'docker/service-died',
    message: `the service \`${alias}\` ${how}${quoted(output)}`,
    hint: "see all of its output in the job's section `services`",
  })
}

async function tooLate(service: StartedService): Promise<LoomFailure> {
  const { alias, limitMs, ports, health } = service
  const probe = health === undefined ? '' : await lastProbe(service)
  const sign = health === undefined ? `listens on ${portsInWords(ports)}` : 'is healthy'
  return notReady(
    `the service \`${alias}\` is not ready: nothing says after ${limitMs / 1000} s that it ${sign}${probe}${quoted(service.output)}`,
    'see why in its output, allow it more time with `ready_timeout`, or give it a `healthcheck` that fits it',
  )
}

async function unhealthy(service: StartedService): Promise<LoomFailure> {
  return notReady(
    `the service \`${service.alias}\` is unhealthy${await lastProbe(service)}${quoted(service.output)}`,
    'see why in its output, or mend its `healthcheck`',
  )
}

function unseen({ alias }: StartedService): LoomFailure {
  return notReady(
    `cannot see whether the service \`${alias}\` is ready: neither its image nor that of the job has a shell`,
    'give it a `healthcheck` with a program of its image',
  )
}

function notReady(message: string, hint: string): LoomFailure {
  return new LoomFailure('environment', { code: 'docker/service-not-ready', message, hint })
}

function portsInWords(ports: readonly number[]): string {
  return ports.length === 1 ? `port ${ports.join('')}` : `one of the ports ${ports.join(', ')}`
}

async function lastProbe(service: StartedService): Promise<string> {
  const { Health: health } = await stateOf(service)
  const output = health?.Log.at(-1)?.Output.trim() ?? ''
  return output === '' ? '' : `; its healthcheck says:\n${output}`
}

function quoted(output: StartedService['output']): string {
  const lines = output.lastLines()
  return lines === '' ? '; it printed nothing' : `; its last lines:\n${lines}`
}
