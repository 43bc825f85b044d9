import { isCommonWord } from './common-words.ts'

/** Characters that a value has at least. */
export const shortestValue = 4
/** A line of a value that is shorter than this says little and stands in innocent text. */
const shortestLine = 8

/**
 * What of a value must not be seen: the whole without white space around it, with either line end, without quotes around it,
 * and each line that tells something.
 */
export function formsOf(value: Buffer): Buffer[] {
  const whole = trimmed(value.toString('latin1'))
  const unix = whole.replaceAll('\r\n', '\n')
  const inner = /^(["'])([^]*)\1$/.exec(whole)?.[2] ?? ''
  const unquoted = inner.length < shortestValue || isCommonWord(inner) ? [] : [inner]
  const lines = unix
    .split(/[\n\r]/)
    .map(trimmed)
    .filter(isTelling)
  const all = [whole, unix, unix.replaceAll('\n', '\r\n'), ...unquoted, ...lines]
  return [...new Set(all)].map((text) => Buffer.from(text, 'latin1'))
}

/** A frame such as `-----BEGIN CERTIFICATE-----`, a bracket or a rule is no secret. */
function isTelling(line: string): boolean {
  const isFrame = /^-----(?:BEGIN|END) [A-Z0-9 ]+-----$/.test(line)
  return (
    line.length >= shortestLine &&
    /[^\x21-\x2f\x3a-\x40\x5b-\x60\x7b-\x7e\s]/.test(line) &&
    !isFrame &&
    !isCommonWord(line)
  )
}

const blanks = ' \t\n\v\f\r'

/** Like `trim`, but for text whose characters are bytes. A regular expression would be quadratic here. */
export function trimmed(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && blanks.includes(text.charAt(start))) start++
  while (end > start && blanks.includes(text.charAt(end - 1))) end--
  return text.slice(start, end)
}
