import { AssertionError } from 'node:assert'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import colors from 'picocolors'
import { diffRuns } from '../../parity/diff.ts'
import { readFailing } from '../../parity/evidence.ts'
import { createIgnored } from '../../parity/ignore.ts'
import { nothingToRead, type RunSide } from '../../parity/side.ts'
import { findingsText } from '../../report/diff-text.ts'
import { harmlessLine } from '../../report/format.ts'
import { readPlaces } from '../../run/normaliser.ts'
import { explanationColumns } from './assert-parity.ts'
import { hidePlaces } from './hide-places.ts'
import { type KitTest, refuseOtherContext } from './kit-test.ts'
import { type OpenPastRun, openPastRun, type PastRun } from './open-past-run.ts'
import { howToUpdate, isUpdating, readStored, shownPath, updateStored } from './stored-file.ts'
import { type NamedTest, storedPlace } from './stored-place.ts'
import {
  comparedOfStored,
  storedCommand,
  type StoredJob,
  storedJobOf,
  type StoredTexts,
} from './stored-receipt.ts'
import { withoutIgnored } from './without-ignored.ts'

export interface StoredOptions {
  /** Parts of the run to leave out, see `docs/diff.md`; they are not stored either. */
  readonly ignore?: readonly string[]
  /** Where the stored receipt is. Default: `<test file>.receipts/<name of the test>.json`. */
  readonly path?: string | URL
}

/** The context of a test that a receipt is stored for. */
export type StoringTest = NamedTest & Pick<KitTest, 'diagnostic'>

/**
 * Passes when a run did what the receipt says that is stored beside the test's file. Throws an `AssertionError` whose message says
 * what it did otherwise, or that none is stored yet. With `--test-update-snapshots` writes it instead.
 */
export async function matchesReceipt(
  t: StoringTest,
  run: PastRun,
  options: StoredOptions = {},
): Promise<void> {
  refuseOtherContext(t, 'matchesReceipt')
  const { ignore = [], path } = options
  const place =
    path === undefined ? storedPlace(t) : resolve(path instanceof URL ? fileURLToPath(path) : path)
  await using past = await openPastRun(run)
  const ignored = createIgnored(ignore, [past.side.compared])
  const jobs = withoutIgnored(await storedJobsOf(past), ignored)
  if (isUpdating()) {
    const stored = { schema_version: 'v1', kind: 'loom-stored-receipt', test: t.fullName, jobs } as const
    if (await updateStored(place, stored)) t.diagnostic(`stored receipt written: ${shownPath(place)}`)
    return
  }
  const stored = await readStored(place)
  const found =
    stored === undefined
      ? `there is no stored receipt ${shownPath(place)}\n\nto write it, ${howToUpdate}`
      : await sayDifferences(stored.jobs, { past, jobs, ignore, place })
  if (found === undefined) return
  throw new AssertionError({
    message: found,
    actual: stored === undefined ? 'no stored receipt' : 'another run',
    expected: 'the stored receipt',
    operator: 'matchesReceipt',
    stackStartFn: matchesReceipt,
  })
}

async function storedJobsOf({ receipt, side }: OpenPastRun): Promise<StoredJob[]> {
  const { snapshot_path: workspace, repo_root: repository } = receipt
  const steady = hidePlaces({
    ...(await readPlaces(process.env, receipt.run_id)),
    workspace: [repository, ...(workspace === undefined ? [] : [workspace])],
  })
  const commandOf: StoredTexts['commandOf'] = (job, step) => side.read.command(job, step)
  return Promise.all(side.compared.jobs.map((job) => storedJobOf(job, { commandOf, steady })))
}

interface Ran {
  readonly past: OpenPastRun
  readonly jobs: readonly StoredJob[]
  readonly ignore: readonly string[]
  readonly place: string
}

/** What a run did otherwise than stored; undefined when nothing. */
async function sayDifferences(
  stored: readonly StoredJob[],
  { past, jobs, ignore, place }: Ran,
): Promise<string | undefined> {
  const sideOf = (own: readonly StoredJob[], output: RunSide['read']['output']): RunSide => ({
    compared: comparedOfStored(own),
    facts: past.side.facts,
    read: {
      ...nothingToRead,
      command: (job, step) => Promise.resolve(storedCommand(own, job, step)),
      output,
    },
  })
  const sides = {
    a: sideOf(stored, () => Promise.resolve(undefined)),
    b: sideOf(jobs, (job, step) => past.side.read.output(job, step)),
  }
  const diff = await diffRuns(sides.a, sides.b, { ignore })
  if (diff.differences.length === 0) return undefined
  const failing = (await readFailing(diff.first, sides)).b
  return [
    `the run is not what ${shownPath(place)} says: A is what is stored, B the run`,
    findingsText(diff, colors.createColors(false), explanationColumns).trimEnd(),
    ...(failing === undefined ? [] : [`the last lines of that step on B:\n${lastLines(failing)}`]),
    `if the run is right, ${howToUpdate}`,
  ].join('\n\n')
}

function lastLines(text: string): string {
  const lines = text.split('\n').slice(-20)
  return lines.map((line) => `  │ ${harmlessLine(line, false)}`.trimEnd()).join('\n')
}
