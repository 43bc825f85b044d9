import type { Placeholder } from './placeholders.ts'

/** Something that begins with a digit and is different each time. */
interface NumberRule {
  readonly placeholder: Placeholder
  /** Characters that stand after the first digits, at once or after a space: only there is the pattern tried. */
  readonly followedBy?: string
  readonly afterSpace?: string
  /** Sticky, at the first digit. All repetitions are bounded: text is tried at every number, so each try must cost the same. */
  readonly pattern: RegExp
  /** Words that belong to it and stand before the first digit. */
  readonly words?: RegExp
}

const month = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)'
const day = '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)'
const clock = String.raw`(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:[.,]\d{1,9})?)?(?: ?[AP]M)?`
const zone = String.raw`(?: ?(?:Z|UTC|GMT|[+-]\d{2}:?\d{2}))?`

const amount = String.raw`\d{1,12}(?:,\d{3}){0,4}(?:[.,]\d{1,20})?`
const longUnits = String.raw`(?:\d{1,4} ?(?:d|days?|h|hrs?|hours?|m|mins?|minutes?|s|secs?|seconds?),? ?){0,4}`
const units = '(?:us| ?(?:ns|µs|μs|ms|s|secs?|seconds?|milliseconds?|minutes?|hours?))'
const span = `${longUnits}${amount}${units}`
// After a dash or a dot it is part of a name, `wait-5s.sh`, or of a version.
const ofName = String.raw`(?!\w|[-.][\w<])`

const ephemeral =
  '(?:3276[89]|327[7-9]\\d|32[89]\\d\\d|3[3-9]\\d{3}|[45]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d\\d|655[0-2]\\d|6553[0-5])'
const ownHost = String.raw`(?:localhost|host\.docker\.internal|127(?:\.\d{1,3}){3}|0\.0\.0\.0|\[::1?\]|::1?)`

const sticky = (source: string, flags = '') => new RegExp(source, `y${flags}`)

const rules: readonly NumberRule[] = [
  {
    placeholder: 'time',
    followedBy: '-',
    pattern: sticky(
      String.raw`(?<![\d>][-.:/])\d{4}-\d{2}-\d{2}[T _]\d{2}[:_-]\d{2}(?:[:_-]\d{2}(?:[.,_]\d{1,9})?)?${zone}(?!\w)`,
    ),
  },
  { placeholder: 'time', followedBy: 'T', pattern: sticky(String.raw`\d{8}T\d{6}Z(?!\w)`) },
  {
    placeholder: 'time',
    followedBy: '/',
    pattern: sticky(
      String.raw`(?:\d{4}/\d{2}/\d{2}|\d{1,2}/\d{1,2}/\d{4}|\d{1,2}/${month}/\d{4}),?[: ]${clock}${zone}(?!\w)`,
    ),
  },
  {
    placeholder: 'time',
    followedBy: ':',
    pattern: sticky(
      String.raw`(?<![\w>):][:.])(?:[01]?\d|2[0-3]):[0-5]\d:[0-5]\d(?:[.,]\d{1,9})?(?: ?[AP]M)?${zone}(?!\w|:[\w<])`,
    ),
  },
  {
    placeholder: 'time',
    followedBy: ',',
    afterSpace: '012',
    pattern: sticky(
      String.raw`(?<=${month} {1,2})\d{1,2},? (?:\d{4},? )?${clock}(?: [A-Z]{3,5})?(?: \d{4})?${zone}(?!\w)`,
    ),
    words: new RegExp(String.raw`(?<![\w>])(?:${day},? )?${month} {1,2}$`),
  },
  {
    placeholder: 'time',
    followedBy: '-',
    afterSpace: 'JFMASOND',
    pattern: sticky(String.raw`\d{1,2}[ -]${month}[ -]\d{4},? ${clock}${zone}(?!\w)`),
    words: new RegExp(String.raw`(?<![\w>])${day}, $`),
  },
  {
    placeholder: 'address',
    followedBy: 'x',
    pattern: sticky(String.raw`(?<!(?:code|error|errno|status)["']?[ :=]{1,2})0x[0-9a-f]{6,16}(?!\w)`, 'i'),
  },
  {
    placeholder: 'duration',
    followedBy: '.,nuµμmshd',
    afterSpace: 'nµμmshd',
    pattern: sticky(String.raw`(?<![\w>][-.])${span}${ofName}(?:, estimated ${span}${ofName})?`),
  },
]

