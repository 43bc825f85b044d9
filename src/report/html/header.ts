import { basename, isAbsolute, relative } from 'node:path'
import type { JobOutcome } from '../../model/outcome.ts'
import type { JobRecord } from '../../model/receipt.ts'
import { countOutcomes } from '../end.ts'
import { formatDuration } from '../format.ts'
import { joined, type Markup, markup } from './markup.ts'
import { isFailing } from './job.ts'
import type { ReportedRun } from './reported-run.ts'
import { counted, verdicts } from './words.ts'

const tones = {
  success: 'good',
  failure: 'bad',
  cancelled: 'odd',
  interrupted: 'odd',
  running: 'idle',
} as const
const contexts = { local: 'local', 'github-actions': 'GitHub Actions' } as const
const mostNamed = 10
const mostPaths = 200

/** What the page is called: in a browser's tab the verdict is in sight first. */
export function titleOf({ receipt, jobs }: ReportedRun): string {
  const failing = jobs.filter(isFailing).map(({ record }) => record.id)
  const names =
    failing.length === 0 ? '' : `: ${failing.slice(0, 3).join(', ')}${failing.length > 3 ? ', …' : ''}`
  return `${verdicts[receipt.status]}${names} · Loom run ${receipt.run_id}`
}

/** The verdict, and on what it was given. No path of the machine is in it. */
export function showHeader(run: ReportedRun): Markup {
  const { receipt, jobs } = run
  const counts = countOutcomes(jobs.map(({ record }) => outcomeOf(record)))
  return markup`<header class="${tones[receipt.status]}">
<p class="kind">Loom run ${receipt.run_id}</p>
<h1>${verdicts[receipt.status]}</h1>
<p class="counts">${counts}${receipt.duration_ms === undefined ? '' : `${counts === '' ? '' : ' '}in ${formatDuration(receipt.duration_ms)}`}</p>
${failingLinks(run)}${troubles(run)}<dl class="facts">
${facts(run).map(([name, value]) => markup`<div><dt>${name}</dt><dd>${value}</dd></div>\n`)}</dl>
${changes(run)}</header>
`
}

function outcomeOf({ outcome, allowed = false }: JobRecord): JobOutcome {
  return { outcome, isAllowed: allowed }
}

function failingLinks({ jobs }: ReportedRun): Markup {
  const failing = jobs.filter(isFailing)
  if (failing.length === 0) return markup``
  const links = failing
    .slice(0, mostNamed)
    .map(({ record, anchor }) => markup`<a href="#${anchor}">${record.id}</a>`)
  const more = failing.length > mostNamed ? ` and ${failing.length - mostNamed} more` : ''
  return markup`<p class="failing">${failing.length === 1 ? 'Failed job' : 'Failed jobs'}: ${joined(links, markup`, `)}${more}</p>\n`
}

function troubles({ receipt, isGone }: ReportedRun): Markup {
  const { error, status } = receipt
  const notes = [
    ...(error === undefined
      ? []
      : [markup`<strong>${error.code}:</strong> ${error.message} <span class="hint">${error.hint}</span>`]),
    ...(status === 'running' ? [markup`Its jobs are listed here once it has ended.`] : []),
    ...(isGone && status !== 'running'
      ? [
          markup`The workspace of this run is gone, and its logs with it: what follows is what the receipt says.`,
        ]
      : []),
  ]
  return markup`${notes.map((note) => markup`<p class="notice">${note}</p>\n`)}`
}

function facts({ receipt, start, compared }: ReportedRun): (readonly [string, Markup])[] {
  const code = (text: string | undefined) =>
    text === undefined || text === '' ? [] : [markup`<code>${text}</code>`]
  const { branch, tag, message } = start?.commit ?? {}
  const title = message?.split('\n')[0] ?? ''
  const commit = [
    ...code(receipt.snapshot_head_sha),
    ...(title === '' ? [] : [markup`<span class="name">${title}</span>`]),
  ]
  const machine = compared?.environment
  const all: (readonly [string, readonly Markup[]])[] = [
    ['Commit', commit],
    ['Branch', code(branch ?? undefined)],
    ['Tag', code(tag ?? undefined)],
    ['Tree', code(receipt.snapshot_tree_sha)],
    ['Workflow', code(workflowOf(receipt.repo_root, receipt.workflow_path))],
    ['Command', code(receipt.command.join(' '))],
    ['Started', [time(receipt.started_at)]],
    ['Context', [markup`${contexts[receipt.context]}`]],
    ['System', machine === undefined ? [] : [markup`${machine.platform} ${machine.arch}`]],
    ['Loom', [markup`${receipt.loom_version}`]],
    ['Retry of', code(receipt.retry_of)],
    ['Parity digest', code(receipt.parity_digest)],
  ]
  return all
    .filter(([, values]) => values.length > 0)
    .map(([name, values]) => [name, joined(values, markup`<br>`)] as const)
}

/** Receipts hold absolute paths, which say where somebody's home is. */
function workflowOf(root: string, path: string): string {
  const way = isAbsolute(path) ? relative(root, path) : path
  return way.startsWith('..') ? basename(path) : way
}

function time(timestamp: string): Markup {
  return markup`<time datetime="${timestamp}">${timestamp.replace('T', ' ').replace(/(\.\d+)?Z$/, ' UTC')}</time>`
}

function changes({ start }: ReportedRun): Markup {
  const changed = start?.changed ?? []
  if (changed.length === 0) return markup``
  const rows = changed
    .slice(0, mostPaths)
    .map(({ kind, path }) => markup`<li><span class="kind">${kind}</span> <code>${path}</code></li>\n`)
  const rest = changed.length > mostPaths ? markup`<li>and ${changed.length - mostPaths} more</li>\n` : ''
  return markup`<details class="changes"><summary>${counted(changed.length, 'file')} differed from the commit</summary>
<ul>
${rows}${rest}</ul>
</details>
`
}
