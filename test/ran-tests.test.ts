import assert from 'node:assert/strict'
import looseAssert from 'node:assert'
import { test } from 'node:test'
import type { RedactedText } from '../src/model/redacted-text.ts'
import type { TestError } from '../src/model/test-record.ts'
import { describeError } from '../src/node-test/test-error.ts'
import { withTest } from '../src/records/ran-tests.ts'

const text = (of: string) => of as RedactedText

function pointedAt({ message, expected, actual, operator, location }: TestError, line?: number) {
  const error = {
    message: text(message),
    ...(expected === undefined ? {} : { expected: text(expected) }),
    ...(actual === undefined ? {} : { actual: text(actual) }),
    ...(operator === undefined ? {} : { operator: text(operator) }),
    ...(location === undefined ? {} : { location: text(location) }),
  }
  const known = withTest(undefined, {
    seq: 1,
    ts: '',
    phase: 'job.execution',
    type: 'test_finished',
    place: { scope: 'step', job: 'unit', unit: 'script', index: 1 },
    id: text('a.test.ts > sums'),
    name: text('sums'),
    file: text('a.test.ts'),
    ...(line === undefined ? {} : { line }),
    outcome: 'fail',
    duration_ms: 1,
    error,
  })
  return known.failing[0]
}

test('a test that failed is pointed at where it failed, if that is in its file', () => {
  const lines = (location?: string, line?: number) =>
    pointedAt({ message: 'no', ...(location === undefined ? {} : { location }) }, line)?.line
  assert.equal(lines('a.test.ts:30:3', 6), 30)
  assert.equal(lines('a.test.ts:30', 6), 30)
  assert.equal(lines('src/sum.ts:12:1', 6), 6)
  assert.equal(lines('a.test.ts:', 6), 6)
  assert.equal(lines(undefined, 6), 6)
  assert.equal(lines('a.test.ts:30:3'), 30)
  assert.equal(lines(), undefined)
})

test('what it said has the values where the message of node:assert leaves them to later lines', () => {
  const said = (run: () => void) => {
    try {
      run()
    } catch (cause) {
      return pointedAt(describeError({ type: 'testCodeFailure', cause }, '/workspace'))?.message
    }
    return undefined
  }
  assert.equal(
    said(() => assert.equal(1, 2)),
    'expected 2, got 1',
  )
  assert.equal(
    said(() => assert.deepEqual({ a: 1, b: [2] }, { a: 1 })),
    'expected { a: 1 }, got { a: 1, b: [ 2 ] }',
  )
  assert.equal(
    said(() => looseAssert.deepEqual([1], [2])),
    'expected [ 2 ], got [ 1 ]',
  )
  assert.equal(
    said(() => looseAssert.equal({ a: 1 }, { a: 2 })),
    'expected { a: 2 }, got { a: 1 }',
  )
  assert.equal(
    said(() => assert.match('abc', /x/)),
    "The input did not match the regular expression /x/. Input: 'abc'",
  )
  assert.equal(
    said(() => assert.equal(1, 2, 'sums up')),
    'sums up',
  )
  assert.equal(
    said(() => {
      throw new TypeError('odd\nand more')
    }),
    'TypeError: odd',
  )
  const long = said(() => assert.equal('a'.repeat(500), 'b'.repeat(500))) ?? ''
  assert.match(long, /^expected 'b{119}, got 'a{119}$/)
  assert.equal(
    pointedAt({ message: 'Expected values to be strictly equal:\n\n1 !== 2\n' })?.message,
    'Expected values to be strictly equal: 1 !== 2',
  )
})
