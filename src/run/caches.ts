import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import type { Environment } from '../base/environment.ts'
import { createPathLocks } from '../base/path-locks.ts'
import type { RunCaches } from '../engine/caches.ts'
import type { GitFacts } from '../model/git-facts.ts'
import { scratchPath } from '../records/layout.ts'
import type { CacheScope } from '../storage/cache/entry.ts'
import { createLocalCache } from '../storage/cache/local-cache.ts'
import type { RunSettings } from './settings.ts'

const defaultMaxSizeBytes = 10 * 2 ** 30

/** The caches that a run uses; undefined for one that uses none. */
export function openCaches(
  { git, repositoryRoot, workspace }: CacheOwner & { readonly workspace: string },
  { cache = {}, env }: Pick<RunSettings, 'cache' | 'env'>,
): RunCaches | undefined {
  if (cache === 'off') return undefined
  const { directory = cacheDirectory(env), maxSizeBytes = defaultMaxSizeBytes } = cache
  const scope = cacheScope({ git, repositoryRoot })
  return {
    store: createLocalCache({ directory, maxSizeBytes, scope, env, now: () => new Date() }),
    scratch: scratchPath(workspace),
    locks: createPathLocks(),
  }
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

/** Clones of one origin share entries; a repository without one has its own. */
export function cacheScope({ git: { originUrl }, repositoryRoot }: CacheOwner): CacheScope {
  return { repository: originUrl === null ? repositoryRoot : withoutCredentials(originUrl), trust: '' }
}

/** What stands before `@` in a URL is who asks, not what is asked for; in `git@host:path` it is part of the name. */
function withoutCredentials(url: string): string {
  return url.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/@]*@/i, '$1')
}
