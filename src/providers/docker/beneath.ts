import { chmodSync, closeSync, constants, existsSync, lstatSync, openSync } from 'node:fs'
import type { AbsolutePath } from '../../base/brand.ts'
import { hasCode } from '../../base/files.ts'
import { bytesOf, joinPath, nameOf, parentOf, rootPath, type BytePath } from './byte-path.ts'
import { stateOf, type FileState } from './file-state.ts'

/** Where a path of the workspace is on this machine, good until the next `find`. */
export interface Spot {
  readonly place: Buffer
  /** What is there now; an opened directory with its own permissions. */
  readonly state: FileState | undefined
}

/** The way to a path ends early: at a directory that is not there, or at something that is none. */
export interface DeadEnd {
  readonly endsAt: BytePath
}

/** Ways into a workspace in which jobs may have planted links: none leads out of it. */
export interface Beneath extends Disposable {
  find(path: BytePath): Spot | DeadEnd
  /** To be called when a directory was removed or replaced. */
  forget(): void
  /** Directories that their owner may not write, and that were opened for the change of what is in them: with their own permissions. */
  readonly opened: ReadonlyMap<BytePath, number>
}

interface OpenDirectory {
  readonly path: BytePath
  readonly place: Buffer
  readonly descriptor?: number
}

const directoryFlags = constants.O_RDONLY | constants.O_DIRECTORY | constants.O_NOFOLLOW

/**
 * Goes from directory to directory without following a link. On Linux each is held open and the next name looked up in it, so that
 * nothing that is swapped meanwhile can divert the way; elsewhere each is looked at before it is used.
 */
export function openBeneath(workspace: AbsolutePath): Beneath {
  const canHold = existsSync('/proc/self/fd')
  const opened = new Map<BytePath, number>()
  const enter = (path: BytePath, place: Buffer): OpenDirectory | undefined => {
    if (!openForOwner(path, place, opened)) return undefined
    if (!canHold) return { path, place }
    try {
      const descriptor = openSync(place, directoryFlags)
      return { path, descriptor, place: Buffer.from(`/proc/self/fd/${descriptor}`) }
    } catch (error) {
      if (hasCode(error, 'ENOENT', 'ENOTDIR', 'ELOOP')) return undefined
      throw error
    }
  }
  const root = enter(rootPath, Buffer.from(workspace))
  const way: OpenDirectory[] = root === undefined ? [] : [root]
  const leave = (length: number) => {
    for (const { descriptor } of way.splice(length)) if (descriptor !== undefined) closeSync(descriptor)
  }
  const reach = (directory: BytePath): OpenDirectory | DeadEnd => {
    const known = way.findLastIndex(
      ({ path }) => path === rootPath || directory === path || directory.startsWith(`${path}/`),
    )
    leave(known + 1)
    let last = way[known]
    while (last !== undefined && last.path !== directory) {
      const [name = ''] = directory.slice(last.path === rootPath ? 0 : last.path.length + 1).split('/')
      const path = joinPath(last.path, bytesOf(name))
      last = enter(path, within(last, name))
      if (last === undefined) return { endsAt: path }
      way.push(last)
    }
    return last ?? { endsAt: rootPath }
  }
  return {
    opened,
    find(path) {
      const directory = reach(parentOf(path))
      if ('endsAt' in directory) return directory
      const place = within(directory, nameOf(path))
      const state = lookAt(place)
      const own = opened.get(path)
      const isOpened = own !== undefined && state?.kind === 'directory'
      return { place, state: isOpened ? { ...state, permissions: own } : state }
    },
    forget: () => {
      leave(1)
    },
    [Symbol.dispose]: () => {
      leave(0)
    },
  }
}

function within({ place }: OpenDirectory, name: string): Buffer {
  return Buffer.concat([place, Buffer.from('/'), bytesOf(name)])
}

/** What is at a place of this machine; a link is not followed. */
export function lookAt(place: Buffer): FileState | undefined {
  const stats = lstatSync(place, { bigint: true, throwIfNoEntry: false })
  return stats === undefined ? undefined : stateOf(stats)
}

/** Whether it is a directory; one that its owner closed to himself, as a Go module cache has them, is opened. */
function openForOwner(path: BytePath, place: Buffer, opened: Map<BytePath, number>): boolean {
  const state = lookAt(place)
  if (state?.kind !== 'directory') return false
  if (process.getuid?.() === 0 || (state.permissions & 0o700) === 0o700) return true
  if (!opened.has(path)) opened.set(path, state.permissions)
  chmodSync(place, state.permissions | 0o700)
  return true
}
