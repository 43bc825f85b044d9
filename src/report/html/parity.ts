import type { Receipt } from '../../model/receipt.ts'
import type { RunDiff } from '../../model/run-diff.ts'
import { formatDuration } from '../format.ts'
import { showDiff } from './diff.ts'
import { type Markup, markup } from './markup.ts'
import { outcomeWord, verdicts } from './words.ts'

/** The run that a report compares its own with. */
export interface Counterpart {
  readonly receipt: Receipt
  /** From it (A) to the reported one (B). Absent where nothing can tell; then the receipts stand side by side. */
  readonly diff?: RunDiff
}

const mostJobs = 100

export function showParity(run: Receipt, { receipt: other, diff }: Counterpart): Markup {
  return markup`<section aria-labelledby="parity" class="parity">
<h2 id="parity">Parity</h2>
${diff === undefined ? showSides(run, other) : showDiff(diff, 3)}</section>
`
}

function showSides(run: Receipt, other: Receipt): Markup {
  const jobs = differingJobs(run, other)
  const rest = jobs.length - mostJobs
  const note =
    rest > 0
      ? `${rest} more jobs ended differently.`
      : jobs.length === 0
        ? 'Every job ended the same way in both.'
        : ''
  return markup`<div class="scroll" tabindex="0" role="group" aria-label="The two runs side by side">
<table>
<thead><tr><td></td><th scope="col">This run</th><th scope="col">The other run</th></tr></thead>
<tbody>
${facts(run, other)}${jobs.slice(0, mostJobs)}</tbody>
</table>
</div>
${note === '' ? '' : markup`<p class="note">${note}</p>\n`}`
}

/** No two runs have the same id or take the same time: that is no difference to look at. */
const alwaysDifferent: ReadonlySet<string> = new Set(['Run', 'Duration'])

function facts(run: Receipt, other: Receipt): Markup[] {
  const duration = ({ duration_ms: ms }: Receipt) => (ms === undefined ? undefined : formatDuration(ms))
  const all: readonly (readonly [string, (receipt: Receipt) => string | undefined])[] = [
    ['Run', ({ run_id: id }) => id],
    ['Verdict', ({ status }) => verdicts[status]],
    ['Context', ({ context }) => context],
    ['Commit', ({ snapshot_head_sha: commit }) => commit],
    ['Tree', ({ snapshot_tree_sha: tree }) => tree],
    ['Parity digest', ({ parity_digest: digest }) => digest],
    ['Loom', ({ loom_version: version }) => version],
    ['Duration', duration],
  ]
  return all.flatMap(([name, valueOf]) => {
    const [mine, its] = [valueOf(run), valueOf(other)]
    return mine === undefined && its === undefined
      ? []
      : [sideBySide(name, [mine ?? 'none', its ?? 'none'], !alwaysDifferent.has(name))]
  })
}

function differingJobs(run: Receipt, other: Receipt): Markup[] {
  const ends = [run, other].map(
    ({ jobs }) => new Map(jobs.map(({ id, outcome }) => [id, outcomeWord(outcome)])),
  )
  const ids = new Set([...run.jobs, ...other.jobs].map(({ id }) => id))
  return [...ids].flatMap((id) => {
    const [mine = 'not in it', its = 'not in it'] = ends.map((byId) => byId.get(id))
    return mine === its ? [] : [sideBySide(`Job ${id}`, [mine, its], true)]
  })
}

function sideBySide(name: string, [mine, its]: readonly [string, string], isTold: boolean): Markup {
  const differs = isTold && mine !== its ? markup` class="differs"` : ''
  return markup`<tr${differs}><th scope="row">${name}</th><td>${mine}</td><td>${its}</td></tr>\n`
}
