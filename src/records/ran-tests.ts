import type { RunEvent } from '../model/event.ts'
import type { JobManifest } from '../model/records.ts'
import type { FailingTest, TestError, TestTotals } from '../model/test-record.ts'
import { placeDirectory, testsFile } from './layout.ts'

type Tests = NonNullable<JobManifest['tests']>

/** A manifest stays small: the rest is in the file of the tests. */
const mostFailing = 20
const longest = 300
const longestValue = 120

/** The assertions of node:assert whose message leaves to two values what is wrong. */
const equalities = new Set(['==', 'strictEqual', 'deepEqual', 'deepStrictEqual'])

/** The tests of a job, once one more has ended. */
export function withTest(
  tests: Tests | undefined,
  { place, id, file, line, outcome, error }: Extract<RunEvent, { type: 'test_finished' }>,
): Tests {
  const known = tests ?? { totals: {}, failing: [], records_paths: [] }
  const path = `${placeDirectory(place)}/${testsFile}`
  // Added to where they are: there may be a hundred thousand of them.
  if (!known.records_paths.includes(path)) known.records_paths.push(path)
  if ((outcome === 'fail' || outcome === 'cancelled') && known.failing.length < mostFailing)
    known.failing.push(failingTest({ id, file, line, error }))
  return known
}

interface Failed {
  readonly id: string
  readonly file?: string | undefined
  readonly line?: number | undefined
  readonly error?: TestError | undefined
}

/** Points at the line that failed where that is in the test's file, else at the test. */
function failingTest({ id, file, line, error }: Failed): FailingTest {
  const place = lineIn(file, error?.location) ?? line
  return {
    id: id.slice(0, longest),
    ...(file === undefined ? {} : { file }),
    ...(place === undefined ? {} : { line: place }),
    ...(error === undefined ? {} : { message: gistOf(error).slice(0, longest) }),
  }
}

function lineIn(file: string | undefined, location: string | undefined): number | undefined {
  if (file === undefined || location?.startsWith(`${file}:`) !== true) return undefined
  const line = Number.parseInt(location.slice(file.length + 1), 10)
  return Number.isNaN(line) ? undefined : line
}

/** The first line of a message, or what that announces or opens, as those of node:assert do. */
function gistOf({ message, expected, actual, operator = '' }: TestError): string {
  const first = message.split('\n', 1)[0] ?? ''
  if (!/[:{[(]$/.test(first)) return first
  if (expected === undefined || actual === undefined || !equalities.has(operator)) return inOneLine(message)
  return `expected ${inOneLine(expected).slice(0, longestValue)}, got ${inOneLine(actual).slice(0, longestValue)}`
}

function inOneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ')
}

/** The tests of a job with the totals of one more place. */
export function withTotals(tests: Tests | undefined, totals: TestTotals): Tests {
  const known = tests ?? { totals: {}, failing: [], records_paths: [] }
  return { ...known, totals: sumOf(known.totals, totals) }
}

function sumOf(a: TestTotals, b: TestTotals): TestTotals {
  const outcomes = Object.keys({ ...a, ...b }) as (keyof TestTotals)[]
  return Object.fromEntries(outcomes.map((outcome) => [outcome, (a[outcome] ?? 0) + (b[outcome] ?? 0)]))
}
