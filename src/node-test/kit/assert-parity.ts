import { AssertionError } from 'node:assert'
import colors from 'picocolors'
import { diffRuns } from '../../parity/diff.ts'
import { diffText } from '../../report/diff-text.ts'
import { openPastRun, type PastRun } from './open-past-run.ts'

export interface ParityOptions {
  /** Parts of the runs to leave out, see `docs/diff.md`. */
  readonly ignore?: readonly string[]
  /** Only `identical` runs will do. Otherwise they may be `equivalent`. */
  readonly strict?: boolean
}

/** Of the text that tells a difference, wherever it is shown. */
export const explanationColumns = 100

/**
 * Passes when two runs did the same, as `loom diff` judges it. Throws an `AssertionError` whose message says how and why they
 * differ, the expected run as A and the actual one as B, and a `LoomFailure` when one of them has nothing to compare.
 */
export async function assertParity(
  actual: PastRun,
  expected: PastRun,
  { ignore = [], strict = false }: ParityOptions = {},
): Promise<void> {
  await using a = await openPastRun(expected)
  await using b = await openPastRun(actual)
  const diff = await diffRuns(a.side, b.side, { ignore })
  const { verdict } = diff
  if (verdict === 'identical' || (verdict === 'equivalent' && !strict)) return
  const wanted = strict ? 'identical' : 'equivalent'
  throw new AssertionError({
    message: [
      `the runs are not ${wanted}: A is the expected run, B the actual one`,
      diffText(diff, colors.createColors(false), explanationColumns),
    ].join('\n\n'),
    actual: verdict,
    expected: wanted,
    operator: 'assertParity',
    stackStartFn: assertParity,
  })
}
