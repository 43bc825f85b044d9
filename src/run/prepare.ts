import { randomInt } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AbsolutePath } from '../base/brand.ts'
import { sha256 } from '../base/hash.ts'
import { identifyProcess } from '../base/process-identity.ts'
import { removeTree } from '../base/remove-tree.ts'
import type { Compiled } from '../compile/compile.ts'
import { LoomFailure } from '../diagnostics/failure.ts'
import type { Source } from '../diagnostics/source.ts'
import { createEmitter, type Emitter } from '../engine/emitter.ts'
import { type Cancellation, cancelledExitCode } from '../model/cancellation.ts'
import type { GitFacts } from '../model/git-facts.ts'
import type { Plan } from '../model/plan.ts'
import type { Receipt } from '../model/receipt.ts'
import { trackingOfJob, trackingValue, trackingVariable } from '../model/tracking.ts'
import { beginReceipt, endUnprepared } from '../records/begin.ts'
import { liveRuntime } from '../records/layout.ts'
import { makeRuntime } from '../records/runtime-directory.ts'
import { openRecords, type Records } from '../records/writer.ts'
import type { Comparison } from '../parity/compared.ts'
import type { Redactor } from '../secrets/redactor.ts'
import type { Repository } from '../snapshot/repository.ts'
import { createSnapshot, type Snapshot } from '../snapshot/snapshot.ts'
import { checkSameWorkflow } from '../snapshot/workflow-file.ts'
import { createWorkspace } from '../snapshot/workspace.ts'
import type { EarlierJobs } from './choose-jobs.ts'
import { otherSource } from './ran-elsewhere.ts'
import { contextOf, type RunSettings } from './settings.ts'
import { openNormalisers } from './normaliser.ts'
import { openComparison } from './comparison.ts'
import { redactError } from './redact-error.ts'
import { runPhase } from './phase.ts'

export interface PrepareRequest {
  readonly repository: Repository
  readonly workflow: Source
  readonly git: GitFacts
  readonly compiled: Compiled
  readonly plan: Plan
  readonly redactor: Redactor
  readonly earlier?: EarlierJobs
  readonly settings: Pick<
    RunSettings,
    'command' | 'env' | 'isolateJobs' | 'loomVersion' | 'observe' | 'patterns' | 'signal' | 'workspaceRoot'
  >
}

/** Everything that jobs need: the workspace stands, the records are open. */
export interface Prepared {
  readonly runId: string
  readonly workspace: Pick<Snapshot, 'path' | 'headSha' | 'treeSha' | 'ignored' | 'warnings'>
  readonly records: Records
  readonly emitter: Emitter
  readonly redactor: Redactor
  /** Each job works in a copy of the workspace. */
  readonly isIsolated: boolean
  readonly earlier?: EarlierJobs
  /** Absent for a run that goes on with another: its workspace is no snapshot any more. */
  readonly comparison?: Comparison
}

/**
 * Makes the workspace of a run and opens its records. A failure, or the signal, removes the workspace; the receipt in the
 * user's repository then says what happened. Undefined when the signal ended it.
 */
export async function prepareRun(request: PrepareRequest): Promise<Prepared | undefined> {
  const { settings } = request
  const startedAt = new Date()
  const startedMs = performance.now()
  const { path, begun } = await claim(request, startedAt)
  try {
    return await fill(request, { path, begun })
  } catch (error) {
    await removeTree(path)
    await removeTree(liveRuntime(path))
    const durationMs = Math.round(performance.now() - startedMs)
    await endUnprepared(begun, {
      ...howEnded(redactError(error, request.redactor), settings.signal),
      finishedAt: new Date(),
      durationMs,
    })
    // Ctrl-C in a terminal reaches git as well: what failed then failed for that reason.
    if (settings.signal.aborted) return undefined
    throw error
  }
}

/** Run numbers count nanoseconds since the epoch; the clock gives milliseconds. */
export function nanoseconds(time: Date): bigint {
  return BigInt(time.getTime()) * 1_000_000n + (process.hrtime.bigint() % 1_000_000n)
}

