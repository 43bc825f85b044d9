import { join } from 'node:path'
import type { JobManifest } from '../model/records.ts'
import type { Receipt } from '../model/receipt.ts'
import type { KeptArtifacts } from '../records/kept-artifacts.ts'
import { artifactsDirectory, jobsDirectory } from '../records/layout.ts'
import { sayCaches } from './caches.ts'
import { formatBytes, formatDuration, formatTable, harmlessLine } from './format.ts'
import { sayPlace } from './place.ts'
import { listFailing, sayTotals } from './tests.ts'

/** What is shown of a run beside its records. */
export interface ShownBeside {
  /** Names of what git ignores in the source. */
  readonly ignored: readonly string[]
  readonly artifacts: readonly KeptArtifacts[]
}

/** One run as `loom show` prints it. */
export function showRun(
  receipt: Receipt,
  manifests: readonly JobManifest[],
  { ignored, artifacts }: ShownBeside,
): string {
  const head = [
    ['run', receipt.run_id],
    [
      'status',
      receipt.exit_code === undefined ? receipt.status : `${receipt.status} (exit ${receipt.exit_code})`,
    ],
    ['started', receipt.started_at],
    ['duration', receipt.duration_ms === undefined ? '' : formatDuration(receipt.duration_ms)],
    ['commit', receipt.snapshot_head_sha ?? ''],
    ['tree', receipt.snapshot_tree_sha ?? ''],
    ['workflow', receipt.workflow_path],
    ['workspace', receipt.snapshot_path ?? ''],
    ['of its jobs', jobsDirectoryOf(receipt)],
    ['logs', receipt.logs_dir ?? ''],
  ].filter(([, value]) => value !== '')
  const jobs = receipt.jobs.flatMap((job) => {
    const cause = job.cause === undefined ? '' : ` (${job.cause})`
    const manifest = manifests.find(({ job_id }) => job_id === job.id)
    const place = manifest === undefined ? '' : sayPlace(manifest)
    const words = [place, sayCaches(job.caches ?? []), job.reason ?? '']
      .filter((word) => word !== '')
      .join('  ')
    const row = [job.id, `${job.outcome}${cause}`, formatDuration(job.duration_ms), words]
    const left = artifacts.filter((one) => one.job === job.id).map((one) => artifactsRow(one, receipt))
    const tests = job.tests === undefined ? [] : [['  tests', sayTotals(job.tests), '', '']]
    return [row, ...(manifest?.steps ?? []).map(stepRow), ...tests, ...left]
  })
  const failing = manifests.find((manifest) => manifest.failing_step_events_path !== undefined)
  const pointer =
    failing === undefined ? '' : `\nfailing: ${failing.job_id}  ${failing.failing_step_events_path ?? ''}\n`
  const failingTests = manifests.flatMap(failingTestsOf)
  const names =
    ignored.length === 0
      ? ''
      : `\nignored by git, so not in the workspace: ${ignored.slice(0, 20).join(', ')}${ignored.length > 20 ? ` and ${ignored.length - 20} more` : ''}\n`
  return `${formatTable(head)}\n${formatTable(jobs)}${pointer}${failingTests.join('')}${names}`
}

function failingTestsOf({ job_id: job, tests }: JobManifest): string[] {
  if (tests === undefined || tests.failing.length === 0) return []
  return [`\ntests that failed in ${job}:\n`, ...listFailing(tests).map((line) => `  ${line}\n`)]
}

function artifactsRow(artifacts: KeptArtifacts, { logs_dir: logs = '' }: Receipt): string[] {
  const { job, name, totals, isThere, isExpired } = artifacts
  const { files, size } = totals
  const count = `${files} ${files === 1 ? 'file' : 'files'}, ${formatBytes(size)}`
  const label = name === undefined ? 'artifacts' : `artifacts ${harmlessLine(name, false)}`
  const place = isThere ? join(logs, artifactsDirectory(job)) : isExpired ? 'expired' : 'not kept here'
  return [`  ${label}`, count, '', place]
}

function jobsDirectoryOf({ snapshot_path: path, isolated_jobs: isIsolated }: Receipt): string {
  return isIsolated === true && path !== undefined ? jobsDirectory(path) : ''
}

function stepRow(step: JobManifest['steps'][number]): string[] {
  const label = `${step.unit === 'script' ? '' : `${step.unit}/`}${String(step.index).padStart(2, '0')}`
  const exit = step.exit_code === undefined ? step.outcome : `${step.outcome}, exit ${step.exit_code}`
  return [`  ${label}`, exit, formatDuration(step.duration_ms), '']
}
