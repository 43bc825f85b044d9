import { failedElsewhere, type JobOutcome, type RunStatus } from '../../model/outcome.ts'
import type { RunDiff } from '../../model/run-diff.ts'
import { sayCache } from '../caches.ts'
import { diffMarkdown } from '../diff-markdown.ts'
import { countOutcomes } from '../end.ts'
import { commandLine, formatDuration } from '../format.ts'
import type { ReportedJob } from '../html/reported-run.ts'
import { outcomeWord, verdicts } from '../html/words.ts'
import { code, fenced, sentence, tableHead, tableRow } from '../markdown.ts'
import { mermaidOf } from '../plan.ts'
import { glyphs } from '../progress.ts'
import { sayTotals } from '../tests.ts'
import { putWithin, type Section } from './bounded.ts'
import { type FailedJob, type GithubRun, sayFailure } from './github-run.ts'
import { repositoryPath } from './repository-path.ts'

/** What GitHub says of the place of a run, for links and commands. */
export interface SummaryFacts {
  /** Links need all three. */
  readonly serverUrl?: string
  /** `owner/name`. */
  readonly repository?: string
  readonly sha?: string
  readonly runId?: string
  /** Of the uploaded bundle, and the name of the file in it. Absent where nothing is uploaded. */
  readonly artifactName?: string
  readonly bundleName?: string
  /** From the run that `against` names (A) to this one (B). */
  readonly diff?: RunDiff
}

// GitHub takes 1 MiB of a step and drops all of what is larger.
const maxBytes = 900 * 1024
const most = { jobs: 300, failed: 10, tests: 50, lines: 20 }
const longestLine = 1000
/** Mermaid draws neither more text nor more edges. */
const maxGraph = { characters: 45_000, edges: 450 }

/** The page of a run as Markdown for a job's summary, 900 KiB at most. What jobs say is in code or fences, where nothing of it is alive. */
export function jobSummary(run: GithubRun, facts: SummaryFacts): string {
  const own = [verdict(run), jobs(run), failures(run), tests(run, facts)]
  const sections = [...own, parity(facts), graph(run), closer(facts)]
  return putWithin(
    sections.filter((section) => section !== undefined),
    maxBytes,
  )
}

function alone(text: string): Section {
  return { head: '', pieces: [text], between: '\n\n', noun: 'part' }
}

function verdict({ receipt, jobs: all }: GithubRun): Section {
  const outcomes = all.map(({ record }) => outcomeOf(record))
  const took = receipt.duration_ms === undefined ? '' : ` in ${formatDuration(receipt.duration_ms)}`
  const error =
    receipt.error === undefined ? '' : `\n\n${code(receipt.error.code)}: ${code(receipt.error.message)}`
  return alone(
    `## ${headline(receipt.status, outcomes)}\n\n${countOutcomes(outcomes)}${took} · run ${code(receipt.run_id)}${error}`,
  )
}

function headline(status: RunStatus, outcomes: readonly JobOutcome[]): string {
  if (failedElsewhere(status, outcomes))
    return `${glyphs.skipped} Loom: skipped after jobs that ran elsewhere`
  const mark = status === 'success' ? '✓' : status === 'failure' ? '✗' : '■'
  return `${mark} Loom: ${verdicts[status].toLowerCase()}`
}

function outcomeOf({ outcome, allowed = false }: ReportedJob['record']): JobOutcome {
  return { outcome, isAllowed: allowed }
}

/** In plan order; of very many first those that did not pass. */
function jobs({ jobs: all }: GithubRun): Section | undefined {
  if (all.length === 0) return undefined
  const passed = ({ record }: ReportedJob) => record.outcome === 'success'
  const shown = all.length <= most.jobs ? all : [...all.filter((job) => !passed(job)), ...all.filter(passed)]
  return {
    head: tableHead(['job', 'status', 'duration', 'cache']),
    pieces: shown.slice(0, most.jobs).map(jobRow),
    between: '\n',
    noun: 'job',
    more: Math.max(0, all.length - most.jobs),
  }
}

function jobRow({ record }: ReportedJob): string {
  const { id, outcome, reason, allowed, attempts, duration_ms: ms, caches = [], tests: totals } = record
  const status = [
    `${glyphs[outcome]} ${outcomeWord(outcome)}`,
    ...(outcome === 'skipped' && reason !== undefined ? [sentence(reason)] : []),
    ...(allowed === true ? ['allowed to fail'] : []),
    ...(attempts > 1 ? [`${attempts} attempts`] : []),
    ...(totals === undefined || sayTotals(totals) === '' ? [] : [`tests: ${sayTotals(totals)}`]),
  ]
  const cache = caches.map((one) => code(`${one.name}: ${sayCache(one)}`))
  return tableRow([
    code(id),
    status.join(' · '),
    attempts === 0 ? '' : formatDuration(ms),
    cache.join('<br>'),
  ])
}

