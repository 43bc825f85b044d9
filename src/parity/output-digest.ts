import type { Digest } from '../base/brand.ts'
import { startSha256 } from '../base/hash.ts'
import type { Normaliser } from './normalise.ts'

/** Longer lines are normalised in pieces: what is held never exceeds this, whatever a step prints. */
const longestHeld = 64 * 1024
/** A piece ends after the last space that stands this close to its limit, so that nothing is cut that belongs together. */
const cutWithin = 4 * 1024

/** What follows in a longer output counts by its number of lines only: nobody waits for a digest of a gigabyte. */
const mostCompared = 200_000

/** How many lines a text has, a last one without an end included, and the digest of the first of them as normalised. */
export interface OutputDigest {
  /** Takes the text in pieces, cut anywhere: they make no difference. */
  push(text: string): void
  /** Once, after the last piece. */
  end(): { readonly lines: number; readonly digest: Digest }
}

export function createOutputDigest(normaliser: Normaliser, most = mostCompared): OutputDigest {
  const hash = startSha256()
  let lines = 0
  /** Of a line that is not whole yet. */
  let held = ''
  let pieces = 0
  /** Whether what follows the last line is more than nothing, once lines are only counted. */
  let isOpen = false
  const count = (text: string) => {
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) lines++
    if (text !== '') isOpen = !text.endsWith('\n')
  }
  const grow = (text: string) => {
    held += text
    while (held.length > longestHeld) {
      const { piece, rest } = cut(held)
      hash.update(normaliser.line(piece))
      held = rest
      pieces++
    }
  }
  const endLine = () => {
    hash.update(`${normaliser.line(held)}\n`)
    held = ''
    pieces = 0
    lines++
  }
  return {
    push(text) {
      if (lines >= most) {
        count(text)
        return
      }
      let from = 0
      let at = 0
      for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', at)) {
        if (held !== '' || pieces > 0 || end - at > longestHeld) {
          if (from < at) hash.update(normaliser.line(text.slice(from, at)))
          grow(text.slice(at, end))
          endLine()
          from = end + 1
        } else lines++
        at = end + 1
        if (lines < most) continue
        if (from < at) hash.update(normaliser.line(text.slice(from, at)))
        count(text.slice(at))
        return
      }
      if (from < at) hash.update(normaliser.line(text.slice(from, at)))
      if (at < text.length) grow(text.slice(at))
    },
    end() {
      const last = normaliser.line(held)
      if (last !== '' || pieces > 0 || isOpen) lines++
      return { lines, digest: hash.update(last).digest() }
    },
  }
}

/** The first piece of a line that is too long; empty where a progress display has written over it. */
function cut(line: string): { piece: string; rest: string } {
  const head = line.slice(0, longestHeld)
  const overwrittenTo = head.lastIndexOf('\r', longestHeld - 2)
  if (overwrittenTo > 0) return { piece: '', rest: line.slice(overwrittenTo) }
  const space = head.lastIndexOf(' ') + 1
  const end = space > longestHeld - cutWithin ? space : longestHeld - (isHighSurrogate(head) ? 1 : 0)
  return { piece: line.slice(0, end), rest: line.slice(end) }
}

function isHighSurrogate(head: string): boolean {
  const last = head.charCodeAt(head.length - 1)
  return last >= 0xd800 && last <= 0xdbff
}
