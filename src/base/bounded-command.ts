import { spawn } from 'node:child_process'
import { signalGroup } from './process-group.ts'
import type { Environment } from './environment.ts'

export interface BoundedOptions {
  readonly cwd: string
  /** The whole environment of the child; nothing is inherited beside it. */
  readonly env: Environment
  readonly timeLimitMs: number
  readonly outputLimitBytes: number
  readonly signal: AbortSignal
}

/** How a bounded command ended: by itself, or killed for its time or for the length of its output. */
export type BoundedResult =
  | {
      readonly ended: 'itself'
      /** Null when a signal ended it. */
      readonly exitCode: number | null
      readonly stdout: Buffer
    }
  | { readonly ended: 'late' | 'loud' }

/**
 * Runs one program without a shell, in a process group of its own, standard input at its end and standard error thrown away, and
 * collects what it prints. At a bound or when the signal aborts, the whole group is killed. Rejects when the program cannot
 * be started (`ENOENT`, `EACCES`), and with the signal's reason.
 */
export async function runBounded(
  argv: readonly [string, ...string[]],
  options: BoundedOptions,
): Promise<BoundedResult> {
  options.signal.throwIfAborted()
  const [file, ...args] = argv
  const { cwd, env } = options
  const child = spawn(file, args, { cwd, env, stdio: ['ignore', 'pipe', 'ignore'], detached: true })
  let stopped: 'late' | 'loud' | 'aborted' | undefined
  const stop = (why: typeof stopped) => {
    stopped ??= why
    if (child.pid !== undefined) signalGroup(child.pid, 'SIGKILL')
    // Who left the group may hold the pipe still, and nobody waits for that one.
    child.stdout.destroy()
  }
  const chunks: Buffer[] = []
  let sizeBytes = 0
  child.stdout.on('data', (chunk: Buffer) => {
    chunks.push(chunk)
    sizeBytes += chunk.length
    if (sizeBytes > options.outputLimitBytes) stop('loud')
  })
  const timer = setTimeout(stop, options.timeLimitMs, 'late')
  const onAbort = () => {
    stop('aborted')
  }
  options.signal.addEventListener('abort', onAbort)
  try {
    const exitCode = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject)
      child.once('close', resolve)
    })
    if (stopped === 'late' || stopped === 'loud') return { ended: stopped }
    options.signal.throwIfAborted()
    return { ended: 'itself', exitCode, stdout: Buffer.concat(chunks) }
  } finally {
    clearTimeout(timer)
    options.signal.removeEventListener('abort', onAbort)
  }
}
