import { catalog } from '../diagnostics/catalog.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { DecodedFile, DecodedJob } from './decode.ts'
import { deepestExtends, mostDiagnostics } from './limits.ts'
import type { RuleList } from './rules.ts'
import { templateName, type WrittenJob } from './schema.ts'

/** A job with everything that it inherits. */
export interface MergedJob {
  readonly name: string
  readonly job: WrittenJob
  readonly written: DecodedJob
  /** Where its `rules` are written, which may be a template. */
  readonly rulesOf: Pick<RuleList, 'file' | 'path'>
  /** Keys that something wrong may have set: that they are missing says nothing. */
  readonly unsure: ReadonlySet<string>
}

/** What a template that is not there might have held. */
const anything = ['stage', 'target', 'script']

/** Merges `default` ← templates of `extends`, later wins ← the job, for every job that is no template. */
export function mergeJobs(files: readonly DecodedFile[]): { jobs: MergedJob[]; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = []
  const written = new Map<string, DecodedJob>()
  for (const file of files) for (const job of file.jobs) written.set(job.name, job)
  const names = [...written.keys()]
  const defaults = files.reduce<object>((merged, file) => deepMerge(merged, file.root.default ?? {}), {})
  const wrongDefaults = files.flatMap((file) => file.wrongDefaults)
  const unsureOf = new Map<string, readonly string[]>()
  const resolved = new Map<string, WrittenJob>()
  const rulesOf = new Map<string, MergedJob['rulesOf']>()
  const resolve = (entry: DecodedJob, open: readonly string[]): WrittenJob => {
    const known = resolved.get(entry.name)
    if (known !== undefined) return known
    const within = [...open, entry.name]
    const unsure = [...entry.wrong, ...(entry.wrong.includes('extends') ? anything : [])]
    let merged: object = {}
    for (const [at, name] of extendsOf(entry.job).entries()) {
      const path = Array.isArray(entry.job.extends) ? [entry.name, 'extends', at] : [entry.name, 'extends']
      const place = entry.file.placeOf(path)
      const parent = written.get(name)
      if (parent !== undefined && !within.includes(name) && within.length <= deepestExtends) {
        merged = deepMerge(merged, resolve(parent, within))
        unsure.push(...(unsureOf.get(name) ?? []))
        continue
      }
      unsure.push(...anything)
      if (parent === undefined)
        diagnostics.push(
          catalog.workflowUnknownExtends(place, name, diagnostics.length > mostDiagnostics ? [] : names),
        )
      else if (within.includes(name))
        diagnostics.push(catalog.workflowExtendsCycle(place, [...within.slice(within.indexOf(name)), name]))
      else diagnostics.push(catalog.workflowExtendsLimit(place, deepestExtends))
    }
    const { extends: _, ...own } = entry.job
    const job = deepMerge(merged, own) as WrittenJob
    resolved.set(entry.name, job)
    unsureOf.set(entry.name, unsure)
    rulesOf.set(entry.name, rulesIn(entry, rulesOf))
    return job
  }
  const jobs: MergedJob[] = []
  for (const entry of written.values()) {
    const merged = resolve(entry, [])
    if (!templateName.test(entry.name))
      jobs.push({
        name: entry.name,
        job: deepMerge(defaults, merged),
        written: entry,
        rulesOf: rulesIn(entry, rulesOf),
        unsure: new Set([...wrongDefaults, ...(unsureOf.get(entry.name) ?? [])]),
      })
  }
  return { jobs, diagnostics }
}

/** Rules are a list, so the last one that is written counts whole. */
function rulesIn(entry: DecodedJob, known: ReadonlyMap<string, MergedJob['rulesOf']>): MergedJob['rulesOf'] {
  const own = { file: entry.file, path: [entry.name, 'rules'] }
  if (entry.job.rules !== undefined) return own
  return (
    extendsOf(entry.job)
      .map((name) => known.get(name))
      .findLast((one) => one?.file.has(one.path)) ?? own
  )
}

/** What a job or template starts from, in order. */
export function extendsOf(job: WrittenJob): readonly string[] {
  if (job.extends === undefined) return []
  return typeof job.extends === 'string' ? [job.extends] : job.extends
}

/** Mappings merge by key at every depth; lists and scalars are replaced. */
function deepMerge(below: object, above: object): object {
  const merged: Record<string, unknown> = { ...below }
  for (const [key, value] of Object.entries(above) as [string, unknown][]) {
    const under = merged[key]
    merged[key] = isMapping(under) && isMapping(value) ? deepMerge(under, value) : value
  }
  return merged
}

function isMapping(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
