import type Dockerode from 'dockerode'
import { parseDuration } from '../../model/duration.ts'
import type { OpenSection } from '../provider.ts'
import type { Engine } from './engine.ts'
import { createExecutor } from './exec.ts'
import { healthcheckOf } from './healthcheck.ts'
import type { Labels } from './labels.ts'
import type { JobNetwork } from './network.ts'
import { deathOf, firstHealth, whenReady } from './readiness.ts'
import { makeServiceContainer } from './service-container.ts'
import type { NamedService } from './service-names.ts'
import { serviceOptions } from './service-options.ts'

/** What a service needs to know of its image. */
export interface ServiceImage {
  readonly id: string
  readonly reference: string
  readonly workingDirectory?: string | undefined
  /** As the engine has it. */
  readonly healthcheck?: Dockerode.HealthConfig | undefined
  /** TCP. */
  readonly exposedPorts: readonly number[]
}

export interface ServiceContext {
  readonly engine: Engine
  readonly labels: Labels
  readonly network: JobNetwork
  readonly section: OpenSection
  /** Id of the job's image, whose shell helps where the service's has none. */
  readonly shellImage: string
}

/** A service that has been started. Disposed, once, it is stopped and removed, and all its output is in the section. */
export interface RunningService extends AsyncDisposable {
  readonly alias: string
  /** See `whenReady` of readiness.ts. */
  whenReady(signal: AbortSignal): Promise<void>
  /** Rejects when it ends with another exit code than 0 before it is disposed, or the engine is lost. */
  readonly failed: Promise<never>
}

const defaultReadyMs = 60_000

/** Starts a service. On failure nothing of it is left. */
export async function startService(
  named: NamedService,
  image: ServiceImage,
  context: ServiceContext,
): Promise<RunningService> {
  const { alias, definition } = named
  const { ready_timeout: readyTimeout } = definition
  const limitMs = readyTimeout === undefined ? defaultReadyMs : parseDuration(readyTimeout)
  const healthcheck = healthcheckOf(definition, image.healthcheck, limitMs)
  const options = {
    ...serviceOptions(named, image.id, context),
    ...(healthcheck === undefined ? {} : { Healthcheck: healthcheck }),
  }
  const made = await makeServiceContainer(context.engine, options, { alias, sink: context.section.fork() })
  const { watch } = made
  const started = {
    ...context,
    ...made,
    ...(healthcheck === undefined ? {} : { health: firstHealth(watch) }),
    executor: createExecutor(made.container, watch),
    ports: image.exposedPorts,
    alias,
    limitMs,
  }
  let isWanted = true
  const failed = watch.died.then(async (exitCode) => {
    if (exitCode === 0 || !isWanted) return new Promise<never>(() => undefined)
    throw await deathOf(started, `ended with exit code ${exitCode} while the job ran`)
  })
  failed.catch(() => undefined)
  try {
    await made.start()
  } catch (error) {
    await made.close()
    throw error
  }
  return {
    alias,
    failed,
    whenReady: async (signal) => whenReady(started, signal),
    async [Symbol.asyncDispose]() {
      isWanted = false
      await made.close()
    },
  }
}
