import type { GitFacts } from '../model/git-facts.ts'
import { withoutCredentials } from './clone.ts'
import { tryGit } from './git.ts'
import type { Repository } from './repository.ts'

/** What predefined variables say of the commit. */
export async function readGitFacts(repository: Repository): Promise<GitFacts> {
  const ask = async (...args: string[]): Promise<string | null> => {
    const { exitCode, stdout } = await tryGit(args, { cwd: repository.root, env: repository.env })
    const text = stdout.toString('utf8').replace(/\n$/, '')
    return exitCode === 0 && text !== '' ? text : null
  }
  const [branch, tags, originHead, initial, commit, originUrl] = await Promise.all([
    ask('symbolic-ref', '--quiet', '--short', 'HEAD'),
    ask('for-each-ref', '--points-at=HEAD', '--format=%(refname:strip=2)', 'refs/tags'),
    ask('symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD'),
    ask('config', 'init.defaultBranch'),
    ask('log', '-1', '--no-show-signature', '--format=%cI%n%B', 'HEAD'),
    ask('config', 'remote.origin.url'),
  ])
  const [timestamp = '', ...message] = (commit ?? '').split('\n')
  return {
    headSha: repository.headSha ?? '',
    branch,
    tag: tags?.split('\n')[0] ?? null,
    defaultBranch: originHead?.replace(/^origin\//, '') ?? (initial === branch ? initial : null),
    message: message.join('\n'),
    timestamp,
    originUrl: originUrl === null ? null : withoutCredentials(originUrl),
  }
}
