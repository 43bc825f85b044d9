import { type Automaton, follow } from './automaton.ts'
import { addMatch, type Cover, maskedUntil, openAfter } from './covers.ts'
import { findBeginning } from './grams.ts'

/** One stream of bytes on its way through the automaton; what it gives back are bytes with masks in them. */
export interface Scanner {
  /** What is decided. What may begin a match stays: never more than the longest pattern. */
  push(chunk: Uint8Array): Uint8Array
  /** The rest, as nothing follows. The scanner can then begin anew. */
  end(): Uint8Array
}

const nothing = new Uint8Array(0)

/**
 * Puts masks in place of all matches. `current` is asked at every chunk; with another automaton than before the held bytes are
 * looked at again, so that a new pattern holds for all that has not left.
 */
export function createScanner(current: () => Automaton | undefined): Scanner {
  let automaton: Automaton | undefined
  let held = nothing
  let node = 0
  let covers: Cover[] = []

  const leave = (buffer: Uint8Array, end: number): Uint8Array => {
    held = end === buffer.length ? nothing : Uint8Array.from(buffer.subarray(end))
    if (covers.length === 0) return buffer.subarray(0, end)
    const left = maskedUntil(end, buffer, covers)
    covers = openAfter(covers, end)
    return left
  }

  return {
    push(chunk) {
      const latest = current()
      if (latest === undefined) return chunk
      const isNew = latest !== automaton
      automaton = latest
      if (isNew) covers = covers.filter(({ isCut }) => isCut)
      const buffer = held.length === 0 ? chunk : Buffer.concat([held, chunk])
      node = scan(latest, buffer, { at: isNew ? 0 : held.length, node: isNew ? 0 : node, covers })
      return leave(buffer, buffer.length - (latest.depth[node] ?? 0))
    },
    end() {
      node = 0
      return leave(held, held.length)
    },
  }
}

interface Place {
  at: number
  node: number
  readonly covers: Cover[]
}

/** A node of this depth can be left and found again: its bytes hold no whole match. */
const shallow = 2

/** Reads the buffer from a place to its end, adds what matches cover, and gives the last node. */
function scan(automaton: Automaton, buffer: Uint8Array, place: Place): number {
  const { depth, grams } = automaton
  while (place.at < buffer.length) {
    const deep = depth[place.node] ?? 0
    let until = place.at
    if (deep <= shallow) {
      place.at = findBeginning(grams, buffer, place.at - deep)
      place.node = 0
      until = place.at + grams.stride + 2
    }
    walk(automaton, buffer, { place, until })
  }
  return place.node
}

/** Follows the bytes at least to `until`, then on to a shallow node. */
function walk(automaton: Automaton, buffer: Uint8Array, { place, until }: { place: Place; until: number }) {
  const { edges, fallback, depth, found } = automaton
  const end = buffer.length
  let { at, node } = place
  while (at < end && (at < until || (depth[node] ?? 0) > shallow)) {
    const byte = buffer[at++] ?? 0
    let target = follow(edges, node, byte)
    while (target === 0 && node !== 0) {
      node = fallback[node] ?? 0
      target = follow(edges, node, byte)
    }
    node = target
    const match = found[node] ?? 0
    if (match === 0) continue
    const longest = depth[match] ?? 0
    const mask = automaton.masks.get(match) ?? nothing
    addMatch(place.covers, { start: at - longest, end: at, longest, mask, isCut: false })
    // What cannot go on need not be held: only its ending may begin another match.
    while (node !== 0 && edges.straight[node] === -1) node = fallback[node] ?? 0
  }
  place.at = at
  place.node = node
}
