import { partOfPlan, type Plan, type PlanEdge } from '../model/plan.ts'
import { type Selected, selectJobs } from './select.ts'

/** What is left to run; or why that cannot be said: a name that is no job, or a job that has to run first and has not. */
export type Rest = Selected | { readonly unknown: string } | { readonly missing: PlanEdge }

/**
 * What of a plan is left to run where some jobs have run elsewhere: those that are named, alone and whether they have run or not; or
 * without names all that have not run, but for manual ones.
 */
export function selectRest(plan: Plan, names: readonly string[], ran: ReadonlySet<string>): Rest {
  const selected = selectJobs(plan, { job: [], only: names })
  if (!('plan' in selected)) return selected
  const all = selected.plan.nodes.map(({ id }) => id)
  const chosen = new Set(names.length === 0 ? all.filter((id) => !ran.has(id)) : all)
  const missing = plan.edges.find(
    ({ from, to, kind }) =>
      chosen.has(to) && !chosen.has(from) && !ran.has(from) && !(kind === 'stage' && isManual(plan, from)),
  )
  if (missing !== undefined) return { missing }
  return { plan: partOfPlan(plan, chosen), waiting: selected.waiting }
}

/** Whether a job stays out of a run that names none. */
function isManual(plan: Plan, job: string): boolean {
  const usual = selectJobs(plan, { job: [], only: [] })
  return 'waiting' in usual && usual.waiting.includes(job)
}
