import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { LoomFailure } from '../diagnostics/failure.ts'
import type { EventSink, RunEvent } from '../model/event.ts'
import type { Plan } from '../model/plan.ts'
import type { Receipt } from '../model/receipt.ts'
import { setAttemptAside } from './attempts.ts'
import { createLineFile, type LineFile } from './event-file.ts'
import { beginNextAttempt, createFold, type Fold, foldEvent } from './fold.ts'
import { comparedFile, placeDirectory, testsFile } from './layout.ts'
import { eventLine, testLine } from './line.ts'
import { createSeenPhases, forgetPhases, notePhase } from './phase-report.ts'
import { writePlaceEnd, writeRunEnd } from './summaries.ts'

export interface RunEnd {
  readonly status: 'success' | 'failure' | 'cancelled'
  readonly exitCode: number
  readonly finishedAt: Date
  readonly durationMs: number
  readonly error?: Receipt['error']
  /** What other runs are compared with, as canonical JSON, and its SHA-256. */
  readonly compared?: { readonly text: string; readonly digest: string }
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
  const fileOf = (directory: string, name: string): LineFile => {
    const path = join(directory, name)
    const known = files.get(path)
    if (known !== undefined) return known
    const fresh = createLineFile(join(logs, path), onError)
    files.set(path, fresh)
    return fresh
  }
  const closeFiles = (directory: string) => {
    for (const name of ['events.jsonl', testsFile]) {
      files.get(join(directory, name))?.close()
      files.delete(join(directory, name))
    }
  }
  const write = (event: RunEvent): void => {
    const directory = placeDirectory(event.place)
    if (event.type === 'test_finished') fileOf(directory, testsFile).append(testLine(event))
    else fileOf(directory, 'events.jsonl').append(eventLine(event))
    foldEvent(fold, event)
    notePhase(seen, event)
    if (!endsPlace(event)) return
    closeFiles(directory)
    trying(() => {
      writePlaceEnd(logs, fold, event)
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
      if (end.compared !== undefined)
        writeFileSync(join(logs, comparedFile), `${end.compared.text}\n`, { mode: 0o600 })
      writeRunEnd(logs, { fold, seen }, end)
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
