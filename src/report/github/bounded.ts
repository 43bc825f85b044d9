/** A part of a page. Each of its pieces is whole Markdown in itself: a row of its table, a step that failed. */
export interface Section {
  /** Before the first piece; a blank line stands between it and what precedes. */
  readonly head: string
  readonly pieces: readonly string[]
  /** Between two pieces. */
  readonly between: '\n' | '\n\n'
  /** What a piece is, in the singular. */
  readonly noun: string
  /** How many there are beside the pieces. */
  readonly more?: number
}

const roomForNote = 200

/**
 * Puts sections one after the other, as much of them as fits. What does not fit is left out piece by piece and counted, so that no
 * fence and no tag is cut; sections that are small keep their room though one before them is large.
 */
export function putWithin(sections: readonly Section[], maxBytes: number): string {
  const sizes = sections.map(sizeOf)
  let left = maxBytes
  const texts = sections.map((section, at) => {
    // What all the rest needs, but never more than half of what is left.
    const rest = sizes.slice(at + 1).reduce((sum, size) => sum + size, 0)
    const text = putSection(section, left - Math.min(rest, left / 2))
    left -= Buffer.byteLength(text) + 2
    return text
  })
  return `${texts.filter((text) => text !== '').join('\n\n')}\n`
}

function sizeOf({ head, pieces, between }: Section): number {
  const inPieces = pieces.reduce((sum, piece) => sum + Buffer.byteLength(piece) + between.length, 0)
  return Buffer.byteLength(head) + inPieces + roomForNote
}

function putSection({ head, pieces, between, noun, more = 0 }: Section, maxBytes: number): string {
  const kept: string[] = []
  let left = maxBytes - Buffer.byteLength(head) - roomForNote
  for (const piece of pieces) {
    left -= Buffer.byteLength(piece) + between.length
    if (left < 0) break
    kept.push(piece)
  }
  const leftOut = pieces.length - kept.length + more
  const note =
    leftOut === 0
      ? []
      : [`_${leftOut.toLocaleString('en-US')} more ${noun}${leftOut === 1 ? '' : 's'} left out_`]
  // A note right after a table would be a row of it.
  return [[head, ...kept].filter((text) => text !== '').join(between), ...note].join('\n\n')
}
