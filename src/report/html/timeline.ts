import { formatDuration } from '../format.ts'
import { glyphs } from '../progress.ts'
import { type Markup, markup } from './markup.ts'
import type { ReportedJob, ReportedRun, Span } from './reported-run.ts'
import { counted, outcomeTones, outcomeWord } from './words.ts'

interface Range {
  readonly startMs: number
  readonly endMs: number
}

// A bar must be seen, however short its job was.
const leastPercent = 0.4
const mostTicks = 6
const mostInSight = 40

/** Jobs as bars over time, from the first that began to the last that ended. Each attempt is a bar. */
export function showTimeline({ jobs }: Pick<ReportedRun, 'jobs'>): Markup | undefined {
  const ran = jobs
    .filter(({ spans }) => spans.length > 0)
    .sort((a, b) => (a.spans[0]?.startMs ?? 0) - (b.spans[0]?.startMs ?? 0))
  if (ran.length === 0) return undefined
  const range = {
    startMs: ran[0]?.spans[0]?.startMs ?? 0,
    endMs: ran.flatMap(({ spans }) => spans).reduce((latest, { endMs }) => Math.max(latest, endMs), 0),
  }
  const lines = ticksOf(range).map(
    ({ percent }) => markup`<line x1="${percent}" x2="${percent}" y1="0" y2="100%"/>`,
  )
  const scroll =
    ran.length > mostInSight
      ? markup` class="scroll tall" tabindex="0" role="group" aria-label="Timeline of ${counted(ran.length, 'job')}"`
      : markup``
  return markup`<section aria-labelledby="timeline">
<h2 id="timeline">Timeline</h2>
<div${scroll}>
${axis(range)}<ol class="timeline">
${ran.map((job) => row(job, range, lines))}</ol>
</div>
${absent(jobs)}</section>
`
}

function row({ record, anchor, spans }: ReportedJob, range: Range, lines: readonly Markup[]): Markup {
  const first = spans[0]?.startMs ?? range.startMs
  const begun = `begun after ${formatDuration(first - range.startMs)}`
  return markup`<li class="row ${outcomeTones[record.outcome]}" data-name="${record.id}"><a href="#${anchor}"><span class="mark" aria-hidden="true">${glyphs[record.outcome]}</span> ${record.id}</a><svg class="bars" width="100%" height="18" role="img" aria-label="${outcomeWord(record.outcome)}, ${begun}"><g class="ticks">${lines}</g>${spans.map((span, at) => bar(span, at + 1 < spans.length, range))}</svg><span class="end">${formatDuration(record.duration_ms)}</span></li>
`
}

function bar(span: Span, isEarlier: boolean, range: Range): Markup {
  const left = share(span.startMs, range)
  const width = Math.max(leastPercent, share(span.endMs, range) - left)
  const x = Math.min(left, 100 - width)
  const kind = isEarlier ? 'bar earlier' : 'bar'
  return markup`<rect class="${kind} ${outcomeTones[span.outcome]}" x="${percent(x)}" width="${percent(width)}" y="3" height="12" rx="2"/>`
}

function axis(range: Range): Markup {
  const texts = ticksOf(range).map(
    ({ label, percent }, at) =>
      markup`<text x="${percent}" y="12" text-anchor="${at === 0 ? 'start' : 'middle'}">${label}</text>`,
  )
  return markup`<div class="row axis" aria-hidden="true"><span></span><svg width="100%" height="16">${texts}</svg><span></span></div>
`
}

/** Round times at even distances; none so far right that its text would not fit. */
function ticksOf(range: Range): { label: string; percent: string }[] {
  const lengthMs = Math.max(1, range.endMs - range.startMs)
  const steps = [1, 2, 5].flatMap((digit) => [0.1, 1].map((unit) => digit * unit * 1000))
  const wide = [10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14_400, 43_200].map((s) => s * 1000)
  const stepMs =
    [...steps.sort((a, b) => a - b), ...wide].find((step) => lengthMs / step <= mostTicks) ??
    Math.ceil(lengthMs / mostTicks)
  const count = Math.floor((lengthMs * 0.96) / stepMs) + 1
  return Array.from({ length: count }, (_, at) => ({
    label: at === 0 ? '0' : formatDuration(at * stepMs),
    percent: percent((at * stepMs * 100) / lengthMs),
  }))
}

function absent(jobs: readonly ReportedJob[]): Markup {
  const count = jobs.filter(({ spans }) => spans.length === 0).length
  return count === 0 ? markup`` : markup`<p class="note">${counted(count, 'job')} did not run.</p>\n`
}

function share(ms: number, { startMs, endMs }: Range): number {
  return ((ms - startMs) * 100) / Math.max(1, endMs - startMs)
}

function percent(value: number): string {
  return `${Number(value.toFixed(2))}%`
}
