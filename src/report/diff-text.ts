import { cutLine, commonLength } from '../parity/differing-lines.ts'
import type { Difference, FirstDivergence, OutputDifference, RunDiff } from '../model/run-diff.ts'
import { commandLine, formatTable, harmlessLine } from './format.ts'
import {
  causeHeading,
  count,
  sayNoOutput,
  plain,
  sayArtifact,
  sayEnds,
  showValue,
  summariseClasses,
  verdictSentence,
} from './diff-words.ts'
import type { Paint } from './progress.ts'
import { labelOf } from './summary.ts'

const shownDifferences = 12

/** A diff as a person reads it in a terminal. `A` is the first run named, `B` the second. */
export function diffText(diff: RunDiff, paint: Paint, columns: number): string {
  const width = widthOf(columns)
  return sectionsText([
    verdictLines(diff, paint, width),
    sides(diff, paint),
    causes(diff, paint, width),
    ...findings(diff, paint, width),
    look(diff),
  ])
}

/** The part of a diff that says what differs, and nothing of the two runs themselves. */
export function findingsText(diff: RunDiff, paint: Paint, columns: number): string {
  return sectionsText(findings(diff, paint, widthOf(columns)))
}

function widthOf(columns: number): number {
  return Math.max(40, Math.min(columns, 120))
}

function sectionsText(sections: readonly (readonly string[])[]): string {
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n')
}

function findings(diff: RunDiff, paint: Paint, width: number): string[][] {
  return [
    first(diff, paint, width),
    tests(diff, paint),
    artifacts(diff, paint),
    differences(diff, paint, width),
    ignored(diff),
  ]
}

function verdictLines(diff: RunDiff, paint: Paint, width: number): string[] {
  const isSame = diff.verdict !== 'diverged'
  const head = `${isSame ? '✓' : '✗'} ${diff.verdict}`
  const [line = '', ...more] = wrap(`${head}: ${verdictSentence(diff)}`, width, '  ')
  return [`${(isSame ? paint.green : paint.red)(head)}${line.slice(head.length)}`, ...more]
}

function sideName(name: 'A' | 'B', paint: Paint): string {
  return name === 'A' ? paint.cyan('A') : paint.magenta('B')
}

function sides({ a, b }: RunDiff, paint: Paint): string[] {
  const row = ({ run_id, context, status, started_at, tree_sha }: RunDiff['a']) => [
    plain(run_id),
    context,
    status,
    `tree ${tree_sha.slice(0, 7)}`,
    started_at.slice(0, 16).replace('T', ' '),
  ]
  const [ofA = '', ofB = ''] = formatTable([row(a), row(b)]).split('\n')
  return [`  ${sideName('A', paint)}  ${ofA}`, `  ${sideName('B', paint)}  ${ofB}`]
}

function causes({ causes: all }: RunDiff, paint: Paint, width: number): string[] {
  const [likely, ...others] = all
  if (likely === undefined) return []
  const also = others.flatMap(({ message }) => wrap(`also: ${plain(message)}`, width, '  '))
  return [
    ...heading(causeHeading(all), plain(likely.message), { paint, width }),
    ...also.map((line) => paint.dim(line)),
  ]
}

/** A sentence on lines of a width, its first words in bold. */
function heading(words: string, text: string, { paint, width }: { paint: Paint; width: number }): string[] {
  const [line = '', ...more] = wrap(`${words}: ${text}`, width, '  ')
  return [`${paint.bold(words)}${line.slice(words.length)}`, ...more]
}

/** Words on lines of a width; further lines begin with an indent. */
function wrap(text: string, width: number, indent: string): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line.trim() !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = `${indent}${word}`
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

function first({ first: found, verdict }: RunDiff, paint: Paint, width: number): string[] {
  if (found === undefined) return []
  const { step } = found
  const what = verdict === 'diverged' ? 'first to diverge' : 'first with another output'
  const where =
    step === undefined ? `job ${plain(found.job)}` : `job ${plain(found.job)}  step ${labelOf(step)}`
  const head = `${paint.bold(what)}: ${where}    ${sayEnds(found)}`
  const command =
    step?.command === undefined
      ? []
      : [paint.dim(`  $ ${commandLine(harmlessLine(step.command, false), width - 6)}`)]
  return [head, ...command, ...output(step, paint, width)]
}

function output(step: FirstDivergence['step'], paint: Paint, width: number): string[] {
  if (step === undefined) return []
  if (step.output !== undefined) return hunk(step.output, paint, width)
  const silent = sayNoOutput(step)
  return silent === '' ? [] : [paint.dim(`  ${silent}`)]
}

