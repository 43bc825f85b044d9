import type { JobManifest } from '../../model/records.ts'
import type { Receipt } from '../../model/receipt.ts'
import { readAttemptManifest, readEvents } from '../../records/read.ts'
import { formatDuration } from '../format.ts'
import { isFailing } from '../html/job.ts'
import {
  type Notice,
  noticeIn,
  type ReportedJob,
  type ReportedRun,
  readReportedRun,
} from '../html/reported-run.ts'
import { readUnit } from '../html/step.ts'
import { outcomeWord } from '../html/words.ts'
import { labelOf } from '../summary.ts'

/** What a job that failed ended with: a step, or what Loom did around the steps. */
export interface FailedUnit {
  /** `step 02`, `image build`. */
  readonly name: string
  /** As `loom logs` takes it. */
  readonly label: string
  /** Empty for what is no step. */
  readonly command: string
  readonly exitCode?: number | undefined
  readonly durationMs?: number | undefined
  readonly lastLines: readonly string[]
}

export interface FailedJob {
  readonly job: ReportedJob
  /** Absent where it came to neither, or the logs are gone. */
  readonly unit?: FailedUnit | undefined
}

/** A run as GitHub's page shows it. */
export interface GithubRun extends ReportedRun {
  /** Those that no one allowed to fail, in plan order. */
  readonly failed: readonly FailedJob[]
}

/** `exit 1 after 4.1 s`, `timed out after 10 s`, `failed`. */
export function sayFailure({ job: { record }, unit }: FailedJob): string {
  const { exitCode, durationMs } = unit ?? {}
  const how = exitCode === undefined ? outcomeWord(record.outcome) : `exit ${exitCode}`
  return durationMs === undefined ? how : `${how} after ${formatDuration(durationMs)}`
}

// Beyond these the page has its tables.
const mostFailed = 10
const limits = { lines: 60, characters: 40_000 }

/** Reads a run that has ended, with the last lines of the first steps that failed; `now` decides what has expired. */
export async function readGithubRun(receipt: Receipt, repositoryRoot: string, now: Date): Promise<GithubRun> {
  const run = await readReportedRun(receipt, repositoryRoot, now)
  const failed: FailedJob[] = []
  for (const job of run.jobs.filter(isFailing))
    failed.push({ job, unit: await readFailedUnit(receipt, job.manifest, failed.length < mostFailed) })
  const notices = [...run.notices]
  for (const job of run.jobs) notices.push(...(await readCacheNotices(receipt, job)))
  return { ...run, notices, failed }
}

/** What was told of a job's caches, in all of its attempts. */
async function readCacheNotices(receipt: Receipt, { record, manifest }: ReportedJob): Promise<Notice[]> {
  if (record.caches === undefined) return []
  const notices: Notice[] = []
  const earlier = (manifest?.attempts ?? []).map(async ({ manifest_path: path }) =>
    readAttemptManifest(receipt, path),
  )
  for (const { system_sections: all } of [...(await Promise.all(earlier)), manifest].filter(isThere))
    for (const { section, events_path: path } of all) {
      if (section !== 'cache_restore' && section !== 'cache_save') continue
      for await (const event of readEvents(receipt, path)) notices.push(...noticeIn(event))
    }
  return notices
}

function isThere(manifest: JobManifest | undefined): manifest is JobManifest {
  return manifest !== undefined
}

async function readFailedUnit(
  receipt: Receipt,
  manifest: JobManifest | undefined,
  wantsLines: boolean,
): Promise<FailedUnit | undefined> {
  const found = manifest === undefined ? undefined : failedUnitOf(manifest)
  if (found === undefined) return undefined
  const { eventsPath, ...unit } = found
  if (!wantsLines) return { ...unit, command: '', lastLines: [] }
  const { command, output } = await readUnit(receipt, eventsPath, limits)
  return { ...unit, command, lastLines: output.last }
}

function failedUnitOf(manifest: JobManifest) {
  const { failing_section: section, failing_step_unit: unit, failing_step_index: index } = manifest
  const step = manifest.steps.find((one) => one.unit === unit && one.index === index)
  if (step !== undefined) {
    const { exit_code: exitCode, duration_ms: durationMs, events_path: eventsPath } = step
    return { name: `step ${labelOf(step)}`, label: labelOf(step), exitCode, durationMs, eventsPath }
  }
  const entry = manifest.system_sections.find((one) => one.section === section)
  if (entry === undefined) return undefined
  return { name: entry.section.replaceAll('_', ' '), label: entry.section, eventsPath: entry.events_path }
}
