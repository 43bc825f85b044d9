import { mkdirSync, writeFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { hasCode } from '../base/files.ts'
import { LoomFailure } from '../diagnostics/failure.ts'
import type { EventSink, RunEvent } from '../model/event.ts'
import type { Plan } from '../model/plan.ts'
import { logsVersion } from '../model/records.ts'
import type { Receipt } from '../model/receipt.ts'
import { homeOf, pointInto } from './begin.ts'
import { createLineFile, type LineFile } from './event-file.ts'
import {
  countsOf,
  createFold,
  type Fold,
  foldEvent,
  jobRecords,
  manifestOf,
  pipelineManifest,
} from './fold.ts'
import { jobDirectory, logsPath, placeDirectory, receiptPath as receiptName } from './layout.ts'
import { eventLine } from './line.ts'
import { createSeenPhases, notePhase, phaseReport } from './phase-report.ts'
import { openRuntime, settleRuntime } from './runtime-directory.ts'
import { writeReceipt, writeReceiptCopy } from './receipts.ts'

export interface RecordsRequest {
  /** From `beginReceipt`. */
  readonly begun: Receipt
  readonly plan: Plan
  readonly planText: string
  readonly planDigest: string
  readonly workspace: string
  readonly treeSha: string
  /** Names of what git ignores in the source; kept beside the run, never exported. */
  readonly ignored: readonly string[]
}

export interface RunEnd {
  readonly status: 'success' | 'failure' | 'cancelled'
  readonly exitCode: number
  readonly finishedAt: Date
  readonly durationMs: number
  readonly error?: Receipt['error']
}

/** The records of one run while it lives. */
export interface Records extends EventSink {
  /** Where the receipt will be once the run has ended. */
  readonly receiptPath: string
  readonly fold: Fold
  /** Whether the repository keeps a copy of the receipt. */
  readonly hasCopy: boolean
  /** The first trouble with writing, such as a full disk. */
  failure(): LoomFailure | undefined
  /** Writes manifests, moves everything into the workspace and finishes the receipt. Gives the receipt's path. */
  finish(end: RunEnd): Promise<string>
}

/** Opens the records of a run whose workspace is whole. */
export async function openRecords(request: RecordsRequest): Promise<Records> {
  const live = await openRuntime(request.workspace)
  const { run_id: runId, repo_root: repositoryRoot } = request.begun
  const logs = join(live, logsPath(runId))
  await mkdir(logs, { recursive: true, mode: 0o700 })
  await writeFile(join(logs, 'plan.json'), `${request.planText}\n`, { mode: 0o600 })
  await writeFile(join(live, 'ignored.json'), `${JSON.stringify(request.ignored)}\n`, { mode: 0o600 })
  const started = runningReceipt(request)
  await writeReceipt(live, started)
  const hasCopy = await writeReceiptCopy(repositoryRoot, started)
  const log = createEventLog(logs, request)
  return {
    receiptPath: join(homeOf(request.workspace), receiptName(runId)),
    fold: log.fold,
    hasCopy,
    write: log.write,
    failure: log.failure,
    async finish(end) {
      log.finish(end)
      const home = await settleRuntime(request.workspace)
      const receipt = finishedReceipt(pointInto(home, started), end, log.fold)
      // A full disk may still leave the copy in the repository a place.
      const path = await writeReceipt(home, receipt).catch(log.note)
      if (hasCopy) await writeReceiptCopy(repositoryRoot, receipt)
      return path ?? join(home, receiptName(runId))
    },
  }
}

function createEventLog(logs: string, { begun, plan }: RecordsRequest) {
  const runId = begun.run_id
  const fold = createFold(runId, plan)
  const seen = createSeenPhases()
  const files = new Map<string, LineFile>()
  let failure: LoomFailure | undefined
  const onError = (error: unknown): undefined => {
    failure ??= cannotWrite(logs, error)
  }
  const attempt = (write: () => void) => {
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
    attempt(() => {
      writeEnd(logs, fold, event)
    })
  }
  const finish = (end: RunEnd) => {
    for (const file of files.values()) file.close()
    attempt(() => {
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
  if (event.type !== 'job_finished' || event.place.scope !== 'job') return
  const manifest = manifestOf(fold, event.place.job)
  writeJson(join(logs, directory, 'manifest.json'), manifest)
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

function runningReceipt({ begun, workspace, treeSha, planDigest }: RecordsRequest): Receipt {
  const graph_ir = { digest: planDigest, path: '' }
  return pointInto(homeOf(workspace), { ...begun, snapshot_tree_sha: treeSha, graph_ir })
}

function finishedReceipt(started: Receipt, end: RunEnd, fold: Fold): Receipt {
  return {
    ...started,
    status: end.status,
    exit_code: end.exitCode,
    finished_at: end.finishedAt.toISOString(),
    duration_ms: end.durationMs,
    ...(end.error === undefined ? {} : { error: end.error }),
    jobs: jobRecords(fold),
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
