import type { EventPlace, RunEvent } from '../model/event.ts'
import type { Outcome } from '../model/outcome.ts'
import type { Plan } from '../model/plan.ts'
import { type JobManifest, logsVersion, type PipelineManifest } from '../model/records.ts'
import type { JobRecord } from '../model/receipt.ts'
import { jobDirectory, placeDirectory } from './layout.ts'

interface Counts {
  output_lines: number
  output_bytes: number
  warnings: number
  errors: number
}

/** What the events of a run add up to so far. */
export interface Fold {
  readonly runId: string
  readonly plan: Plan
  readonly counts: Map<string, Counts>
  readonly manifests: Map<string, JobManifest>
  readonly durations: Map<string, number>
}

export function createFold(runId: string, plan: Plan): Fold {
  return { runId, plan, counts: new Map(), manifests: new Map(), durations: new Map() }
}

/** Takes one event into account, and says which summary is now complete. */
export function foldEvent(fold: Fold, event: RunEvent): void {
  const { place } = event
  const key = placeDirectory(place)
  if (event.type === 'output') count(fold, key, event.text)
  else if (event.type === 'warning') countsOf(fold, key).warnings += 1
  else if (event.type === 'error') countsOf(fold, key).errors += 1
  else if (event.type === 'phase_finished') finishPlace(fold, event, place)
  else if (event.type === 'job_finished' && place.scope === 'job') {
    const manifest = manifestOf(fold, place.job)
    const { outcome, cause, reason } = event
    const end = {
      outcome,
      ...(cause === undefined ? {} : { cause }),
      ...(reason === undefined ? {} : { reason }),
    }
    fold.manifests.set(place.job, { ...manifest, ...end })
    fold.durations.set(place.job, event.duration_ms)
  }
}

function count(fold: Fold, key: string, text: string): void {
  const counts = countsOf(fold, key)
  counts.output_bytes += Buffer.byteLength(text)
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) counts.output_lines += 1
}

export function countsOf(fold: Fold, key: string): Counts {
  const known = fold.counts.get(key)
  if (known !== undefined) return known
  const fresh = { output_lines: 0, output_bytes: 0, warnings: 0, errors: 0 }
  fold.counts.set(key, fresh)
  return fresh
}

function finishPlace(
  fold: Fold,
  event: Extract<RunEvent, { type: 'phase_finished' }>,
  place: EventPlace,
): void {
  const events_path = `${placeDirectory(place)}/events.jsonl`
  const outcome = event.status as Outcome
  const failed = outcome !== 'success'
  if (place.scope === 'step') {
    const manifest = manifestOf(fold, place.job)
    const exit = event.exit_code === undefined ? {} : { exit_code: event.exit_code }
    manifest.steps.push({
      unit: place.unit,
      index: place.index,
      outcome,
      ...exit,
      duration_ms: event.duration_ms,
      events_path,
    })
    if (!failed || place.unit === 'after_script' || manifest.failing_step_index !== undefined) return
    manifest.failing_step_unit = place.unit
    manifest.failing_step_index = place.index
    manifest.failing_step_events_path = events_path
  } else if (place.scope === 'section') {
    const manifest = manifestOf(fold, place.job)
    manifest.system_sections.push({ section: place.section, status: outcome, events_path })
    if (failed) manifest.failing_section ??= place.section
  }
}

export function manifestOf(fold: Fold, job: string): JobManifest {
  const known = fold.manifests.get(job)
  if (known !== undefined) return known
  const head = { schema_version: logsVersion, run_id: fold.runId, job_id: job, outcome: 'cancelled' } as const
  const fresh: JobManifest = { ...head, system_sections: [], steps: [], artifacts: [] }
  fold.manifests.set(job, fresh)
  return fresh
}

/** The first job in plan order that failed by itself, not for another's sake. */
function failingJob(fold: Fold): JobManifest | undefined {
  return fold.plan.nodes
    .map((job) => fold.manifests.get(job.id))
    .find((manifest) => manifest?.outcome === 'failed' || manifest?.outcome === 'timed_out')
}

export function pipelineManifest(fold: Fold, status: PipelineManifest['status']): PipelineManifest {
  const failing = failingJob(fold)
  return {
    schema_version: logsVersion,
    run_id: fold.runId,
    status,
    ...(failing === undefined
      ? {}
      : {
          failing_job_id: failing.job_id,
          failing_job_manifest_path: `${jobDirectory(failing.job_id)}/manifest.json`,
        }),
    jobs: fold.plan.nodes.map(({ id }) => {
      const { outcome } = manifestOf(fold, id)
      return { id, outcome, manifest_path: `${jobDirectory(id)}/manifest.json` }
    }),
  }
}

/** The jobs of the receipt, in plan order. */
export function jobRecords(fold: Fold): JobRecord[] {
  return fold.plan.nodes.map(({ id, stage }) => {
    const { outcome, cause, reason } = manifestOf(fold, id)
    return {
      id,
      stage,
      outcome,
      ...(cause === undefined ? {} : { cause }),
      ...(reason === undefined ? {} : { reason }),
      attempts: outcome === 'skipped' || !fold.durations.has(id) ? 0 : 1,
      duration_ms: fold.durations.get(id) ?? 0,
      manifest_path: `${jobDirectory(id)}/manifest.json`,
    }
  })
}
