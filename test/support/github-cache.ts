import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { CacheRestored, CacheSaved, CacheStore } from '../../src/model/cache.ts'
import { createGithubCache, type GithubCacheOptions } from '../../src/storage/github-cache/github-cache.ts'
import { entry, query } from './cache-store-contract.ts'
import {
  type CacheService,
  type CacheServiceOptions,
  type ServiceScope,
  startCacheService,
} from './cache-service.ts'
import { cacheThread } from './cache-thread.ts'
import { temporaryDirectory } from './environment.ts'
import { writeFiles } from './repository.ts'

/** Ticks, so that one entry is newer than another. */
function clock() {
  let ms = Date.now()
  return () => new Date((ms += 1000))
}

/** A store of a new run, as patient as a test. */
export function openGithubCache(
  service: Pick<CacheService, 'url' | 'runtime'>,
  {
    scope = { ref: 'refs/heads/main' },
    ...options
  }: Partial<GithubCacheOptions> & { scope?: ServiceScope } = {},
): CacheStore {
  return createGithubCache({
    runtime: service.runtime(scope),
    // Archives that are at Azure's are where only the service, as a proxy, finds them.
    env: { ...process.env, http_proxy: service.url },
    now: clock(),
    patience: { retryDelaysMs: [1, 1], mostRetryAfterMs: 2000 },
    thread: cacheThread,
    ...options,
  })
}

export interface Into {
  readonly to?: string
  readonly signal?: AbortSignal
}

export interface ServicePlace {
  readonly service: CacheService
  readonly store: CacheStore
  /** Another run, of another scope or with other options. */
  readonly open: (options?: Parameters<typeof openGithubCache>[1]) => CacheStore
  readonly workspace: (name: string) => string
  readonly save: (store: CacheStore, key?: string, signal?: AbortSignal) => Promise<CacheSaved>
  /** Into `to`. */
  readonly restore: (store: CacheStore, key?: string, into?: Into) => Promise<CacheRestored>
}

const never = new AbortController().signal

/** A service of the test with a store for it; `from` is the workspace that `save` saves, with `deps/a` and `deps/b/c`. */
export async function withService(
  work: (place: ServicePlace) => Promise<void>,
  options: CacheServiceOptions = {},
): Promise<void> {
  await using directory = await temporaryDirectory()
  await using service = await startCacheService(options)
  const workspace = (name: string) => {
    const path = join(directory.path, name)
    mkdirSync(path, { recursive: true })
    return path
  }
  const from = workspace('from')
  writeFiles(from, { 'deps/a': 'a'.repeat(5000), 'deps/b/c': 'c' })
  const open: ServicePlace['open'] = (more) => openGithubCache(service, more)
  await work({
    service,
    store: open(),
    open,
    workspace,
    save: async (store, key = 'k', signal = never) => store.save(entry(from, key, ['deps']), signal),
    restore: async (store, key = 'k', { to = 'to', signal = never } = {}) =>
      store.restore(query(workspace(to), key, ['deps']), signal),
  })
}