function hunk({ line, before, a, b, after }: OutputDifference, paint: Paint, width: number): string[] {
  const room = width - 6
  const plain = (text: string) => `      ${cutLine(harmlessLine(text, false), room)}`
  const side = (name: 'A' | 'B', own: readonly string[], other: readonly string[]) =>
    own.map((text, at) => {
      const shown = other.length > at ? commonLength(text, other[at] ?? '') : 0
      return `  ${sideName(name, paint)} │ ${cutLine(harmlessLine(text, false), room, shown)}`.trimEnd()
    })
  const ended = (name: 'A' | 'B', own: readonly string[]) =>
    own.length > 0 || after.length > 0
      ? []
      : [`  ${sideName(name, paint)} │ ${paint.dim('(no more output)')}`]
  return [
    paint.dim(`  the output parts at line ${line}`),
    ...before.map((text) => paint.dim(plain(text))),
    ...ended('A', a),
    ...side('A', a, b),
    ...ended('B', b),
    ...side('B', b, a),
    ...after.map((text) => paint.dim(plain(text))),
  ]
}

function tests({ tests: { only_a_passes, only_b_passes } }: RunDiff, paint: Paint): string[] {
  const list = (name: 'A' | 'B', { count: all, first: listed }: typeof only_a_passes) => {
    if (all === 0) return []
    const other = name === 'A' ? 'B' : 'A'
    return [
      `${paint.bold('tests that pass')} on ${sideName(name, paint)} only (${all})`,
      ...listed.map(
        ({ job, id, other: outcome }) =>
          `  ${plain(job)}  ${plain(id)}    ${outcome ?? 'missing'} on ${other}`,
      ),
      ...(all > listed.length ? [`  … and ${all - listed.length} more`] : []),
    ]
  }
  return [...list('A', only_a_passes), ...list('B', only_b_passes)]
}

function artifacts({ artifacts: { count: all, first: listed } }: RunDiff, paint: Paint): string[] {
  if (all === 0) return []
  return [
    `${paint.bold('artifacts that differ')} (${all})`,
    ...listed.map((one) => `  ${plain(one.job)}  ${plain(one.path)}    ${sayArtifact(one)}`),
    ...(all > listed.length ? [`  … and ${all - listed.length} more`] : []),
  ]
}

function differences({ differences: all }: RunDiff, paint: Paint, width: number): string[] {
  if (all.length === 0) return []
  const fields = all.filter((one) => one.class !== 'variables')
  const shown = fields.slice(0, shownDifferences)
  const room = Math.max(12, Math.floor((width - 8) / 4))
  const value = (one: Difference['a']) => cutLine(showValue(one), room)
  const rows = shown.map(({ path, a, b }) => [
    `  ${cutPath(plain(path), width - 2 * room - 6)}`,
    value(a),
    value(b),
  ])
  return [
    ...heading(count(all.length, 'difference'), summariseClasses(all), { paint, width }),
    ...(rows.length === 0 ? [] : fieldTable(rows, paint)),
    ...(fields.length > shown.length
      ? [`  … and ${fields.length - shown.length} more, see --format json`]
      : []),
    ...variables(all, paint, width),
  ]
}

function fieldTable(rows: readonly string[][], paint: Paint): string[] {
  const lines = formatTable([['', 'A', 'B'], ...rows])
    .trimEnd()
    .split('\n')
  return lines.map((line, at) => (at === 0 ? paint.dim(line) : line))
}

/** Where the runs were started is seldom the same in these, so that each would push what matters out of the table. */
function variables(all: readonly Difference[], paint: Paint, width: number): string[] {
  const named = all.filter((one) => one.class === 'variables')
  return (['a', 'b'] as const).flatMap((side) => {
    const names = named
      .filter((one) => one[side] !== undefined)
      .map(({ path }) => plain(path.replace('environment.variables.', '')))
      .sort()
    if (names.length === 0) return []
    const name = side === 'a' ? 'A' : 'B'
    const [line = '', ...more] = wrap(`variables on ${name} only: ${names.join(', ')}`, width - 2, '  ')
    return [line.replace(` ${name} `, ` ${sideName(name, paint)} `), ...more].map((text) => `  ${text}`)
  })
}

/** The end of a path says most. */
function cutPath(path: string, width: number): string {
  return path.length <= width ? path : `…${path.slice(path.length - width + 1)}`
}

function ignored({ ignored: all }: RunDiff): string[] {
  if (all.length === 0) return []
  return [
    `left out: ${all.map(({ path, differences }) => `${path} (${count(differences, 'difference')})`).join(', ')}`,
  ]
}

/** Commands that show more. */
function look({ a, b, first: found }: RunDiff): string[] {
  const step = found?.step
  if (found === undefined || step === undefined) return []
  const there = [
    { run: a.run_id, side: step.a },
    { run: b.run_id, side: step.b },
  ].filter(({ side }) => side !== undefined && side.is_gone !== true)
  return there.map(
    ({ run }, at) =>
      `${at === 0 ? 'look:' : '     '}  loom logs ${plain(run)} ${plain(found.job)} ${labelOf(step)}`,
  )
}