/** Makes the workspace's directory and says whose it is. Whatever kills Loom meanwhile, the next start finds a claim or a receipt. */
async function claim(
  request: PrepareRequest,
  startedAt: Date,
): Promise<{ path: AbsolutePath; begun: Receipt }> {
  await using made = await createWorkspace({
    root: request.settings.workspaceRoot ?? tmpdir(),
    startedAtNs: nanoseconds(startedAt),
    random: () => String(randomInt(2 ** 47)),
    repositoryRoot: request.repository.root,
  })
  const { path, runId } = made
  try {
    await makeRuntime(path)
    return { path, begun: await begin(request, { path, runId, startedAt }) }
  } catch (error) {
    await removeTree(path)
    await removeTree(liveRuntime(path))
    throw error
  }
}

async function begin(
  { repository, workflow, settings: { command, env, loomVersion, isolateJobs } }: PrepareRequest,
  { path, runId, startedAt }: { path: AbsolutePath; runId: string; startedAt: Date },
): Promise<Receipt> {
  return beginReceipt({
    runId,
    workspace: path,
    repositoryRoot: repository.root,
    process: await identifyProcess(process.pid),
    about: {
      command: [...command],
      context: contextOf(env),
      loom_version: loomVersion,
      workflow_path: join(repository.root, workflow.path),
      started_at: startedAt.toISOString(),
      snapshot_head_sha: repository.headSha ?? '',
      ...(isolateJobs === true ? { isolated_jobs: true } : {}),
    },
  })
}

function howEnded(error: unknown, signal: AbortSignal) {
  if (signal.aborted)
    return { status: 'cancelled', exitCode: cancelledExitCode(signal.reason as Cancellation) } as const
  if (!(error instanceof LoomFailure)) return { status: 'failure', exitCode: 70 } as const
  const { code, message } = error.diagnostic
  return { status: 'failure', exitCode: 3, error: { code, message } } as const
}

async function fill(
  { repository, compiled, plan, git, redactor, earlier, settings }: PrepareRequest,
  { path, begun }: { path: AbsolutePath; begun: Receipt },
): Promise<Prepared> {
  const startedMs = performance.now()
  // A git that outlives a killed Loom goes on writing into the workspace: the next start finds it by this.
  const tracking = trackingValue(repository.env[trackingVariable], trackingOfJob(begun.run_id, 'snapshot'))
  const marked = { ...repository, env: { ...repository.env, [trackingVariable]: tracking } }
  const snapshot = await createSnapshot({ repository: marked, workspace: path, signal: settings.signal })
  await checkSameWorkflow(compiled.sources, snapshot.path)
  if (earlier?.treeSha !== undefined && earlier.treeSha !== snapshot.treeSha)
    throw otherSource('the jobs of the bundles', earlier.treeSha, snapshot.treeSha)
  const planText = redactor.text(compiled.text)
  const records = await openRecords({
    begun,
    plan,
    planText,
    planDigest: sha256(planText),
    workspace: snapshot.path,
    treeSha: snapshot.treeSha,
    git,
    changed: snapshot.changed,
    elsewhere: earlier?.outcomes === undefined ? undefined : [...earlier.outcomes.keys()],
    checkout: {
      ...snapshot.checkout,
      warnings: snapshot.warnings.map(({ code, message }) => ({ code, message: redactor.text(message) })),
    },
    ignored: snapshot.ignored,
  })
  const { patterns = [], env } = settings
  const isIsolated = settings.isolateJobs === true
  const where = { workspace: path, isIsolated, runId: begun.run_id }
  const normaliserOf = await openNormalisers({ ...where, env, patterns })
  const comparison = openComparison({ plan, compiled, snapshot, normaliserOf })
  const emitter = createEmitter([records, comparison, ...(settings.observe?.(plan) ?? [])], () => new Date())
  const { runId } = where
  const about = earlier === undefined ? {} : { earlier }
  const prepared = {
    runId,
    workspace: snapshot,
    isIsolated,
    records,
    emitter,
    redactor,
    comparison,
    ...about,
  }
  await tellBootstrap(prepared, startedMs)
  return prepared
}

/** Tells of a workspace that stands, the first event of a run. */
export async function tellBootstrap(
  { workspace, emitter, redactor }: Prepared,
  startedMs: number,
): Promise<void> {
  const phase = runPhase(emitter, 'run.bootstrap', startedMs)
  await phase.start()
  const { path, headSha, treeSha, warnings } = workspace
  const made = { type: 'workspace_created', path, head_sha: headSha ?? '', tree_sha: treeSha } as const
  await phase.tell(made)
  for (const { code, message } of warnings)
    await phase.tell({ type: 'warning', code, message: redactor.text(message) })
  await phase.finish('success')
}
