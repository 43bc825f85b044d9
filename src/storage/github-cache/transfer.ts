import { hasCode } from '../../base/files.ts'
import { saidShortly, type ServiceCallName, ServiceFailure } from './trouble.ts'

/** Codes of errors for which the machine is to blame and not the service. */
export const diskCodes = ['ENOSPC', 'EDQUOT', 'EROFS', 'EIO', 'EMFILE']

/** What moves bytes, with what it throws made into a trouble, unless it is of this machine's disk. */
export async function transfer<T>(call: ServiceCallName, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof ServiceFailure || hasCode(error, ...diskCodes)) throw error
    const message = error instanceof Error ? error.message : String(error)
    const status = statusOf(error)
    throw new ServiceFailure(
      status === undefined
        ? { kind: 'failed', call, said: saidShortly(message) }
        : { kind: 'refused', call, status, said: saidShortly(message) },
    )
  }
}

/** Azure's client gives it, GitHub's says it. */
function statusOf(error: unknown): number | undefined {
  if (!(error instanceof Error)) return undefined
  if ('statusCode' in error && typeof error.statusCode === 'number') return error.statusCode
  const said = /responded with (\d{3})/.exec(error.message)?.[1]
  return said === undefined ? undefined : Number(said)
}
