import { LoomFailure } from '../diagnostics/failure.ts'
import type { CacheKey, CacheWarning } from '../model/cache.ts'
import { relativePath } from '../model/job-shapes.ts'
import { nameOf, type PlannedCache, type PlannedJob } from '../model/plan.ts'
import { expandIn, valueIn } from '../model/variables.ts'
import type { Redactor } from '../secrets/redactor.ts'
import { buildCacheKey } from '../storage/cache/cache-key.ts'
import { asCacheFailure } from '../storage/cache/failure.ts'
import { jobVariables, type RunFacts } from './environment.ts'

/** A cache of a job with its key, its variables expanded. */
export interface KeyedCache extends CacheKey {
  readonly name: string
  readonly policy: 'pull-push' | 'pull' | 'push'
  readonly when: 'on_success' | 'on_failure' | 'always'
  readonly paths: readonly string[]
  readonly fallbackKeys: readonly string[]
  /** It has no key, or none that may be written down: the warnings say why. */
  readonly isUsable: boolean
  readonly warnings: readonly CacheWarning[]
}

export interface KeyContext {
  readonly workspace: string
  readonly provider: { readonly name: 'host' | 'docker' }
  readonly facts: RunFacts
  /** Knows the values of the job's secrets, as far as they are resolved. */
  readonly redactor: Pick<Redactor, 'text'>
}

/** The caches of a job that are not disabled, with their keys for what is in the workspace now. */
export async function keyCaches(job: PlannedJob, context: KeyContext): Promise<KeyedCache[]> {
  const lookup = variableLookup(job, context)
  const caches = (job.cache ?? []).filter(({ disabled }) => disabled !== true)
  return Promise.all(caches.map(async (cache) => keyCache(cache, lookup, context)))
}

type Lookup = (name: string) => string | undefined

/** Name of a cache that has none, since its job has no other. */
const onlyName = 'default'

async function keyCache(cache: PlannedCache, lookup: Lookup, context: KeyContext): Promise<KeyedCache> {
  const { name = onlyName, key: written = '', policy = 'pull-push', when = 'on_success' } = cache
  const paths = (cache.paths ?? []).map((path) => expandIn(path, lookup))
  const fallbacks = (cache.fallback_keys ?? []).map((key) => expandIn(key, lookup))
  // Every key begins with an empty one.
  const fallbackKeys = fallbacks.filter((key) => key !== '')
  const known = { name, policy, when, paths, fallbackKeys }
  const refused = (warning: CacheWarning): KeyedCache => ({
    ...{ ...known, key: masked, parts: {}, fallbackKeys: [] },
    ...{ isUsable: false, warnings: [warning] },
  })
  const texts = [...textsOf(written).map((text) => expandIn(text, lookup)), ...paths, ...fallbackKeys]
  const holdsSecret = (text: string) => text.includes(secretMark) || context.redactor.text(text) !== text
  if (texts.some(holdsSecret)) return refused(secretInKey(name))
  const outside = paths.find((path) => !relativePath.test(path) || isForeign(path))
  if (outside !== undefined) return refused(outsideOf(name, outside))
  try {
    const { key, parts } = await buildCacheKey(written, {
      workspace: context.workspace,
      without: paths,
      lookup,
    })
    if (key === '') return refused(emptyKey(name))
    const hasNoFiles = parts.files !== undefined && Object.keys(parts.files).length === 0
    return { ...known, key, parts, isUsable: true, warnings: hasNoFiles ? [noFiles(name, written)] : [] }
  } catch (error) {
    const failure = asCacheFailure(error, `cannot tell the key of the cache \`${name}\``)
    if (failure instanceof LoomFailure) return refused(failure.diagnostic)
    throw failure
  }
}

/** What is shown of a key that cannot be. */
const masked = '[MASKED]'

/** Stands for the value of a secret: no variable holds such a character. */
const secretMark = '\0'

function textsOf(key: NonNullable<PlannedCache['key']>): string[] {
  if (typeof key === 'string') return [key]
  return [key.prefix ?? '', key.template ?? '', ...(key.files ?? [])]
}

function variableLookup(job: PlannedJob, { workspace, provider, facts }: KeyContext): Lookup {
  const secretValues = Object.fromEntries((job.secrets ?? []).map(({ name }) => [name, secretMark]))
  const session = { projectDir: workspace, environment: {}, secretPaths: {} }
  const variables = jobVariables(job, { provider: provider.name, session, secretValues }, facts)
  const { runId, treeSha, git } = facts
  const own = {
    job_name: nameOf(job),
    job_id: job.id,
    run_id: runId,
    pipeline_id: runId,
    head_sha: git.headSha,
    tree_sha: treeSha,
  }
  return (name) => valueIn(variables, name) ?? valueIn(own, name)
}

function secretInKey(name: string): CacheWarning {
  const message = `the cache \`${name}\` is not used: a secret is part of its key or its paths, which are written down`
  return { code: 'cache/secret-in-key', message }
}

function emptyKey(name: string): CacheWarning {
  const message = `the cache \`${name}\` is not used: nothing is left of its key once its variables are expanded`
  return { code: 'cache/empty-key', message }
}

/** The workspace as a whole, and what git and Loom keep for themselves in it. */
function isForeign(path: string): boolean {
  const plain = path
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/')
  return plain === '' || /^(\.git|\.loom\/\.runtime)(\/|$)/.test(plain) || plain === '.loom'
}

function outsideOf(name: string, path: string): CacheWarning {
  const message = `the cache \`${name}\` is not used: its path \`${path}\` is ${isForeign(path) ? 'no part of the workspace that a job may keep' : 'not below the workspace'}`
  return { code: 'cache/outside', message }
}

function noFiles(name: string, key: NonNullable<PlannedCache['key']>): CacheWarning {
  const files = typeof key === 'string' ? [] : (key.files ?? [])
  const named = files.map((file) => `\`${file}\``).join(', ')
  const message = `no file matches ${named} of the key of the cache \`${name}\`: the key ends in \`no-files\``
  return { code: 'cache/no-files', message }
}
