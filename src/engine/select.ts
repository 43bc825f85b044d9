import { nameOf, partOfPlan, type Plan, type PlannedJob } from '../model/plan.ts'

export interface Selection {
  /** Jobs to run with what they need. A name means every entry of its matrix. */
  readonly job: readonly string[]
  /** Jobs to run alone. */
  readonly only: readonly string[]
}

/** What of a plan is to run. */
export interface Selected {
  readonly plan: Plan
  /** Jobs that stay out because they are manual and not named, or need such a one. */
  readonly waiting: readonly string[]
}

/** The part of a plan that a selection names; all but manual jobs when it names nothing. Or the first name that is no job. */
export function selectJobs(plan: Plan, { job, only }: Selection): Selected | { unknown: string } {
  const isCalled = (node: PlannedJob, name: string) => node.id === name || nameOf(node) === name
  const unknown = [...job, ...only].find((name) => !plan.nodes.some((node) => isCalled(node, name)))
  if (unknown !== undefined) return { unknown }
  const named = (names: readonly string[]) =>
    plan.nodes.filter((node) => names.some((name) => isCalled(node, name))).map(({ id }) => id)
  if (job.length === 0 && only.length === 0) return withoutManual(plan, new Set())
  const chosen = new Set(named(only))
  const visit = (id: string) => {
    if (chosen.has(id) && !only.includes(id)) return
    chosen.add(id)
    for (const edge of plan.edges) if (edge.to === id && !chosen.has(edge.from)) visit(edge.from)
  }
  for (const id of named(job)) visit(id)
  return withoutManual(partOfPlan(plan, chosen), new Set(named([...job, ...only])))
}

/** A manual job that nobody named does not hold up later stages, but what needs it stays out with it. */
function withoutManual(plan: Plan, named: ReadonlySet<string>): Selected {
  const out = new Set(
    plan.nodes.filter(({ id, when }) => when === 'manual' && !named.has(id)).map(({ id }) => id),
  )
  if (out.size === 0) return { plan, waiting: [] }
  for (let before = -1; before < out.size;) {
    before = out.size
    for (const { from, to, kind } of plan.edges) if (kind === 'needs' && out.has(from)) out.add(to)
  }
  const stays = new Set(plan.nodes.map(({ id }) => id).filter((id) => !out.has(id)))
  return { plan: partOfPlan(plan, stays), waiting: [...out] }
}
