import { randomUUID } from 'node:crypto'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gitIn, writeFiles } from '../repository.ts'
import type { Files } from '../repository.ts'
import { pullRequestEvent, pushEvent, repositoryName } from './github-event.ts'
import type { GitHubEvent } from './github-event.ts'

/** What GitHub holds of a repository with one pull request: a bare repository and the commits that events speak of. */
export interface GitHubRepository {
  readonly path: string
  /** Tip of the default branch `main`, which is also the base of the pull request. */
  readonly mainSha: string
  /** Head of the pull request's branch `topic`; `refs/pull/1/head`. */
  readonly headSha: string
  /** The trial merge; `refs/pull/1/merge`. */
  readonly mergeSha: string
}

/**
 * Makes one with two commits on `main` (so that a shallow checkout misses one), the second with the given files, and a pull
 * request that adds more of them.
 */
export function makeGitHubRepository(
  folder: string,
  env: Readonly<Record<string, string>>,
  { main, topic = { 'topic.txt': 'topic\n' } }: { main: Files; topic?: Files },
): GitHubRepository {
  const work = join(folder, 'pushed')
  const path = join(folder, 'github.git')
  mkdirSync(work)
  const git = (...args: string[]) => gitIn(work, env, ...args).trim()
  const commit = (message: string, files: Files) => {
    writeFiles(work, files)
    git('add', '--all', '--force')
    git('commit', '--quiet', `--message=${message}`)
    return git('rev-parse', 'HEAD')
  }
  git('init', '--quiet', '--initial-branch=main')
  commit('first', { 'first.txt': 'first\n' })
  const base = commit('second', main)
  git('checkout', '--quiet', '-b', 'topic')
  const headSha = commit('change', topic)
  git('checkout', '--quiet', 'main')
  const mainSha = commit('meanwhile', { 'meanwhile.txt': `since ${base}\n` })
  git('checkout', '--quiet', '--detach')
  git('merge', '--quiet', '--no-ff', `--message=Merge ${headSha} into ${mainSha}`, 'topic')
  const mergeSha = git('rev-parse', 'HEAD')
  git('update-ref', 'refs/pull/1/head', headSha)
  git('update-ref', 'refs/pull/1/merge', mergeSha)
  gitIn(folder, env, 'init', '--quiet', '--bare', '--initial-branch=main', path)
  git('push', '--quiet', path, 'main', 'refs/pull/1/head', 'refs/pull/1/merge')
  rmSync(work, { recursive: true })
  return { path, mainSha, headSha, mergeSha }
}

export interface Checkout {
  readonly github: GitHubRepository
  /** `GITHUB_WORKSPACE`. */
  readonly workspace: string
  /** `RUNNER_TEMP`: where v6 and later keep the credentials. */
  readonly temp: string
  readonly env: Readonly<Record<string, string>>
  readonly token: string
  /** `config` writes the token into `.git/config` as v5 did, `include` behind `includeIf` as v6 and later do. */
  readonly credentials?: 'include' | 'config' | 'none'
  /** The input `ref`, when a workflow gives one (a ref in full or the commit itself), with the commit that it names. */
  readonly other?: { readonly ref: string; readonly sha: string }
}

/** Checks a commit out as actions/checkout does by default (7.0.1: src/git-source-provider.ts and src/git-auth-helper.ts). */
export function checkOut(event: GitHubEvent, checkout: Checkout): void {
  const { workspace, env, github } = checkout
  const { ref, sha } = checkout.other ?? event
  const url = `https://github.com/${repositoryName}`
  mkdirSync(workspace, { recursive: true })
  const git = (...args: string[]) => gitIn(workspace, env, ...args)
  git('init', '--quiet', workspace)
  git('remote', 'add', 'origin', url)
  git('config', '--local', 'gc.auto', '0')
  if (checkout.credentials !== 'none') persistToken(checkout)
  const target = trackedRef(ref)
  const fetched = target === sha ? sha : `+${sha}:${target}`
  const instead = ['-c', `url.file://${github.path}.insteadOf=${url}`, '-c', 'protocol.version=2']
  git(
    ...instead,
    'fetch',
    '--quiet',
    '--no-tags',
    '--prune',
    '--no-recurse-submodules',
    '--depth=1',
    'origin',
    fetched,
  )
  git('sparse-checkout', 'disable')
  gitIn(workspace, env, 'config', '--local', '--unset-all', 'extensions.worktreeConfig')
  if (ref.startsWith('refs/heads/')) git('checkout', '--quiet', '--force', '-B', ref.slice(11), target)
  else git('checkout', '--quiet', '--force', target)
}

/** A push to `main` and its pull request as events of that repository. */
export const mainPushed = (github: GitHubRepository): GitHubEvent => pushEvent(github.mainSha)
export const pullRequested = (github: GitHubRepository, headRepository?: string): GitHubEvent =>
  pullRequestEvent(github.mergeSha, {
    headSha: github.headSha,
    baseSha: github.mainSha,
    ...(headRepository === undefined ? {} : { headRepository }),
  })

function trackedRef(ref: string): string {
  if (ref.startsWith('refs/heads/')) return `refs/remotes/origin/${ref.slice(11)}`
  if (ref.startsWith('refs/pull/')) return `refs/remotes/pull/${ref.slice(10)}`
  return ref
}

function persistToken({ workspace, temp, env, token, credentials }: Checkout): void {
  const git = (...args: string[]) => gitIn(workspace, env, ...args)
  const header = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`
  if (credentials === 'config') {
    git('config', '--local', 'http.https://github.com/.extraheader', header)
    return
  }
  const file = join(temp, `git-credentials-${randomUUID()}.config`)
  mkdirSync(temp, { recursive: true })
  writeFileSync(file, '')
  git('config', '--file', file, 'http.https://github.com/.extraheader', header)
  const inContainer = `/github/runner_temp/${basename(file)}`
  for (const worktrees of ['', '/worktrees/*']) {
    git('config', '--local', `includeIf.gitdir:${workspace}/.git${worktrees}.path`, file)
    git('config', '--local', `includeIf.gitdir:/github/workspace/.git${worktrees}.path`, inContainer)
  }
}
