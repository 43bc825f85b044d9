/** Bytes that matches cover, as places of the buffer at hand. Matches that overlap are one cover, adjacent ones are two. */
export interface Cover {
  start: number
  end: number
  /** Length of the longest of its matches, which gives the mask. */
  longest: number
  mask: Uint8Array
  /** Whether some of its bytes are gone, so that looking again would not find it. */
  isCut: boolean
}

/** Adds the cover of one match that ends later than all before it. Of equally long ones that overlap the first gives the mask. */
export function addMatch(covers: Cover[], match: Cover): void {
  for (let last = covers.at(-1); last !== undefined && last.end > match.start; last = covers.at(-1)) {
    if (last.longest >= match.longest) {
      match.longest = last.longest
      match.mask = last.mask
    }
    match.start = Math.min(match.start, last.start)
    match.isCut ||= last.isCut
    covers.pop()
  }
  covers.push(match)
}

/** The covers that are open when the bytes before `end` leave, as places of what remains. */
export function openAfter(covers: readonly Cover[], end: number): Cover[] {
  return covers
    .filter((cover) => cover.end > end)
    .map((cover) => ({
      ...cover,
      start: Math.max(0, cover.start - end),
      end: cover.end - end,
      isCut: cover.isCut || cover.start < end,
    }))
}

/** The bytes before `end` with masks in them. An open cover hides its bytes and gets its mask when it is closed. */
export function maskedUntil(end: number, buffer: Uint8Array, covers: readonly Cover[]): Uint8Array {
  const parts: Uint8Array[] = []
  let from = 0
  for (const cover of covers) {
    if (cover.start > from) parts.push(buffer.subarray(from, Math.min(cover.start, end)))
    if (cover.end <= end) parts.push(cover.mask)
    from = Math.min(cover.end, end)
  }
  parts.push(buffer.subarray(from, end))
  return joinBytes(parts)
}

/** Like `Buffer.concat`, but for many small parts. */
function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
