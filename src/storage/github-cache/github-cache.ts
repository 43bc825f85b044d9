import type { CacheStore, CacheWarning } from '../../model/cache.ts'
import { asCacheFailure } from '../cache/failure.ts'
import type { Engines } from '../cache/engines.ts'
import { plainPaths } from '../cache/walk.ts'
import type { Patience } from './calls.ts'
import { createCacheClient } from './client.ts'
import { createGate, type Work } from './gate.ts'
import { restoreFromService } from './restore-from-service.ts'
import { type GithubRuntime, serviceAccess } from './runtime.ts'
import { saveToService } from './save-to-service.ts'
import { serviceVersion } from './service-key.ts'
import type { KnownEntries, ServiceContext } from './service-context.ts'

export interface GithubCacheOptions extends Engines {
  readonly runtime: GithubRuntime
  readonly now: () => Date
  /** Default: two more tries within four seconds; no wait above half a minute where the service names one. */
  readonly patience?: Patience
  /** Default: a minute. */
  readonly requestTimeoutMs?: number
  /** Default: ten minutes. */
  readonly transferTimeoutMs?: number
  /** The file of the client's thread. Default: what the build makes. */
  readonly thread?: string
  /** Default: what GitHub gives all caches of a repository. */
  readonly maxSizeBytes?: number
}

const defaults = {
  patience: { retryDelaysMs: [1000, 3000], mostRetryAfterMs: 30_000 },
  requestTimeoutMs: 60_000,
  transferTimeoutMs: 600_000,
  maxSizeBytes: 10 * 2 ** 30,
}

/**
 * GitHub's cache service, for one run. An entry is one file there: Loom's own archive, with what is known of it, verified and judged
 * as the local one is. What goes wrong with the service is a warning, told once a run. See `docs/cache.md`.
 */
export function createGithubCache(options: GithubCacheOptions): CacheStore {
  const settings = { ...defaults, ...options }
  const access = serviceAccess(options.runtime)
  const gate = createGate(access)
  const known: KnownEntries = new Map()
  const client = 'kind' in access ? undefined : createCacheClient({ ...settings, access })
  const begin = (work: Work, paths: readonly string[], signal: AbortSignal): ServiceContext | Closed => {
    signal.throwIfAborted()
    const warnings = gate.closed(work)
    if (client === undefined || warnings !== undefined) return { warnings: warnings ?? [] }
    return { ...settings, gate, known, client, version: serviceVersion(paths), signal }
  }
  return {
    async restore(query, signal) {
      const paths = plainPaths(query.paths)
      const context = begin('restores', paths, signal)
      if ('warnings' in context) return { result: 'miss', ...context }
      try {
        return await restoreFromService({ ...query, paths }, context)
      } catch (error) {
        signal.throwIfAborted()
        throw asCacheFailure(error, `cannot restore the cache \`${query.key}\``)
      }
    },
    async save(entry, signal) {
      const paths = plainPaths(entry.paths)
      const context = begin('saves', paths, signal)
      if ('warnings' in context) return { result: 'skipped', ...context }
      try {
        return await saveToService({ ...entry, paths }, context)
      } catch (error) {
        signal.throwIfAborted()
        throw asCacheFailure(error, `cannot save the cache \`${entry.key}\``)
      }
    },
  }
}

/** What there is to say where nothing is tried. */
interface Closed {
  readonly warnings: readonly CacheWarning[]
}
