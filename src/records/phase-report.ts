import type { PhaseCode, RunEvent } from '../model/event.ts'
import { handsArtifactsTo, hasCaches, type Plan, type PlannedJob } from '../model/plan.ts'
import type { PhaseReport } from '../model/records.ts'

/** Boundaries of one phase as they were seen, in order. */
export interface SeenPhases {
  readonly started: Map<string, number>
  readonly finished: Map<string, number>
}

export function createSeenPhases(): SeenPhases {
  return { started: new Map(), finished: new Map() }
}

/** Notes a boundary of a run, pipeline or job phase; steps and sections are inside of them. */
export function notePhase(seen: SeenPhases, event: RunEvent): void {
  if (event.type !== 'phase_started' && event.type !== 'phase_finished') return
  const { place } = event
  if (place.scope === 'step' || place.scope === 'section') return
  const key = place.scope === 'job' ? `${place.job} ${event.phase}` : event.phase
  const map = event.type === 'phase_started' ? seen.started : seen.finished
  map.set(key, event.seq)
}

/** Forgets what a job's attempt has shown: the next one begins anew. */
export function forgetPhases({ started, finished }: SeenPhases, job: string): void {
  for (const code of jobPhases) for (const map of [started, finished]) map.delete(`${job} ${code}`)
}

const runPhases: readonly PhaseCode[] = [
  'run.bootstrap',
  'run.pipeline_execute',
  'pipeline.execute',
  'run.finalize',
]
const jobPhases: readonly PhaseCode[] = [
  'job.provider_prepare',
  'job.cache_restore',
  'job.artifact_restore',
  'job.execution',
  'job.artifact_extract',
  'job.cache_save',
  'job.cleanup',
]
/** For every phase whether it had to be there, was there, and came in its order. */
export function phaseReport(runId: string, plan: Plan, seen: SeenPhases): PhaseReport {
  const problems: string[] = []
  const judge = (code: PhaseCode, expected: boolean, job?: string) => {
    const key = job === undefined ? code : `${job} ${code}`
    const started = seen.started.get(key)
    const finished = seen.finished.get(key)
    const isSeen = started !== undefined && finished !== undefined
    const orderValid = !isSeen || started < finished
    if (expected && started === undefined) problems.push(`${key}: phase_started is missing`)
    if ((expected || started !== undefined) && finished === undefined)
      problems.push(`${key}: phase_finished is missing`)
    if (!orderValid) problems.push(`${key}: phase_finished came before phase_started`)
    const scope = job === undefined ? (code.split('.')[0] ?? 'run') : 'job'
    return {
      scope,
      ...(job === undefined ? {} : { job_id: job }),
      phase_code: code,
      expected,
      seen: isSeen,
      order_valid: orderValid,
    }
  }
  const phases = [
    ...runPhases.map((code) => judge(code, true)),
    ...plan.nodes.flatMap((job) => {
      const isExpected = expectationOf(job, plan, seen)
      return jobPhases.map((code) => judge(code, isExpected(code), job.id))
    }),
  ]
  return {
    schema_version: 'v1',
    kind: 'loom-run-local-phase-report',
    run_id: runId,
    valid: problems.length === 0,
    phases,
    problems,
  }
}

/** Which phases a job must have shown, by what it has come to. */
function expectationOf(job: PlannedJob, plan: Plan, { started }: SeenPhases): (code: PhaseCode) => boolean {
  const hasStarted = (code: PhaseCode) => started.has(`${job.id} ${code}`)
  const isPrepared = hasStarted('job.execution')
  const isExpected: Partial<Record<PhaseCode, boolean>> = {
    'job.cache_restore': isPrepared && hasCaches(job),
    'job.artifact_restore': isPrepared && handsArtifactsTo(plan, job.id).length > 0,
    'job.artifact_extract': isPrepared && job.artifacts !== undefined,
    'job.cache_save': isPrepared && hasCaches(job),
    'job.cleanup': true,
  }
  return (code) => isExpected[code] === true || hasStarted(code)
}
