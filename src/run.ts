import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Environment } from './base/environment.ts'
import type { Diagnostic } from './diagnostics/diagnostic.ts'
import { LoomFailure } from './diagnostics/failure.ts'
import { runPlan } from './engine/engine.ts'
import { type Selected, selectJobs } from './engine/select.ts'
import { type Cancellation, cancelledExitCode } from './model/cancellation.ts'
import type { EventSink } from './model/event.ts'
import type { GitFacts } from './model/git-facts.ts'
import { isPassed, type JobOutcome } from './model/outcome.ts'
import type { Plan } from './model/plan.ts'
import { createHostProvider } from './providers/host.ts'
import { liveRuntime } from './records/layout.ts'
import type { Records } from './records/writer.ts'
import { recoverRuns } from './records/recover.ts'
import { openRepository, type Repository } from './snapshot/repository.ts'
import type { Snapshot } from './snapshot/snapshot.ts'
import { compileRepository } from './run/compile.ts'
import { type Prepared, prepareRun } from './run/prepare.ts'
import { unknownJob } from './run/unknown-job.ts'
import { runPhase } from './run/phase.ts'

export interface RunOptions {
  /** Any directory of the repository; relative paths start here. */
  readonly directory: string
  /** The repository of that directory, where the caller has opened it already. */
  readonly repository?: Repository
  readonly env: Environment
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
  /** Only says what would run: nothing is made. */
  readonly dryRun?: boolean
  /** Told what is odd about the workflow, before anything is made. */
  readonly warn?: (warnings: readonly Diagnostic[]) => void | Promise<void>
  /** Asked for further takers of events once the plan is known. */
  readonly observe?: (plan: Plan) => readonly EventSink[]
}

/** A run that ended; or why there was none: a wrong workflow, rules that leave nothing, a dry run, Ctrl-C before the first job. */
export type RunResult =
  | { readonly kind: 'refused'; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: 'nothing'; readonly reason: string }
  | { readonly kind: 'planned'; readonly plan: Plan; readonly waiting: readonly string[] }
  | { readonly kind: 'cancelled' }
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
  const { directory, workflow: path, variables } = options
  const [{ workflow, git, compiled }] = await Promise.all([
    compileRepository({ repository, directory, workflow: path, variables }),
    recoverRuns({ repositoryRoot: repository.root, workspaceRoot: options.workspaceRoot ?? tmpdir() }),
  ])
  if (!compiled.ok) return { kind: 'refused', diagnostics: compiled.diagnostics }
  await options.warn?.(compiled.warnings)
  const { nothingToRun } = compiled.value
  if (nothingToRun !== undefined) return { kind: 'nothing', reason: nothingToRun }
  refuseSecretOverrides(compiled.value.plan, variables ?? {})
  const { plan, waiting } = selectFrom(compiled.value.plan, options)
  if (options.dryRun === true) return { kind: 'planned', plan, waiting }
  if (plan.nodes.length === 0) return { kind: 'nothing', reason: 'every job is manual: name one with --job' }
  refuseImages(plan)
  const { command, loomVersion, signal, workspaceRoot, observe } = options
  const about = { command, loomVersion, signal, workspaceRoot, observe }
  const prepared = await prepareRun({ repository, workflow, compiled: compiled.value, plan, ...about })
  if (prepared === undefined) return { kind: 'cancelled' }
  return execute({ ...prepared, repository, git, workflowPath: workflow.path, plan }, options, startedMs)
}

interface Ready extends Prepared {
  readonly repository: Repository
  readonly git: GitFacts
  readonly workflowPath: string
  readonly plan: Plan
}

async function execute(ready: Ready, options: RunOptions, startedMs: number): Promise<RunResult> {
  const { snapshot, records, runId, emitter } = ready
  const executing = runPhase(emitter, 'run.pipeline_execute')
  await executing.start()
  const outcomes = await runJobs(ready, options)
  const status = statusOf(outcomes, options.signal, records)
  await executing.finish(status)
  const finalizing = runPhase(emitter, 'run.finalize')
  await finalizing.start()
  await finalizing.finish('success')
  const durationMs = Math.round(performance.now() - startedMs)
  const failure = records.failure()
  const error =
    failure === undefined ? {} : { error: { code: failure.diagnostic.code, message: failure.message } }
  const receiptPath = await records.finish({
    status,
    exitCode: exitCodeOf(status, options.signal),
    finishedAt: new Date(),
    durationMs,
    ...error,
  })
  const trouble = records.failure()
  if (trouble !== undefined) throw trouble
  return { kind: 'ended', status, runId, durationMs, snapshot, receiptPath, records, outcomes }
}

function statusOf(outcomes: ReadonlyMap<string, JobOutcome>, signal: AbortSignal, records: Records) {
  if (signal.aborted) return 'cancelled'
  const passed = [...outcomes.values()].every(isPassed)
  return passed && records.failure() === undefined ? 'success' : 'failure'
}

function exitCodeOf(status: 'success' | 'failure' | 'cancelled', { reason }: AbortSignal): number {
  if (status === 'cancelled') return cancelledExitCode(reason as Cancellation)
  return status === 'success' ? 0 : 1
}

/** Runs the plan with the providers of this machine; what they need meanwhile is gone when it ends. */
async function runJobs(ready: Ready, options: RunOptions): Promise<ReadonlyMap<string, JobOutcome>> {
  const { repository, snapshot, runId, plan, emitter, redactor } = ready
  using host = createHostProvider({
    env: options.env,
    repositoryRoot: repository.root,
    runId,
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
      workflowPath: ready.workflowPath,
      treeSha: snapshot.treeSha,
      repositoryRoot: repository.root,
      git: ready.git,
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

/** A secret's value on a command line would stand in the shell's history. */
function refuseSecretOverrides(plan: Plan, variables: Readonly<Record<string, string>>): void {
  const secrets = plan.nodes.flatMap((job) => (job.secrets ?? []).map(({ name }) => name))
  const name = secrets.find((secret) => Object.hasOwn(variables, secret))
  if (name === undefined) return
  throw new LoomFailure('usage', {
    code: 'run/secret-variable',
    message: `\`${name}\` is a secret of this workflow, so --var cannot set it`,
    hint: 'give the value where its reference points, such as an environment variable',
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

function selectFrom(plan: Plan, options: RunOptions): Selected {
  const selected = selectJobs(plan, { job: options.jobs ?? [], only: options.only ?? [] })
  if ('plan' in selected) return selected
  throw unknownJob(selected.unknown, plan)
}
