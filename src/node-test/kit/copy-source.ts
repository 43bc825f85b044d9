import { mkdir, realpath } from 'node:fs/promises'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { absolutePath } from '../../base/files.ts'
import { git, tryGit } from '../../snapshot/git.ts'
import { openRepository, type Repository } from '../../snapshot/repository.ts'
import { createSnapshot, type Snapshot } from '../../snapshot/snapshot.ts'

/** A directory of a repository, as tests name it. Relative paths start at the working directory of the process. */
export type Source = string | URL

export interface SourceCopy {
  readonly source: Repository
  /** The named directory, links resolved. */
  readonly directory: string
  readonly snapshot: Snapshot
}

export interface CopyRequest {
  readonly from: Source | undefined
  /** Where the copy is made, under the name of its source. */
  readonly into: string
  readonly signal: AbortSignal
}

/** Makes an isolated workspace of a repository. */
export async function copySource({ from, into, signal }: CopyRequest): Promise<SourceCopy> {
  const directory = pathOf(from ?? process.cwd())
  const source = await openRepository(directory, process.env)
  const workspace = absolutePath(basename(source.root), into)
  await mkdir(workspace, { mode: 0o700 })
  const snapshot = await createSnapshot({ repository: source, workspace, signal })
  return { source, directory: await realpath(directory), snapshot }
}

export function pathOf(path: Source): string {
  return path instanceof URL ? fileURLToPath(path) : path
}

/** Gives the copy the branches of its source, which a workspace has not, so that a run of it says what one of the source would. */
export async function copyBranches({ source, snapshot }: SourceCopy): Promise<void> {
  const there = { cwd: source.root, env: source.env }
  const here = { cwd: snapshot.path, env: source.env }
  const stdin = await git(['for-each-ref', '--format=create %(refname) %(objectname)', 'refs/heads'], there)
  await git(['update-ref', '--stdin'], { ...here, stdin })
  const { exitCode, stdout } = await tryGit(['symbolic-ref', '--quiet', 'HEAD'], there)
  if (exitCode === 0) await git(['symbolic-ref', 'HEAD', stdout.toString('utf8').trim()], here)
}

/**
 * Gives the copy of a repository without an origin its source as one: caches belong to an origin, or else to a path, and that of a
 * copy is another each time.
 */
export async function nameOrigin({ source, snapshot }: SourceCopy): Promise<void> {
  const call = { cwd: snapshot.path, env: source.env }
  const { exitCode } = await tryGit(['config', '--get', 'remote.origin.url'], call)
  if (exitCode !== 0) await git(['config', 'remote.origin.url', source.root], call)
}
