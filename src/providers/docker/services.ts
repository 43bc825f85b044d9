import type { JobLog } from '../provider.ts'
import type { Engine } from './engine.ts'
import { wordsOf } from './failure.ts'
import type { Labels } from './labels.ts'
import { createNetwork, type JobNetwork } from './network.ts'
import { type RunningService, type ServiceImage, startService } from './service.ts'
import { type NamedService, nameServices, type WrittenService } from './service-names.ts'
import { refuseWorkingDirectory } from './working-directory.ts'

export interface ServicesContext {
  readonly engine: Engine
  readonly labels: Labels
  readonly log: JobLog
  /** Finds the image of a service and tells of it; the signal ends a pull. */
  readonly resolve: (reference: string, alias: string, signal: AbortSignal) => Promise<ServiceImage>
  /** Id of the job's own image, which has a shell. */
  readonly shellImage: string
  readonly signal: AbortSignal
}

/** The services of a job, all of them ready. Dispose it after the job's container; safe to call twice, and never rejects. */
export interface Services extends AsyncDisposable {
  /** Of the network on which they are found by their aliases. */
  readonly networkId: string
  /** Rejects with `docker/service-died` when one ends with another exit code than 0 while the job runs. */
  readonly failed: Promise<never>
}

/**
 * Starts all services of a job side by side on a network of its own, and waits until all are ready; `docs/docker-images.md` says
 * when that is. Their output goes into the section `services` until they are disposed. The first that fails ends the waiting for the
 * others; then, and when the signal aborts, everything that was made is removed.
 */
export async function startServices(
  written: readonly WrittenService[],
  context: ServicesContext,
): Promise<Services> {
  const named = nameServices(written)
  const { signal, engine, labels } = context
  const section = await context.log.open('services')
  const running: RunningService[] = []
  let network: JobNetwork | undefined
  let outcome: 'success' | 'failed' | 'cancelled' = 'success'
  let disposal: Promise<void> | undefined
  const dispose = async () => {
    disposal ??= removeAll(running, network, context.log).then(async () => section.finish(outcome))
    await disposal
  }
  try {
    const images = await inParallel(named, signal, async (one, stop) => resolveImage(one, context, stop))
    network = await createNetwork(engine, labels)
    const place = { ...context, network, section }
    await inParallel(images, signal, async ([one, image], stop) => {
      stop.throwIfAborted()
      const service = await startService(one, image, place)
      running.push(service)
      await service.whenReady(stop)
    })
    const failed = Promise.race(running.map((service) => service.failed))
    failed.catch(() => (outcome = 'failed'))
    return { networkId: network.id, failed, [Symbol.asyncDispose]: dispose }
  } catch (error) {
    outcome = signal.aborted ? 'cancelled' : 'failed'
    await dispose()
    throw error
  }
}

/** Works for all at once. The first failure aborts what the others are given, and is thrown once all have ended. */
async function inParallel<T, U>(
  items: readonly T[],
  signal: AbortSignal,
  work: (item: T, stop: AbortSignal) => Promise<U>,
): Promise<U[]> {
  const failing = new AbortController()
  const stop = AbortSignal.any([signal, failing.signal])
  const all = items.map(async (item) => {
    try {
      return await work(item, stop)
    } catch (error) {
      failing.abort(error)
      throw error
    }
  })
  await Promise.allSettled(all)
  failing.signal.throwIfAborted()
  return Promise.all(all)
}

async function resolveImage(
  named: NamedService,
  { resolve }: ServicesContext,
  stop: AbortSignal,
): Promise<readonly [NamedService, ServiceImage]> {
  const image = await resolve(named.definition.name, named.alias, stop)
  refuseWorkingDirectory(image)
  return [named, image]
}

/** Removes everything that can be. What cannot is told, and left to the next start of Loom. */
async function removeAll(
  running: readonly RunningService[],
  network: JobNetwork | undefined,
  log: JobLog,
): Promise<void> {
  const remove = async (what: string, resource: AsyncDisposable | undefined) => {
    try {
      await resource?.[Symbol.asyncDispose]()
    } catch (error) {
      const message = `${what} is left on the Docker Engine: ${wordsOf(error)}`
      await log.tell({ type: 'warning', code: 'docker/left-behind', message })
    }
  }
  await Promise.all(running.map(async (service) => remove(`the service \`${service.alias}\``, service)))
  await remove('the network of the services', network)
}
