import type { Plan } from '../model/plan.ts'

export interface Selection {
  /** Jobs to run with what they need. */
  readonly job: readonly string[]
  /** Jobs to run alone. */
  readonly only: readonly string[]
}

/** The part of a plan that a selection names; the whole plan when it names nothing. Or the first name that is no job. */
export function selectJobs(plan: Plan, { job, only }: Selection): { plan: Plan } | { unknown: string } {
  const names = new Set(plan.nodes.map((node) => node.id))
  const unknown = [...job, ...only].find((name) => !names.has(name))
  if (unknown !== undefined) return { unknown }
  if (job.length === 0 && only.length === 0) return { plan }
  const chosen = new Set(only)
  const visit = (name: string) => {
    if (chosen.has(name) && !only.includes(name)) return
    chosen.add(name)
    for (const edge of plan.edges) if (edge.to === name && !chosen.has(edge.from)) visit(edge.from)
  }
  for (const name of job) visit(name)
  return {
    plan: {
      ...plan,
      nodes: plan.nodes.filter((node) => chosen.has(node.id)),
      edges: plan.edges.filter((edge) => chosen.has(edge.from) && chosen.has(edge.to)),
    },
  }
}
