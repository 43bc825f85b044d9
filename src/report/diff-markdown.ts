import type { OutputDifference, RunDiff } from '../model/run-diff.ts'
import {
  causeHeading,
  count,
  sayNoOutput,
  sayArtifact,
  sayEnds,
  showValue,
  summariseClasses,
  verdictSentence,
} from './diff-words.ts'
import { commandLine } from './format.ts'
import { code, fenced, sentence, tableHead, tableRow } from './markdown.ts'
import { labelOf } from './summary.ts'

const shownDifferences = 50

/** A diff for a comment or a job summary, under a heading of a level. Text of the runs is quoted, so that it cannot become markup. */
export function diffMarkdown(diff: RunDiff, level = 2): string {
  const heading = '#'.repeat(level)
  const sections = [
    [
      `${heading} ${diff.verdict === 'diverged' ? '✗' : '✓'} ${diff.verdict}`,
      '',
      `${verdictSentence(diff)}.`,
    ],
    sides(diff),
    causes(diff),
    first(diff, `${heading}#`),
    tests(diff, `${heading}#`),
    artifacts(diff, `${heading}#`),
    differences(diff),
    ignored(diff),
  ]
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return [tableHead(head), ...rows.map(tableRow)]
}

function sides({ a, b }: RunDiff): string[] {
  const row = (name: string, side: RunDiff['a']) => [
    `**${name}**`,
    code(side.run_id),
    side.context,
    side.status,
    code(side.tree_sha.slice(0, 12)),
    code(side.started_at),
  ]
  return table(['', 'run', 'where', 'status', 'tree', 'started'], [row('A', a), row('B', b)])
}

function causes({ causes: all }: RunDiff): string[] {
  const [likely, ...others] = all
  if (likely === undefined) return []
  const also = others.map(({ message }) => `- also: ${sentence(message)}`)
  return [`**${causeHeading(all)}**: ${sentence(likely.message)}`, ...(also.length > 0 ? ['', ...also] : [])]
}

function first({ first: found, verdict }: RunDiff, heading: string): string[] {
  if (found === undefined) return []
  const { step } = found
  const what = verdict === 'diverged' ? 'First to diverge' : 'First with another output'
  const where = `job ${code(found.job)}${step === undefined ? '' : `, step ${code(labelOf(step))}`}`
  const command = step?.command === undefined ? [] : ['', code(`$ ${commandLine(step.command, 200)}`)]
  const silent = sayNoOutput(step)
  return [
    `${heading} ${what}`,
    '',
    `${where}: ${sayEnds(found)}`,
    ...command,
    ...(step?.output === undefined ? [] : ['', ...hunk(step.output)]),
    ...(silent === '' ? [] : ['', `(${silent})`]),
  ]
}

/** As a diff, which is coloured where Markdown is shown: `-` is A, `+` is B. */
function hunk({ line, before, a, b, after }: OutputDifference): string[] {
  const lines = [
    `@@ from line ${line}: - is A, + is B @@`,
    ...before.map((text) => `  ${text}`),
    ...a.map((text) => `- ${text}`),
    ...b.map((text) => `+ ${text}`),
    ...after.map((text) => `  ${text}`),
  ]
  return [fenced(lines, 'diff')]
}

function tests({ tests: { only_a_passes, only_b_passes } }: RunDiff, heading: string): string[] {
  const list = (name: 'A' | 'B', { count: all, first: listed }: typeof only_a_passes) => {
    if (all === 0) return []
    const rows = listed.map(({ job, id, other }) => [code(job), code(id), other ?? 'missing'])
    const more = all > listed.length ? ['', `… and ${all - listed.length} more`] : []
    return [
      `${heading} ${count(all, 'test')} passing on ${name} only`,
      '',
      ...table(['job', 'test', `on ${name === 'A' ? 'B' : 'A'}`], rows),
      ...more,
    ]
  }
  const [ofA, ofB] = [list('A', only_a_passes), list('B', only_b_passes)]
  return ofA.length > 0 && ofB.length > 0 ? [...ofA, '', ...ofB] : [...ofA, ...ofB]
}

function artifacts({ artifacts: { count: all, first: listed } }: RunDiff, heading: string): string[] {
  if (all === 0) return []
  return [
    `${heading} ${count(all, 'artifact')} differing`,
    '',
    ...listed.map((one) => `- ${code(one.path)} of ${code(one.job)}: ${sayArtifact(one)}`),
    ...(all > listed.length ? [`- … and ${all - listed.length} more`] : []),
  ]
}

function differences({ differences: all }: RunDiff): string[] {
  if (all.length === 0) return []
  const shown = all.slice(0, shownDifferences)
  return [
    '<details>',
    `<summary>${count(all.length, 'difference')}: ${summariseClasses(all)}</summary>`,
    '',
    ...table(
      ['', 'A', 'B'],
      shown.map(({ path, a, b }) => [code(path), code(showValue(a)), code(showValue(b))]),
    ),
    ...(all.length > shown.length ? ['', `… and ${all.length - shown.length} more`] : []),
    '',
    '</details>',
  ]
}

function ignored({ ignored: all }: RunDiff): string[] {
  if (all.length === 0) return []
  return [
    `Left out: ${all.map((one) => `${code(one.path)} (${count(one.differences, 'difference')})`).join(', ')}`,
  ]
}
