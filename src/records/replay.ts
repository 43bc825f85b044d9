import { createReadStream } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { createInterface } from 'node:readline'
import { partOfPlan } from '../model/plan.ts'
import type { RunEvent } from '../model/event.ts'
import type { JobRecord, Receipt } from '../model/receipt.ts'
import { beginNextAttempt, createFold, type Fold, foldEvent, jobRecords, manifestOf } from './fold.ts'
import { isArtifact, placeDirectory } from './layout.ts'
import { decodeEventLine } from './line.ts'
import { ifReadable, readRecordedRun } from './past.ts'
import { createSeenPhases, forgetPhases, notePhase } from './phase-report.ts'
import { writeRunEnd } from './summaries.ts'

/**
 * Folds the event files of a run that was killed once more, and writes the manifests and summaries that it did not come to. Gives
 * its jobs: those that had not ended are cancelled. Nothing for a run that was killed before its records were whole.
 */
export async function replayRecords(receipt: Receipt): Promise<JobRecord[]> {
  const logs = receipt.logs_dir ?? ''
  const past = await ifReadable(readRecordedRun(receipt))
  if (past === undefined) return []
  const fold = createFold(receipt.run_id, partOfPlan(past.plan, new Set(past.jobs)))
  const seen = createSeenPhases()
  const events = await readEvents(logs)
  for (const event of events) {
    foldEvent(fold, event)
    notePhase(seen, event)
    if (event.type !== 'attempt_finished' || event.place.scope !== 'job') continue
    forgetPhases(seen, event.place.job)
    beginNextAttempt(fold, event.place.job, event)
  }
  endOpenJobs(fold, events)
  const [first, last] = [events[0]?.ts, events.at(-1)?.ts]
  const durationMs = first === undefined || last === undefined ? 0 : Date.parse(last) - Date.parse(first)
  writeRunEnd(logs, { fold, seen }, { status: 'interrupted', durationMs: Math.max(0, durationMs) })
  return jobRecords(fold)
}

/** A step without an end was running when Loom was killed; so was its job. */
function endOpenJobs(fold: Fold, events: readonly RunEvent[]): void {
  const open = new Map<string, RunEvent>()
  for (const event of events) {
    if (event.place.scope !== 'step' && event.place.scope !== 'job') continue
    const key = placeDirectory(event.place)
    if (event.place.scope === 'step' && event.type === 'phase_started') open.set(key, event)
    else if (event.type === 'phase_finished') open.delete(key)
    else if (event.type === 'attempt_finished')
      for (const other of open.keys()) if (other.startsWith(`${key}/`)) open.delete(other)
  }
  for (const event of open.values())
    foldEvent(fold, { ...event, type: 'phase_finished', status: 'cancelled', duration_ms: 0 })
  for (const { id } of fold.plan.nodes) {
    if (fold.durations.has(id)) continue
    const manifest = manifestOf(fold, id)
    manifest.reason = 'Loom was killed before it ended'
    const isStarted = manifest.steps.length + manifest.system_sections.length > 0
    if (isStarted) fold.attempts.set(id, (manifest.attempts?.length ?? 0) + 1)
  }
}

/** Every event but output, in order. What was printed is in the files, and says nothing of how things ended. */
async function readEvents(logs: string): Promise<RunEvent[]> {
  const events: RunEvent[] = []
  for (const entry of await readdir(logs, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name !== 'events.jsonl') continue
    if (isArtifact(relative(logs, join(entry.parentPath, entry.name)))) continue
    const stream = createReadStream(join(entry.parentPath, entry.name), 'utf8')
    for await (const line of createInterface({ input: stream, crlfDelay: Infinity })) {
      const event = line.includes('"type":"output"') ? undefined : decodeEventLine(line)
      if (event !== undefined) events.push(event)
    }
  }
  return events.sort((a, b) => a.seq - b.seq)
}
