import type { Compared } from '../model/compared.ts'
import type { Difference, DifferenceClass, Verdict } from '../model/run-diff.ts'
import { compareJobs } from './compare-jobs.ts'
import { createIgnored } from './ignore.ts'
import { compareFields, type Located, noteInto, present } from './notes.ts'
import { pairUp } from './pairs.ts'

export interface FieldComparison {
  readonly verdict: Verdict
  /** Every compared field that differs, in the order of `compared.json`. */
  readonly differences: readonly Located[]
  readonly ignored: readonly { readonly path: string; readonly differences: number }[]
}

/** What may differ between runs that did the same; a difference of any other class makes them diverge. */
const bearable: ReadonlySet<DifferenceClass> = new Set([
  'environment',
  'variables',
  'image',
  'mount_mode',
  'cache',
  'text',
])

/** Compares all that should be the same anywhere, but for the paths to ignore. Fails with `diff/unknown-path`. */
export function compareRuns(a: Compared, b: Compared, ignore: readonly string[] = []): FieldComparison {
  const ignored = createIgnored(ignore, [a, b])
  const differences: Located[] = []
  const note = noteInto(differences, ignored)
  compareFields(note, ['source'], { a: a.source, b: b.source, kind: () => 'source' })
  compareFields(note, ['workflow'], { a: a.workflow, b: b.workflow, kind: () => 'workflow' })
  const { variables: mine, ...own } = a.environment
  const { variables: theirs, ...other } = b.environment
  compareFields(note, ['environment'], { a: own, b: other, kind: () => 'environment' })
  for (const name of pairUp(mine, theirs, (one) => one))
    if (name.a !== name.b)
      note(
        ['environment', 'variables', name.key],
        'variables',
        present(name, () => 'set'),
      )
  for (const job of pairUp(a.jobs, b.jobs, ({ id }) => id)) {
    const at = ['jobs', job.key]
    if (job.a !== undefined && job.b !== undefined) compareJobs(note, at, { a: job.a, b: job.b })
    else
      note(
        at,
        'job',
        present(job, ({ outcome }) => outcome),
      )
  }
  return { verdict: verdictOf(differences), differences, ignored: ignored.counts() }
}

function verdictOf(differences: readonly Difference[]): Verdict {
  if (differences.length === 0) return 'identical'
  return differences.every((one) => bearable.has(one.class)) ? 'equivalent' : 'diverged'
}

/** Whether a difference alone makes two runs diverge. */
export function isDivergence(difference: Difference): boolean {
  return !bearable.has(difference.class)
}
