import { isCommonWord } from './common-words.ts'
import { shortestValue, trimmed } from './forms.ts'

/** Bytes of a value at most: the automaton's size is about twenty times that of what it looks for. */
export const longestValue = 64 * 1024

/** Why a value is not masked, as the end of "the secret NAME is not masked: …". */
export const refusals = {
  empty: 'it is empty',
  'too-short': `it is shorter than ${shortestValue} characters`,
  'common-word': 'it is a common word',
  'too-long': `it is longer than ${longestValue / 1024} KiB`,
} as const

export type RefusalReason = keyof typeof refusals

/** Whether masking a value would do harm or nothing. White space around it does not count. */
export function refusalOf(value: Buffer): RefusalReason | undefined {
  if (value.length > longestValue) return 'too-long'
  const text = Buffer.from(trimmed(value.toString('latin1')), 'latin1')
    .toString()
    .replaceAll('\r\n', '\n')
  if (text === '') return 'empty'
  if ([...text].length < shortestValue) return 'too-short'
  return isCommonWord(text) ? 'common-word' : undefined
}
