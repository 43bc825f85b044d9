import { catalog } from '../diagnostics/catalog.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { PlanEdge } from '../model/plan.ts'
import type { MergedJob } from './merge.ts'

/** The graph: what `needs` says, and for a job without `needs` every job of the earlier stages. */
export function linkJobs(
  jobs: readonly MergedJob[],
  stages: readonly string[],
): { edges: PlanEdge[]; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = []
  const names = jobs.map((job) => job.name)
  const edges: PlanEdge[] = []
  for (const job of jobs) {
    if (job.job.needs === undefined) edges.push(...stageEdges(job, jobs, stages))
    else edges.push(...neededBy(job, names, diagnostics))
  }
  const cycle = diagnostics.length === 0 ? findCycle(names, edges) : undefined
  if (cycle !== undefined) diagnostics.push(tellCycle(cycle, jobs))
  return { edges: edges.sort(byEnds), diagnostics }
}

function stageEdges(job: MergedJob, jobs: readonly MergedJob[], stages: readonly string[]): PlanEdge[] {
  const rank = (name: string | undefined) => stages.indexOf(name ?? '')
  const own = rank(job.job.stage)
  return jobs
    .filter((other) => rank(other.job.stage) < own)
    .map((other) => ({ from: other.name, to: job.name, kind: 'stage' }))
}

function neededBy(job: MergedJob, names: readonly string[], diagnostics: Diagnostic[]): PlanEdge[] {
  const edges: PlanEdge[] = []
  for (const [at, need] of (job.job.needs ?? []).entries()) {
    const name = typeof need === 'string' ? need : need.job
    const isOptional = typeof need !== 'string' && need.optional === true
    const place = job.written.file.placeOf([job.written.name, 'needs', at])
    if (name === job.name) diagnostics.push(catalog.graphSelfNeed(place, name))
    else if (edges.some((edge) => edge.from === name))
      diagnostics.push(catalog.graphDuplicateNeed(place, name))
    else if (names.includes(name)) edges.push({ from: name, to: job.name, kind: 'needs' })
    else if (!isOptional) diagnostics.push(catalog.graphUnknownNeed(place, name, names))
  }
  return edges
}

function byEnds(a: PlanEdge, b: PlanEdge): number {
  return compare(a.to, b.to) || compare(a.from, b.from)
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** The shortest cycle, from its first job in file order; undefined when there is none. */
function findCycle(names: readonly string[], edges: readonly PlanEdge[]): string[] | undefined {
  const before = new Map(
    names.map((name) => [name, edges.filter((edge) => edge.to === name).map((edge) => edge.from)]),
  )
  const cycles = names.map((name) => wayBack(name, before)).filter((way) => way !== undefined)
  return cycles.sort((a, b) => a.length - b.length)[0]
}

/** Breadth first, so the first way back is the shortest. */
function wayBack(start: string, before: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const seen = new Set<string>()
  let ways = [[start]]
  while (ways.length > 0) {
    const longer: string[][] = []
    for (const way of ways) {
      for (const next of before.get(way.at(-1) ?? '') ?? []) {
        if (next === start) return [...way, start]
        if (!seen.has(next)) longer.push([...way, next])
        seen.add(next)
      }
    }
    ways = longer
  }
  return undefined
}

function tellCycle(cycle: readonly string[], jobs: readonly MergedJob[]): Diagnostic {
  const first = jobs.find((job) => job.name === cycle[0])
  const needs = first?.job.needs ?? []
  const at = needs.findIndex((need) => (typeof need === 'string' ? need : need.job) === cycle[1])
  const place = first?.written.file.placeOf(
    at === -1 ? [first.written.name] : [first.written.name, 'needs', at],
    at === -1 ? 'key' : 'value',
  )
  return catalog.graphCycle(place ?? { span: { source: { path: '', text: '' }, start: 0, end: 0 } }, cycle)
}
