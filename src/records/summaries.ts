import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { hasCode } from '../base/files.ts'
import type { RunEvent } from '../model/event.ts'
import { logsVersion } from '../model/records.ts'
import { manifestSetAside } from './attempts.ts'
import { countsOf, type Fold, manifestOf, pipelineManifest } from './fold.ts'
import { jobDirectory, placeDirectory } from './layout.ts'
import { phaseReport, type SeenPhases } from './phase-report.ts'

/** Summary of a step, section or job that has ended, and a job's manifest. */
export function writePlaceEnd(logs: string, fold: Fold, event: RunEvent): void {
  const directory = placeDirectory(event.place)
  const head = { schema_version: logsVersion, run_id: fold.runId }
  const counts = countsOf(fold, directory)
  if (event.type === 'phase_finished') {
    const { status, duration_ms } = event
    const exit = event.exit_code === undefined ? {} : { exit_code: event.exit_code }
    writeJson(join(logs, directory, 'summary.json'), {
      ...head,
      status,
      ...exit,
      duration_ms,
      ...counts,
    })
    return
  }
  if (event.place.scope !== 'job') return
  if (event.type !== 'job_finished' && event.type !== 'attempt_finished') return
  const manifest = manifestOf(fold, event.place.job)
  const aside = event.type === 'attempt_finished' ? manifestSetAside(manifest, event.attempt) : manifest
  writeJson(join(logs, directory, 'manifest.json'), aside)
  const steps = { steps: manifest.steps.length, sections: manifest.system_sections.length }
  writeJson(join(logs, directory, 'summary.json'), {
    ...head,
    status: event.outcome,
    duration_ms: event.duration_ms,
    ...steps,
  })
}

export interface FoldedRun {
  readonly fold: Fold
  readonly seen: SeenPhases
}

/** How a run ended; one that was killed has no exit code. */
export interface SummarisedEnd {
  readonly status: 'success' | 'failure' | 'cancelled' | 'interrupted'
  readonly exitCode?: number
  readonly durationMs: number
}

/** What speaks of the whole run, and manifests of jobs that did not come to their end. */
export function writeRunEnd(logs: string, { fold, seen }: FoldedRun, end: SummarisedEnd): void {
  const { status, exitCode, durationMs } = end
  const manifest = pipelineManifest(fold, status)
  const summary = {
    schema_version: logsVersion,
    run_id: fold.runId,
    status,
    ...(exitCode === undefined ? {} : { exit_code: exitCode }),
    duration_ms: durationMs,
    jobs: manifest.jobs.length,
  }
  for (const { id } of fold.plan.nodes) {
    if (!fold.durations.has(id))
      writeJson(join(logs, jobDirectory(id), 'manifest.json'), manifestOf(fold, id))
  }
  writeJson(join(logs, 'pipeline/summary.json'), summary)
  writeJson(join(logs, 'pipeline/manifest.json'), manifest)
  writeJson(join(logs, 'summary.json'), { ...summary, phase_report_path: 'phase-report.json' })
  writeJson(join(logs, 'phase-report.json'), phaseReport(fold.runId, fold.plan, seen))
}

/**
 * Logs are written once and read after the run: a rename would cost and bring nothing. Blocks, like the event files: a small file
 * is written before a thread of the pool could take the work.
 */
function writeJson(path: string, value: object): void {
  const text = `${JSON.stringify(value)}\n`
  try {
    writeFileSync(path, text, { mode: 0o600 })
  } catch (error) {
    // Mostly the events beside it have made the directory.
    if (!hasCode(error, 'ENOENT')) throw error
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
    writeFileSync(path, text, { mode: 0o600 })
  }
}
