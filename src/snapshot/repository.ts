import { access, constants, realpath } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { AbsolutePath } from '../base/brand.ts'
import type { Environment } from '../base/environment.ts'
import { hasCode } from '../base/files.ts'
import { LoomFailure } from '../diagnostics/failure.ts'
import { git, type GitCall, tryGit } from './git.ts'
import { gitEnvironment } from './git-environment.ts'

/** A repository with a working tree and a commit, found from a directory in it. Only read, never written. */
export interface Repository {
  /** Top of the working tree, links resolved. */
  readonly root: AbsolutePath
  /** The `.git` directory of this working tree; of a linked worktree its own part. */
  readonly gitDir: AbsolutePath
  /** Where objects, refs and config are. */
  readonly commonDir: AbsolutePath
  /** Null only for a nested repository without a commit. */
  readonly headSha: string | null
  /** Of HEAD; null without a commit. */
  readonly headTreeSha: string | null
  readonly objectFormat: 'sha1' | 'sha256'
  /** For git commands: without what would point git elsewhere. */
  readonly env: Environment
}

const oldestGit = [2, 39] as const

/**
 * Finds the repository of a directory. Fails with `git/missing`, `git/not-a-repository`, `git/bare` or `git/no-commit`, and
 * with `git/too-old` where the answer is that of a git which does not know the question.
 */
export async function openRepository(directory: string, callerEnv: Environment): Promise<Repository> {
  const repository = await findRepository(directory, callerEnv)
  if (repository.headSha !== null) return repository
  throw new LoomFailure('environment', {
    code: 'git/no-commit',
    message: `the repository ${repository.root} has no commit yet`,
    hint: 'make a first commit: a run starts from HEAD',
  })
}

/** Like `openRepository`, but HEAD may have no commit. */
export async function findRepository(directory: string, callerEnv: Environment): Promise<Repository> {
  const env = gitEnvironment(callerEnv)
  const call = { cwd: await existingDirectory(directory), env }
  const asked = [
    'rev-parse',
    '--path-format=absolute',
    '--show-object-format',
    '--is-bare-repository',
    '--git-dir',
    '--git-common-dir',
  ]
  const where = await tryGit([...asked, '--show-toplevel', 'HEAD^{commit}', 'HEAD^{tree}'], call)
  const [format, bare, gitDir, commonDir, root, head, tree] = where.stdout.toString('utf8').split('\n')
  if (bare === 'true') throw bareRepository(directory)
  if (root === undefined || root === '' || gitDir === undefined || commonDir === undefined) {
    await refuseOldGit(call)
    throw notARepository(directory, where.stderr.toString('utf8'))
  }
  // Without a commit git has said everything but the last two, and failed over them.
  const hasCommit = where.exitCode === 0
  return {
    root: (await realpath(root)) as AbsolutePath,
    gitDir: resolve(gitDir) as AbsolutePath,
    commonDir: resolve(commonDir) as AbsolutePath,
    headSha: hasCommit ? (head ?? null) : null,
    headTreeSha: hasCommit ? (tree ?? null) : null,
    objectFormat: format === 'sha256' ? 'sha256' : 'sha1',
    env,
  }
}

/** The version of git. Fails with `git/too-old`. Asked where files are made; only reading works with a git that is somewhat older. */
export async function refuseOldGit(call: Pick<GitCall, 'cwd' | 'env'>): Promise<string> {
  const text = (await git(['version'], call)).toString('utf8')
  const [, major = '0', minor = '0'] = /(\d+)\.(\d+)/.exec(text) ?? []
  const [oldestMajor, oldestMinor] = oldestGit
  if (Number(major) > oldestMajor || (Number(major) === oldestMajor && Number(minor) >= oldestMinor))
    return text.trim().replace(/^git version /, '')
  throw new LoomFailure('environment', {
    code: 'git/too-old',
    message: `git ${major}.${minor} is too old, expected 2.39 or newer`,
    hint: 'install a newer git and put it first on PATH',
  })
}

/** A directory that git can be started in, and whose path it can name in a line. */
async function existingDirectory(directory: string): Promise<string> {
  const refused = (message: string, cause?: unknown) => {
    const hint = 'give the path of a directory in a git repository'
    return new LoomFailure('usage', { code: 'git/no-directory', message, hint }, cause)
  }
  try {
    const path = await realpath(directory)
    // With the slash at its end a path is that of a directory.
    await access(`${path}/`, constants.X_OK)
    if (!path.includes('\n')) return path
  } catch (error) {
    if (!hasCode(error, 'ENOENT', 'ENOTDIR', 'EACCES', 'ELOOP', 'ENAMETOOLONG')) throw error
    throw refused(`cannot enter the directory ${directory}`, error)
  }
  throw refused(`the path of the directory ${directory} has a line end in it`)
}

function bareRepository(directory: string): LoomFailure {
  return new LoomFailure('environment', {
    code: 'git/bare',
    message: `${directory} is a bare repository: it has no working tree`,
    hint: 'start Loom in a working tree, such as one made by `git worktree add`',
  })
}

function notARepository(directory: string, stderr: string): LoomFailure {
  const said =
    stderr
      .trim()
      .split('\n')[0]
      ?.replace(/^fatal: /, '') ?? ''
  const isPlain = said === '' || said.startsWith('not a git repository')
  return new LoomFailure('environment', {
    code: 'git/not-a-repository',
    message: isPlain ? `${directory} is not in a git repository` : `git cannot read the repository: ${said}`,
    hint: 'start Loom inside a repository, or make one with `git init` and a first commit',
  })
}
