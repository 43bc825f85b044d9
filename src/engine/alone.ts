import type { Plan } from '../model/plan.ts'

/** The jobs of a plan that no other job can run beside: each other one waits for it, or it for them. */
export function jobsAlone({ nodes, edges }: Plan): Set<string> {
  const before = new Map(nodes.map(({ id }) => [id, new Set<string>()]))
  const waitsFor = new Map<string, string[]>()
  for (const { from, to } of edges) waitsFor.set(to, [...(waitsFor.get(to) ?? []), from])
  const gather = (id: string, all: Set<string>): void => {
    for (const one of waitsFor.get(id) ?? []) {
      if (all.has(one)) continue
      all.add(one)
      gather(one, all)
    }
  }
  for (const [id, all] of before) gather(id, all)
  const after = new Map(nodes.map(({ id }) => [id, 0]))
  for (const all of before.values()) for (const id of all) after.set(id, (after.get(id) ?? 0) + 1)
  const others = nodes.length - 1
  return new Set(
    nodes.map(({ id }) => id).filter((id) => (before.get(id)?.size ?? 0) + (after.get(id) ?? 0) === others),
  )
}
