import { availableParallelism } from 'node:os'
import { absolutePath } from '../base/files.ts'
import { type EngineOptions, runPlan } from '../engine/engine.ts'
import { type Cancellation, cancelledExitCode } from '../model/cancellation.ts'
import type { ComparedEnvironment } from '../model/compared.ts'
import type { GitFacts } from '../model/git-facts.ts'
import { isPassed, type JobOutcome } from '../model/outcome.ts'
import { handsArtifactsTo, type Plan } from '../model/plan.ts'
import { artifactsDirectory, jobsDirectory, liveRuntime, logsPath, scratchPath } from '../records/layout.ts'
import type { TestRecorder } from '../providers/provider.ts'
import type { Records } from '../records/writer.ts'
import type { Redactor } from '../secrets/redactor.ts'
import type { SecretResolver } from '../secrets/resolve.ts'
import { createArtifactStore } from '../storage/artifacts/artifact-store.ts'
import { openCaches } from './caches.ts'
import type { EarlierJobs } from './choose-jobs.ts'
import { createJobWorkspaces } from './job-workspaces.ts'
import { runPhase } from './phase.ts'
import type { Prepared } from './prepare.ts'
import type { RunSettings } from './settings.ts'

/** A run that has ended. */
export interface EndedRun {
  readonly kind: 'ended'
  readonly status: 'success' | 'failure' | 'cancelled'
  /** 0, 1, 77 for a run that is paused, or what the signal has that ended it. */
  readonly exitCode: number
  readonly runId: string
  readonly durationMs: number
  readonly workspace: string
  /** Of what ran, as git has it. */
  readonly treeSha: string
  /** The directory of the workspaces of its jobs, where each had its own. */
  readonly jobWorkspaces?: string
  /** Names of what git ignores in the source. */
  readonly ignored: readonly string[]
  readonly receiptPath: string
  readonly records: Records
  readonly outcomes: ReadonlyMap<string, JobOutcome>
}

/** A workspace with open records, and what to run in it. */
export interface Ready extends Prepared {
  readonly repositoryRoot: string
  readonly git: GitFacts
  /** Relative to the repository. */
  readonly workflowPath: string
  readonly plan: Plan
  /** Where a job wants its tests recorded. */
  readonly recorder?: TestRecorder | undefined
  /** Of the monotonic clock. */
  readonly startedMs: number
}

export type ExecuteSettings = RunSettings & {
  readonly resolver: SecretResolver
  /** What jobs find on this machine. */
  readonly environment: Promise<ComparedEnvironment>
}

const pausedExitCode = 77

/** Runs the plan and finishes the records and the receipt. */
export async function execute(
  ready: Ready,
  settings: ExecuteSettings,
  providerFor: EngineOptions['providerFor'],
): Promise<EndedRun> {
  const { workspace, records, runId, emitter } = ready
  const executing = runPhase(emitter, 'run.pipeline_execute')
  await executing.start()
  const { outcomes, isPaused } = await runPlan(engineOptions(ready, settings, providerFor))
  const status = statusOf(outcomes, settings.signal, records)
  await executing.finish(status)
  const finalizing = runPhase(emitter, 'run.finalize')
  await finalizing.start()
  await finalizing.finish('success')
  const durationMs = Math.round(performance.now() - ready.startedMs)
  const compared = ready.comparison?.build(await settings.environment)
  const exitCode = records.failure() === undefined ? exitCodeOf(status, settings.signal, isPaused) : 3
  const receiptPath = await records.finish({
    status,
    exitCode,
    finishedAt: new Date(),
    durationMs,
    ...(compared === undefined ? {} : { compared }),
    ...errorOf(records, ready.redactor),
  })
  const trouble = records.failure()
  if (trouble !== undefined) throw trouble
  const { path, ignored } = workspace
  return {
    kind: 'ended',
    status,
    exitCode,
    runId,
    durationMs,
    workspace: path,
    treeSha: workspace.treeSha,
    ...(ready.isIsolated ? { jobWorkspaces: jobsDirectory(path) } : {}),
    ignored,
    receiptPath,
    records,
    outcomes,
  }
}

function engineOptions(
  ready: Ready,
  settings: ExecuteSettings,
  providerFor: EngineOptions['providerFor'],
): EngineOptions {
  const {
    runId,
    workspace,
    isIsolated,
    earlier,
    plan,
    emitter,
    redactor,
    workflowPath,
    repositoryRoot,
    git,
  } = ready
  const { pause } = settings
  const caches = openCaches({ git, repositoryRoot, workspace: workspace.path }, settings)
  const workspaces = isIsolated
    ? createJobWorkspaces({ seed: workspace.path, runId, env: settings.env })
    : undefined
  return {
    plan,
    providerFor,
    workspace: workspace.path,
    redactor,
    secrets: settings.resolver,
    emitter,
    ...(earlier === undefined ? {} : { handedTo: handedOn(plan, earlier), before: earlier }),
    artifacts: createArtifactStore({
      workspaceOf: (job) => workspaces?.pathOf(job) ?? workspace.path,
      directoryOf: (job) =>
        absolutePath(`${logsPath(runId)}/${artifactsDirectory(job)}`, liveRuntime(workspace.path)),
      ...(earlier === undefined ? {} : { earlier: earlier.artifacts }),
    }),
    facts: { runId, workflowPath, treeSha: workspace.treeSha, repositoryRoot, git },
    limits: {
      maxParallel: settings.maxParallel ?? availableParallelism(),
      failFast: settings.failFast ?? false,
    },
    trace: (settings.env['LOOM_DEBUG_TRACE'] ?? '') !== '',
    monotonicMs: () => performance.now(),
    signal: settings.signal,
    ...(ready.recorder === undefined
      ? {}
      : { recording: { recorder: ready.recorder, scratch: scratchPath(workspace.path) } }),
    ...(caches === undefined ? {} : { caches }),
    ...(workspaces === undefined ? {} : { workspaces }),
    ...(pause === undefined ? {} : { pause: (job, signal) => pause(runId, job, signal) }),
  }
}

/** Whose artifacts a job gets: of those that it comes after, the jobs that run, and those that ran before. */
function handedOn(plan: Plan, { plan: whole, artifacts, outcomes }: EarlierJobs) {
  const isThere = (id: string) =>
    artifacts.has(id) || outcomes?.has(id) === true || plan.nodes.some((node) => node.id === id)
  return (job: string) => handsArtifactsTo(whole, job).filter(isThere)
}

function statusOf(outcomes: ReadonlyMap<string, JobOutcome>, signal: AbortSignal, records: Records) {
  if (signal.aborted) return 'cancelled'
  const passed = [...outcomes.values()].every(isPassed)
  return passed && records.failure() === undefined ? 'success' : 'failure'
}

function exitCodeOf(status: EndedRun['status'], { reason }: AbortSignal, isPaused: boolean): number {
  if (status === 'cancelled') return cancelledExitCode(reason as Cancellation)
  return status === 'success' ? 0 : isPaused ? pausedExitCode : 1
}

function errorOf(records: Records, redactor: Redactor) {
  const failure = records.failure()
  if (failure === undefined) return {}
  return { error: { code: failure.diagnostic.code, message: redactor.text(failure.message) } }
}
