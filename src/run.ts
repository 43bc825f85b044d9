import { randomInt } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AbsolutePath } from './base/brand.ts'
import { identifyProcess } from './base/process-identity.ts'
import { compile, type Compiled } from './compile/compile.ts'
import type { Diagnostic } from './diagnostics/diagnostic.ts'
import { LoomFailure } from './diagnostics/failure.ts'
import type { Source } from './diagnostics/source.ts'
import { nearest } from './diagnostics/suggest.ts'
import { createEmitter, type Emitter } from './engine/emitter.ts'
import { runPlan } from './engine/engine.ts'
import { selectJobs } from './engine/select.ts'
import type { EventSink, PhaseCode, PhaseStatus } from './model/event.ts'
import { isPassed, type JobOutcome } from './model/outcome.ts'
import type { Plan } from './model/plan.ts'
import { createHostProvider } from './providers/host.ts'
import { liveRuntime } from './records/layout.ts'
import { openRecords, type Records } from './records/writer.ts'
import { recoverRuns } from './records/recover.ts'
import { createRedactor, type Redactor } from './secrets/redactor.ts'
import { readGitFacts } from './snapshot/git-facts.ts'
import { openRepository, type Repository } from './snapshot/repository.ts'
import { createSnapshot, type Snapshot } from './snapshot/snapshot.ts'
import { checkSameWorkflow, readWorkflow, sourceReader } from './snapshot/workflow-file.ts'
import { createWorkspace } from './snapshot/workspace.ts'

export interface RunOptions {
  /** Any directory of the repository; relative paths start here. */
  readonly directory: string
  /** The repository of that directory, where the caller has opened it already. */
  readonly repository?: Repository
  readonly env: Readonly<Record<string, string | undefined>>
  /** The command line as the receipt shows it. */
  readonly command: readonly string[]
  readonly loomVersion: string
  readonly signal: AbortSignal
  /** Default: `.loom/workflow.yml` of the repository. */
  readonly workflow?: string
  readonly jobs?: readonly string[]
  readonly only?: readonly string[]
  readonly variables?: Readonly<Record<string, string>>
  readonly maxParallel?: number
  readonly failFast?: boolean
  readonly cleanEnv?: boolean
  /** Where workspaces are made. Default: the system's temporary directory. */
  readonly workspaceRoot?: string
  /** Asked for further takers of events once the plan is known. */
  readonly observe?: (plan: Plan) => readonly EventSink[]
}

/** A run that ended, or a workflow that is wrong: nothing was made then. */
export type RunResult =
  | { readonly kind: 'refused'; readonly diagnostics: readonly Diagnostic[] }
  | {
      readonly kind: 'ended'
      readonly status: 'success' | 'failure' | 'cancelled'
      readonly runId: string
      readonly durationMs: number
      readonly snapshot: Snapshot
      readonly receiptPath: string
      readonly records: Records
      readonly outcomes: ReadonlyMap<string, JobOutcome>
    }

/** Compiles, snapshots, runs, records. Fails with a `LoomFailure` when the environment does not allow a run. */
export async function run(options: RunOptions): Promise<RunResult> {
  const startedMs = performance.now()
  const repository = options.repository ?? (await openRepository(options.directory, options.env))
  const [workflow] = await Promise.all([
    readWorkflow(repository, options.directory, options.workflow),
    recoverRuns(repository.root, process.getuid?.()),
  ])
  const overrides = options.variables === undefined ? {} : { overrides: options.variables }
  const compiled = await compile({ workflow, readSource: sourceReader(repository), ...overrides })
  if (!compiled.ok) return { kind: 'refused', diagnostics: compiled.diagnostics }
  const plan = selectFrom(compiled.value.plan, options)
  refuseImages(plan)
  const prepared = await prepare({ repository, workflow, compiled: compiled.value, plan }, options)
  return execute(prepared, options, startedMs)
}

interface Selected {
  readonly repository: Repository
  readonly workflow: Source
  readonly compiled: Compiled
  readonly plan: Plan
}

interface Prepared extends Selected {
  readonly runId: string
  readonly snapshot: Snapshot
  readonly facts: Awaited<ReturnType<typeof readGitFacts>>
  readonly records: Records
  readonly emitter: Emitter
  readonly redactor: Redactor
}

async function prepare(selected: Selected, options: RunOptions): Promise<Prepared> {
  const { repository } = selected
  const startedAt = new Date()
  const { path, runId } = await createWorkspace({
    root: options.workspaceRoot ?? tmpdir(),
    startedAtNs: BigInt(startedAt.getTime()) * 1_000_000n + (process.hrtime.bigint() % 1_000_000n),
    random: () => String(randomInt(2 ** 47)),
    repositoryRoot: repository.root,
  })
  try {
    return await fill({ ...selected, path, runId, startedAt }, options)
  } catch (error) {
    await rm(path, { recursive: true, force: true })
    await rm(liveRuntime(path), { recursive: true, force: true })
    throw error
  }
}

