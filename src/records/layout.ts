import { createHash } from 'node:crypto'
import { basename, join } from 'node:path'
import type { EventPlace, StepUnit } from '../model/event.ts'

/** Where records stand, see `docs/runtime-logs.md`. Paths are relative to the run's log directory unless they say otherwise. */

export const runtimeDirectory = '.loom/.runtime'

/** Where records are while the run lives: beside the workspace, out of reach of `rm -rf .loom`. */
export function liveRuntime(workspace: string): string {
  return `${workspace}.runtime`
}

/** Where a cache is unpacked before it is moved in; on the file system of the workspace. */
export function scratchPath(workspace: string): string {
  return `${liveRuntime(workspace)}/scratch`
}

/** Names of what git ignores in the source; in the runtime directory. */
export const ignoredFile = 'ignored.json'

/** The plan of every job of the workflow; in the run's log directory. */
export const planFile = 'plan.json'

/** What a run began with beside its plan; in its log directory. */
export const startFile = 'start.json'

/** One test a line; in the directory of the step or section that they were recorded in. */
export const testsFile = 'tests.jsonl'

/** What other runs are compared with; in the run's log directory. */
export const comparedFile = 'compared.json'

/** Its copy beside the receipt that a repository keeps; relative to a runtime directory. */
export function comparedCopyPath(runId: string): string {
  return `receipts/loom-run-local-${runId}.compared.json`
}

/** What the snapshot of a run held; in the log directory of a bundle. */
export const filesFile = 'files.json'

/** Where runs from elsewhere are kept, each a runtime directory named by its run; in a repository's own runtime directory. */
export const importedDirectory = 'imported'

/** Where files with secrets are while the jobs that need them run: beside the workspace, never in it. */
export function secretsDirectory(workspace: string): string {
  return `${workspace}.secrets`
}

/** Where the workspaces of the jobs are of a run that isolates them: beside its own, which then no job works in. */
export function jobsDirectory(workspace: string): string {
  return `${workspace}.jobs`
}

/** The workspace of one job of such a run. */
export function jobWorkspace(workspace: string, job: string): string {
  return join(jobsDirectory(workspace), basename(jobDirectory(job)))
}

/** Relative to a runtime directory. */
export function receiptPath(runId: string): string {
  return `receipts/loom-run-local-${runId}.json`
}

/** Of a run's HTML page, relative to a runtime directory. A receipt from elsewhere may have any text as its id. */
export function reportPath(runId: string): string {
  return `reports/loom-report-${runId.replace(/[^\w-]/g, '_')}.html`
}

/** Relative to a runtime directory. */
export function logsPath(runId: string): string {
  return `logs/${runId}`
}

const plainName = /^[a-z0-9][a-z0-9._-]{0,99}$/

/** A job's directory: its name, or for one that is no safe file name a readable part of it and a digest. */
export function jobDirectory(job: string): string {
  if (plainName.test(job)) return `jobs/${job}`
  const digest = createHash('sha256').update(job).digest('hex').slice(0, 12)
  const readable = job
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '')
  return `jobs/${readable === '' ? 'job' : readable}-${digest}`
}

export function stepDirectory(job: string, unit: StepUnit, index: number): string {
  return `${jobDirectory(job)}/user/${unit}/${String(index).padStart(2, '0')}`
}

/** Where the records of an attempt go that was not a job's last. */
export function attemptDirectory(job: string, attempt: number): string {
  return `${jobDirectory(job)}/attempts/${String(attempt).padStart(2, '0')}`
}

/** Where what a job leaves is kept, each file at its path below the workspace. */
export function artifactsDirectory(job: string): string {
  return `${jobDirectory(job)}/artifacts`
}

const artifact = /^jobs\/[^/]+\/(attempts\/\d+\/)?artifacts\//

/** Whether a file below a log directory is what a job left, and so no record whatever its name is. */
export function isArtifact(path: string): boolean {
  return artifact.test(path)
}

/** Of such a file the directory that its path below the workspace begins in; with a slash at its end. */
export function artifactsTop(path: string): string {
  return artifact.exec(path)?.[0] ?? ''
}

/** Directory of the records of a place. */
export function placeDirectory(place: EventPlace): string {
  switch (place.scope) {
    case 'run':
      return '.'
    case 'pipeline':
      return 'pipeline'
    case 'job':
      return jobDirectory(place.job)
    case 'step':
      return stepDirectory(place.job, place.unit, place.index)
    case 'section':
      return `${jobDirectory(place.job)}/system/${place.section}`
  }
}
