/**
 * What three bytes may stand where in the beginning of a pattern. Looking at three bytes in every `stride` bytes is enough to see
 * that no pattern begins there, which makes text without secrets cheap whatever the number of patterns.
 */
export interface Grams {
  /** By hash of three bytes: bit `n` says that some pattern may have them at its place `n`, for the first `stride` places. */
  readonly places: Uint8Array
  /** At most two less than the shortest pattern. */
  readonly stride: number
}

const hashBits = 17
const longestStride = 8

export function buildGrams(patterns: readonly Uint8Array[]): Grams {
  const stride = patterns.reduce((least, { length }) => Math.min(least, length - 2), longestStride)
  const places = new Uint8Array(2 ** hashBits)
  for (const pattern of patterns) {
    for (let place = 0; place < stride; place++) {
      const hash = hashAt(pattern, place)
      places[hash] = (places[hash] ?? 0) | (1 << place)
    }
  }
  return { places, stride }
}

function hashAt(bytes: Uint8Array, at: number): number {
  const three = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16)
  return Math.imul(three, 0x9e3779b1) >>> (32 - hashBits)
}

/** The first place at or after `from` where a pattern may begin, or one too near to the end to tell. */
export function findBeginning({ places, stride }: Grams, buffer: Uint8Array, from: number): number {
  const last = buffer.length - 3
  const highest = 1 << (stride - 1)
  let at = from + stride - 1
  for (; at <= last; at += stride) {
    let found = places[hashAt(buffer, at)] ?? 0
    if (found === 0) continue
    // The neighbours must fit as well: one place lower before, one place higher after, where these are known.
    found &= ((places[hashAt(buffer, at - 1)] ?? 0) << 1) | 1
    if (at < last) found &= ((places[hashAt(buffer, at + 1)] ?? 0) >> 1) | highest
    if (found !== 0) return at - (31 - Math.clz32(found))
  }
  return at - stride + 1
}
