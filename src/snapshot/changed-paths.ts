import { git, splitNul, tryGit } from './git.ts'
import type { GitFacts } from '../model/git-facts.ts'
import type { Repository } from './repository.ts'
import { readStatus } from './status.ts'

/** Paths that differ from the base, or why git cannot say. */
export type ChangedPaths =
  { readonly paths: readonly string[] } | { readonly problem: string; readonly hint: string }

/**
 * What `rules: changes` looks at: everything that differs between the merge base with the default branch and HEAD, and uncommitted
 * work. On the default branch, and on a commit that it holds already, the base is the previous commit, whatever was pushed
 * together with it; a first commit differs in all its files.
 */
export async function readChangedPaths(repository: Repository, facts: GitFacts): Promise<ChangedPaths> {
  const call = { cwd: repository.root, env: repository.env }
  const ask = async (...args: string[]) => {
    const { exitCode, stdout } = await tryGit(args, call)
    return exitCode === 0 ? stdout.toString('utf8').trim() : undefined
  }
  const isShallow = (await ask('rev-parse', '--is-shallow-repository')) === 'true'
  const base = await findBase(facts, ask, isShallow)
  if (base === undefined && isShallow) return noHistory
  const range = base ?? (await ask('hash-object', '-t', 'tree', '/dev/null')) ?? ''
  const differing = await git(['diff-tree', '-r', '-z', '--name-only', '--no-renames', range, 'HEAD'], call)
  const { status } = await readStatus(repository)
  const uncommitted = status.map((entry) => entry.path)
  return {
    paths: [...new Set([...splitNul(differing), ...uncommitted].map((path) => path.toString('utf8')))].sort(),
  }
}

const noHistory = {
  problem: 'this clone is too shallow to know the base',
  hint: 'fetch the whole history: `fetch-depth: 0` in GitHub, `git fetch --unshallow` here',
}

type Ask = (...args: string[]) => Promise<string | undefined>

async function findBase(
  { branch, defaultBranch, headSha }: GitFacts,
  ask: Ask,
  isShallow: boolean,
): Promise<string | undefined> {
  const previous = async () => ask('rev-parse', '--verify', '--quiet', 'HEAD^1^{commit}')
  if (defaultBranch !== null && branch === defaultBranch) return previous()
  const names =
    defaultBranch === null ? [] : [`refs/remotes/origin/${defaultBranch}`, `refs/heads/${defaultBranch}`]
  for (const name of names) {
    const tip = await ask('rev-parse', '--verify', '--quiet', `${name}^{commit}`)
    if (tip === undefined) continue
    const base = await ask('merge-base', tip, 'HEAD')
    // A shallow clone may lack the commits that the two have in common.
    if (base === undefined && isShallow) return undefined
    return base === undefined || base === headSha ? previous() : base
  }
  // Without the default branch a shallow clone cannot tell where this one began.
  return isShallow ? undefined : previous()
}

/** Paths of everything that a workspace would hold: tracked files that are there, and untracked ones that git does not ignore. */
export async function readExistingPaths(repository: Repository): Promise<string[]> {
  const call = { cwd: repository.root, env: repository.env }
  const listed = await git(['ls-files', '-z', '--cached', '--others', '--exclude-standard'], call)
  const deleted = new Set(splitNul(await git(['ls-files', '-z', '--deleted'], call)).map(String))
  return splitNul(listed)
    .map(String)
    .filter((path) => !deleted.has(path))
}
