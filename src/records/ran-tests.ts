import type { RunEvent } from '../model/event.ts'
import type { JobManifest } from '../model/records.ts'
import type { TestTotals } from '../model/test-record.ts'
import { placeDirectory, testsFile } from './layout.ts'

type Tests = NonNullable<JobManifest['tests']>

/** A manifest stays small: the rest is in the file of the tests. */
const mostFailing = 20
const longest = 300

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
    known.failing.push({
      id: id.slice(0, longest),
      ...(file === undefined ? {} : { file }),
      ...(line === undefined ? {} : { line }),
      ...(error === undefined ? {} : { message: (error.message.split('\n')[0] ?? '').slice(0, longest) }),
    })
  return known
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
