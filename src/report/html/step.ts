import type { Outcome } from '../../model/outcome.ts'
import type { Receipt } from '../../model/receipt.ts'
import { readEvents } from '../../records/read.ts'
import { commandLine, formatDuration } from '../format.ts'
import { glyphs } from '../progress.ts'
import { type Colourer, createColourer } from './ansi.ts'
import { type Excerpt, type ExcerptLimits, takeExcerpt } from './excerpt.ts'
import { type Markup, markup } from './markup.ts'
import { type Notice, noticeIn } from './reported-run.ts'
import { counted, outcomeTones, outcomeWord } from './words.ts'

/** A step, or a section of what Loom did around the steps. */
export interface ShownUnit {
  readonly name: string
  readonly outcome: Outcome
  readonly exitCode?: number | undefined
  readonly durationMs?: number | undefined
  readonly eventsPath: string
  readonly isOpen: boolean
}

/** What a unit's events say: what ran, what it printed, as far as the limits go, and what was told beside it. */
export interface UnitRecord {
  readonly command: string
  readonly output: Excerpt
  readonly notices: readonly Notice[]
}

// Of an output that is open the end is in sight; what comes before it unfolds.
const linesInSight = 40

export async function readUnit(
  receipt: Receipt,
  eventsPath: string,
  limits: ExcerptLimits,
): Promise<UnitRecord> {
  const taker = takeExcerpt(limits)
  const notices: Notice[] = []
  let command = ''
  for await (const event of readEvents(receipt, eventsPath)) {
    if (event.type === 'output') taker.push(event.stream, event.text)
    else if (event.type === 'phase_started') command = event.command ?? command
    else notices.push(...noticeIn(event))
  }
  return { command, output: taker.end(), notices }
}

/** `more` is a command that prints the whole output. */
export function showUnit(unit: ShownUnit, { command, output }: UnitRecord, more: string): Markup {
  const { name, outcome, exitCode, durationMs } = unit
  const how = outcome === 'success' ? '' : outcomeWord(outcome)
  const exit = exitCode === undefined || exitCode === 0 ? '' : `exit ${exitCode}`
  const line = commandLine(command, 100)
  const isWhole = line === command.trim()
  return markup`<details class="step ${outcomeTones[outcome]}"${unit.isOpen ? markup` open` : ''}>
<summary><span class="mark" aria-hidden="true">${glyphs[outcome]}</span> <span class="number">${name}</span> <code>${line}</code> <span class="end">${[how, exit, durationMs === undefined ? '' : formatDuration(durationMs)].filter((word) => word !== '').join(' · ')}</span></summary>
${isWhole ? '' : markup`<pre class="command" aria-label="Command">${command.trimEnd()}</pre>\n`}${showOutput(output, unit, more)}
</details>
`
}

function showOutput(
  { first, leftOut, last }: Excerpt,
  { isOpen, eventsPath }: ShownUnit,
  more: string,
): Markup {
  if (last.length === 0) return markup`<p class="gap">It printed nothing.</p>\n`
  const hidden = isOpen ? last.slice(0, -linesInSight) : last
  const inSight = isOpen ? last.slice(-linesInSight) : []
  const gap =
    leftOut === 0
      ? ''
      : markup`<p class="gap">${counted(leftOut, 'line')} left out: see <code>${eventsPath}</code>, or <code>${more}</code></p>\n`
  // Nobody knows which colour was on where lines are left out.
  const colourer = createColourer()
  const before = markup`${coloured(first, createColourer())}${gap}${coloured(hidden, colourer)}`
  if (!isOpen) return before
  const count = first.length + leftOut + hidden.length
  const earlier =
    count === 0
      ? ''
      : markup`<details class="earlier"><summary>${counted(count, 'earlier line')}</summary>
${before}</details>
`
  return markup`${earlier}${coloured(inSight, colourer)}`
}

function coloured(lines: readonly string[], colourer: Colourer): Markup {
  if (lines.length === 0) return markup``
  return markup`<pre class="output">${lines.map((line) => markup`${colourer.line(line)}\n`)}</pre>
`
}
