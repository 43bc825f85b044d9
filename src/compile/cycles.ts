/** What each name comes after. */
export type Before = ReadonlyMap<string, readonly string[]>

/** Steps taken in search of a shorter cycle; past them the shortest one found has to do. */
const mostSteps = 2_000_000

/** The shortest cycle of a graph: from its first name in the order of the map, which stands at the end again. */
export function shortestCycle(before: Before): string[] | undefined {
  const free = freeNames(before)
  const search = { before, free, steps: 0 }
  let best: string[] | undefined
  for (const name of before.keys()) {
    if (best !== undefined && search.steps > mostSteps) break
    if (!free.has(name)) best = shorterWayBack(name, search, best?.length ?? Infinity) ?? best
  }
  return best
}

/** Names that are on no cycle and behind none: takes away what waits for nothing, again and again (Kahn). */
function freeNames(before: Before): ReadonlySet<string> {
  const waiting = new Map<string, number>()
  const after = new Map<string, string[]>()
  for (const [name, list] of before) {
    const known = list.filter((one) => before.has(one))
    waiting.set(name, known.length)
    for (const one of known) {
      const names = after.get(one)
      if (names === undefined) after.set(one, [name])
      else names.push(name)
    }
  }
  const ready = [...waiting].filter(([, count]) => count === 0).map(([name]) => name)
  const free = new Set(ready)
  for (let name = ready.pop(); name !== undefined; name = ready.pop()) {
    for (const next of after.get(name) ?? []) {
      const count = (waiting.get(next) ?? 0) - 1
      waiting.set(next, count)
      if (count > 0) continue
      free.add(next)
      ready.push(next)
    }
  }
  return free
}

interface Search {
  readonly before: Before
  readonly free: ReadonlySet<string>
  steps: number
}

/** Breadth first, so the first way back is the shortest; undefined unless it is shorter than `length`. */
function shorterWayBack(start: string, search: Search, length: number): string[] | undefined {
  const cameFrom = new Map<string, string>()
  let front = [start]
  for (let at = 2; front.length > 0 && at < length; at++) {
    const next: string[] = []
    for (const name of front) {
      for (const other of search.before.get(name) ?? []) {
        search.steps += 1
        if (other === start) return [...wayTo(name, cameFrom), start]
        if (search.free.has(other) || cameFrom.has(other) || !search.before.has(other)) continue
        cameFrom.set(other, name)
        next.push(other)
      }
    }
    front = next
  }
  return undefined
}

function wayTo(end: string, cameFrom: ReadonlyMap<string, string>): string[] {
  const way = [end]
  for (let name = cameFrom.get(end); name !== undefined; name = cameFrom.get(name)) way.unshift(name)
  return way
}
