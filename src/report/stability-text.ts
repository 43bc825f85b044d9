import type { Stability } from '../model/stability.ts'
import { count, plain } from './diff-words.ts'
import { formatTable } from './format.ts'
import type { Paint } from './progress.ts'

const shown = 40

/** Which jobs, steps and tests did not end alike in all runs of a tree, for a person. */
export function stabilityText({ runs, tree_sha, unstable }: Stability, paint: Paint): string {
  const of = `${count(runs.length, 'run')} of tree ${tree_sha.slice(0, 7)}`
  if (runs.length < 2)
    return `nothing to compare: run ${runs[0] ?? ''} is the only one of tree ${tree_sha.slice(0, 7)}\n`
  if (unstable.length === 0)
    return `${paint.green('✓ stable')}: every job, step and test ended alike in ${of}\n`
  const rows = unstable
    .slice(0, shown)
    .map(({ kind, job, name, outcomes }) => [
      `  ${kind}`,
      plain(kind === 'job' ? job : `${job}  ${name}`),
      outcomes.map((one) => `${plain(one.outcome)} ${one.runs}×`).join(', '),
    ])
  const more = unstable.length > shown ? `  … and ${unstable.length - shown} more, see --format json\n` : ''
  return `${paint.red('✗ not stable')}: ${count(unstable.length, 'outcome')} changed within ${of}\n\n${formatTable(rows)}${more}`
}
