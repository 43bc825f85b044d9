import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { hasCode } from '../base/files.ts'
import { LoomFailure } from '../diagnostics/failure.ts'
import type { EventSink, RunEvent } from '../model/event.ts'
import type { Plan } from '../model/plan.ts'
import { logsVersion } from '../model/records.ts'
import type { Receipt } from '../model/receipt.ts'
import { manifestSetAside, setAttemptAside } from './attempts.ts'
import { createLineFile, type LineFile } from './event-file.ts'
import {
  beginNextAttempt,
  countsOf,
  createFold,
  type Fold,
  foldEvent,
  manifestOf,
  pipelineManifest,
} from './fold.ts'
import { jobDirectory, placeDirectory } from './layout.ts'
import { eventLine } from './line.ts'
import { createSeenPhases, forgetPhases, notePhase, phaseReport } from './phase-report.ts'

export interface RunEnd {
  readonly status: 'success' | 'failure' | 'cancelled'
  readonly exitCode: number
  readonly finishedAt: Date
  readonly durationMs: number
  readonly error?: Receipt['error']
}

export interface EventLog extends EventSink {
  readonly fold: Fold
  /** Writes what speaks of the whole run. */
  readonly finish: (end: RunEnd) => void
  /** Remembers trouble with writing, the first of it. */
  readonly note: (error: unknown) => undefined
  readonly failure: () => LoomFailure | undefined
}

/** The log directory of a run: events as they come, summaries and manifests as what they speak of ends. */
export function createEventLog(logs: string, runId: string, plan: Plan): EventLog {
  const fold = createFold(runId, plan)
  const seen = createSeenPhases()
  const files = new Map<string, LineFile>()
  let failure: LoomFailure | undefined
  const onError = (error: unknown): undefined => {
    failure ??= cannotWrite(logs, error)
  }
  const trying = (write: () => void) => {
    try {
      write()
    } catch (error) {
      onError(error)
    }
  }
  const write = (event: RunEvent): void => {
    const directory = placeDirectory(event.place)
    let file = files.get(directory)
    if (file === undefined) {
      file = createLineFile(join(logs, directory, 'events.jsonl'), onError)
      files.set(directory, file)
    }
    file.append(eventLine(event))
    foldEvent(fold, event)
    notePhase(seen, event)
    if (!endsPlace(event)) return
    file.close()
    files.delete(directory)
    trying(() => {
      writeEnd(logs, fold, event)
    })
    if (event.type !== 'attempt_finished' || event.place.scope !== 'job') return
    const { job } = event.place
    trying(() => {
      setAttemptAside(logs, job, event.attempt)
    })
    forgetPhases(seen, job)
    beginNextAttempt(fold, job, event)
  }
  const finish = (end: RunEnd) => {
    for (const file of files.values()) file.close()
    trying(() => {
      writePipeline(logs, fold, end)
      const report = `${JSON.stringify(phaseReport(runId, plan, seen), null, 2)}\n`
      writeFileSync(join(logs, 'phase-report.json'), report, { mode: 0o600 })
    })
  }
  return { fold, write, finish, note: onError, failure: () => failure }
}

function endsPlace(event: RunEvent): boolean {
  const { scope } = event.place
  return (
    event.type === 'job_finished' ||
    event.type === 'attempt_finished' ||
    (event.type === 'phase_finished' && (scope === 'step' || scope === 'section'))
  )
}

/** Summary of a step, section or job that has ended, and a job's manifest. */
function writeEnd(logs: string, fold: Fold, event: RunEvent): void {
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

function writePipeline(logs: string, fold: Fold, { status, exitCode, durationMs }: RunEnd): void {
  const manifest = pipelineManifest(fold, status)
  const summary = {
    schema_version: logsVersion,
    run_id: fold.runId,
    status,
    exit_code: exitCode,
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

function cannotWrite(logs: string, error: unknown): LoomFailure {
  const isFull =
    error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT')
  const why = error instanceof Error ? error.message : String(error)
  return new LoomFailure(
    'environment',
    {
      code: isFull ? 'records/disk-full' : 'records/write-failed',
      message: `cannot write the logs in ${logs}: ${isFull ? 'the disk is full' : why}`,
      hint: 'run `loom clean`, or set LOOM_WORKSPACE_ROOT to a larger disk',
    },
    error,
  )
}
