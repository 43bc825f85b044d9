import { randomBytes } from 'node:crypto'
import {
  type BigIntStats,
  chmodSync,
  closeSync,
  constants,
  copyFileSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  unlinkSync,
} from 'node:fs'
import { copyFile, rm, symlink } from 'node:fs/promises'
import { hasCode, readChunks } from '../../base/files.ts'
import { createHash } from 'node:crypto'
import type { Artifact } from '../../model/artifact.ts'
import { isAt, joinBytes, nameOf, parentOf, pathOfOpen } from './bytes.ts'
import { cannotWrite } from './failure.ts'

/** Work on a file up to this size is over sooner than a thread of the pool could take it. */
const smallBytes = 1 << 17

export interface Placing {
  readonly artifact: Artifact
  /** Where its copy is kept. */
  readonly from: Buffer
  /** Resolved. */
  readonly workspace: Buffer
}

/** The file that an artifact was found as, and has been since: its state says so without a look at its bytes. */
export function stateOf(place: Buffer): string {
  const stats = lookAt(place)
  return stats === undefined ? '' : `${stats.dev} ${stats.ino} ${stats.size} ${stats.mode} ${stats.ctimeNs}`
}

/** Whether the workspace has the very artifact, byte for byte. */
export async function isInPlace({ artifact, workspace }: Placing): Promise<boolean> {
  const place = joinBytes(workspace, artifact.path)
  if (!hasPlainWay(workspace, artifact.path)) return false
  const stats = lookAt(place)
  if (stats === undefined) return false
  if (artifact.mode === '120000')
    return stats.isSymbolicLink() && digestOf(readlinkSync(place, { encoding: 'buffer' })) === artifact.sha256
  const isExecutable = (stats.mode & 0o100n) !== 0n
  if (!stats.isFile() || stats.size !== BigInt(artifact.sizeBytes)) return false
  if (isExecutable !== (artifact.mode === '100755')) return false
  try {
    return (await digestOfFile(place, artifact.sizeBytes)) === artifact.sha256
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'EACCES', 'EPERM')) return false
    throw error
  }
}

/**
 * Puts a copy of an artifact where it was found, in one step. What stands in its way gives way to it: a link on the way there is
 * replaced by a directory and never followed.
 */
export async function placeArtifact({ artifact, from, workspace }: Placing): Promise<void> {
  try {
    const parent = makeWay(workspace, parentOf(artifact.path))
    const descriptor = openSync(parent, constants.O_RDONLY | constants.O_DIRECTORY | constants.O_NOFOLLOW)
    try {
      if (!isAt(descriptor, parent))
        throw Object.assign(new Error('it was replaced meanwhile'), { code: 'ELOOP' })
      await writeInto(pathOfOpen(descriptor, parent), artifact, from)
    } finally {
      closeSync(descriptor)
    }
  } catch (error) {
    throw cannotWrite(error, artifact.path, 'the workspace')
  }
}

async function writeInto(directory: Buffer, artifact: Artifact, from: Buffer): Promise<void> {
  const temporary = joinBytes(directory, Buffer.from(`.loom-${randomBytes(6).toString('hex')}.tmp`))
  const target = joinBytes(directory, nameOf(artifact.path))
  try {
    if (artifact.mode === '120000') await symlink(readlinkSync(from, { encoding: 'buffer' }), temporary)
    else {
      const copying = constants.COPYFILE_FICLONE | constants.COPYFILE_EXCL
      if (artifact.sizeBytes <= smallBytes) copyFileSync(from, temporary, copying)
      else await copyFile(from, temporary, copying)
      chmodSync(temporary, artifact.mode === '100755' ? 0o755 : 0o644)
    }
    if (lookAt(target)?.isDirectory() === true) await rm(target, { recursive: true })
    renameSync(temporary, target)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}

/** Makes the directories on the way to a path. */
function makeWay(workspace: Buffer, path: Buffer): Buffer {
  let place = workspace
  for (const name of namesOf(path)) {
    place = joinBytes(place, name)
    const stats = lookAt(place)
    if (stats?.isDirectory() === true) continue
    if (stats !== undefined) unlinkSync(place)
    mkdirSync(place)
  }
  return place
}

function hasPlainWay(workspace: Buffer, path: Buffer): boolean {
  let place = workspace
  return namesOf(parentOf(path)).every((name) => {
    place = joinBytes(place, name)
    return lookAt(place)?.isDirectory() === true
  })
}

function namesOf(path: Buffer): Buffer[] {
  if (path.length === 0) return []
  const text = path.toString('latin1')
  return text.split('/').map((name) => Buffer.from(name, 'latin1'))
}

function lookAt(place: Buffer): BigIntStats | undefined {
  try {
    return lstatSync(place, { bigint: true })
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return undefined
    throw error
  }
}

/** SHA-256 of bytes, in hex. */
export function digestOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** SHA-256 of a file's bytes, in hex. Of a small file at once. */
export async function digestOfFile(place: Buffer, sizeBytes: number): Promise<string> {
  if (sizeBytes <= smallBytes) return digestOf(readFileSync(place))
  const hash = createHash('sha256')
  for await (const chunk of readChunks(place)) hash.update(chunk)
  return hash.digest('hex')
}