const assigned = String.raw`["']?[ :=]{1,2}["']?`
const durationLabel = `duration(?:_?ms|_?s|_?ns)?${assigned}|elapsed(?:_?ms)?["']?[:=] ?["']?|\\btime="|"time": ?`
const timeLabel = String.raw`\b(?:timestamp|(?:start|end)_?time)${assigned}`
const portLabel = String.raw`${ownHost}:|\bport${assigned}`
const pidLabel = String.raw`\bp?pid${assigned}|\bprocess id[ :=]{1,2}|\(node:|\bgoroutine |^thread '[^'\n]{1,200}' \(`

/** Numbers that are what the words before them say. */
const labelled: readonly NumberRule[] = [
  {
    placeholder: 'duration',
    pattern: sticky(String.raw`(?<=${durationLabel})\d{1,15}(?:\.\d{1,20})?(?:e-?\d{1,3})?(?!\w)`, 'i'),
  },
  // Seconds, milliseconds or nanoseconds since 1970.
  { placeholder: 'time', pattern: sticky(String.raw`(?<=${timeLabel})1\d{9,18}(?:\.\d{1,20})?(?!\w)`, 'i') },
  { placeholder: 'port', pattern: sticky(String.raw`(?<=${portLabel})${ephemeral}(?!\w|\.[\w<])`, 'i') },
  { placeholder: 'pid', pattern: sticky(String.raw`(?<=${pidLabel})\d{1,10}(?!\w|\.[\w<])`, 'im') },
]

/** All of them. */
export const numberRules: readonly NumberRule[] = [...rules, ...labelled]

/** Whether any of those words stands before a number, and how they can end. */
const label = sticky(`(?<=${durationLabel}|${timeLabel}|${portLabel}|${pidLabel})`, 'im')

const endOfLabel = new Set([...` :="'(`].map((character) => character.charCodeAt(0)))

const byNext = index(({ followedBy }) => followedBy)
const byNextAfterSpace = index(({ afterSpace }) => afterSpace)

function index(charactersOf: (rule: NumberRule) => string | undefined): ReadonlyMap<number, NumberRule[]> {
  const indexed = new Map<number, NumberRule[]>()
  for (const rule of rules) {
    for (const character of charactersOf(rule) ?? '') {
      const code = character.charCodeAt(0)
      indexed.set(code, [...(indexed.get(code) ?? []), rule])
    }
  }
  return indexed
}

export interface FoundNumber {
  readonly start: number
  readonly end: number
  readonly placeholder: Placeholder
}

const space = 0x20

/** What the digits from `at` to `digitsEnd` begin, if that is different each time. They follow no letter, digit or placeholder. */
export function numberAt(text: string, at: number, digitsEnd: number): FoundNumber | undefined {
  const next = text.charCodeAt(digitsEnd)
  const likely = next === space ? byNextAfterSpace.get(text.charCodeAt(digitsEnd + 1)) : byNext.get(next)
  const found = likely === undefined ? undefined : firstMatch(likely, text, at)
  if (found !== undefined) return found
  if (!endOfLabel.has(text.charCodeAt(at - 1))) return undefined
  label.lastIndex = at
  return label.test(text) ? firstMatch(labelled, text, at) : undefined
}

const longestWords = 16

function firstMatch(candidates: readonly NumberRule[], text: string, at: number): FoundNumber | undefined {
  for (const { pattern, placeholder, words } of candidates) {
    pattern.lastIndex = at
    if (!pattern.test(text)) continue
    const end = pattern.lastIndex
    const before = words?.exec(text.slice(Math.max(0, at - longestWords), at))?.[0] ?? ''
    return { start: at - before.length, end, placeholder }
  }
  return undefined
}
