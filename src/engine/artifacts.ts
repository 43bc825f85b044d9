import type { Artifact, ArtifactRequest, ArtifactStore, ArtifactWarning } from '../model/artifact.ts'
import { readablePath, totalsOf } from '../model/artifact.ts'
import type { EventBody } from '../model/event.ts'
import type { JobOutcome } from '../model/outcome.ts'
import type { PlannedJob } from '../model/plan.ts'
import { type ReportsRequest, readReports } from '../storage/junit/read-reports.ts'
import { type Emit, openSection } from './open-section.ts'
import type { StepContext } from './step-context.ts'
import { tellTests } from './tests.ts'

interface ArtifactContext extends StepContext {
  readonly signal: AbortSignal
  readonly workspace: string
  readonly artifacts: ArtifactStore
  readonly handedTo: (job: string) => readonly string[]
}

/** Puts the artifacts of other jobs into the workspace, before the job is prepared. Gives how the job ended when that failed. */
export async function restoreArtifacts(
  job: PlannedJob,
  context: ArtifactContext,
): Promise<JobOutcome | undefined> {
  const { artifacts, handedTo, signal } = context
  artifacts.forget(job.id)
  const from = handedTo(job.id)
  if (from.length === 0) return undefined
  const section = openSection(
    { job: job.id, phase: 'job.artifact_restore', section: 'artifact_restore' },
    context,
  )
  return section.run(async (emit) => {
    const placed = await artifacts.place(job.id, from, signal)
    await emit({ type: 'artifacts_restored', from, ...placed })
  }, 'artifacts')
}

/**
 * Keeps what the job left, where its end is one that its `when` asks for, and reads its reports whatever the end. Gives how the job
 * ended all in all.
 */
export async function extractArtifacts(
  job: PlannedJob,
  { end, projectDir }: { readonly end: JobOutcome; readonly projectDir: string },
  context: ArtifactContext,
): Promise<JobOutcome> {
  const { artifacts: wanted } = job
  if (wanted === undefined) return end
  const section = openSection(
    { job: job.id, phase: 'job.artifact_extract', section: 'artifact_extract' },
    context,
  )
  const { paths, exclude = [], when = 'on_success', reports } = wanted
  const kept = paths !== undefined && isAskedFor(when, end) ? { paths, exclude } : undefined
  const reported = isAskedFor('always', end) ? [reports?.junit ?? []].flat() : []
  if (kept === undefined && reported.length === 0) {
    await section.skip()
    return end
  }
  const failure = await section.run(async (emit) => {
    if (kept !== undefined) await keep(job.id, kept, { emit, context })
    if (reported.length > 0) await recordReports({ paths: reported, projectDir }, emit, context)
  }, 'artifacts')
  return failure !== undefined && end.outcome === 'success' ? failure : end
}

async function keep(
  job: string,
  request: ArtifactRequest,
  { emit, context }: { readonly emit: Emit; readonly context: ArtifactContext },
): Promise<void> {
  const { stored, warnings } = await context.artifacts.collect(job, request, context.signal)
  // A part of them is nothing that the job has left.
  if (context.signal.aborted) return context.artifacts.forget(job)
  for (const warning of warnings) await emit(tellWarning(warning, context))
  for (const artifact of stored) await emit(tellStored(artifact, context))
  await emit({ type: 'artifacts_collected', ...totalsOf(stored) })
}

async function recordReports(
  request: Omit<ReportsRequest, 'workspace'>,
  emit: Emit,
  context: ArtifactContext,
): Promise<void> {
  const { workspace, signal } = context
  const { records, warnings } = await readReports({ ...request, workspace }, signal)
  for (const warning of warnings) await emit(tellWarning(warning, context))
  if (records.length > 0) await tellTests(records, emit, context)
}

/** Whether a `when` asks for what a job has left. One that was stopped has left nothing that anybody asked for. */
export function isAskedFor(when: 'on_success' | 'on_failure' | 'always', { outcome }: JobOutcome): boolean {
  if (outcome === 'success') return when !== 'on_failure'
  return (outcome === 'failed' || outcome === 'timed_out') && when !== 'on_success'
}

function tellWarning({ code, message }: ArtifactWarning, { redactor }: StepContext): EventBody {
  return { type: 'warning', code, message: redactor.text(message) }
}

function tellStored({ path, sizeBytes, sha256, mode }: Artifact, { redactor }: StepContext): EventBody {
  return { type: 'artifact_stored', path: redactor.text(readablePath(path)), size: sizeBytes, sha256, mode }
}
