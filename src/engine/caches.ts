import type { PathLocks } from '../base/path-locks.ts'
import { LoomFailure } from '../diagnostics/failure.ts'
import type { CachePlace, CacheRestored, CacheStore, CacheWarning } from '../model/cache.ts'
import type { EventBody } from '../model/event.ts'
import type { JobOutcome } from '../model/outcome.ts'
import { hasCaches, type PlannedJob } from '../model/plan.ts'
import { isAskedFor } from './artifacts.ts'
import { type KeyContext, type KeyedCache, keyCaches } from './cache-keys.ts'
import { type Emit, openSection } from './open-section.ts'
import type { StepContext } from './step-context.ts'

/** Where caches are kept from run to run. */
export interface RunCaches {
  readonly store: CacheStore
  /** On the file system of the workspaces. */
  readonly scratch: string
  /** Jobs share a workspace: two caches of one path take turns. */
  readonly locks: PathLocks
}

export interface CacheContext extends StepContext, Omit<KeyContext, 'redactor'> {
  readonly signal: AbortSignal
  /** Absent: every cache is passed over. */
  readonly caches?: RunCaches
}

/** Restores the caches of a job. Gives them, and how the job has ended where it was stopped meanwhile. A cache that fails is a warning. */
export async function restoreCaches(
  job: PlannedJob,
  context: CacheContext,
): Promise<{ readonly caches: readonly KeyedCache[]; readonly stopped?: JobOutcome }> {
  if (!hasCaches(job)) return { caches: [] }
  const section = openSection({ job: job.id, phase: 'job.cache_restore', section: 'cache_restore' }, context)
  let caches: readonly KeyedCache[] = []
  const stopped = await section.run(async (emit) => {
    caches = await keyCaches(job, context)
    for (const cache of caches) {
      for (const warning of cache.warnings) await emit(tellWarning(warning, context))
      if (context.signal.aborted) return
      if (cache.policy !== 'push') await restoreOne(cache, emit, context)
    }
  })
  return stopped === undefined ? { caches } : { caches, stopped }
}

async function restoreOne(cache: KeyedCache, emit: Emit, context: CacheContext): Promise<void> {
  const { redactor, signal } = context
  const tell = async (result: 'skipped' | 'failed' | CacheRestored['result'], found?: CacheRestored) => {
    const { matchedKey, bytes, miss } = found ?? {}
    await emit({
      type: 'cache_result',
      name: cache.name,
      key: redactor.text(cache.key),
      result,
      ...(matchedKey === undefined || matchedKey === cache.key
        ? {}
        : { matched_key: redactor.text(matchedKey) }),
      ...(bytes === undefined ? {} : { bytes }),
      ...(miss === undefined ? {} : { reason: redactor.text(miss.differences.join('; ')) }),
    })
  }
  if (context.caches === undefined || !cache.isUsable) return tell('skipped')
  const { store } = context.caches
  const found = await orWarning(cache, { emit, context }, async (place) => {
    const { key, parts, fallbackKeys } = cache
    return store.restore({ ...place, key, parts, fallbackKeys }, signal)
  })
  if (found === 'stopped') return tell('skipped')
  return found === undefined ? tell('failed') : tell(found.result, found)
}

/** Saves the caches of a job as far as their `policy` and `when` want it. A cache that fails is a warning. */
export async function saveCaches(
  job: PlannedJob,
  { caches, end }: { readonly caches: readonly KeyedCache[]; readonly end: JobOutcome },
  context: CacheContext,
): Promise<void> {
  if (caches.length === 0) return
  const section = openSection({ job: job.id, phase: 'job.cache_save', section: 'cache_save' }, context)
  const wanted = caches.filter(({ policy }) => policy !== 'pull')
  if (wanted.length === 0 || !wanted.some(({ when }) => isAskedFor(when, end))) return section.skip()
  await section.run(async (emit) => {
    for (const cache of wanted) {
      if (context.signal.aborted) return
      await saveOne(cache, { emit, end }, context)
    }
  })
}

async function saveOne(
  cache: KeyedCache,
  { emit, end }: { readonly emit: Emit; readonly end: JobOutcome },
  context: CacheContext,
): Promise<void> {
  const { redactor, signal, caches } = context
  const tell = async (result: 'skipped' | 'failed' | 'saved' | 'exists', bytes?: number) =>
    emit({
      type: 'cache_result',
      ...{ name: cache.name, key: redactor.text(cache.key), result },
      ...(bytes === undefined ? {} : { bytes }),
    })
  const isWanted = cache.isUsable && isAskedFor(cache.when, end)
  if (caches === undefined || !isWanted) return tell('skipped')
  const saved = await orWarning(cache, { emit, context }, async (place) =>
    caches.store.save({ ...place, key: cache.key, parts: cache.parts }, signal),
  )
  if (saved === 'stopped') return tell('skipped')
  return saved === undefined ? tell('failed') : tell(saved.result, saved.bytes)
}

/** What the store made of it, its warnings told. Undefined where it could not do it. */
async function orWarning<T extends { readonly warnings: readonly CacheWarning[] }>(
  { name, paths }: KeyedCache,
  { emit, context }: { readonly emit: Emit; readonly context: CacheContext },
  work: (place: CachePlace) => Promise<T>,
): Promise<T | 'stopped' | undefined> {
  const { caches, workspace, signal } = context
  if (caches === undefined) return undefined
  using _ = await caches.locks.lock(paths.map((path) => `${workspace}/${path.replace(/^(\.\/)+|\/+$/g, '')}`))
  try {
    const done = await work({ workspace, scratch: caches.scratch, paths })
    for (const warning of done.warnings) await emit(tellWarning(warning, context))
    return done
  } catch (error) {
    if (signal.aborted) return 'stopped'
    if (!(error instanceof LoomFailure)) throw error
    const { code, message } = error.diagnostic
    await emit(tellWarning({ code, message: `the cache \`${name}\` is passed over: ${message}` }, context))
    return undefined
  }
}

function tellWarning(
  { code, message }: CacheWarning,
  { redactor }: Pick<StepContext, 'redactor'>,
): EventBody {
  return { type: 'warning', code, message: redactor.text(message) }
}
