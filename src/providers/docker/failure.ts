import { hasCode } from '../../base/files.ts'
import { LoomFailure } from '../../diagnostics/failure.ts'

/** What the engine answered with, when it did not do what it was asked. */
export interface EngineRefusal extends Error {
  readonly statusCode: number
}

export function isRefusal(error: unknown, ...statusCodes: readonly number[]): error is EngineRefusal {
  if (!(error instanceof Error) || !('statusCode' in error) || typeof error.statusCode !== 'number')
    return false
  return statusCodes.length === 0 || statusCodes.includes(error.statusCode)
}

/** The engine's own words, without what dockerode puts around them. */
export function wordsOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return message.replace(/^\(HTTP code \d+\) [^-]*- /, '').trim()
}

const lost = [
  ...['ECONNRESET', 'ECONNREFUSED', 'ECONNABORTED', 'EPIPE', 'ENOENT', 'ETIMEDOUT'],
  ...['EHOSTUNREACH', 'ENETUNREACH', 'ESSH'],
]

/** Whether the connection to the engine was cut, or none can be made any more. */
export function isLost(error: unknown): boolean {
  return hasCode(error, ...lost)
}

/**
 * What failed while Loom was `doing` something ("start the container"), as a failure with a hint. An error that is not the
 * engine's, a bug, is given back as it is.
 */
export function dockerFailure(error: unknown, doing: string): unknown {
  if (error instanceof LoomFailure) return error
  if (isLost(error))
    return new LoomFailure(
      'environment',
      {
        code: 'docker/engine-lost',
        message: `the Docker Engine went away: cannot ${doing}`,
        hint: 'see that the engine runs, then `loom retry`',
      },
      error,
    )
  if (!isRefusal(error)) return error
  const words = wordsOf(error)
  if (/no space left on device/i.test(words))
    return new LoomFailure(
      'environment',
      {
        code: 'docker/disk-full',
        message: `cannot ${doing}: the disk of the Docker Engine is full`,
        hint: 'free space where the engine keeps its data, for example with `docker system df` and `loom clean`',
      },
      error,
    )
  return new LoomFailure(
    'environment',
    {
      code: 'docker/refused',
      message: `cannot ${doing}: ${words}`,
      hint: 'see `loom doctor` for what the engine is',
    },
    error,
  )
}

/** Does work with the engine; what it refuses becomes a failure that says what could not be done. */
export async function asking<T>(doing: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw dockerFailure(error, doing)
  }
}
