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

const untrackedFiles = ['--untracked-files=all', '--no-renames', '--ignore-submodules=none']

/** Everything in which working tree, index and HEAD differ, and untracked files; without what is below `.loom/.runtime/`. */
export async function readStatus(repository: Repository): Promise<StatusEntry[]> {
  const args = ['--no-optional-locks', 'status', '--porcelain=v2', '-z', ...untrackedFiles]
  const output = await git(args, { cwd: repository.root, env: repository.env })
  return splitNul(output)
    .map(parseEntry)
    .filter((entry) => !isRuntime(entry.path))
}

// `1 XY sub mH mI mW hH hI path`, `u XY sub m1 m2 m3 mW h1 h2 h3 path`, `? path`; renames are off, so there is no `2`.
function parseEntry(record: Buffer): StatusEntry {
  const kind = String.fromCharCode(record[0] ?? 0)
  if (kind === '?') return { path: record.subarray(2), index: '?', worktree: '?', isSubmodule: false }
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
export function isRuntime(path: Buffer): boolean {
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

const maximumIgnored = 1000

/** Names of ignored files and directories of the working tree, directories collapsed, at most 1,000. */
export async function readIgnored(repository: Repository): Promise<string[]> {
  const args = [
    'ls-files',
    '-z',
    '--others',
    '--ignored',
    '--exclude-standard',
    '--directory',
    '--no-empty-directory',
  ]
  const output = await git(args, { cwd: repository.root, env: repository.env })
  return splitNul(output)
    .filter((path) => !isRuntime(path.at(-1) === 0x2f ? path.subarray(0, -1) : path))
    .slice(0, maximumIgnored)
    .map((path) => path.toString('utf8'))
}