async function fill(
  selected: Selected & { path: AbsolutePath; runId: string; startedAt: Date },
  options: RunOptions,
): Promise<Prepared> {
  const { repository, workflow, compiled, plan, path, runId, startedAt } = selected
  const beganMs = performance.now()
  const [snapshot, facts, identity] = await Promise.all([
    createSnapshot({ repository, workspace: path, signal: options.signal }),
    readGitFacts(repository),
    identifyProcess(process.pid),
  ])
  await checkSameWorkflow(compiled.sources, snapshot.path)
  const records = await openRecords({
    runId,
    plan,
    planText: compiled.text,
    planDigest: compiled.digest,
    workspace: snapshot.path,
    repositoryRoot: repository.root,
    ignored: snapshot.ignored,
    receipt: {
      command: [...options.command],
      context: 'local',
      loom_version: options.loomVersion,
      workflow_path: join(repository.root, workflow.path),
      started_at: startedAt.toISOString(),
      snapshot_head_sha: repository.headSha ?? '',
      snapshot_tree_sha: snapshot.treeSha,
      process: identity,
    },
  })
  const redactor = createRedactor()
  const emitter = createEmitter([records, ...(options.observe?.(plan) ?? [])], () => new Date())
  await tellBootstrap({ snapshot, emitter, redactor }, performance.now() - beganMs)
  return { ...selected, runId, snapshot, facts, records, emitter, redactor }
}

async function tellBootstrap(
  { snapshot, emitter, redactor }: Pick<Prepared, 'snapshot' | 'emitter' | 'redactor'>,
  durationMs: number,
) {
  const place = { scope: 'run' } as const
  const phase: PhaseCode = 'run.bootstrap'
  await emitter.emit(place, phase, { type: 'phase_started' })
  const { path, headSha, treeSha, warnings } = snapshot
  await emitter.emit(place, phase, {
    type: 'workspace_created',
    path,
    head_sha: headSha ?? '',
    tree_sha: treeSha,
  })
  for (const { code, message } of warnings)
    await emitter.emit(place, phase, { type: 'warning', code, message: redactor.text(message) })
  await emitter.emit(place, phase, {
    type: 'phase_finished',
    status: 'success',
    duration_ms: Math.round(durationMs),
  })
}

async function execute(prepared: Prepared, options: RunOptions, startedMs: number): Promise<RunResult> {
  const { snapshot, records, runId, emitter } = prepared
  const executing = runPhase(emitter, 'run.pipeline_execute')
  await executing.start()
  const outcomes = await runJobs(prepared, options)
  const passed = [...outcomes.values()].every(isPassed)
  const status = options.signal.aborted
    ? 'cancelled'
    : passed && records.failure() === undefined
      ? 'success'
      : 'failure'
  await executing.finish(status)
  const finalizing = runPhase(emitter, 'run.finalize')
  await finalizing.start()
  await finalizing.finish('success')
  const durationMs = Math.round(performance.now() - startedMs)
  const failure = records.failure()
  const error =
    failure === undefined ? {} : { error: { code: failure.diagnostic.code, message: failure.message } }
  const end = {
    status,
    exitCode: status === 'success' ? 0 : 1,
    finishedAt: new Date(),
    durationMs,
    ...error,
  } as const
  const receiptPath = await records.finish(end)
  const trouble = records.failure()
  if (trouble !== undefined) throw trouble
  return { kind: 'ended', status, runId, durationMs, snapshot, receiptPath, records, outcomes }
}

/** Runs the plan with the providers of this machine; what they need meanwhile is gone when it ends. */
async function runJobs(prepared: Prepared, options: RunOptions): Promise<ReadonlyMap<string, JobOutcome>> {
  const { repository, snapshot, runId, plan, emitter, redactor } = prepared
  using host = createHostProvider({
    env: options.env,
    repositoryRoot: repository.root,
    clean: options.cleanEnv ?? false,
    scratch: join(liveRuntime(snapshot.path), 'pipes'),
  })
  return await runPlan({
    plan,
    providerFor: () => host,
    workspace: snapshot.path,
    redactor,
    emitter,
    facts: {
      runId,
      workflowPath: prepared.workflow.path,
      treeSha: snapshot.treeSha,
      repositoryRoot: repository.root,
      git: prepared.facts,
    },
    limits: {
      maxParallel: options.maxParallel ?? availableParallelism(),
      failFast: options.failFast ?? false,
    },
    trace: (options.env['LOOM_DEBUG_TRACE'] ?? '') !== '',
    monotonicMs: () => performance.now(),
    signal: options.signal,
  })
}

function refuseImages(plan: Plan): void {
  const job = plan.nodes.find((node) => node.image !== undefined)
  if (job === undefined) return
  const message = `job \`${job.id}\` has an image, and this version of Loom runs host jobs only`
  throw new LoomFailure('environment', {
    code: 'docker/unsupported',
    message,
    hint: 'remove `image` from the job for now',
  })
}

function runPhase(emitter: Emitter, code: PhaseCode) {
  const startedMs = performance.now()
  const place = { scope: 'run' } as const
  return {
    start: async () => emitter.emit(place, code, { type: 'phase_started' }),
    finish: async (status: PhaseStatus) =>
      emitter.emit(place, code, {
        type: 'phase_finished',
        status,
        duration_ms: Math.round(performance.now() - startedMs),
      }),
  }
}

function selectFrom(plan: Plan, options: RunOptions): Plan {
  const selected = selectJobs(plan, { job: options.jobs ?? [], only: options.only ?? [] })
  if ('plan' in selected) return selected.plan
  const names = plan.nodes.map((node) => node.id)
  const near = nearest(selected.unknown, names)
  throw new LoomFailure('usage', {
    code: 'run/unknown-job',
    message: `no job is called \`${selected.unknown}\``,
    hint:
      near === undefined
        ? `the jobs are ${names.map((name) => `\`${name}\``).join(', ')}`
        : `did you mean \`${near}\`?`,
  })
}
