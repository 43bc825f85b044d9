import { compare } from '../base/compare.ts'

/** What two lists have under one name; at least one side has it. */
export interface Pair<Item> {
  readonly key: string
  readonly a: Item | undefined
  readonly b: Item | undefined
}

/**
 * Members of two lists by name, in the order in which they stand. Swapping the lists swaps the sides and nothing else. Lists that
 * agree are walked once, without a map.
 */
export function pairUp<Item>(
  a: readonly Item[],
  b: readonly Item[],
  keyOf: (item: Item) => string,
): Pair<Item>[] {
  const pairs: Pair<Item>[] = []
  const shorter = Math.min(a.length, b.length)
  let same = 0
  for (; same < shorter; same++) {
    const [left, right] = [a[same], b[same]]
    if (left === undefined || right === undefined) break
    const key = keyOf(left)
    if (key !== keyOf(right)) break
    pairs.push({ key, a: left, b: right })
  }
  if (same === a.length && same === b.length) return pairs
  return [...pairs, ...pairRest(a.slice(same), b.slice(same), keyOf)]
}

function pairRest<Item>(a: readonly Item[], b: readonly Item[], keyOf: (item: Item) => string): Pair<Item>[] {
  const found = new Map<string, { key: string; at: number; a?: Item; b?: Item }>()
  for (const [list, side] of [
    [a, 'a'],
    [b, 'b'],
  ] as const) {
    const seen = new Map<string, number>()
    for (const [at, item] of list.entries()) {
      const key = keyOf(item)
      const times = (seen.get(key) ?? 0) + 1
      seen.set(key, times)
      // A name that a list holds twice is compared with the other list's second one.
      const slot = times === 1 ? key : `${key}\0${times}`
      const pair = found.get(slot) ?? { key, at }
      pair[side] = item
      pair.at = Math.min(pair.at, at)
      found.set(slot, pair)
    }
  }
  return [...found.values()]
    .sort((left, right) => left.at - right.at || compare(left.key, right.key))
    .map((pair) => ({ key: pair.key, a: pair.a, b: pair.b }))
}
