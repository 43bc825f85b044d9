import type { Readable } from 'node:stream'
import type { Engine } from './engine.ts'
import { readEngineEvents } from './engine-events.ts'
import type { ImageReference } from './image-reference.ts'
import { createPullProgress } from './pull-progress.ts'
import type { RegistryCredentials } from './registry-credentials.ts'

export interface PullRequest {
  readonly reference: ImageReference
  readonly platform?: string
  readonly credentials?: RegistryCredentials
}

type LineSink = (line: string) => void | Promise<void>

/** Pulls of one engine that are under way. Jobs that want the same image at the same time pull it once. */
export interface Pulls {
  /**
   * Resolves with the digest that the registry gave, if it told. Rejects with the engine's refusal, or at once with the signal's
   * reason; the pull itself ends when nobody waits for it any more.
   */
  pull(request: PullRequest, line: LineSink, signal: AbortSignal): Promise<string | undefined>
}

interface SharedPull {
  readonly lines: Set<LineSink>
  readonly abort: AbortController
  readonly digest: Promise<string | undefined>
}

export function createPulls(engine: Engine): Pulls {
  const running = new Map<string, SharedPull>()
  const start = (request: PullRequest): SharedPull => {
    const lines = new Set<LineSink>()
    const abort = new AbortController()
    const tell = async (line: string) => {
      await Promise.all([...lines].map(async (sink) => sink(line)))
    }
    return { lines, abort, digest: pullOnce(engine, request, { tell, signal: abort.signal }) }
  }
  return {
    async pull(request, line, signal) {
      signal.throwIfAborted()
      const key = keyOf(request)
      const shared = running.get(key) ?? start(request)
      if (!running.has(key)) {
        running.set(key, shared)
        const forget = () => void (running.get(key) === shared && running.delete(key))
        shared.digest.then(forget, forget)
      }
      shared.lines.add(line)
      try {
        return await untilAborted(shared.digest, signal)
      } finally {
        shared.lines.delete(line)
        if (shared.lines.size === 0) {
          running.delete(key)
          shared.abort.abort()
        }
      }
    },
  }
}

function keyOf({ reference: { domain, path, tag, digest }, platform }: PullRequest): string {
  return JSON.stringify([domain, path, digest ?? tag ?? 'latest', platform])
}

interface OnePull {
  readonly tell: (line: string) => Promise<void>
  readonly signal: AbortSignal
}

async function pullOnce(
  { docker }: Engine,
  { reference, platform, credentials }: PullRequest,
  { tell, signal }: OnePull,
): Promise<string | undefined> {
  const stream = (await docker.createImage(credentials, {
    fromImage: reference.name,
    tag: reference.digest ?? reference.tag ?? 'latest',
    ...(platform === undefined ? {} : { platform }),
    abortSignal: signal,
  })) as Readable
  const lineOf = createPullProgress(() => performance.now())
  let digest: string | undefined
  for await (const event of readEngineEvents(stream)) {
    digest = /^Digest: (\S+)/.exec(event.status ?? '')?.[1] ?? digest
    const line = lineOf(event)
    if (line !== undefined) await tell(line)
  }
  return digest
}

/** Settles as the work does, or at once when the signal aborts; then nobody hears of the work any more. */
async function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const settled = new AbortController()
  const aborted = new Promise<void>((resolve) => {
    signal.addEventListener(
      'abort',
      () => {
        resolve()
      },
      { signal: settled.signal },
    )
  })
  try {
    await Promise.race([work, aborted])
  } finally {
    settled.abort()
  }
  signal.throwIfAborted()
  return work
}
