import { setTimeout } from 'node:timers/promises'
import type Dockerode from 'dockerode'
import { orAborted } from '../../base/or-aborted.ts'
import type { Engine } from './engine.ts'
import { createExecutor, type Executor } from './exec.ts'
import { asking } from './failure.ts'
import type { Labels } from './labels.ts'
import { listeningPorts } from './listening-ports.ts'
import { removeContainer } from './remove-container.ts'
import { type ContainerWatch, watchContainer } from './watch.ts'

/** Of the shell alone, so that it runs where no other program is. */
const readTables = `for table in /proc/net/tcp /proc/net/tcp6; do
  while read -r line; do echo "$line"; done <"$table"
done 2>/dev/null; exit 0`

const firstWaitMs = 50
const longestWaitMs = 1000
const growth = 1.5
const longestTables = 1024 * 1024

/** A container whose ports are waited for, and what may help where it has no shell. */
export interface ProbedContainer {
  readonly engine: Engine
  readonly container: Dockerode.Container
  readonly executor: Executor
  readonly labels: Labels
  /** Id of an image that has `sh`. */
  readonly shellImage: string
}

/**
 * Resolves once one of the ports is listened on for others. The kernel's own table is read, by a shell in the container or, where
 * its image has none, by one of `shellImage` in the same network: no connection from here is needed, which a remote engine would not
 * let through, and the service sees no client that goes away without a word. Resolves to false when nothing can read it.
 */
export async function whenListening(
  ports: readonly number[],
  probed: ProbedContainer,
  signal: AbortSignal,
): Promise<boolean> {
  if (await askUntilListening(ports, probed.executor, signal)) return true
  await using neighbour = await startNeighbour(probed)
  return await askUntilListening(ports, neighbour.executor, signal)
}

/** The kernel tells nobody when somebody begins to listen, so it is asked again, more and more seldom. False: no shell. */
async function askUntilListening(
  ports: readonly number[],
  executor: Executor,
  signal: AbortSignal,
): Promise<boolean> {
  for (let waitMs = firstWaitMs; ; waitMs = Math.min(waitMs * growth, longestWaitMs)) {
    const found = await askPorts(executor, signal)
    if (found === undefined) return false
    if (ports.some((port) => found.has(port))) return true
    await setTimeout(waitMs, undefined, { signal })
  }
}

async function askPorts(executor: Executor, signal: AbortSignal): Promise<Set<number> | undefined> {
  let tables = ''
  const running = await executor.start({ argv: ['sh', '-c', readTables] }, (_stream, bytes) => {
    if (tables.length < longestTables) tables += Buffer.from(bytes).toString('latin1')
  })
  try {
    // What an image calls `sh` may do anything, also nothing for ever.
    await orAborted(running.outputEnd, signal)
    const exitCode = await orAborted(running.exit, signal)
    return exitCode === 126 || exitCode === 127 ? undefined : listeningPorts(tables)
  } finally {
    running.close()
  }
}

/** A container in the network of another that does nothing but run what is started in it. */
async function startNeighbour({
  engine: { docker },
  container: { id },
  labels,
  shellImage,
}: ProbedContainer): Promise<{ readonly executor: Executor } & AsyncDisposable> {
  const doing = 'look from beside a service whether it is ready'
  const container = await asking(doing, async () =>
    docker.createContainer({
      Image: shellImage,
      Entrypoint: ['sh', '-c', 'read -r _'],
      OpenStdin: true,
      Labels: { ...labels },
      HostConfig: { NetworkMode: `container:${id}` },
    }),
  )
  let watch: ContainerWatch | undefined
  const dispose = async () => {
    watch?.[Symbol.dispose]()
    await removeContainer(container)
  }
  try {
    watch = await asking(doing, async () => watchContainer(docker, container.id))
    await asking(doing, async () => container.start() as Promise<void>)
    return { executor: createExecutor(container, watch), [Symbol.asyncDispose]: dispose }
  } catch (error) {
    await dispose()
    throw error
  }
}
