import { hasCode } from '../base/files.ts'
import { LoomFailure } from '../diagnostics/failure.ts'

/** An archive that is refused: it would do harm, or is not whole. */
export function refusedArchive(
  code: 'archive/unsafe' | 'archive/too-large' | 'archive/damaged',
  message: string,
  cause?: unknown,
): LoomFailure {
  const hint =
    code === 'archive/damaged'
      ? 'fetch or write it again'
      : 'do not use it, unless you know who made it and why it is so'
  return new LoomFailure('usage', { code, message, hint }, cause)
}

/** What reading an archive threw, as a failure: of the disk, or of the archive. */
export function asArchiveFailure(error: unknown, archive: string): unknown {
  // What refuses an entry does not know whose it is.
  if (error instanceof LoomFailure)
    return new LoomFailure(
      error.kind,
      { ...error.diagnostic, message: `${archive}: ${error.message}` },
      error,
    )
  if (hasCode(error, 'ENOENT') && error.path === archive)
    return refusedArchive('archive/damaged', `there is no archive ${archive}`, error)
  if (hasCode(error, 'ENOSPC', 'EDQUOT'))
    return new LoomFailure(
      'environment',
      { code: 'archive/disk-full', message: `no space left to unpack ${archive}`, hint: 'free some space' },
      error,
    )
  const unreadable = ['EISDIR', 'EACCES', 'EPERM', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG']
  if (hasCode(error, ...unreadable) && (error.path ?? archive) === archive)
    return refusedArchive('archive/damaged', `cannot read the archive ${archive}: ${error.message}`, error)
  if (error instanceof Error && 'syscall' in error) return error
  const why = error instanceof Error ? error.message : String(error)
  return refusedArchive('archive/damaged', `the archive ${archive} is damaged: ${why}`, error)
}

/** What writing an archive threw: a failure where its place cannot be written. */
export function asWriteFailure(error: unknown, archive: string): unknown {
  if (!hasCode(error, 'ENOENT', 'ENOTDIR', 'EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT')) return error
  if (error.path !== undefined && !error.path.startsWith(archive)) return error
  const message = `cannot write ${archive}: ${error.message}`
  const hint = 'name a place with enough space in a directory that is there'
  return new LoomFailure('environment', { code: 'archive/unwritable', message, hint }, error)
}
