import type { Digest } from '../base/brand.ts'
import { sha256 } from '../base/hash.ts'
import { canonicalJson } from '../base/json.ts'
import { catalog } from '../diagnostics/catalog.ts'
import type { Checked, Diagnostic } from '../diagnostics/diagnostic.ts'
import { positionOf, type Source } from '../diagnostics/source.ts'
import { defaultTimeoutMs, type Plan, type PlannedJob, planVersion } from '../model/plan.ts'
import { referencesIn } from '../model/variables.ts'
import { compare, linkJobs } from './link.ts'
import { loadFiles, type LoadedFiles, type ReadSource } from './load.ts'
import { mergeJobs, type MergedJob } from './merge.ts'

export interface CompileRequest {
  readonly workflow: Source
  readonly readSource: ReadSource
  /** Values that win over every other (`--var`). */
  readonly overrides?: Readonly<Record<string, string>>
}

export interface Compiled {
  readonly plan: Plan
  /** Canonical JSON of the plan, and its SHA-256. */
  readonly text: string
  readonly digest: Digest
  /** Every file that was read, the workflow first. */
  readonly sources: readonly Source[]
}

/** Workflow text → Plan. Pure but for `readSource`. All errors at once, in source order. */
export async function compile(request: CompileRequest): Promise<Checked<Compiled>> {
  const loaded = await loadFiles(request.workflow, request.readSource)
  const { files } = loaded
  const main = files.at(-1)
  const merged = mergeJobs(files)
  const stages = main?.root.stages ?? []
  const diagnostics = [...loaded.diagnostics, ...merged.diagnostics]
  if (main !== undefined && main.file.source === request.workflow) {
    diagnostics.push(...duplicateStages(main.root.stages ?? [], (at) => main.file.placeOf(['stages', at])))
    diagnostics.push(...merged.jobs.flatMap((job) => checkJob(job, stages)))
    if (diagnostics.length === 0 && merged.jobs.length === 0)
      diagnostics.push(catalog.workflowNoJobs(main.file.placeOf([])))
  }
  const linked = linkJobs(merged.jobs, stages)
  diagnostics.push(...linked.diagnostics)
  const planned = merged.jobs.map((job) => planJob(job, variablesOf(job, loaded, request)))
  diagnostics.push(...planned.flatMap(({ node }, at) => variableCycles(node, merged.jobs[at])))
  if (diagnostics.length > 0) return { ok: false, diagnostics: inSourceOrder(diagnostics, loaded.sources) }
  const nodes = planned
    .map(({ node }) => node)
    .sort((a, b) => stages.indexOf(a.stage) - stages.indexOf(b.stage) || compare(a.id, b.id))
  const plan: Plan = { schema: planVersion, stages: [...stages], nodes, edges: linked.edges }
  const text = canonicalJson(plan)
  return { ok: true, value: { plan, text, digest: sha256(text), sources: loaded.sources }, warnings: [] }
}

function duplicateStages(
  stages: readonly string[],
  placeOf: (at: number) => Parameters<typeof catalog.workflowDuplicateStage>[0],
): Diagnostic[] {
  return stages.flatMap((name, at) =>
    stages.indexOf(name) < at ? [catalog.workflowDuplicateStage(placeOf(at), name)] : [],
  )
}

function checkJob({ name, job, written }: MergedJob, stages: readonly string[]): Diagnostic[] {
  const place = written.file.placeOf([written.name], 'key')
  const missing = (['stage', 'target', 'script'] as const).filter((key) => job[key] === undefined)
  const found = missing.map((key) => catalog.workflowMissingKey(place, key, `job \`${name}\``))
  if (job.stage !== undefined && !stages.includes(job.stage)) {
    const own = written.job.stage === undefined ? place : written.file.placeOf([written.name, 'stage'])
    found.push(catalog.workflowUnknownStage(own, job.stage, stages))
  }
  return found
}

function variablesOf(
  { job }: MergedJob,
  { files }: LoadedFiles,
  { overrides }: CompileRequest,
): Record<string, string> {
  const root = files.reduce<Record<string, string>>(
    (merged, file) => ({ ...merged, ...file.root.variables }),
    {},
  )
  return { ...root, ...job.variables, ...overrides }
}

function planJob({ name, job }: MergedJob, variables: Record<string, string>): { node: PlannedJob } {
  const image = typeof job.image === 'string' ? job.image : job.image?.name
  const node: PlannedJob = {
    id: name,
    stage: job.stage ?? '',
    target: job.target ?? '',
    script: job.script ?? [],
    variables: Object.entries(variables)
      .map(([key, value]) => ({ key, value }))
      .sort((a, b) => compare(a.key, b.key)),
    timeout_ms: job.timeout === undefined ? defaultTimeoutMs : parseDuration(job.timeout),
    ...(image === undefined ? {} : { image }),
    ...(job.before_script === undefined ? {} : { before_script: job.before_script }),
    ...(job.after_script === undefined ? {} : { after_script: job.after_script }),
  }
  return { node }
}

const unitMs: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000 }

/** Milliseconds of `90s`, `10m` or `1h 30m`. */
function parseDuration(text: string): number {
  return [...text.matchAll(/(\d+)\s*([smh])/g)].reduce(
    (sum, [, count, unit]) => sum + Number(count) * (unitMs[unit ?? ''] ?? 0),
    0,
  )
}

/** A reference to itself means the runtime's value (`PATH: $HOME/bin:$PATH`) and is no cycle. */
function variableCycles(node: PlannedJob, job: MergedJob | undefined): Diagnostic[] {
  const values = new Map(node.variables.map(({ key, value }) => [key, value]))
  const follow = (name: string, open: readonly string[]): string[] | undefined => {
    if (open.includes(name)) return open.length > 1 && open[0] === name ? [...open, name] : undefined
    for (const next of referencesIn(values.get(name) ?? '')) {
      const cycle = next === name ? undefined : values.has(next) ? follow(next, [...open, name]) : undefined
      if (cycle !== undefined) return cycle
    }
    return undefined
  }
  const cycles = [...values.keys()].map((name) => follow(name, [])).filter((cycle) => cycle !== undefined)
  const shortest = cycles.sort((a, b) => a.length - b.length)[0]
  if (shortest === undefined || job === undefined) return []
  const { file, name } = job.written
  const inJob = job.written.job.variables?.[shortest[0] ?? ''] !== undefined
  return [
    catalog.workflowVariableCycle(
      file.placeOf(inJob ? [name, 'variables', shortest[0] ?? ''] : ['variables', shortest[0] ?? '']),
      shortest,
    ),
  ]
}

function inSourceOrder(diagnostics: readonly Diagnostic[], sources: readonly Source[]): Diagnostic[] {
  const order = (diagnostic: Diagnostic) => {
    const span = diagnostic.span
    return span === undefined ? [-1, 0] : [sources.indexOf(span.source), span.start]
  }
  const seen = new Set<string>()
  return [...diagnostics]
    .sort((a, b) => {
      const [fileA = 0, startA = 0] = order(a)
      const [fileB = 0, startB = 0] = order(b)
      return fileA - fileB || startA - startB || compare(a.code, b.code)
    })
    .filter((diagnostic) => {
      const { span } = diagnostic
      const position = span === undefined ? '' : JSON.stringify(positionOf(span.source, span.start))
      const key = `${diagnostic.code} ${diagnostic.message} ${span?.source.path ?? ''} ${position}`
      return !seen.has(key) && seen.add(key).has(key)
    })
}
