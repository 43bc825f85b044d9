import { createHash } from 'node:crypto'
import { LoomFailure } from '../diagnostics/failure.ts'
import type { Artifact, ArtifactStore, ArtifactWarning } from '../model/artifact.ts'
import { readablePath } from '../model/artifact.ts'
import type { ArtifactTotals, EventBody, PhaseCode, Section } from '../model/event.ts'
import type { JobOutcome } from '../model/outcome.ts'
import type { PlannedJob } from '../model/plan.ts'
import { stoppedOutcome } from './cancel.ts'
import { jobPhase } from './job-phase.ts'
import type { StepContext } from './step.ts'

interface ArtifactContext extends StepContext {
  readonly signal: AbortSignal
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
  const section = openSection(job.id, ['job.artifact_restore', 'artifact_restore'], context)
  const failure = await section.run(async (emit) => {
    const placed = await artifacts.place(from, signal)
    await emit({ type: 'artifacts_restored', from, ...placed })
  })
  return failure
}

/** Keeps what the job left, where its end is one that its `when` asks for. Gives how the job ended all in all. */
export async function extractArtifacts(
  job: PlannedJob,
  end: JobOutcome,
  context: ArtifactContext,
): Promise<JobOutcome> {
  const { artifacts: wanted } = job
  if (wanted === undefined) return end
  const section = openSection(job.id, ['job.artifact_extract', 'artifact_extract'], context)
  const { paths = [], exclude = [], when = 'on_success' } = wanted
  if (!isAskedFor(when, end)) {
    await section.skip()
    return end
  }
  const failure = await section.run(async (emit) => {
    const { stored, warnings } = await context.artifacts.collect(job.id, { paths, exclude }, context.signal)
    for (const warning of warnings) await emit(tellWarning(warning, context))
    for (const artifact of stored) await emit(tellStored(artifact, context))
    await emit({ type: 'artifacts_collected', ...totalsOf(stored) })
  })
  return failure !== undefined && end.outcome === 'success' ? failure : end
}

/** A job that was stopped has left nothing that anybody asked for. */
function isAskedFor(when: 'on_success' | 'on_failure' | 'always', { outcome }: JobOutcome): boolean {
  if (outcome === 'success') return when !== 'on_failure'
  return (outcome === 'failed' || outcome === 'timed_out') && when !== 'on_success'
}

function tellWarning({ code, message }: ArtifactWarning, { redactor }: StepContext): EventBody {
  return { type: 'warning', code, message: redactor.text(message) }
}

function tellStored({ path, sizeBytes, sha256, mode }: Artifact, { redactor }: StepContext): EventBody {
  return { type: 'artifact_stored', path: redactor.text(readablePath(path)), size: sizeBytes, sha256, mode }
}

function totalsOf(stored: readonly Artifact[]): ArtifactTotals {
  const list = createHash('sha256')
  for (const { path, sizeBytes, sha256, mode } of stored) {
    list.update(`${sha256} ${mode} ${sizeBytes} `)
    list.update(path)
    list.update('\n')
  }
  const size = stored.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0)
  return { files: stored.length, size, sha256: list.digest('hex') }
}

type Emit = (body: EventBody) => void | Promise<void>

/** A phase of a job that is one section, told from its start to its end. */
function openSection(job: string, [code, name]: readonly [PhaseCode, Section], context: ArtifactContext) {
  const phase = jobPhase(context, job, code)
  const section = jobPhase(context, job, code, name)
  const emit: Emit = (body) => context.emitter.emit(section.place, code, body)
  return {
    async skip() {
      await phase.start()
      await phase.finish('skipped')
    },
    /** Gives how the job has ended where the work cannot be done. */
    async run(work: (emit: Emit) => Promise<void>): Promise<JobOutcome | undefined> {
      await phase.start()
      await section.start()
      const failure = await failureOf(async () => work(emit), emit, context)
      await section.finish(failure?.outcome ?? 'success')
      await phase.finish(failure?.outcome ?? 'success')
      return failure
    },
  }
}

async function failureOf(
  work: () => Promise<void>,
  emit: Emit,
  { redactor, signal }: ArtifactContext,
): Promise<JobOutcome | undefined> {
  try {
    await work()
    return signal.aborted ? { outcome: stoppedOutcome(signal) } : undefined
  } catch (error) {
    if (!(error instanceof LoomFailure)) throw error
    const { code, message, hint } = error.diagnostic
    const advice = hint === undefined ? {} : { hint: redactor.text(hint) }
    await emit({ type: 'error', code, message: redactor.text(message), ...advice })
    return { outcome: 'failed', cause: 'artifacts', reason: message }
  }
}
