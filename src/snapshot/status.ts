import { git, splitNul } from './git.ts'
import type { Repository } from './repository.ts'

/** What `git status` says of one path. `index` and `worktree` are its two letters; `?` for untracked. */
export interface StatusEntry {
  /** Bytes relative to the top of the working tree; git gives no encoding. */
  readonly path: Buffer
  readonly index: string
  readonly worktree: string
  readonly isSubmodule: boolean
}

const maximumIgnored = 1000
const statusOptions = [
  '--porcelain=v2',
  '-z',
  '--untracked-files=all',
  // Directories that match a pattern are named, not entered.
  '--ignored=matching',
  '--no-renames',
  '--ignore-submodules=none',
]

/** What `git status` says of a repository. */
export interface Status {
  /** Everything in which working tree, index and HEAD differ, and untracked files; without what is below `.loom/.runtime/`. */
  readonly status: readonly StatusEntry[]
  /** Names of ignored files and directories of the working tree, directories collapsed, at most 1,000, sorted. */
  readonly ignored: readonly string[]
}

export async function readStatus(repository: Repository): Promise<Status> {
  const args = ['--no-optional-locks', 'status', ...statusOptions]
  const output = await git(args, { cwd: repository.root, env: repository.env })
  const status: StatusEntry[] = []
  const ignored: string[] = []
  for (const record of splitNul(output)) {
    const entry = parseEntry(record)
    if (isRuntime(entry.path.at(-1) === 0x2f ? entry.path.subarray(0, -1) : entry.path)) continue
    if (entry.index === '!') ignored.push(entry.path.toString('utf8'))
    else status.push(entry)
  }
  return { status, ignored: ignored.sort().slice(0, maximumIgnored) }
}

// `1 XY sub mH mI mW hH hI path`, `u XY sub m1 m2 m3 mW h1 h2 h3 path`, `? path`, `! path`; renames are off, so there is no `2`.
function parseEntry(record: Buffer): StatusEntry {
  const kind = String.fromCharCode(record[0] ?? 0)
  if (kind === '?' || kind === '!')
    return { path: record.subarray(2), index: kind, worktree: kind, isSubmodule: false }
  const head = record.subarray(0, 9).toString('latin1')
  const path = record.subarray(offsetOfField(record, kind === 'u' ? 10 : 8))
  const isSubmodule = head[5] === 'S'
  if (kind === 'u') return { path, index: 'u', worktree: 'u', isSubmodule }
  return { path, index: head[2] ?? '.', worktree: head[3] ?? '.', isSubmodule }
}

function offsetOfField(record: Buffer, field: number): number {
  let offset = 0
  for (let count = 0; count < field; count++) offset = record.indexOf(0x20, offset) + 1
  return offset
}

const runtime = Buffer.from('.loom/.runtime')

/** Whether a path is Loom's own runtime directory or below it: never copied, even where git does not ignore it. */
function isRuntime(path: Buffer): boolean {
  if (!path.subarray(0, runtime.length).equals(runtime)) return false
  return path.length === runtime.length || path[runtime.length] === 0x2f
}

/** One entry of the index. */
export interface IndexEntry {
  readonly mode: string
  readonly sha: string
  /** `0`, or which side of a conflict. */
  readonly stage: string
  readonly path: Buffer
}

/** All entries of the index, in its order; a path with a conflict stands there once a stage. */
export async function readIndex(repository: Repository): Promise<IndexEntry[]> {
  const output = await git(['ls-files', '-z', '--stage'], { cwd: repository.root, env: repository.env })
  return splitNul(output).map((record) => {
    const tab = record.indexOf(0x09)
    const [mode = '', sha = '', stage = '0'] = record.toString('latin1', 0, tab).split(' ')
    return { mode, sha, stage, path: record.subarray(tab + 1) }
  })
}
