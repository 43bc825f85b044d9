import { buildGrams, type Grams } from './grams.ts'

/** Bytes to look for, and what a reader sees instead of them. */
export interface Pattern {
  readonly bytes: Uint8Array
  readonly mask: Uint8Array
}

/**
 * All patterns as one Aho-Corasick automaton. A node stands for the bytes that lead to it from node 0, the root: the longest
 * beginning of a pattern that the text read so far ends with. Its size is proportional to that of the patterns.
 */
export interface Automaton {
  readonly edges: Edges
  /** The node of the longest proper ending of a node's bytes. */
  readonly fallback: Int32Array
  /** How many bytes lead to a node, which are the bytes that may still become a match. */
  readonly depth: Int32Array
  /** The node of the longest pattern that a node's bytes end with, 0 if none. */
  readonly found: Int32Array
  /** By node: the mask of the pattern that ends there. */
  readonly masks: ReadonlyMap<number, Uint8Array>
  readonly grams: Grams
}

/** The first edge of a node leads to the node after it. Only further ones stand in the table, which so fits a processor's cache. */
interface Edges {
  /** By node: the byte of the edge to the node after it, -1 if it has no edge at all. */
  readonly straight: Int16Array
  /** `node << 8 | byte` of each further edge, -1 in a free slot; open addressing, a power of two long. */
  readonly keys: Int32Array
  /** The node that the edge of the same slot leads to. */
  readonly targets: Int32Array
}

/** The node that a byte leads to, 0 if there is no edge. */
export function follow({ straight, keys, targets }: Edges, node: number, byte: number): number {
  if (straight[node] === byte) return node + 1
  const key = (node << 8) | byte
  const slot = slotOf(keys, key)
  return keys[slot] === key ? (targets[slot] ?? 0) : 0
}

/** The slot of an edge, or the free one where it would be. */
function slotOf(keys: Int32Array, key: number): number {
  const last = keys.length - 1
  const hash = Math.imul(key ^ (key >>> 15), 0x85ebca6b)
  let slot = (hash ^ (hash >>> 13)) & last
  while (keys[slot] !== key && keys[slot] !== -1) slot = (slot + 1) & last
  return slot
}

/**
 * Builds in time and memory proportional to the patterns' bytes. The patterns are in the order of `byBytes`, no two are equal, and
 * each has at least three bytes.
 */
export function buildAutomaton(patterns: readonly Pattern[]): Automaton {
  const size = patterns.reduce((sum, { bytes }, at) => {
    return sum + bytes.length - sharedLength(bytes, patterns[at - 1]?.bytes)
  }, 1)
  // A pattern adds one edge to the table at most, where it leaves those before it.
  const slots = 2 ** Math.ceil(Math.log2(patterns.length * 2 + 2))
  const trie: Trie = {
    edges: {
      straight: new Int16Array(size).fill(-1),
      keys: new Int32Array(slots).fill(-1),
      targets: new Int32Array(slots),
    },
    depth: new Int32Array(size),
    parents: new Int32Array(size),
    bytes: new Uint8Array(size),
    found: new Int32Array(size),
    masks: new Map(),
  }
  let count = 1
  for (const pattern of patterns) count = insert(trie, pattern, count)
  const { edges, depth, found, masks } = trie
  const grams = buildGrams(patterns.map((pattern) => pattern.bytes))
  return { edges, depth, found, masks, fallback: link(trie), grams }
}

/** The order in which a pattern comes after all of its beginnings. */
export function byBytes(a: Pattern, b: Pattern): number {
  return Buffer.compare(a.bytes, b.bytes)
}

function sharedLength(bytes: Uint8Array, before: Uint8Array | undefined): number {
  let shared = 0
  while (before !== undefined && shared < before.length && before[shared] === bytes[shared]) shared++
  return shared
}

interface Trie {
  readonly edges: Edges
  readonly depth: Int32Array
  /** By node: where its edge comes from, and the edge's byte. */
  readonly parents: Int32Array
  readonly bytes: Uint8Array
  /** By node: itself where a pattern ends, else 0. */
  readonly found: Int32Array
  readonly masks: Map<number, Uint8Array>
}

/** Adds a pattern's nodes from number `count` on and gives the number after them. */
function insert(
  { edges, depth, parents, bytes, found, masks }: Trie,
  pattern: Pattern,
  count: number,
): number {
  let node = 0
  let next = count
  for (const byte of pattern.bytes) {
    let target = follow(edges, node, byte)
    if (target === 0) {
      target = next++
      parents[target] = node
      bytes[target] = byte
      depth[target] = (depth[node] ?? 0) + 1
      connect(edges, { node, byte, target })
    }
    node = target
  }
  found[node] = node
  masks.set(node, pattern.mask)
  return next
}

function connect(
  { straight, keys, targets }: Edges,
  edge: { node: number; byte: number; target: number },
): void {
  if (edge.target === edge.node + 1) {
    straight[edge.node] = edge.byte
    return
  }
  const key = (edge.node << 8) | edge.byte
  const slot = slotOf(keys, key)
  keys[slot] = key
  targets[slot] = edge.target
}

/** Gives the fallbacks and completes what is found, nodes of lesser depth first. */
function link({ edges, depth, parents, bytes, found }: Trie): Int32Array {
  const fallback = new Int32Array(depth.length)
  for (const node of byDepth(depth)) {
    let from = parents[node] ?? 0
    let target = 0
    while (from !== 0 && target === 0) {
      from = fallback[from] ?? 0
      target = follow(edges, from, bytes[node] ?? 0)
    }
    fallback[node] = target
    if (found[node] === 0) found[node] = found[target] ?? 0
  }
  return fallback
}

/** All nodes but the root, sorted by counting. */
function byDepth(depth: Int32Array): Int32Array {
  const deepest = depth.reduce((most, each) => Math.max(most, each), 0)
  const starts = new Int32Array(deepest + 2)
  for (let node = 1; node < depth.length; node++) {
    const after = (depth[node] ?? 0) + 1
    starts[after] = (starts[after] ?? 0) + 1
  }
  for (let each = 1; each <= deepest; each++) starts[each] = (starts[each] ?? 0) + (starts[each - 1] ?? 0)
  const sorted = new Int32Array(depth.length - 1)
  for (let node = 1; node < depth.length; node++) {
    const deep = depth[node] ?? 0
    const start = starts[deep] ?? 0
    sorted[start] = node
    starts[deep] = start + 1
  }
  return sorted
}
