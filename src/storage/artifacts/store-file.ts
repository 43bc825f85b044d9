import { createHash } from 'node:crypto'
import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { chmod, copyFile } from 'node:fs/promises'
import { hasCode, readChunks } from '../../base/files.ts'
import type { Artifact } from '../../model/artifact.ts'
import { isAt, joinBytes, pathOfOpen } from './bytes.ts'
import { cannotWrite } from './failure.ts'

export interface CopyPlaces {
  /** Resolved. */
  readonly workspace: Buffer
  readonly to: Buffer
}

/** What became of one path: kept, or why not. */
export type Stored = Artifact | 'gone' | 'outside' | 'unreadable'

/** Bytes that are copied faster than a thread of the pool could take the work. */
const smallBytes = 1 << 17

// Should a fifo take the place of the file, opening it does not wait.
const readFlags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK

/** Copies a file and says what was copied: the digest is of the copy. A link in the way, planted meanwhile, is not followed. */
export async function storeFile(path: Buffer, { workspace, to }: CopyPlaces): Promise<Stored> {
  const place = joinBytes(workspace, path)
  const descriptor = openToRead(place)
  if (typeof descriptor === 'string') return descriptor
  try {
    if (!isAt(descriptor, place)) return 'outside'
    const stats = fstatSync(descriptor)
    if (!stats.isFile()) return 'gone'
    const target = joinBytes(to, path)
    const isExecutable = (stats.mode & 0o100) !== 0
    const mode = isExecutable ? 0o755 : 0o644
    const copied =
      stats.size > smallBytes
        ? await copyLarge(pathOfOpen(descriptor, place), target, mode)
        : copySmall(descriptor, target, mode)
    return { path, ...copied, mode: isExecutable ? '100755' : '100644' }
  } catch (error) {
    throw cannotWrite(error, path, 'the records of the run')
  } finally {
    closeSync(descriptor)
  }
}

function openToRead(place: Buffer): number | 'gone' | 'outside' | 'unreadable' {
  try {
    return openSync(place, readFlags)
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR', 'ENXIO')) return 'gone'
    if (hasCode(error, 'ELOOP')) return 'outside'
    if (hasCode(error, 'EACCES', 'EPERM')) return 'unreadable'
    throw error
  }
}

function copySmall(descriptor: number, target: Buffer, mode: number): Pick<Artifact, 'sizeBytes' | 'sha256'> {
  const bytes = readFileSync(descriptor)
  writeFileSync(target, bytes, { mode, flag: 'wx' })
  return { sizeBytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }
}

/** Shares the bytes where the file system can. */
async function copyLarge(
  from: Buffer,
  target: Buffer,
  mode: number,
): Promise<Pick<Artifact, 'sizeBytes' | 'sha256'>> {
  await copyFile(from, target, constants.COPYFILE_FICLONE | constants.COPYFILE_EXCL)
  await chmod(target, mode)
  const hash = createHash('sha256')
  let sizeBytes = 0
  for await (const chunk of readChunks(target)) {
    hash.update(chunk)
    sizeBytes += chunk.length
  }
  return { sizeBytes, sha256: hash.digest('hex') }
}

/** Keeps a link as a link, wherever it leads. */
export function storeLink(path: Buffer, { workspace, to }: CopyPlaces): Stored {
  const target = linkTarget(joinBytes(workspace, path))
  if (target === undefined) return 'gone'
  try {
    symlinkSync(target, joinBytes(to, path))
  } catch (error) {
    throw cannotWrite(error, path, 'the records of the run')
  }
  return {
    path,
    sizeBytes: target.length,
    sha256: createHash('sha256').update(target).digest('hex'),
    mode: '120000',
  }
}

function linkTarget(place: Buffer): Buffer | undefined {
  try {
    return readlinkSync(place, { encoding: 'buffer' })
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR', 'EINVAL')) return undefined
    throw error
  }
}
