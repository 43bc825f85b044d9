import { catalog, type Place } from '../diagnostics/catalog.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { PlannedCache, PlannedJob } from '../model/plan.ts'
import { referencesIn } from '../model/variables.ts'
import type { DecodedFile } from './decode.ts'
import type { MergedJob } from './merge.ts'
import { originOf } from './origin.ts'
import type { WrittenJob } from './schema.ts'

/** The caches of a job as a list; undefined where there is none. */
export function cachesOf({ cache }: WrittenJob): PlannedJob['cache'] {
  if (cache === undefined || cache === null) return undefined
  const caches = Array.isArray(cache) ? cache : [cache]
  return caches.length === 0 ? undefined : caches
}

/** What only a merged job can show to be wrong with its caches: what is missing, names, keys that say nothing or two things. */
export function checkCaches(job: WrittenJob, place: Place): Diagnostic[] {
  const caches = cachesOf(job) ?? []
  const names = caches.map(({ name }) => name)
  const found = caches.flatMap((cache) => (cache.disabled === true ? [] : checkCache(cache, place)))
  const isTwice = (name: string | undefined, at: number) => name === undefined || names.indexOf(name) < at
  return caches.length > 1 && names.some(isTwice) ? [...found, catalog.workflowCacheNames(place)] : found
}

function checkCache(cache: PlannedCache, place: Place): Diagnostic[] {
  const missing = (['paths', 'key'] as const).filter((key) => cache[key] === undefined)
  const found = missing.map((key) => catalog.workflowMissingKey(place, key, '`cache`'))
  if (typeof cache.key !== 'object') return found
  const { prefix, files, template } = cache.key
  if (template === undefined && prefix === undefined && files === undefined)
    found.push(catalog.workflowWrongValue(place, { found: 'an empty `key`', expected: keyForms }))
  else if (template !== undefined && (prefix ?? files) !== undefined) {
    const hint = 'write the prefix into the template, or remove the template'
    const both = `\`template\` beside \`${prefix === undefined ? 'files' : 'prefix'}\` in a key`
    found.push(catalog.workflowWrongValue(place, { found: both, expected: keyForms, hint }))
  }
  return found
}

const keyForms = '`prefix`, `files`, both, or `template`'

/** Names that a cache may refer to beside the job's variables. */
const ofCaches = ['job_name', 'job_id', 'run_id', 'pipeline_id', 'head_sha', 'tree_sha']

/** Names in the texts of a job's caches that nobody knows: they stay as text, and the same key is then found by every job. */
export function checkCacheTexts(
  merged: MergedJob,
  isKnown: (name: string) => boolean,
  files: readonly DecodedFile[],
): Diagnostic[] {
  const { cache } = merged.job
  const isList = Array.isArray(cache)
  return (cachesOf(merged.job) ?? []).flatMap((one, at) =>
    textsOf(one).flatMap(([path, text]) => {
      const unknown = referencesIn(text).filter((name) => !isKnown(name) && !ofCaches.includes(name))
      const origin = originOf(['cache', ...(isList ? [at] : []), ...path], merged, files)
      if (origin === undefined) return []
      const place = origin.file.placeOf(origin.path)
      return unknown.map((name) => catalog.workflowUnknownVariable(place, name, ofCaches))
    }),
  )
}

type Text = readonly [path: readonly PropertyKey[], text: string]

function textsOf({ key, paths = [], fallback_keys: fallbacks = [] }: PlannedCache): Text[] {
  const lists = { paths, fallback_keys: fallbacks }
  return [
    ...textsOfKey(key ?? ''),
    ...Object.entries(lists).flatMap(([name, texts]) => texts.map((text, at): Text => [[name, at], text])),
  ]
}

function textsOfKey(key: NonNullable<PlannedCache['key']>): Text[] {
  if (typeof key === 'string') return [[['key'], key]]
  const single = (['prefix', 'template'] as const).map((name): Text => [['key', name], key[name] ?? ''])
  return [...single, ...(key.files ?? []).map((text, at): Text => [['key', 'files', at], text])]
}
