import { join } from 'node:path'
import type { EventBody, EventPlace, MountMode, PhaseCode, Section } from '../../src/model/event.ts'
import type { Outcome } from '../../src/model/outcome.ts'
import type { Plan } from '../../src/model/plan.ts'
import type { Receipt } from '../../src/model/receipt.ts'
import type { RedactedText } from '../../src/model/redacted-text.ts'
import { createEventLog } from '../../src/records/event-log.ts'
import { jobRecords } from '../../src/records/fold.ts'
import { createRedactor } from '../../src/secrets/redactor.ts'

export interface ScriptedStep {
  readonly command: string
  readonly exitCode?: number
  /** On standard output; several pieces are several events. */
  readonly output?: readonly string[]
}

/** What a job of a recorded run did. Without steps it was skipped. */
export interface ScriptedJob {
  readonly id: string
  readonly stage?: string
  readonly needs?: readonly string[]
  readonly steps?: readonly ScriptedStep[]
  /** After the start of the run. */
  readonly startMs?: number
  readonly durationMs?: number
  readonly outcome?: Outcome
  readonly reason?: string
  readonly allowed?: boolean
  readonly warning?: string
  readonly container?: ScriptedContainer
  /** Of an attempt before the last, which ran the same steps and failed. */
  readonly earlierAttempt?: ScriptedStep
}

/** What a job in a container ran in, and what the sections about it printed. */
export interface ScriptedContainer {
  readonly image: { readonly reference: string; readonly digest: string }
  readonly services?: readonly {
    readonly alias: string
    readonly reference: string
    readonly digest: string
  }[]
  readonly mountMode?: MountMode
  readonly sections?: readonly {
    readonly section: Section
    readonly output?: string
    readonly outcome?: 'success' | 'failed'
  }[]
}

const runId = '1700000000000000000'
const startedMs = Date.parse('2026-01-02T03:04:05.000Z')

/** Writes the records of a run that never was, as a run writes them, into a directory. Gives its receipt. */
export function recordRun(directory: string, jobs: readonly ScriptedJob[]): Receipt {
  const logs = join(directory, 'logs')
  const plan = planOf(jobs)
  const log = createEventLog(logs, runId, plan)
  const redactor = createRedactor()
  const text = (plain: string) => redactor.text(plain)
  let seq = 0
  const tell: Teller['tell'] = (place, body, { atMs = 0, phase = 'job.execution' } = {}) => {
    seq += 1
    void log.write({ ...body, seq, ts: new Date(startedMs + atMs).toISOString(), place, phase })
  }
  for (const job of jobs) tellJob(job, { tell, text })
  const isFailed = jobRecords(log.fold).some(
    ({ outcome, allowed }) => outcome === 'failed' && allowed !== true,
  )
  const status = isFailed ? 'failure' : 'success'
  log.finish({ status, exitCode: isFailed ? 1 : 0, finishedAt: new Date(startedMs), durationMs: 3000 })
  return {
    schema_version: 'v1',
    kind: 'loom-run-local',
    context: 'local',
    loom_version: '0.1.0',
    run_id: runId,
    command: ['loom', 'run', '--local'],
    repo_root: '/home/somebody/project',
    workflow_path: '/home/somebody/project/.loom/workflow.yml',
    started_at: '2026-01-02T03:04:05.000Z',
    duration_ms: 3000,
    status,
    process: { pid: 1, start_time: '1', boot_id: '1' },
    snapshot_head_sha: 'c'.repeat(40),
    snapshot_tree_sha: 'd'.repeat(40),
    logs_dir: logs,
    jobs: jobRecords(log.fold),
  }
}

interface Teller {
  readonly tell: (place: EventPlace, body: EventBody, when?: { atMs?: number; phase?: PhaseCode }) => void
  readonly text: (plain: string) => RedactedText
}

