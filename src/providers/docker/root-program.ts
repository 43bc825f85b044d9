import { LoomFailure } from '../../diagnostics/failure.ts'
import type { OutputSink } from '../provider.ts'
import type { Executor } from './exec.ts'

/** Programs of a container's image, run in it as root. */
export interface RootProgram {
  readonly executor: Executor
  readonly signal: AbortSignal
}

/**
 * Runs one to its end. Its exit code, or nothing where there is no such program or the container does not run any more. Rejects when
 * the engine is lost or the signal aborts; what still runs then ends with its container.
 */
export async function runAsRoot(
  { executor, signal }: RootProgram,
  argv: readonly string[],
  output: OutputSink,
): Promise<number | undefined> {
  signal.throwIfAborted()
  try {
    const environment = { LC_ALL: 'C' }
    const running = await executor.start({ argv, user: '0', directory: '/workspace', environment }, output)
    const stop = () => {
      running.close()
    }
    signal.addEventListener('abort', stop)
    await running.outputEnd
    signal.removeEventListener('abort', stop)
    signal.throwIfAborted()
    const exitCode = await running.exit
    return exitCode === 126 || exitCode === 127 ? undefined : exitCode
  } catch (error) {
    if (error instanceof LoomFailure && error.diagnostic.code === 'docker/refused') return undefined
    throw error
  }
}

/** All that it prints, a character a byte; nothing when it does not end well. */
export async function collectOutput(
  program: RootProgram,
  argv: readonly string[],
): Promise<string | undefined> {
  const chunks: Uint8Array[] = []
  const exitCode = await runAsRoot(program, argv, (stream, bytes) => {
    if (stream === 'stdout') chunks.push(bytes)
  })
  return exitCode === 0 ? Buffer.concat(chunks).toString('latin1') : undefined
}
