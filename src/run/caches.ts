import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import type { Environment } from '../base/environment.ts'
import { createPathLocks } from '../base/path-locks.ts'
import type { RunCaches } from '../engine/caches.ts'
import type { GitFacts } from '../model/git-facts.ts'
import { scratchPath } from '../records/layout.ts'
import type { CacheScope } from '../storage/cache/entry.ts'
import { createLocalCache } from '../storage/cache/local-cache.ts'
import { createGithubCache } from '../storage/github-cache/github-cache.ts'
import { contextOf, type RunSettings } from './settings.ts'

const defaultMaxSizeBytes = 10 * 2 ** 30

/** The caches that a run uses; undefined for one that uses none. */
export function openCaches(
  { git, repositoryRoot, workspace }: CacheOwner & { readonly workspace: string },
  { cache = {}, env }: Pick<RunSettings, 'cache' | 'env'>,
): RunCaches | undefined {
  if (cache === 'off') return undefined
  const { directory = cacheDirectory(env), maxSizeBytes = defaultMaxSizeBytes, github } = cache
  const shared = { env, maxSizeBytes, now: () => new Date() }
  const store =
    github === undefined
      ? createLocalCache({ ...shared, directory, scope: cacheScope({ git, repositoryRoot, env }) })
      : createGithubCache({ ...shared, runtime: github })
  return { store, scratch: scratchPath(workspace), locks: createPathLocks() }
}

/** `loom` in the user's cache directory, as the XDG Base Directory Specification has it. */
export function cacheDirectory(env: Environment): string {
  const base = env['XDG_CACHE_HOME']
  const caches = base !== undefined && isAbsolute(base) ? base : join(env['HOME'] ?? homedir(), '.cache')
  return join(caches, 'loom')
}

export interface CacheOwner {
  readonly git: Pick<GitFacts, 'originUrl'>
  readonly repositoryRoot: string
}

/**
 * Clones of one origin share entries; a repository without one has its own. On a machine that keeps its caches between runs for GitHub,
 * a pull request writes where only itself reads. GitHub's own service sees to that by itself.
 */
export function cacheScope({
  git: { originUrl },
  repositoryRoot,
  env,
}: CacheOwner & { readonly env: Environment }): CacheScope {
  const repository = originUrl === null ? repositoryRoot : withoutCredentials(originUrl)
  return { repository, trust: contextOf(env) === 'github-actions' ? pullRequest(env['GITHUB_REF']) : '' }
}

function pullRequest(ref = ''): string {
  const number = /^refs\/pull\/(\d+)\//.exec(ref)?.[1]
  return number === undefined ? '' : `pull/${number}`
}

/** What stands before `@` in a URL is who asks, not what is asked for; in `git@host:path` it is part of the name. */
function withoutCredentials(url: string): string {
  return url.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/@]*@/i, '$1')
}
