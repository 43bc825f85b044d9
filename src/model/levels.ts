import type { Plan, PlannedJob } from './plan.ts'

/**
 * The jobs of a plan, each one level after the last of those that it comes after: jobs of one level may run at once, each on a machine
 * of its own. As few levels as the plan allows, in plan order within one.
 */
export function levelsOf({ nodes, edges }: Plan): PlannedJob[][] {
  const before = new Map<string, string[]>(nodes.map(({ id }) => [id, []]))
  for (const { from, to } of edges) if (before.has(from)) before.get(to)?.push(from)
  const known = new Map<string, number>()
  const levelOf = (id: string): number => {
    const level =
      known.get(id) ?? 1 + (before.get(id) ?? []).reduce((last, one) => Math.max(last, levelOf(one)), -1)
    known.set(id, level)
    return level
  }
  const levels: PlannedJob[][] = []
  for (const job of nodes) (levels[levelOf(job.id)] ??= []).push(job)
  return levels
}
