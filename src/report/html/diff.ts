import type { OutputDifference, RunDiff } from '../../model/run-diff.ts'
import {
  causeHeading,
  count,
  plain,
  sayArtifact,
  sayEnds,
  sayNoOutput,
  showValue,
  summariseClasses,
  verdictSentence,
} from '../diff-words.ts'
import { labelOf } from '../summary.ts'
import { joined, type Markup, markup } from './markup.ts'
import { beginPage, endPage } from './page.ts'

const mostDifferences = 1000

/** A diff as one HTML file that needs nothing else. `version` is that of the Loom that writes it. */
export function diffPage(diff: RunDiff, version: string): string {
  const title = `loom diff: ${diff.verdict}`
  return markup`${beginPage(title, version)}<main class="parity">\n${showDiff(diff, 1)}</main>\n${endPage()}`
    .html
}

/** A diff as part of a page, inside of an element of the class `parity`; `level` is that of its first heading. */
export function showDiff(diff: RunDiff, level: 1 | 3): Markup {
  const heading = (text: string) => markup`<h${level + 1}>${text}</h${level + 1}>\n`
  return markup`<h${level} class="${diff.verdict}">${diff.verdict}</h${level}>
<p>${plain(verdictSentence(diff))}.</p>
${sides(diff)}${causes(diff)}${first(diff, heading)}${tests('A', diff, heading)}${tests('B', diff, heading)}${artifacts(diff, heading)}${differences(diff, heading)}${ignored(diff)}`
}

type Heading = (text: string) => Markup

/** A sentence, with what is in backquotes as code. */
function sentence(text: string): Markup[] {
  return plain(text)
    .split(/`([^`]*)`/)
    .map((part, at) => (at % 2 === 0 ? markup`${part}` : code(part)))
}

function code(text: string): Markup {
  return markup`<code>${plain(text)}</code>`
}

function table(head: readonly string[], rows: readonly Markup[]): Markup {
  return markup`<div class="scroll" tabindex="0">
<table>
<thead><tr>${head.map((name) => markup`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>
${rows}</tbody>
</table>
</div>
`
}

/** A list with its heading, and how much of it is not shown; nothing where there is nothing. */
function list(title: Markup, items: readonly Markup[], all: number): Markup | undefined {
  if (all === 0) return undefined
  const more = all - items.length
  return markup`${title}<ul>
${items.map((item) => markup`<li>${item}</li>\n`)}${more > 0 ? markup`<li>… and ${more} more</li>\n` : undefined}</ul>
`
}

function sides({ a, b }: RunDiff): Markup {
  const row = (name: 'a' | 'b', side: RunDiff['a']) =>
    markup`<tr><td><span class="${name}">${name.toUpperCase()}</span></td><td>${plain(side.run_id)}</td><td>${plain(side.context)}</td><td>${plain(side.status)}</td><td>${plain(side.tree_sha.slice(0, 12))}</td><td>${plain(side.started_at)}</td></tr>\n`
  return table(['', 'run', 'where', 'status', 'tree', 'started'], [row('a', a), row('b', b)])
}

function causes({ causes: all }: RunDiff): Markup | undefined {
  const [likely, ...others] = all
  if (likely === undefined) return undefined
  const also = others.map(({ message }) => markup`also: ${sentence(message)}`)
  return markup`<p><strong>${causeHeading(all)}</strong>: ${sentence(likely.message)}</p>\n${list(markup``, also, also.length)}`
}

function first({ first: found, verdict }: RunDiff, heading: Heading): Markup | undefined {
  if (found === undefined) return undefined
  const { step, job } = found
  const of = step === undefined ? undefined : markup`, step ${code(labelOf(step))}`
  const silent = sayNoOutput(step)
  return markup`${heading(verdict === 'diverged' ? 'First to diverge' : 'First with another output')}<p>job ${code(job)}${of}: ${plain(sayEnds(found))}</p>
${step?.command === undefined ? undefined : lines(step.command.trim().split('\n').map(text))}${step?.output === undefined ? undefined : hunk(step.output)}${silent === '' ? undefined : markup`<p>(${silent})</p>\n`}`
}

function text(line: string): Markup {
  return markup`${plain(line)}`
}

function lines(all: readonly Markup[]): Markup {
  return markup`<pre tabindex="0">${joined(all, markup`\n`)}</pre>\n`
}

function hunk({ line, before, a, b, after }: OutputDifference): Markup {
  const both = (one: string) => markup`    ${plain(one)}`
  return lines([
    markup`from line ${line}`,
    ...before.map(both),
    ...a.map((one) => markup`<span class="a">A │ ${plain(one)}</span>`),
    ...b.map((one) => markup`<span class="b">B │ ${plain(one)}</span>`),
    ...after.map(both),
  ])
}

function tests(name: 'A' | 'B', { tests: found }: RunDiff, heading: Heading): Markup | undefined {
  const [passing, other] =
    name === 'A' ? ([found.only_a_passes, 'B'] as const) : ([found.only_b_passes, 'A'] as const)
  const items = passing.first.map(
    (one) => markup`${code(one.job)} ${code(one.id)}: ${plain(one.other ?? 'missing')} on ${other}`,
  )
  return list(heading(`Tests that pass on ${name} only (${passing.count})`), items, passing.count)
}

function artifacts({ artifacts: found }: RunDiff, heading: Heading): Markup | undefined {
  const items = found.first.map(
    (one) => markup`${code(one.path)} of ${code(one.job)}: ${plain(sayArtifact(one))}`,
  )
  return list(heading(`Artifacts that differ (${found.count})`), items, found.count)
}

function differences({ differences: all }: RunDiff, heading: Heading): Markup | undefined {
  if (all.length === 0) return undefined
  const rows = all
    .slice(0, mostDifferences)
    .map(
      ({ path, a, b }) =>
        markup`<tr><td>${plain(path)}</td><td>${plain(showValue(a))}</td><td>${plain(showValue(b))}</td></tr>\n`,
    )
  const more = all.length - rows.length
  return markup`${heading(count(all.length, 'difference'))}<p>${plain(summariseClasses(all))}</p>
${table(['field', 'A', 'B'], rows)}${more > 0 ? markup`<p>… and ${more} more</p>\n` : undefined}`
}

function ignored({ ignored: all }: RunDiff): Markup | undefined {
  if (all.length === 0) return undefined
  const named = all.map((one) => markup`${code(one.path)} (${count(one.differences, 'difference')})`)
  return markup`<p>Left out: ${joined(named, markup`, `)}</p>\n`
}
