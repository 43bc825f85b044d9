import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { Environment } from '../../base/environment.ts'
import type {
  ClientAnswer,
  ClientCallName,
  ClientCalls,
  ClientRequest,
  ClientSetup,
  Patience,
} from './calls.ts'
import type { ServiceAccess } from './runtime.ts'
import { saidShortly, type ServiceCallName, ServiceFailure } from './trouble.ts'

export interface ClientOptions {
  readonly access: ServiceAccess
  /** Its proxies are the client's. */
  readonly env: Environment
  readonly patience: Patience
  /** Of a question, with its retries. */
  readonly requestTimeoutMs: number
  /** Of an archive, one way. */
  readonly transferTimeoutMs: number
  /** The file of its thread. Default: what the build makes. */
  readonly thread?: string
}

/** Speaks to GitHub's cache service, with any number of calls at once. */
export interface CacheClient {
  /** Rejects with a `ServiceFailure`, the error of a full disk, or the signal's reason. What a call has begun ends with it. */
  call<Name extends ClientCallName>(
    name: Name,
    asks: ClientCalls[Name]['asks'],
    signal: AbortSignal,
  ): Promise<ClientCalls[Name]['gives']>
}

/**
 * A client whose calls run in threads: each has variables of its own, so that the token is in nobody's environment, its prints go
 * nowhere, and it can be ended. A thread is kept for the next call; an idle one does not keep the process alive.
 */
export function createCacheClient(options: ClientOptions): CacheClient {
  const idle: Worker[] = []
  return {
    async call(name, asks, signal) {
      signal.throwIfAborted()
      const thread = takeIdle(idle) ?? startThread(options)
      const isTransfer = name === 'fetch' || name === 'store'
      const timeoutMs = isTransfer ? options.transferTimeoutMs : options.requestTimeoutMs
      // The names of calls and what they ask for belong together, which a generic name does not tell the compiler.
      const request = { name, asks } as ClientRequest
      const answer = await ask(thread, request, { signal, timeoutMs })
      thread.unref()
      idle.push(thread)
      if ('trouble' in answer) throw new ServiceFailure(answer.trouble)
      if ('environment' in answer) throw Object.assign(new Error(), answer.environment)
      return answer.gives
    },
  }
}

function takeIdle(idle: Worker[]): Worker | undefined {
  for (let thread = idle.pop(); thread !== undefined; thread = idle.pop())
    // One that has ended meanwhile has no number any more.
    if (thread.threadId !== -1) return thread
  return undefined
}

/** Where the build puts the thread, seen from the build and from the sources. */
const places = ['../github-cache', '../../../dist/github-cache']

function threadFile(): string {
  const here = dirname(fileURLToPath(import.meta.url))
  const files = places.map((place) => join(here, place, 'client-thread.js'))
  return files.find((path) => existsSync(path)) ?? join(here, 'client-thread.js')
}

function startThread({ access, env, patience, thread: file = threadFile() }: ClientOptions): Worker {
  const { protocol, url, token } = access
  const workerData: ClientSetup = { protocol, url, token, patience }
  const thread = new Worker(file, {
    ...{ workerData, env: proxiesOf(env), stdout: true, stderr: true },
  })
  // Who waits for an answer hears of it too.
  thread.on('error', () => undefined)
  return thread
}

const proxies = ['http_proxy', 'https_proxy', 'all_proxy', 'no_proxy']

function proxiesOf(env: Environment): NodeJS.Dict<string> {
  return Object.fromEntries(Object.entries(env).filter(([name]) => proxies.includes(name.toLowerCase())))
}

const serviceCalls = {
  find: 'find',
  peek: 'peek',
  fetch: 'fetch',
  store: 'upload',
} as const satisfies Record<ClientCallName, ServiceCallName>

/** The thread's answer. In every other case the thread is ended. */
async function ask(
  thread: Worker,
  request: ClientRequest,
  { signal, timeoutMs }: { readonly signal: AbortSignal; readonly timeoutMs: number },
): Promise<ClientAnswer> {
  const timeout = AbortSignal.timeout(timeoutMs)
  try {
    thread.ref()
    thread.postMessage(request)
    const answered = await once(thread, 'message', { signal: AbortSignal.any([signal, timeout]) })
    return answered[0] as ClientAnswer
  } catch (error) {
    await thread.terminate()
    signal.throwIfAborted()
    const call = serviceCalls[request.name]
    if (timeout.aborted) throw new ServiceFailure({ kind: 'slow', call, timeoutMs })
    const said = saidShortly(error instanceof Error ? error.message : String(error))
    throw new ServiceFailure({ kind: 'failed', call, said })
  }
}
