import { numberAt } from './numbers.ts'
import { placeholderEnd, placeholders } from './placeholders.ts'
import { type Place, placeAt, placePaths, type Places, type Replacement } from './places.ts'

const slash = 0x2f
const lessThan = 0x3c
const equals = 0x3d
const lineEnd = 0x0a
const underscore = 0x5f

interface Known {
  readonly paths: readonly Place[]
  readonly runs: readonly string[]
}

/** Lines as they are, but for what differs from place to place. Every position costs about the same, whatever stands around it. */
export function createScan(places: Places): (text: string) => string {
  const known: Known = { paths: placePaths(places), runs: places.run }
  const beginnings = beginningsOf(known.paths)
  return (text) => {
    let done = ''
    let copied = 0
    /** Of the last placeholder, new or in the text already. It reads as a letter: what follows at once is glued to it. */
    let placeholderEndsAt = -1
    beginnings.lastIndex = 0
    while (beginnings.test(text)) {
      const at = beginnings.lastIndex - 1
      const code = text.charCodeAt(at)
      if (code === lessThan) {
        beginnings.lastIndex = placeholderEndsAt = placeholderEnd(text, at)
        continue
      }
      const end = endOfRun(text, at, code)
      const found = replacementAt(text, { at, end, glued: at === placeholderEndsAt }, known)
      if (found === undefined || found.start < copied) {
        beginnings.lastIndex = end
        continue
      }
      done += text.slice(copied, found.start) + found.text
      beginnings.lastIndex = copied = found.end
      if (found.text.endsWith('>')) placeholderEndsAt = copied
    }
    return copied === 0 ? text : done + text.slice(copied)
  }
}

/** Finds the one character where something to replace may begin, or a placeholder. It does nearly all of the searching. */
function beginningsOf(paths: readonly Place[]): RegExp {
  const ends = paths.map(({ path }) => path.slice(1).replace(/[^\w/]/g, '\\$&'))
  const place = ends.length === 0 ? [] : [`/(?=${ends.join('|')})`]
  const others = [
    '(?<![A-Za-z\\d])\\d',
    `=(?=${'='.repeat(shortRule)})`,
    `<(?=(?:${placeholders.join('|')})>)`,
  ]
  return new RegExp([...place, ...others].join('|'), 'g')
}

/** The end of a run of digits or equals signs, or of the slash. */
function endOfRun(text: string, at: number, code: number): number {
  let end = at + 1
  if (code === equals) while (text.charCodeAt(end) === equals) end++
  else if (code !== slash) while (isDigit(text.charCodeAt(end))) end++
  return end
}

interface Beginning {
  readonly at: number
  readonly end: number
  readonly glued: boolean
}

function replacementAt(text: string, beginning: Beginning, known: Known): Replacement | undefined {
  const { at, end, glued } = beginning
  switch (text.charCodeAt(at)) {
    case slash:
      return placeAt(known.paths, text, beginning)
    case equals:
      return { start: at, end, text: '='.repeat(shortRule) }
    default:
      return glued ? undefined : digitsAt(text, beginning, known.runs)
  }
}

/** A rule drawn to the width of a terminal is shorter where a duration within it is longer. */
const shortRule = 4

function digitsAt(text: string, { at, end }: Beginning, runs: readonly string[]): Replacement | undefined {
  if (runs.length > 0 && runs.includes(text.slice(at, end)) && !isLetter(text.charCodeAt(end)))
    return { start: at, end, text: '<run>' }
  if (text.charCodeAt(at - 1) === underscore) return undefined
  const found = numberAt(text, at, end)
  if (found === undefined) return undefined
  if (found.placeholder === 'duration' && isAside(text, found))
    return { start: found.start - 2, end: found.end + 1, text: '' }
  return { start: found.start, end: found.end, text: `<${found.placeholder}>` }
}

/** ` (5 ms)` at the end of a line: some test runners leave it out where it took no time. */
function isAside(text: string, { start, end }: { start: number; end: number }): boolean {
  if (!text.startsWith(')', end) || !text.startsWith(' (', start - 2)) return false
  return end + 1 === text.length || text.charCodeAt(end + 1) === lineEnd
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
}
