import { LoomFailure } from '../../diagnostics/failure.ts'
import { ChangedFile } from './read-tree.ts'
import { TarFailure } from './tar-program.ts'

/** Whether it is the disk, its rights or what a job is still doing that stood in the way, and not the archive. */
export function isEnvironment(error: unknown): boolean {
  return (
    error instanceof TarFailure ||
    error instanceof ChangedFile ||
    (error instanceof Error && 'syscall' in error)
  )
}

/** Trouble with files as a failure that stands alone. Anything else is given back as it is. */
export function asCacheFailure(error: unknown, what: string): unknown {
  if (error instanceof LoomFailure || !isEnvironment(error)) return error
  const why = error instanceof Error ? error.message : ''
  const hint = 'see that the disk has room, and that the files of the cache may be read and written'
  return new LoomFailure('environment', { code: 'cache/failed', message: `${what}: ${why}`, hint }, error)
}
