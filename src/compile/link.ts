import { compare } from '../base/compare.ts'
import { catalog } from '../diagnostics/catalog.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { nameOf, type PlanEdge } from '../model/plan.ts'
import { shortestCycle } from './cycles.ts'
import { mostDiagnostics } from './limits.ts'
import type { MergedJob } from './merge.ts'
import type { PlannedEntry } from './plan-job.ts'

interface Need {
  readonly name: string
  readonly isOptional: boolean
  readonly withArtifacts: boolean
  readonly at: number
}

function needsOf({ job }: MergedJob): Need[] | undefined {
  return job.needs?.map((need, at) =>
    typeof need === 'string'
      ? { name: need, isOptional: false, withArtifacts: true, at }
      : {
          name: need.job,
          isOptional: need.optional === true,
          withArtifacts: need.artifacts !== false,
          at,
        },
  )
}

const placeOfNeed = ({ written }: MergedJob, at: number) => written.file.placeOf([written.name, 'needs', at])

/** What is wrong with `needs`, whatever rules leave out: unknown names, doubles, cycles. */
export function checkGraph(jobs: readonly MergedJob[], stages: readonly string[]): Diagnostic[] {
  const names = jobs.map((job) => job.name)
  const known = new Set(names)
  const diagnostics: Diagnostic[] = []
  for (const job of jobs) {
    // To look for a near name is dear, and nobody reads that many.
    const suggested = diagnostics.length > mostDiagnostics ? [] : names
    for (const diagnostic of checkNeeds(job, known, suggested)) diagnostics.push(diagnostic)
  }
  const before = new Map(jobs.map((job) => [job.name, waitsFor(job, jobs, stages)]))
  const cycle = diagnostics.length === 0 ? shortestCycle(before) : undefined
  return cycle === undefined ? diagnostics : [...diagnostics, tellCycle(cycle, jobs)]
}

function checkNeeds(job: MergedJob, names: ReadonlySet<string>, suggested: readonly string[]): Diagnostic[] {
  const seen = new Map<string, number>()
  return (needsOf(job) ?? []).flatMap(({ name, isOptional, at }) => {
    const place = placeOfNeed(job, at)
    if (name === job.name) return [catalog.graphSelfNeed(place, name)]
    const first = seen.get(name)
    if (first !== undefined) return [catalog.graphDuplicateNeed(place, name, placeOfNeed(job, first))]
    seen.set(name, at)
    return names.has(name) || isOptional ? [] : [catalog.graphUnknownNeed(place, name, suggested)]
  })
}

/** Names of what a job waits for: its needs, or without `needs` every job of the earlier stages. */
function waitsFor(job: MergedJob, jobs: readonly MergedJob[], stages: readonly string[]): string[] {
  const rank = (stage: string | undefined) => stages.indexOf(stage ?? '')
  const own = rank(job.job.stage)
  return (
    needsOf(job)?.map(({ name }) => name) ??
    jobs.filter((other) => rank(other.job.stage) < own).map((other) => other.name)
  )
}

/** The edges between the jobs that rules left in; a need that they left out is an error unless it is optional. */
export function linkEntries(
  entries: readonly PlannedEntry[],
  stages: readonly string[],
  jobs: readonly MergedJob[],
): { edges: PlanEdge[]; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = []
  const idsOf = new Map<string, string[]>()
  for (const { node } of entries) idsOf.set(nameOf(node), [...(idsOf.get(nameOf(node)) ?? []), node.id])
  const edges: PlanEdge[] = []
  for (const { node, merged } of entries) {
    const kind = merged.job.needs === undefined ? 'stage' : 'needs'
    const without = new Set(
      (needsOf(merged) ?? []).flatMap((need) => (need.withArtifacts ? [] : [need.name])),
    )
    for (const name of waitsFor(merged, jobs, stages)) {
      const artifacts = without.has(name) ? { artifacts: false as const } : {}
      for (const from of idsOf.get(name) ?? []) edges.push({ from, to: node.id, kind, ...artifacts })
    }
    for (const { name, isOptional, at } of needsOf(merged) ?? [])
      if (!isOptional && !idsOf.has(name) && jobs.some((job) => job.name === name))
        diagnostics.push(catalog.graphExcludedNeed(placeOfNeed(merged, at), merged.name, name))
  }
  return { edges: edges.sort(byEnds), diagnostics }
}

function byEnds(a: PlanEdge, b: PlanEdge): number {
  return compare(a.to, b.to) || compare(a.from, b.from)
}

function tellCycle(cycle: readonly string[], jobs: readonly MergedJob[]): Diagnostic {
  const first = jobs.find((job) => job.name === cycle[0])
  const need = first === undefined ? undefined : needsOf(first)?.find(({ name }) => name === cycle[1])
  const place =
    first !== undefined && need !== undefined
      ? placeOfNeed(first, need.at)
      : first?.written.file.placeOf([first.written.name], 'key')
  return catalog.graphCycle(place ?? { span: { source: { path: '', text: '' }, start: 0, end: 0 } }, cycle)
}
