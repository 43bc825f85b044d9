const longest = 100

/** The nearest of some names, when it is near enough to be meant; the first of several. */
export function nearest(name: string, names: readonly string[]): string | undefined {
  if (name.length > longest) return undefined
  const limit = name.length < 4 ? 1 : Math.max(2, Math.floor(name.length / 3))
  let best: { candidate: string; distance: number } | undefined
  for (const candidate of names) {
    const most = best === undefined ? limit : best.distance - 1
    const distance = editDistance(name, candidate, most)
    if (distance <= most) best = { candidate, distance }
  }
  return best?.candidate
}

/** How many letters to change, or more than `most` as soon as that is sure: thousands of names may be compared. */
function editDistance(from: string, to: string, most: number): number {
  if (Math.abs(from.length - to.length) > most) return most + 1
  let row = Array.from({ length: to.length + 1 }, (_, at) => at)
  for (let at = 1; at <= from.length; at++) {
    const next = [at]
    for (let other = 1; other <= to.length; other++) {
      const change = (row[other - 1] ?? 0) + (from[at - 1] === to[other - 1] ? 0 : 1)
      next.push(Math.min(change, (row[other] ?? 0) + 1, (next[other - 1] ?? 0) + 1))
    }
    if (Math.min(...next) > most) return most + 1
    row = next
  }
  return row[to.length] ?? 0
}
