import {
  type BigIntStats,
  chmodSync,
  constants,
  copyFileSync,
  lstatSync,
  mkdirSync,
  unlinkSync,
} from 'node:fs'
import { copyFile, readlink, rm, rmdir, symlink } from 'node:fs/promises'
import { hasCode } from '../base/files.ts'
import { forEachLimited } from '../base/limit.ts'

const copiesAtOnce = 16
const slash = Buffer.from('/')

/** What became of the paths that could not be copied as they were. */
export interface OverlayReport {
  /** Gone before they could be copied. */
  readonly vanished: Buffer[]
  /** Changed while they were copied: the copy may be a mixture. */
  readonly changed: Buffer[]
  /** Not readable by this user. */
  readonly unreadable: Buffer[]
  /** Devices, sockets and fifos. */
  readonly special: Buffer[]
}

export interface Overlay {
  readonly from: string
  readonly to: string
  /** Paths whose state in `from` replaces that in `to`, relative bytes; what is absent there is removed here. */
  readonly paths: readonly Buffer[]
  /** Copies the bytes of one file. Default: shares them where the file system can, else copies. */
  readonly copyBytes?: (from: Buffer, to: Buffer, sizeBytes: bigint) => Promise<void>
}

const reflinkOrCopy = async (from: Buffer, to: Buffer, sizeBytes: bigint) => {
  if (sizeBytes <= small) copyFileSync(from, to, constants.COPYFILE_FICLONE)
  else await copyFile(from, to, constants.COPYFILE_FICLONE)
}

/** Bytes that are copied faster than a thread of the pool could take the work. */
const small = 1n << 17n

/** Makes the given paths of one tree as they are in another: bytes, executable bit, links, absence. Links are never followed. */
export async function overlay({
  from,
  to,
  paths,
  copyBytes = reflinkOrCopy,
}: Overlay): Promise<OverlayReport> {
  const report: OverlayReport = { vanished: [], changed: [], unreadable: [], special: [] }
  const target = (path: Buffer) => join(to, path)
  await forEachLimited(paths, copiesAtOnce, async (path) => remove(target(path)))
  const made = new Set<string>()
  const present: Buffer[] = []
  await forEachLimited(paths, copiesAtOnce, async (path) => {
    const stats = statOf(join(from, path))
    if (stats === undefined) await removeEmptyParents(to, path)
    else if (stats.isFile() || stats.isSymbolicLink()) present.push(path)
    else if (!stats.isDirectory()) report.special.push(path)
  })
  for (const path of present) makeParents(to, path, made)
  await forEachLimited(present, copiesAtOnce, async (path) =>
    copyEntry({ from: join(from, path), to: target(path), path, copyBytes }, report),
  )
  return report
}

/** Removes what is there. Below what is a file in the workspace there can be nothing. */
async function remove(path: Buffer): Promise<void> {
  try {
    unlinkSync(path)
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return
    if (!hasCode(error, 'EISDIR', 'EPERM')) throw error
    await rm(path, { recursive: true, force: true })
  }
}

function join(directory: string, path: Buffer): Buffer {
  return Buffer.concat([Buffer.from(directory), slash, path])
}

// A call that only touches metadata is over sooner than a thread of the pool could take it.
function statOf(path: Buffer): BigIntStats | undefined {
  try {
    return lstatSync(path, { bigint: true })
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return undefined
    throw error
  }
}

function makeParents(to: string, path: Buffer, made: Set<string>): void {
  const end = path.lastIndexOf(0x2f)
  if (end <= 0) return
  const parent = path.subarray(0, end)
  const key = parent.toString('latin1')
  if (made.has(key)) return
  mkdirSync(join(to, parent), { recursive: true })
  made.add(key)
}

/** A directory that holds nothing any more is none to git, and was none in the source. */
async function removeEmptyParents(to: string, path: Buffer): Promise<void> {
  for (let end = path.lastIndexOf(0x2f); end > 0; end = path.lastIndexOf(0x2f, end - 1)) {
    try {
      await rmdir(join(to, path.subarray(0, end)))
    } catch (error) {
      if (hasCode(error, 'ENOENT')) continue
      if (hasCode(error, 'ENOTEMPTY', 'EEXIST', 'ENOTDIR')) return
      throw error
    }
  }
}

interface Copy {
  readonly from: Buffer
  readonly to: Buffer
  readonly path: Buffer
  readonly copyBytes: NonNullable<Overlay['copyBytes']>
}

async function copyEntry(copy: Copy, report: OverlayReport): Promise<void> {
  try {
    await copyOnce(copy, report)
  } catch (error) {
    if (hasCode(error, 'EISDIR', 'EEXIST')) {
      await rm(copy.to, { recursive: true, force: true })
      await copyOnce(copy, report)
    } else if (hasCode(error, 'ENOENT')) report.vanished.push(copy.path)
    else if (hasCode(error, 'EACCES', 'EPERM')) report.unreadable.push(copy.path)
    else throw error
  }
}

async function copyOnce({ from, to, path, copyBytes }: Copy, report: OverlayReport): Promise<void> {
  const before = lstatSync(from, { bigint: true })
  if (before.isSymbolicLink()) {
    await symlink(await readlink(from, 'buffer'), to)
    return
  }
  await copyBytes(from, to, before.size)
  // The owner may always read and write the copy, as after a checkout; only whether it is executable crosses.
  chmodSync(to, (before.mode & 0o100n) === 0n ? 0o644 : 0o755)
  const after = statOf(from)
  if (after?.mtimeNs !== before.mtimeNs || after.size !== before.size) report.changed.push(path)
}
