import { LoomFailure } from '../../diagnostics/failure.ts'
import type { JobEnd, RunEvent } from '../../model/event.ts'
import type { Outcome } from '../../model/outcome.ts'
import type { JobRecord, Receipt } from '../../model/receipt.ts'
import type { JobManifest } from '../../model/records.ts'
import { type Background, readBackground } from '../../records/background.ts'
import { type KeptArtifacts, readKeptArtifacts } from '../../records/kept-artifacts.ts'
import { jobDirectory } from '../../records/layout.ts'
import { readAttemptManifest, readEvents, readJobManifests } from '../../records/read.ts'

/** From when to when an attempt at a job took; milliseconds since 1970. */
export interface Span {
  readonly startMs: number
  readonly endMs: number
  readonly outcome: Outcome
}

/** An attempt that was not a job's last. */
export interface EarlierAttempt {
  readonly attempt: number
  readonly outcome: Outcome
  readonly durationMs: number
  readonly steps: JobManifest['steps']
}

export interface ReportedJob {
  readonly record: JobRecord
  /** Its id in the page. */
  readonly anchor: string
  /** Absent when it is gone, or the job never came to have one. */
  readonly manifest?: JobManifest | undefined
  readonly earlier: readonly EarlierAttempt[]
  readonly kept?: KeptArtifacts | undefined
  /** One an attempt, the first one first; none for a job that never ran. */
  readonly spans: readonly Span[]
}

/** A warning or an error that was told beside the output. */
export interface Notice {
  readonly type: 'warning' | 'error'
  readonly code: string
  readonly message: string
  readonly hint?: string | undefined
  /** Absent for one of the whole run. */
  readonly job?: string | undefined
}

/** All of a run that its report shows, but for what its steps printed: that is read while the report is written. */
export interface ReportedRun extends Background {
  readonly receipt: Receipt
  readonly jobs: readonly ReportedJob[]
  /** Of the run and its jobs; those of steps and sections are found on the way. */
  readonly notices: readonly Notice[]
  /** The logs are not there any more: what is left is what the receipt says. */
  readonly isGone: boolean
}

/** Reads it; `now` decides whether what the jobs left has expired. */
export async function readReportedRun(
  receipt: Receipt,
  repositoryRoot: string,
  now: Date,
): Promise<ReportedRun> {
  const background = await readBackground(receipt, repositoryRoot)
  const manifests = await readIfThere(receipt)
  const notices: Notice[] = []
  for (const path of ['events.jsonl', 'pipeline/events.jsonl'])
    for await (const event of readEvents(receipt, path)) notices.push(...noticeIn(event))
  const byId = new Map(manifests?.map((manifest) => [manifest.job_id, manifest]))
  const kept = await readKeptArtifacts(receipt, now)
  const jobs: ReportedJob[] = []
  for (const record of receipt.jobs) {
    const job = await readJob(record, byId.get(record.id), { receipt, notices })
    jobs.push({ ...job, kept: kept.find((one) => one.job === record.id) })
  }
  return {
    ...background,
    receipt,
    jobs,
    notices,
    isGone: manifests === undefined && receipt.logs_dir !== undefined,
  }
}

/** What an event tells beside the output. */
export function noticeIn(event: RunEvent): Notice[] {
  if (event.type !== 'warning' && event.type !== 'error') return []
  const { type, code, message, place } = event
  const hint = event.type === 'error' ? event.hint : undefined
  return [{ type, code, message, hint, job: 'job' in place ? place.job : undefined }]
}

async function readIfThere(receipt: Receipt): Promise<JobManifest[] | undefined> {
  try {
    return await readJobManifests(receipt)
  } catch (error) {
    if (error instanceof LoomFailure && error.diagnostic.code === 'run/gone') return undefined
    throw error
  }
}

async function readJob(
  record: JobRecord,
  manifest: JobManifest | undefined,
  { receipt, notices }: { receipt: Receipt; notices: Notice[] },
): Promise<ReportedJob> {
  const earlier: EarlierAttempt[] = []
  const spans: Span[] = []
  for (const { attempt, outcome, duration_ms, manifest_path } of manifest?.attempts ?? []) {
    const steps = (await readAttemptManifest(receipt, manifest_path))?.steps ?? []
    earlier.push({ attempt, outcome, durationMs: duration_ms, steps })
    const events = manifest_path.replace(/manifest\.json$/, 'events.jsonl')
    spans.push(...(await readSpan(receipt, events, notices)))
  }
  if (record.attempts > 0)
    spans.push(...(await readSpan(receipt, `${jobDirectory(record.id)}/events.jsonl`, notices)))
  return { record, anchor: jobDirectory(record.id).replace('/', '-'), manifest, earlier, spans }
}

/** Nothing for an attempt whose end was never written. */
async function readSpan(receipt: Receipt, eventsPath: string, notices: Notice[]): Promise<Span[]> {
  let startMs: number | undefined
  let end: (JobEnd & { readonly atMs: number }) | undefined
  for await (const event of readEvents(receipt, eventsPath)) {
    const atMs = Date.parse(event.ts)
    startMs ??= atMs
    if (event.type === 'attempt_finished' || event.type === 'job_finished') end = { ...event, atMs }
    notices.push(...noticeIn(event))
  }
  if (startMs === undefined || end === undefined) return []
  return [{ startMs, endMs: Math.max(startMs, end.atMs), outcome: end.outcome }]
}
