import { LoomFailure } from '../../diagnostics/failure.ts'
import { readablePath } from '../../model/artifact.ts'

/** What keeps an artifact from being written, as advice. Anything that is no error of the system passes as it is. */
export function cannotWrite(error: unknown, path: Buffer, where: string): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error
  const isFull = error.code === 'ENOSPC' || error.code === 'EDQUOT'
  return new LoomFailure(
    'environment',
    {
      code: isFull ? 'artifacts/disk-full' : 'artifacts/unwritable',
      message: `cannot write the artifact ${readablePath(path)} into ${where}: ${isFull ? 'the disk is full' : error.message}`,
      hint: isFull
        ? 'run `loom clean`, or set LOOM_WORKSPACE_ROOT to a larger disk'
        : 'see that nothing else stands or works there',
    },
    error,
  )
}
