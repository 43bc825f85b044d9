import { appendFile, mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { git } from '../../snapshot/git.ts'
import { gitEnvironment } from '../../snapshot/git-environment.ts'
import { type KitTest, refuseOtherContext } from './kit-test.ts'
import { makeTestDirectory } from './test-directory.ts'

/** Contents by path from the top of the repository. */
export type Files = Readonly<Record<string, string | Uint8Array>>

export interface GitRepositoryOptions {
  /** Default: `main`. */
  readonly branch?: string
  /** Of the first commit. Default: `first`. */
  readonly message?: string
}

export interface GitRepository {
  /** Top of the working tree, links resolved. */
  readonly path: string
  /** Writes files and the directories that they need; nothing is committed. */
  write(files: Files): Promise<void>
  /** Commits all that is there, also what git ignores. Gives the id of the commit. */
  commit(message: string): Promise<string>
  /** Runs one git command and gives its standard output. Fails with git's own words. */
  git(...args: string[]): Promise<string>
}

const settings = `[user]
\tname = Loom
\temail = loom@example.com
[core]
\tautocrlf = false
`

/** Of every commit, so that the same files have the same id everywhere. */
const date = '2000-01-01T00:00:00Z'

/**
 * Makes a repository with one commit of the given files, until the test ends. It knows no config but its own, no hook and no
 * network; the same files give the same commit everywhere.
 */
export async function gitRepository(
  t: KitTest,
  files: Files,
  { branch = 'main', message = 'first' }: GitRepositoryOptions = {},
): Promise<GitRepository> {
  refuseOtherContext(t, 'gitRepository')
  const path = join((await makeTestDirectory(t)).path, 'repository')
  await mkdir(path)
  const call = { cwd: path, env: ownEnvironment(), signal: t.signal }
  const repository: GitRepository = {
    path,
    write: async (written) => writeFiles(path, written),
    async commit(words) {
      await git(['add', '--all', '--force'], call)
      await git(['commit', '--quiet', '--allow-empty', `--message=${words}`], call)
      return (await repository.git('rev-parse', 'HEAD')).trim()
    },
    git: async (...args) => (await git(args, call)).toString('utf8'),
  }
  await git(['init', '--quiet', '--template=', `--initial-branch=${branch}`], call)
  await appendFile(join(path, '.git/config'), settings)
  await repository.write(files)
  await repository.commit(message)
  return repository
}

function ownEnvironment() {
  return {
    ...gitEnvironment(process.env),
    GIT_LITERAL_PATHSPECS: undefined,
    GIT_ALLOW_PROTOCOL: 'file',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: undefined,
    GIT_AUTHOR_EMAIL: undefined,
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_NAME: undefined,
    GIT_COMMITTER_EMAIL: undefined,
    GIT_COMMITTER_DATE: date,
  }
}

async function writeFiles(root: string, files: Files): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    const path = join(root, name)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, content)
  }
}
