import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseExpiry } from '../src/model/expiry.ts'
import { expiryText } from '../src/model/job-shapes.ts'

const hour = 3_600_000
const times: readonly (readonly [string, number])[] = [
  ['42', 42_000],
  ['42 seconds', 42_000],
  ['3 mins 4 sec', 184_000],
  ['2 hrs 20 min', (7 / 3) * hour],
  ['2h20min', (7 / 3) * hour],
  ['6 mos 1 day', 181 * 24 * hour],
  ['47 yrs 6 mos and 4d', (47 * 365.25 + 184) * 24 * hour],
  ['3 weeks and 2 days', 23 * 24 * hour],
  ['1 week, 2 days', 9 * 24 * hour],
  ['7d', 168 * hour],
  [' 1 month ', 720 * hour],
  ['5 m', 300_000],
  ['never', Infinity],
]

test('expire_in has the times of GitLab’s examples', () => {
  for (const [text, ms] of times) {
    assert.match(text, expiryText)
    assert.equal(parseExpiry(text), ms, text)
  }
})

test('what is no time is refused, in time that grows with the text', () => {
  const wrong = [
    '',
    ' ',
    'week',
    '1 fortnight',
    '1 week and',
    'never 1 day',
    '-1 day',
    '1.5 days',
    '1 day2',
    '1 minuteand 2 s',
  ]
  for (const text of [...wrong, `1 day${' '.repeat(200_000)}x`, `${'1d '.repeat(60_000)}x`])
    assert.doesNotMatch(text, expiryText, text.slice(0, 20))
})
