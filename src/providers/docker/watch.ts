import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import type Dockerode from 'dockerode'
import { dockerFailure } from './failure.ts'

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
  /** Told when the kernel ends a process of the container for want of memory. */
  onOutOfMemory(listener: () => void): void
  /** Told when the container's healthcheck has found it `healthy` or `unhealthy`; listen before it starts. */
  onHealth(listener: (status: string) => void): void
}

interface Waiting {
  readonly resolve: (exitCode: number) => void
  readonly reject: (error: unknown) => void
}

interface EngineEvent {
  readonly Action?: string
  readonly timeNano?: number
  readonly Actor?: { readonly Attributes?: Readonly<Record<string, string>> }
}

/**
 * Follows the engine's events of a container (`exec_die`, `die`, `oom`, `health_status`). An event stream that ends, as behind a proxy, is taken up
 * where it was; what ended meanwhile is asked for.
 */
export async function watchContainer(docker: Dockerode, id: string): Promise<ContainerWatch> {
  const waiting = new Map<string, Waiting>()
  const listeners: (() => void)[] = []
  const healthListeners: ((status: string) => void)[] = []
  const closing = new AbortController()
  let lost: unknown
  let death: Waiting = { resolve: () => undefined, reject: () => undefined }
  const died = new Promise<number>((resolve, reject) => (death = { resolve, reject }))
  died.catch(() => undefined)

  const settle = (execId: string, exitCode: number) => {
    waiting.get(execId)?.resolve(exitCode)
    waiting.delete(execId)
  }
  const lose = (error: unknown) => {
    lost = dockerFailure(error, 'follow the job')
    for (const { reject } of waiting.values()) reject(lost)
    waiting.clear()
    death.reject(lost)
  }
  const end = (exitCode: number) => {
    death.resolve(exitCode)
    setTimeout(() => {
      for (const execId of waiting.keys()) settle(execId, killedExitCode)
    }, lateExitMs).unref()
  }
  const tellHealth = (status: string) => {
    for (const listener of healthListeners) listener(status)
  }
  const take = ({ Action: action = '', Actor: actor }: EngineEvent) => {
    const { execID: execId = '', exitCode = '' } = actor?.Attributes ?? {}
    if (action === 'exec_die') settle(execId, Number(exitCode))
    else if (action === 'die') end(Number(exitCode))
    else if (action === 'oom') for (const listener of listeners) listener()
    else if (action.startsWith(healthAction)) tellHealth(action.slice(healthAction.length))
  }
  const catchUp = async () => {
    for (const execId of waiting.keys()) {
      const { Running: isRunning, ExitCode: exitCode } = await docker.getExec(execId).inspect()
      if (!isRunning && exitCode !== null) settle(execId, exitCode)
    }
    const { State: state } = await docker.getContainer(id).inspect()
    if (state.FinishedAt > state.StartedAt && !state.Running) end(state.ExitCode)
    else if (state.Health !== undefined) tellHealth(state.Health.Status)
  }
  const follow = async (first: Readable) => {
    let stream = first
    let sinceNs = 0
    for (;;) {
      for await (const line of createInterface({ input: stream })) {
        const event = JSON.parse(line) as EngineEvent
        sinceNs = event.timeNano ?? sinceNs
        take(event)
      }
      if (closing.signal.aborted) return
      stream = await openEvents(docker, { id, sinceNs, signal: closing.signal })
      await catchUp()
    }
  }
  const first = await openEvents(docker, { id, sinceNs: 0, signal: closing.signal })
  follow(first).catch((error: unknown) => {
    if (!closing.signal.aborted) lose(error)
  })
  return {
    died,
    exitOf: (execId) => {
      if (lost !== undefined) return Promise.reject(lost)
      return new Promise((resolve, reject) => waiting.set(execId, { resolve, reject }))
    },
    onOutOfMemory: (listener) => void listeners.push(listener),
    onHealth: (listener) => void healthListeners.push(listener),
    [Symbol.dispose]() {
      closing.abort()
    },
  }
}

async function openEvents(
  docker: Dockerode,
  { id, sinceNs, signal }: { id: string; sinceNs: number; signal: AbortSignal },
): Promise<Readable> {
  const since = sinceNs === 0 ? {} : { since: (sinceNs / 1e9).toFixed(9) }
  const filters = { container: [id], event: ['exec_die', 'die', 'oom', 'health_status'] }
  const stream = await docker.getEvents({
    filters,
    ...since,
    abortSignal: signal,
  } as Dockerode.GetEventsOptions)
  return stream as Readable
}