function tellJob(job: ScriptedJob, teller: Teller): void {
  const { tell, text } = teller
  const { id, steps, startMs = 0, durationMs = 1000 } = job
  const place = { scope: 'job', job: id } as const
  const reason = job.reason === undefined ? {} : { reason: text(job.reason) }
  const begin = (atMs: number) => {
    tell(place, { type: 'phase_started' }, { atMs, phase: 'job.provider_prepare' })
  }
  begin(startMs)
  if (job.earlierAttempt !== undefined) {
    const failed = { outcome: 'failed', cause: 'script' } as const
    tellStep({ job: id, index: 1 }, job.earlierAttempt, teller)
    const end = { type: 'attempt_finished', attempt: 1, ...failed, duration_ms: durationMs / 2 } as const
    tell(place, end, { atMs: startMs + durationMs / 2 })
    begin(startMs + durationMs / 2)
  }
  if (job.container !== undefined) tellContainer(id, job.container, teller)
  if (job.warning !== undefined) tell(place, { type: 'warning', code: 'a/b', message: text(job.warning) })
  for (const [at, step] of (steps ?? []).entries()) tellStep({ job: id, index: at + 1 }, step, teller)
  const isFailed = steps?.some(({ exitCode = 0 }) => exitCode !== 0) === true
  const outcome = job.outcome ?? (steps === undefined ? 'skipped' : isFailed ? 'failed' : 'success')
  tell(
    place,
    {
      type: 'job_finished',
      outcome,
      attempts: steps === undefined ? 0 : job.earlierAttempt === undefined ? 1 : 2,
      duration_ms: steps === undefined ? 0 : durationMs,
      ...(outcome === 'failed' ? { cause: 'script' as const } : {}),
      ...(job.allowed === true ? { allowed: true } : {}),
      ...reason,
    },
    { atMs: startMs + durationMs, phase: 'job.cleanup' },
  )
}

function tellContainer(job: string, container: ScriptedContainer, { tell, text }: Teller): void {
  const { image, services = [], mountMode = 'ephemeral_volume', sections = [] } = container
  const phase = 'job.provider_prepare'
  const place = { scope: 'section', job, section: 'provider' } as const
  tell(place, { type: 'phase_started' }, { phase })
  const resolved = ({ reference, digest }: ScriptedContainer['image']) =>
    ({ type: 'image_resolved', reference: text(reference), digest }) as const
  tell(place, { type: 'provider_selected', provider: 'docker', image: text(image.reference) }, { phase })
  tell(place, resolved(image), { phase })
  for (const { alias, ...service } of services)
    tell(place, { ...resolved(service), service: alias }, { phase })
  tell(place, { type: 'workspace_mounted', mount_mode: mountMode, method: 'copy' }, { phase })
  for (const { section, output, outcome = 'success' } of sections) {
    const at = { scope: 'section', job, section } as const
    tell(at, { type: 'phase_started' }, { phase })
    if (output !== undefined) tell(at, { type: 'output', stream: 'stdout', text: text(output) }, { phase })
    tell(at, { type: 'phase_finished', status: outcome, duration_ms: 5 }, { phase })
  }
  tell(place, { type: 'phase_finished', status: 'success', duration_ms: 10 }, { phase })
}

function tellStep(at: { job: string; index: number }, step: ScriptedStep, { tell, text }: Teller): void {
  const { command, exitCode = 0, output = [] } = step
  const place = { scope: 'step', unit: 'script', ...at } as const
  tell(place, { type: 'phase_started', command: text(command) })
  for (const piece of output) tell(place, { type: 'output', stream: 'stdout', text: text(piece) })
  const status = exitCode === 0 ? 'success' : 'failed'
  tell(place, { type: 'phase_finished', status, exit_code: exitCode, duration_ms: 20 })
}

export function planOf(jobs: readonly ScriptedJob[]): Plan {
  return {
    schema: 'loom.graph-ir.v1',
    stages: [...new Set(jobs.map(({ stage = 'main' }) => stage))],
    nodes: jobs.map(({ id, stage = 'main' }) => ({
      id,
      stage,
      target: 'linux',
      script: [],
      variables: [],
      timeout_ms: 1,
    })),
    edges: jobs.flatMap(({ id, needs = [] }) =>
      needs.map((from) => ({ from, to: id, kind: 'needs' as const })),
    ),
  }
}
