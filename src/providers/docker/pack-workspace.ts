import { closeSync, constants, openSync, read as readCallback, readlinkSync, readSync } from 'node:fs'
import { promisify } from 'node:util'
import type { AbsolutePath } from '../../base/brand.ts'
import { hasCode } from '../../base/files.ts'
import { tarEnd, tarHeader, tarPadding, type TarEntry } from '../../base/tar-writer.ts'
import { bytesOf, rootPath, type BytePath } from './byte-path.ts'
import { stateOf, type FileState, type FileStates } from './file-state.ts'
import { unlessGone, walkWorkspace, type WalkedEntry } from './walk-workspace.ts'

/** Whose the files are in the container. */
export interface PackOwner {
  readonly uid: number
  readonly gid: number
}

/** What was met on the way; complete once the tar is. */
export interface Packed {
  /** What the container gets, as it was just before it was read. */
  readonly states: FileStates
  /** Pipes, sockets and devices. */
  readonly special: BytePath[]
  readonly unreadable: BytePath[]
}

interface Packing {
  readonly owner: PackOwner
  readonly packed: Packed
  /** The first name of every file that has several. */
  readonly names: Map<string, BytePath>
}

const read = promisify(readCallback)

const smallBytes = 64 * 1024
const chunkBytes = 256 * 1024
const openFlags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK

/**
 * A workspace as a tar of a directory `workspace`, in one order for one content, and no more than a few hundred kilobytes of it in memory. Another job may write
 * meanwhile: a file that vanishes is left out, one that shrinks is filled up with zeros, so that the tar is always whole.
 */
export async function* packWorkspace(
  workspace: AbsolutePath,
  owner: PackOwner,
  packed: Packed,
): AsyncGenerator<Uint8Array> {
  const packing: Packing = { owner, packed, names: new Map() }
  let parts: Uint8Array[] = []
  let size = 0
  for (const entry of walkWorkspace(workspace, (path) => packed.unreadable.push(path))) {
    const state = stateOf(entry.stats)
    const head = packHead(entry, state, packing)
    if (head !== undefined) {
      parts.push(...head)
      size += head.reduce((sum, part) => sum + part.length, 0)
      packed.states.set(entry.path, state)
    }
    const isLarge = state.kind === 'file' && head === undefined && state.sizeBytes >= smallBytes
    if (size >= chunkBytes || isLarge) {
      yield Buffer.concat(parts)
      parts = []
      size = 0
    }
    if (isLarge) yield* packLargeFile(entry, state, packing)
  }
  yield Buffer.concat([...parts, tarEnd()])
}

/** All of an entry but a large file; nothing for that and for what is left out. */
function packHead(entry: WalkedEntry, state: FileState, packing: Packing): Uint8Array[] | undefined {
  const { path, place } = entry
  const describe = (rest: Pick<TarEntry, 'kind' | 'sizeBytes' | 'target'>) =>
    describeEntry(entry, packing.owner, rest)
  if (state.kind === 'special') {
    packing.packed.special.push(path)
    return undefined
  }
  if (state.kind === 'directory') return [describe({ kind: 'directory', sizeBytes: 0 })]
  if (state.kind === 'link') {
    const target = unlessGone(place, () => readlinkSync(place, { encoding: 'buffer' }))
    return target === undefined ? undefined : [describe({ kind: 'link', sizeBytes: 0, target })]
  }
  const first = packing.names.get(inodeKey(entry))
  if (first !== undefined)
    return [describe({ kind: 'hard-link', sizeBytes: 0, target: bytesOf(packedName(first)) })]
  if (state.sizeBytes >= smallBytes) return undefined
  const content = readable(entry, packing, () => readSmallFile(place))
  if (content === undefined) return undefined
  rememberName(entry, packing)
  return [describe({ kind: 'file', sizeBytes: content.length }), content, tarPadding(content.length)]
}

const buffer = Buffer.allocUnsafe(smallBytes)

/** What is there now, but no more than a small file. */
function readSmallFile(place: Buffer): Buffer {
  const file = openSync(place, openFlags)
  try {
    let length = 0
    for (let read = -1; read !== 0 && length < smallBytes; length += read)
      read = readSync(file, buffer, length, smallBytes - length, null)
    return Buffer.from(buffer.subarray(0, length))
  } finally {
    closeSync(file)
  }
}

async function* packLargeFile(
  entry: WalkedEntry,
  state: FileState,
  packing: Packing,
): AsyncGenerator<Uint8Array> {
  const file = readable(entry, packing, () => openSync(entry.place, openFlags))
  if (file === undefined) return
  rememberName(entry, packing)
  packing.packed.states.set(entry.path, state)
  const { sizeBytes } = state
  yield describeEntry(entry, packing.owner, { kind: 'file', sizeBytes })
  try {
    for (let left = sizeBytes; left > 0;) {
      const chunk = Buffer.alloc(Math.min(left, chunkBytes))
      const { bytesRead } = await read(file, chunk, 0, chunk.length, null)
      // At the file's end, zeros stand for what was cut off since.
      const part = bytesRead === 0 ? chunk : chunk.subarray(0, bytesRead)
      yield part
      left -= part.length
    }
  } finally {
    closeSync(file)
  }
  yield tarPadding(sizeBytes)
}

/** An engine does not apply the entry of the very directory that it unpacks into, so that one is not the root. */
function packedName(path: BytePath): string {
  return path === rootPath ? 'workspace' : `workspace/${path}`
}

function describeEntry(
  { path, stats }: WalkedEntry,
  owner: PackOwner,
  rest: Pick<TarEntry, 'kind' | 'sizeBytes' | 'target'>,
): Buffer {
  const name = bytesOf(`${packedName(path)}${rest.kind === 'directory' ? '/' : ''}`)
  const mode = Number(stats.mode) & 0o777
  return tarHeader({ name, mode, ...owner, mtimeNs: stats.mtimeNs, ...rest })
}

/** What cannot be opened is left out: gone, a link by now, or not for this user. */
function readable<Result>(
  { path, place }: WalkedEntry,
  { packed }: Packing,
  work: () => Result,
): Result | undefined {
  try {
    return unlessGone(place, work)
  } catch (error) {
    if (hasCode(error, 'EACCES', 'EPERM')) packed.unreadable.push(path)
    else if (!hasCode(error, 'ELOOP', 'ENXIO', 'EISDIR')) throw error
    return undefined
  }
}

function inodeKey({ stats }: WalkedEntry): string {
  return `${stats.dev}:${stats.ino}`
}

function rememberName(entry: WalkedEntry, { names }: Packing): void {
  if (entry.stats.nlink > 1n) names.set(inodeKey(entry), entry.path)
}
