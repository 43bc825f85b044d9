import { compare } from '../base/compare.ts'
import type { EventPlace, JobEnd, RunEvent } from '../model/event.ts'
import type { Outcome } from '../model/outcome.ts'
import type { Plan } from '../model/plan.ts'
import { type JobManifest, logsVersion, type PipelineManifest } from '../model/records.ts'
import { withCacheResult } from './ran-caches.ts'
import { withTest, withTotals } from './ran-tests.ts'
import type { JobRecord } from '../model/receipt.ts'
import { attemptDirectory, jobDirectory, placeDirectory } from './layout.ts'

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
  /** How often each job that has ended ran. */
  readonly attempts: Map<string, number>
}

export function createFold(runId: string, plan: Plan): Fold {
  return { runId, plan, counts: new Map(), manifests: new Map(), durations: new Map(), attempts: new Map() }
}

/** Takes one event into account, and says which summary is now complete. */
export function foldEvent(fold: Fold, event: RunEvent): void {
  const { place } = event
  const key = placeDirectory(place)
  if (event.type === 'output') count(fold, key, event.text)
  else if (event.type === 'warning') countsOf(fold, key).warnings += 1
  else if (event.type === 'error') countsOf(fold, key).errors += 1
  else if (event.type === 'phase_finished') finishPlace(fold, event, place)
  else if (event.type === 'image_resolved' && 'job' in place) addImage(manifestOf(fold, place.job), event)
  else if (event.type === 'cache_result' && 'job' in place) addCache(manifestOf(fold, place.job), event)
  else if (event.type === 'test_finished' && 'job' in place) {
    const manifest = manifestOf(fold, place.job)
    manifest.tests = withTest(manifest.tests, event)
  } else if (event.type === 'tests_recorded' && 'job' in place) {
    const manifest = manifestOf(fold, place.job)
    manifest.tests = withTotals(manifest.tests, event.totals)
  } else if (event.type === 'artifact_stored' && 'job' in place)
    addArtifact(manifestOf(fold, place.job), event)
  else if (event.type === 'artifacts_collected' && 'job' in place) {
    const { files, size, sha256 } = event
    if (files > 0) manifestOf(fold, place.job).artifact_totals = { files, size, sha256 }
  } else if (event.type === 'workspace_mounted' && 'job' in place)
    manifestOf(fold, place.job).mount_mode = event.mount_mode
  else if (event.type === 'attempt_finished' && place.scope === 'job') endManifest(fold, place.job, event)
  else if (event.type === 'job_finished' && place.scope === 'job') {
    endManifest(fold, place.job, event)
    fold.durations.set(place.job, event.duration_ms)
    fold.attempts.set(place.job, event.attempts)
  }
}

function addImage(
  manifest: JobManifest,
  { reference, digest, service: alias }: Extract<RunEvent, { type: 'image_resolved' }>,
): void {
  if (alias === undefined) manifest.image = { reference, digest }
  else
    manifest.services = [...(manifest.services ?? []), { alias, reference, digest }].sort((a, b) =>
      compare(a.alias, b.alias),
    )
}

function addCache(manifest: JobManifest, event: Extract<RunEvent, { type: 'cache_result' }>): void {
  manifest.caches = withCacheResult(manifest.caches ?? [], event)
}

/** A manifest stays small: the rest is in the events. */
const mostArtifacts = 20

function addArtifact(
  { artifacts }: JobManifest,
  { path, size, sha256, mode }: Extract<RunEvent, { type: 'artifact_stored' }>,
): void {
  if (artifacts.length < mostArtifacts) artifacts.push({ path, size, sha256, mode })
}

function endManifest(
  fold: Fold,
  job: string,
  { outcome, cause, reason, ...event }: JobEnd & { readonly allowed?: boolean },
): void {
  fold.manifests.set(job, {
    ...manifestOf(fold, job),
    outcome,
    ...(cause === undefined ? {} : { cause }),
    ...(reason === undefined ? {} : { reason }),
    ...(event.allowed === true ? { allowed: true } : {}),
  })
}

/** Keeps what became of an attempt, and forgets the rest of it. */
export function beginNextAttempt(fold: Fold, job: string, end: JobEnd & { readonly attempt: number }): void {
  const { attempts = [] } = manifestOf(fold, job)
  const { attempt, outcome, cause, duration_ms } = end
  const entry = {
    attempt,
    outcome,
    ...(cause === undefined ? {} : { cause }),
    duration_ms,
    manifest_path: `${attemptDirectory(job, attempt)}/manifest.json`,
  }
  fold.manifests.delete(job)
  manifestOf(fold, job).attempts = [...attempts, entry]
  const own = jobDirectory(job)
  for (const key of fold.counts.keys()) if (key === own || key.startsWith(`${own}/`)) fold.counts.delete(key)
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

/** The first job in plan order that failed by itself, not for another's sake; one that was allowed to only if no other did. */
function failingJob(fold: Fold): JobManifest | undefined {
  return fold.plan.nodes
    .map((job) => fold.manifests.get(job.id))
    .filter((manifest) => manifest?.outcome === 'failed' || manifest?.outcome === 'timed_out')
    .sort((a, b) => Number(a?.allowed ?? false) - Number(b?.allowed ?? false))[0]
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
    const {
      outcome,
      cause,
      reason,
      allowed,
      image,
      artifact_totals: artifacts,
      caches,
      tests,
    } = manifestOf(fold, id)
    return {
      id,
      stage,
      outcome,
      ...(cause === undefined ? {} : { cause }),
      ...(reason === undefined ? {} : { reason }),
      ...(allowed === undefined ? {} : { allowed }),
      attempts: fold.attempts.get(id) ?? 0,
      duration_ms: fold.durations.get(id) ?? 0,
      ...(image === undefined ? {} : { image }),
      ...(caches === undefined ? {} : { caches }),
      ...(artifacts === undefined ? {} : { artifacts }),
      ...(tests === undefined ? {} : { tests: tests.totals }),
      manifest_path: `${jobDirectory(id)}/manifest.json`,
    }
  })
}