function failures({ failed, receipt }: GithubRun): Section | undefined {
  if (failed.length === 0) return undefined
  return {
    head: '### What failed',
    pieces: failed.slice(0, most.failed).map((one) => failure(one, receipt.run_id)),
    between: '\n\n',
    noun: 'failed job',
    more: Math.max(0, failed.length - most.failed),
  }
}

function failure(failed: FailedJob, runId: string): string {
  const { job, unit } = failed
  const { id, reason } = job.record
  const where = unit === undefined ? '' : ` · ${unit.name}`
  const command =
    unit === undefined || unit.command === '' ? '' : `\n\n${code(`$ ${commandLine(unit.command, 200)}`)}`
  const why = reason === undefined ? '' : `\n\n${code(reason.split('\n')[0] ?? '')}`
  return `**${code(id)}**${where} · ${sayFailure(failed)}${command}${why}${lastLines(unit, id, runId)}`
}

function lastLines(unit: FailedJob['unit'], job: string, runId: string): string {
  if (unit === undefined) return ''
  const lines = unit.lastLines.slice(-most.lines)
  if (lines.length === 0) return '\n\nIt printed nothing.'
  const cut = lines.map((line) => (line.length <= longestLine ? line : `${line.slice(0, longestLine)}…`))
  return `\n\n${fenced(cut, 'text')}\n\nThe last lines; all of them: ${code(`loom logs ${runId} ${word(job)} ${unit.label}`)}`
}

function tests(run: GithubRun, facts: SummaryFacts): Section | undefined {
  const all = run.jobs.flatMap(({ record, manifest }) => {
    const failing = manifest?.tests?.failing ?? []
    return failing.map((test) => ({ job: record.id, ...test }))
  })
  if (all.length === 0) return undefined
  const count = run.jobs.reduce((sum, { manifest }) => sum + (manifest?.tests?.totals.fail ?? 0), 0)
  return {
    head: `### Failing tests\n\n${tableHead(['test', 'where', 'what', 'job'])}`,
    pieces: all
      .slice(0, most.tests)
      .map(({ job, id, file, line, message = '' }) =>
        tableRow([
          code(id),
          file === undefined ? '' : placeLink(file, line, facts),
          message === '' ? '' : code(message),
          code(job),
        ]),
      ),
    between: '\n',
    noun: 'failing test',
    more: Math.max(0, count - Math.min(all.length, most.tests)),
  }
}

function placeLink(
  file: string,
  line: number | undefined,
  { serverUrl, repository, sha }: SummaryFacts,
): string {
  const label = code(line === undefined ? file : `${file}:${line}`)
  const path = repositoryPath(file, '')
  if (path === undefined || serverUrl === undefined || repository === undefined || sha === undefined)
    return label
  const encoded = [...repository.split('/'), 'blob', sha, ...path.split('/')].map(encodeSegment).join('/')
  return `[${label}](${serverUrl}/${encoded}${line === undefined ? '' : `#L${line}`})`
}

/** Also what `encodeURIComponent` leaves and Markdown takes for its own. */
function encodeSegment(segment: string): string {
  return encodeURIComponent(segment).replace(
    /[!'()*_~]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

/** The whole comparison, or where that is too long its verdict. */
function parity({ diff }: SummaryFacts): Section | undefined {
  if (diff === undefined) return undefined
  const whole = diffMarkdown(diff, 4).trimEnd()
  const isLong = Buffer.byteLength(whole) > maxBytes / 4
  const short = `#### ${diff.verdict}\n\nThe comparison is too long for this page: ${code('loom diff last last-ci')} shows it.`
  return alone(`### Parity\n\n${isLong ? short : whole}`)
}

function graph({ plan, jobs: all }: GithubRun): Section | undefined {
  if (plan === undefined || plan.nodes.length < 2) return undefined
  const outcomes = new Map(all.map(({ record }) => [record.id, record.outcome]))
  const mark = (id: string) => {
    const outcome = outcomes.get(id)
    return outcome === undefined ? '' : `${glyphs[outcome]} `
  }
  const mermaid = mermaidOf(plan, mark).trimEnd()
  if (mermaid.length > maxGraph.characters || plan.edges.length > maxGraph.edges)
    return alone(
      `The graph of ${plan.nodes.length} jobs is too large to be drawn here; ${code('loom compile --format dot')} prints it.`,
    )
  return alone(`<details><summary>Graph</summary>\n\n${fenced(mermaid.split('\n'), 'mermaid')}\n\n</details>`)
}

function closer({ runId, artifactName, bundleName = '<bundle>' }: SummaryFacts): Section | undefined {
  if (runId === undefined || artifactName === undefined) return undefined
  const commands = [
    `gh run download ${word(runId)} -n ${word(artifactName)}`,
    `loom receipt import ${word(bundleName)}`,
    'loom diff last last-ci',
  ]
  return alone(`### Look closer on a laptop\n\n${fenced(commands, 'sh')}`)
}

function word(text: string): string {
  return /^[\w./:-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`
}
