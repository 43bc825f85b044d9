import { randomBytes } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import type { CacheStore } from '../src/model/cache.ts'
import { createGithubCache, type GithubCacheOptions } from '../src/storage/github-cache/github-cache.ts'
import { cacheStoreContract } from './support/cache-store-contract.ts'
import { type CacheService, startCacheService } from './support/cache-service.ts'

/** Ticks, so that one entry is newer than another. */
function clock() {
  let ms = Date.now()
  return () => new Date((ms += 1000))
}

const thread = fileURLToPath(new URL('support/cache-thread.mjs', import.meta.url))
const patience = { retryDelaysMs: [1, 1], mostRetryAfterMs: 2000 }

function open(service: CacheService, options: Partial<GithubCacheOptions> = {}): CacheStore {
  const runtime = service.runtime({ repository: randomBytes(4).toString('hex'), ref: 'refs/heads/main' })
  return createGithubCache({ runtime, env: process.env, now: clock(), patience, thread, ...options })
}

const shared = await startCacheService()
cacheStoreContract('GitHub, by tar and zstd', () => open(shared))
cacheStoreContract('GitHub, by what Loom brings', () => open(shared, { tar: 'own', zstd: 'library' }))
