import { isUtf8 } from 'node:buffer'
import { bytesOf, parentOf, rootPath, type BytePath } from './byte-path.ts'
import type { FileState, FileStates } from './file-state.ts'
import { isRuntime, judgeGitPath, repositoryOf, type GitVerdict } from './git-filter.ts'

/** What a job did to its copy of the workspace, as far as it may come back. */
export interface Changes {
  /** Deepest first. */
  readonly removed: readonly BytePath[]
  /** New ones, and those with other permissions; parents first. */
  readonly directories: readonly BytePath[]
  /** Files and links that are new, or may have other content. */
  readonly contents: readonly BytePath[]
  /** New pipes, sockets and devices, which stay behind. */
  readonly special: readonly BytePath[]
  /** Parts of a repository that stay behind. */
  readonly heldBack: readonly BytePath[]
}

/** Compares two listings of the same tree, before and after a job. */
export function compareListings(before: FileStates, after: FileStates): Changes {
  const isUncertain = uncertainty(before)
  const changes = {
    ...{
      removed: new Array<BytePath>(),
      directories: new Array<BytePath>(),
      contents: new Array<BytePath>(),
    },
    ...{ special: new Array<BytePath>(), heldBack: new Array<BytePath>() },
  }
  const sort = (path: BytePath, into: BytePath[], verdict: GitVerdict) => {
    if (path === rootPath || isRuntime(path) || verdict === 'noise') return
    ;(verdict === 'held back' ? changes.heldBack : into).push(path)
  }
  for (const [path, state] of after) {
    const old = before.get(path)
    if (old === state || (old !== undefined && isUnchanged(old, state) && !isUncertain(old))) continue
    const into = { file: 'contents', link: 'contents', directory: 'directories', special: 'special' } as const
    sort(path, changes[into[state.kind]], judgeGitPath(path, state.kind))
  }
  for (const [path, { kind }] of before)
    if (!after.has(path)) sort(path, changes.removed, judgeRemoval(path, kind, after))
  for (const paths of Object.values(changes)) paths.sort()
  changes.removed.reverse()
  return changes
}

/** A repository may vanish with the directory that it is in, but its parts only where they might have changed as well. */
function judgeRemoval(path: BytePath, kind: FileState['kind'], after: FileStates): GitVerdict {
  const repository = repositoryOf(path)
  if (repository === undefined || after.get(repository)?.kind !== 'directory') return 'comes back'
  const git = path.slice(0, repository.length + (repository === rootPath ? 4 : 5)) as BytePath
  return after.get(git)?.kind === 'directory' ? judgeGitPath(path, kind) : 'held back'
}

function isUnchanged(old: FileState, now: FileState): boolean {
  if (old.kind !== now.kind || old.permissions !== now.permissions) return false
  if (now.kind === 'directory') return true
  return (
    now.ctime !== undefined &&
    now.ctime === old.ctime &&
    now.inode === old.inode &&
    now.sizeBytes === old.sizeBytes
  )
}

/**
 * Where times are of whole seconds, a change in the very second of the listing leaves no trace. The last change that the listing
 * saw is not after that second.
 */
function uncertainty(before: FileStates): (state: FileState) => boolean {
  let latest = ''
  for (const { ctime = '' } of before.values()) {
    if (ctime.includes('.')) return () => false
    if (ctime.length > latest.length || (ctime.length === latest.length && ctime > latest)) latest = ctime
  }
  return ({ kind, ctime }) => kind !== 'directory' && ctime === latest
}

/** Whether some of the content was there before under another name, and is the same file still. */
export function hasMoved(contents: readonly BytePath[], before: FileStates, after: FileStates): boolean {
  const key = (state: FileState | undefined) => `${state?.inode ?? ''}:${state?.ctime ?? ''}`
  const known = new Set([...before.values()].map(key))
  return contents.some((path) => known.has(key(after.get(path))))
}

/** Names by which all of the wanted content can be asked for, and nothing else. */
export interface FetchPlan {
  /** A directory stands for all in it. */
  readonly tops: readonly string[]
  /** Numbers of files whose names are no UTF-8, which no request to an engine can hold. */
  readonly inodes: readonly string[]
}

/** As few names as possible: a directory of which all is wanted goes by its own. */
export function planFetch(contents: readonly BytePath[], after: FileStates): FetchPlan {
  const wanted = countBelow(contents)
  const all = countBelow([...after].filter(([, { kind }]) => kind !== 'directory').map(([path]) => path))
  const tops = new Set<BytePath>()
  for (const path of contents) {
    let top = path
    for (let up = parentOf(path); up !== rootPath && wanted.get(up) === all.get(up); up = parentOf(up))
      top = up
    tops.add(isUtf8(bytesOf(top)) ? top : path)
  }
  const sayable = (path: BytePath) => isUtf8(bytesOf(path))
  return {
    tops: [...tops].filter(sayable).map((path) => bytesOf(path).toString('utf8')),
    inodes: [...tops].filter((path) => !sayable(path)).flatMap((path) => after.get(path)?.inode ?? []),
  }
}

/** How many of the paths lie in each directory, at any depth. */
function countBelow(paths: readonly BytePath[]): ReadonlyMap<BytePath, number> {
  const counts = new Map<BytePath, number>()
  for (const path of paths)
    for (let up = parentOf(path); up !== rootPath; up = parentOf(up))
      counts.set(up, (counts.get(up) ?? 0) + 1)
  return counts
}
