import type { GitFacts } from '../model/git-facts.ts'
import { withoutCredentials } from './clone.ts'
import { configValue, readConfig } from './config.ts'
import { tryGit } from './git.ts'
import type { Repository } from './repository.ts'

/** What predefined variables say of the commit. */
export async function readGitFacts(repository: Repository): Promise<GitFacts> {
  const ask = async (...args: string[]): Promise<string | null> => {
    const { exitCode, stdout } = await tryGit(args, { cwd: repository.root, env: repository.env })
    const text = stdout.toString('utf8').replace(/\n$/, '')
    return exitCode === 0 && text !== '' ? text : null
  }
  const [config, originHead, commit, usual] = await Promise.all([
    readConfig(repository),
    ask('symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD'),
    ask('log', '-1', '--no-show-signature', '--decorate=full', '--format=%cI%n%P%n%D%n%B', 'HEAD'),
    ask('for-each-ref', '--format=%(refname)', ...usualDefaults),
  ])
  const [timestamp = '', parents = '', decorations = '', ...message] = (commit ?? '').split('\n')
  const names = decorations.split(', ')
  const branch = nameAfter(names, 'HEAD -> refs/heads/')[0] ?? null
  const initial = configValue(config, 'init.defaultbranch')
  const originUrl = configValue(config, 'remote.origin.url')
  return {
    headSha: repository.headSha ?? '',
    parents: parents === '' ? parentsIn(await ask('cat-file', 'commit', 'HEAD')) : parents.split(' '),
    branch,
    tag: nameAfter(names, 'tag: refs/tags/').toSorted()[0] ?? null,
    defaultBranch:
      originHead?.replace(/^origin\//, '') ??
      usualDefault(usual, 'refs/remotes/origin/') ??
      (initial === branch ? branch : null) ??
      usualDefault(usual, 'refs/heads/'),
    message: message.join('\n'),
    timestamp,
    originUrl: originUrl === undefined ? null : withoutCredentials(originUrl),
  }
}

/** As the commit itself names them: of the last ones of a shallow clone `git log` says that they have none. */
function parentsIn(commit: string | null): string[] {
  const [head = ''] = (commit ?? '').split('\n\n')
  return [...head.matchAll(/^parent (\S+)$/gm)].map((match) => match[1] ?? '')
}

const usualDefaults = ['origin/main', 'origin/master'].flatMap((name) => [
  `refs/remotes/${name}`,
  name.replace('origin/', 'refs/heads/'),
])

/** `main` or `master`, where one of them is there and the other is not: CI fetches branches, but not which is the default. */
function usualDefault(refs: string | null, before: string): string | null {
  const [only, ...others] = nameAfter((refs ?? '').split('\n'), before)
  return only === undefined || others.length > 0 ? null : only
}

function nameAfter(names: readonly string[], before: string): string[] {
  return names.filter((name) => name.startsWith(before)).map((name) => name.slice(before.length))
}
