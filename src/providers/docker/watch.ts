import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import type Dockerode from 'dockerode'
import { dockerFailure, isLost } from './failure.ts'

const killedExitCode = 137
const healthAction = 'health_status: '
/** How long the exits of a dead container's processes may come after its own. */
const lateExitMs = 1000

/** Hears of one container's ends, without asking again and again. Rejects and never hangs when the engine goes away. */
export interface ContainerWatch extends Disposable {
  /** Exit code of an exec; ask before it starts. 137 when the container died under it. */
  exitOf(execId: string): Promise<number>
  /** The exit code of the container itself. Pending while it runs; rejects when the engine is lost. */
  readonly died: Promise<number>
  /** Whether the connection was cut since. A job's container does not outlive that, nor does what its steps print. */
  wasCut(): boolean
  /** Told when the kernel ends a process of the container for want of memory. */
  onOutOfMemory(listener: () => void): void
  /** Told when the container's healthcheck has found it `healthy` or `unhealthy`; listen before it starts. */
  onHealth(listener: (status: string) => void): void
}

interface EngineEvent {
  readonly Action?: string
  readonly timeNano?: number
  readonly Actor?: { readonly Attributes?: Readonly<Record<string, string>> }
}

/**
 * Follows the engine's events of a container (`exec_die`, `die`, `oom`, `health_status`). An event stream that ends, as behind a
 * proxy, is taken up where it was; what ended meanwhile is asked for.
 */
export async function watchContainer(docker: Dockerode, id: string): Promise<ContainerWatch> {
  const ends = createEnds()
  const listeners: (() => void)[] = []
  const healthListeners: ((status: string) => void)[] = []
  const closing = new AbortController()
  const { signal } = closing
  let cuts = 0
  const tellHealth = (status: string) => {
    for (const listener of healthListeners) listener(status)
  }
  const take = ({ Action: action = '', Actor: actor }: EngineEvent) => {
    const { execID: execId = '', exitCode = '' } = actor?.Attributes ?? {}
    if (action === 'exec_die') ends.settle(execId, Number(exitCode))
    else if (action === 'die') ends.die(Number(exitCode))
    else if (action === 'oom') for (const listener of listeners) listener()
    else if (action.startsWith(healthAction)) tellHealth(action.slice(healthAction.length))
  }
  const follow = async (first: Readable) => {
    let stream = first
    let sinceNs = 0
    for (;;) {
      await readEvents(stream, (event) => {
        sinceNs = event.timeNano ?? sinceNs
        take(event)
      })
      if (signal.aborted) return
      cuts += 1
      stream = await openEvents(docker, { id, sinceNs, signal })
      const { Health: health } = await catchUp(docker, id, ends)
      if (health !== undefined) tellHealth(health.Status)
    }
  }
  follow(await openEvents(docker, { id, sinceNs: 0, signal })).catch((error: unknown) => {
    if (!signal.aborted) ends.lose(dockerFailure(error, 'follow the job'))
  })
  return {
    died: ends.died,
    exitOf: ends.exitOf,
    wasCut: () => cuts > 0,
    onOutOfMemory: (listener) => void listeners.push(listener),
    onHealth: (listener) => void healthListeners.push(listener),
    [Symbol.dispose]() {
      closing.abort()
    },
  }
}

/** Reads to the end. Whether it is a cut is not asked: only when there is no second stream the engine is lost. */
async function readEvents(stream: Readable, take: (event: EngineEvent) => void): Promise<void> {
  try {
    for await (const line of createInterface({ input: stream })) take(JSON.parse(line) as EngineEvent)
  } catch (error) {
    if (!isLost(error)) throw error
  }
}

async function openEvents(
  docker: Dockerode,
  { id, sinceNs, signal }: { id: string; sinceNs: number; signal: AbortSignal },
): Promise<Readable> {
  const since = sinceNs === 0 ? {} : { since: Math.floor(sinceNs / 1e9) }
  const filters = { container: [id], event: ['exec_die', 'die', 'oom', 'health_status'] }
  const options: Dockerode.GetEventsOptions = { filters, ...since, abortSignal: signal }
  return (await docker.getEvents(options)) as Readable
}

/** Asks for what ended while no events came, and for how the container is. */
async function catchUp(
  docker: Dockerode,
  id: string,
  ends: Ends,
): Promise<Dockerode.ContainerInspectInfo['State']> {
  for (const execId of ends.waiting()) {
    const { Running: isRunning, ExitCode: exitCode } = await docker.getExec(execId).inspect()
    if (!isRunning && exitCode !== null) ends.settle(execId, exitCode)
  }
  const { State: state } = await docker.getContainer(id).inspect()
  if (state.Status === 'exited' || state.Status === 'dead') ends.die(state.ExitCode)
  return state
}

interface Waiting {
  readonly resolve: (exitCode: number) => void
  readonly reject: (error: unknown) => void
}

/** Who waits for which end. */
interface Ends extends Pick<ContainerWatch, 'exitOf' | 'died'> {
  waiting(): readonly string[]
  settle(execId: string, exitCode: number): void
  /** The container's own end, and with it that of all in it. */
  die(exitCode: number): void
  lose(error: unknown): void
}

function createEnds(): Ends {
  const waiting = new Map<string, Waiting>()
  let lost: { readonly error: unknown } | undefined
  let death: Waiting = { resolve: () => undefined, reject: () => undefined }
  const died = new Promise<number>((resolve, reject) => (death = { resolve, reject }))
  died.catch(() => undefined)
  const settle = (execId: string, exitCode: number) => {
    waiting.get(execId)?.resolve(exitCode)
    waiting.delete(execId)
  }
  return {
    died,
    waiting: () => [...waiting.keys()],
    settle,
    exitOf: async (execId) =>
      new Promise((resolve, reject) => {
        waiting.set(execId, { resolve, reject })
        if (lost !== undefined) waiting.get(execId)?.reject(lost.error)
      }),
    die(exitCode) {
      death.resolve(exitCode)
      setTimeout(() => {
        for (const execId of waiting.keys()) settle(execId, killedExitCode)
      }, lateExitMs).unref()
    },
    lose(error) {
      lost = { error }
      for (const { reject } of waiting.values()) reject(error)
      waiting.clear()
      death.reject(error)
    },
  }
}
