import type { ComparedJob } from '../../model/compared.ts'
import type { FailingTest } from '../../model/test-record.ts'
import { type Markup, markup } from './markup.ts'
import type { ReportedRun } from './reported-run.ts'
import { counted } from './words.ts'

type Tests = NonNullable<ComparedJob['tests']>
type Case = Tests['cases'][number]

const most = { failing: 500, other: 200 }
const marks: Readonly<Record<Case['outcome'], readonly [glyph: string, tone: string]>> = {
  fail: ['✗', 'bad'],
  pass: ['✓', 'good'],
  skip: ['−', 'idle'],
  todo: ['−', 'idle'],
  cancelled: ['■', 'odd'],
}

/** Tests as the jobs recorded them, those that failed first. Nothing where none were recorded. */
export function showTests({
  compared,
  jobs: reported,
}: Pick<ReportedRun, 'compared' | 'jobs'>): Markup | undefined {
  const jobs = (compared?.jobs ?? []).flatMap(({ id, tests }) => (tests === undefined ? [] : [{ id, tests }]))
  if (jobs.length === 0) return undefined
  return markup`<section aria-labelledby="tests">
<h2 id="tests">Tests</h2>
${jobs.map(({ id, tests }) => ofJob(id, tests, failingOf(id, reported)))}</section>
`
}

/** What the manifest of a job says of tests that failed, by their ids. */
function failingOf(id: string, jobs: ReportedRun['jobs']): ReadonlyMap<string, FailingTest> {
  const failing = jobs.find(({ record }) => record.id === id)?.manifest?.tests?.failing ?? []
  return new Map(failing.map((test) => [test.id, test]))
}

function ofJob(id: string, { totals, cases }: Tests, known: ReadonlyMap<string, FailingTest>): Markup {
  const failing = cases.filter(({ outcome }) => outcome === 'fail')
  const others = cases.filter(({ outcome }) => outcome !== 'fail')
  const counts = Object.entries(totals)
    .filter(([, count]) => count > 0)
    .map(([outcome, count]) => `${count.toLocaleString('en-US')} ${outcome}`)
  return markup`<h3><span class="name">${id}</span> <span class="count">${counts.join(' · ')}</span></h3>
${list(failing, most.failing, known)}${others.length === 0 ? '' : markup`<details><summary>${counted(others.length, 'other test')}</summary>\n${list(others, most.other)}</details>\n`}`
}

function list(
  cases: readonly Case[],
  limit: number,
  known: ReadonlyMap<string, FailingTest> = new Map(),
): Markup {
  if (cases.length === 0) return markup``
  const rows = cases.slice(0, limit).map(({ id, outcome }) => {
    const [glyph, tone] = marks[outcome]
    return markup`<li class="${tone}"><span class="mark" aria-hidden="true">${glyph}</span> <span class="hidden">${outcome}</span> ${id}${detail(known.get(id))}</li>\n`
  })
  const rest = cases.length - rows.length
  const more = rest > 0 ? markup`<li class="gap">${counted(rest, 'more test')}, see compared.json</li>\n` : ''
  return markup`<ul class="tests">
${rows}${more}</ul>
`
}

/** Where a test is that failed, and what it said. */
function detail(test: FailingTest | undefined): Markup {
  if (test === undefined) return markup``
  const { file, line, message } = test
  const place = file === undefined ? '' : markup` <code>${file}${line === undefined ? '' : `:${line}`}</code>`
  return markup`${place}${message === undefined || message === '' ? '' : markup`<div class="hint">${message}</div>`}`
}
