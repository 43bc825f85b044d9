import type { BigIntStats } from 'node:fs'
import type { BytePath } from './byte-path.ts'

/** What a directory lists of an entry, on this machine or in a container. */
export interface FileState {
  readonly kind: 'file' | 'directory' | 'link' | 'special'
  /** Without the bits that lend a file's rights to who runs it. */
  readonly permissions: number
  readonly sizeBytes: number
  /** Whole seconds where its source knows no parts of one. */
  readonly mtimeNs: bigint
  /** Absent where its source does not tell it, or another file system may number the same file otherwise. */
  readonly inode?: string
  /** Of the last change of content or attributes, as its source writes it. */
  readonly ctime?: string
}

export type FileStates = Map<BytePath, FileState>

const typeMask = 0o170000
const kinds: Readonly<Record<number, FileState['kind']>> = {
  0o100000: 'file',
  0o040000: 'directory',
  0o120000: 'link',
}

export function stateOf(stats: BigIntStats): FileState {
  return {
    ...kindAndPermissions(Number(stats.mode)),
    sizeBytes: Number(stats.size),
    mtimeNs: stats.mtimeNs,
    inode: String(stats.ino),
  }
}

/** Out of `st_mode`. */
export function kindAndPermissions(mode: number): Pick<FileState, 'kind' | 'permissions'> {
  return { kind: kinds[mode & typeMask] ?? 'special', permissions: mode & 0o777 }
}

/**
 * Whether nobody wrote to a path of the workspace between two looks, nor replaced it. Not by the time of the last change of attributes:
 * removing one name of a file moves that of its other names.
 */
export function isSameState(one: FileState | undefined, other: FileState | undefined): boolean {
  if (one === undefined || other === undefined) return one === other
  if (one.kind !== other.kind || one.permissions !== other.permissions) return false
  if (one.kind === 'directory') return true
  const isSameInode = one.inode === undefined || other.inode === undefined || one.inode === other.inode
  return isSameInode && one.sizeBytes === other.sizeBytes && isSameTime(one.mtimeNs, other.mtimeNs)
}

/** Equal as far as both are told: one of them may be of whole seconds. */
export function isSameTime(one: bigint, other: bigint): boolean {
  const second = 1_000_000_000n
  const isCoarse = one % second === 0n || other % second === 0n
  return isCoarse ? one / second === other / second : one === other
}
