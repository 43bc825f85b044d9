import { isPassed, type JobOutcome, type Outcome } from '../model/outcome.ts'
import { commandLine, formatDuration, harmlessLine } from './format.ts'
import type { Paint } from './progress.ts'

/** A job that did not pass, as the end of a run shows it. */
export interface FailedJob {
  readonly id: string
  readonly outcome: Outcome
  readonly reason?: string
  readonly durationMs: number
  readonly step?: { readonly label: string; readonly command: string; readonly exitCode?: number }
  readonly lastLines: readonly string[]
  /** Lines about tests of its that failed. */
  readonly tests: readonly string[]
}

export interface RunSummary {
  readonly status: 'success' | 'failure' | 'cancelled'
  readonly outcomes: readonly JobOutcome[]
  readonly failed: readonly FailedJob[]
  readonly durationMs: number
  readonly hints: readonly string[]
  readonly workspace: string
  /** The directory of the workspaces of its jobs, where each had its own. */
  readonly jobWorkspaces?: string
  readonly receipt: string
  /** Commands that show more. */
  readonly look: readonly string[]
}

const shownJobs = 5
const shownLines = 10
/** Not the width of the terminal: the end of an error message often says what it is about. */
const shownCharacters = 400
const words: readonly (readonly [string, (end: JobOutcome) => boolean])[] = [
  ['failed', (end) => end.outcome === 'failed' && !isPassed(end)],
  ['timed out', (end) => end.outcome === 'timed_out' && !isPassed(end)],
  ['cancelled', (end) => end.outcome === 'cancelled'],
  ['passed', (end) => end.outcome === 'success'],
  ['allowed to fail', (end) => end.isAllowed === true],
  ['skipped', (end) => end.outcome === 'skipped'],
]

/** The last words of a run: what failed and how it looked, the counts, where everything is. */
export function endOfRun(summary: RunSummary, paint: Paint): string {
  const lines = summary.failed.slice(0, shownJobs).flatMap((job) => failedJob(job, paint))
  if (summary.failed.length > shownJobs)
    lines.push(`… and ${summary.failed.length - shownJobs} more jobs that did not pass`)
  lines.push(`${counts(summary.outcomes, paint)}   in ${formatDuration(summary.durationMs)}`)
  for (const hint of summary.hints) lines.push(`${paint.cyan('hint')}: ${hint}`)
  lines.push(`isolated workspace: ${summary.workspace}`)
  if (summary.jobWorkspaces !== undefined) lines.push(`workspaces of its jobs: ${summary.jobWorkspaces}`)
  lines.push(`receipt: ${summary.receipt}`)
  if (summary.look.length > 0) lines.push(`look:  ${summary.look.join('   ·   ')}`)
  return `${lines.join('\n')}\n`
}

function counts(outcomes: readonly JobOutcome[], paint: Paint): string {
  if (outcomes.length === 0) return 'nothing to run'
  const text = countOutcomes(outcomes)
  return outcomes.every(isPassed) ? paint.green(`✓ ${text}`) : text
}

/** `1 failed · 2 passed`: what did not pass comes first. */
export function countOutcomes(outcomes: readonly JobOutcome[]): string {
  return words
    .map(([word, isOne]) => ({ word, count: outcomes.filter(isOne).length }))
    .filter(({ count }) => count > 0)
    .map(({ count, word }) => `${count} ${word}`)
    .join(' · ')
}

function failedJob(job: FailedJob, paint: Paint): string[] {
  const { step } = job
  const parts = [paint.red(`✗ ${job.id}`)]
  if (step !== undefined) parts.push(`step ${step.label}`, commandLine(step.command, 40))
  const how =
    job.outcome === 'timed_out'
      ? 'timed out'
      : step?.exitCode === undefined
        ? job.outcome
        : `exit ${step.exitCode}`
  const head = `${parts.join('  ')}    ${how}   ${formatDuration(job.durationMs)}`
  const reason = job.reason === undefined ? [] : [`  │ ${job.reason}`]
  const tests = job.tests.slice(0, shownLines).map((line) => `  ${cutLine(line)}`)
  return [head, ...reason, ...tests, ...quoteOutput(job.lastLines)]
}

/** The last lines of what a step printed, as they are shown below a job that failed. */
export function quoteOutput(lines: readonly string[]): string[] {
  return lines.slice(-shownLines).map((line) => `  │ ${cutLine(harmlessLine(line, false))}`)
}

function cutLine(line: string): string {
  return line.length <= shownCharacters ? line : `${line.slice(0, shownCharacters - 1)}…`
}
