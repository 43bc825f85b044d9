import type { Readable } from 'node:stream'
import type Dockerode from 'dockerode'
import type { OutputSink } from '../provider.ts'
import type { Engine } from './engine.ts'
import { readOutput } from './exec.ts'
import { asking, dockerFailure } from './failure.ts'
import { removeContainer, stopContainer } from './remove-container.ts'
import { createServiceOutput } from './service-output.ts'
import { type ContainerWatch, watchContainer } from './watch.ts'

/** The container of a service, made and not started yet. */
export interface ServiceContainer {
  readonly container: Dockerode.Container
  readonly watch: ContainerWatch
  readonly output: {
    /** Up to ten lines. */
    lastLines(): string
    /** Settles when all of it has come. */
    readonly ended: Promise<void>
  }
  start(): Promise<void>
  /** Stops and removes it, and gives the rest of its output. Nothing is read any more, also when it rejects. */
  close(): Promise<void>
}

/** Between SIGTERM and SIGKILL: what a service keeps is thrown away anyway. */
const graceS = 1

/** Makes a container of which neither output nor end will be missed. On failure nothing of it is left. */
export async function makeServiceContainer(
  { docker }: Engine,
  options: Dockerode.ContainerCreateOptions,
  { alias, sink }: { readonly alias: string; readonly sink: OutputSink },
): Promise<ServiceContainer> {
  const container = await asking(`make the service \`${alias}\``, async () => docker.createContainer(options))
  let watch: ContainerWatch | undefined
  try {
    watch = await watchContainer(docker, container.id)
    const stream = await container.attach({ stream: true, stdout: true, stderr: true })
    return attached({ container, watch, stream: stream as unknown as Readable }, { alias, sink })
  } catch (error) {
    watch?.[Symbol.dispose]()
    await removeContainer(container)
    throw dockerFailure(error, `follow the service \`${alias}\``)
  }
}

interface Attached {
  readonly container: Dockerode.Container
  readonly watch: ContainerWatch
  readonly stream: Readable
}

function attached(
  { container, watch, stream }: Attached,
  { alias, sink }: { readonly alias: string; readonly sink: OutputSink },
): ServiceContainer {
  const output = createServiceOutput(alias, sink)
  const ended = readOutput(stream, output.write)
  let hasRun = false
  return {
    container,
    watch,
    output: { lastLines: output.lastLines, ended },
    async start() {
      await asking(`start the service \`${alias}\``, async () => container.start() as Promise<void>)
      hasRun = true
    },
    async close() {
      try {
        if (hasRun) await stopContainer(container, graceS)
        await removeContainer(container)
        if (hasRun) await ended
      } finally {
        // The stream of a container that has never run does not end.
        stream.destroy()
        await ended
        await output.end()
        watch[Symbol.dispose]()
      }
    },
  }
}
