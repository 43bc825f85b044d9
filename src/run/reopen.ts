import { existsSync } from 'node:fs'
import type { AbsolutePath } from '../base/brand.ts'
import { absolutePath } from '../base/files.ts'
import { sha256 } from '../base/hash.ts'
import { identifyProcess } from '../base/process-identity.ts'
import { LoomFailure } from '../diagnostics/failure.ts'
import { createEmitter } from '../engine/emitter.ts'
import { isPassed } from '../model/outcome.ts'
import type { Plan } from '../model/plan.ts'
import type { Receipt } from '../model/receipt.ts'
import { beginReceipt } from '../records/begin.ts'
import { jobsDirectory, jobWorkspace } from '../records/layout.ts'
import { goneRun, type PastRun } from '../records/past.ts'
import { lockRecords, reopenRuntime } from '../records/runtime-directory.ts'
import { isTrusted } from '../records/trust.ts'
import { openRecords } from '../records/writer.ts'
import type { Redactor } from '../secrets/redactor.ts'
import { findEarlierArtifacts } from './earlier-artifacts.ts'
import { nanoseconds, type Prepared, tellBootstrap } from './prepare.ts'
import { contextOf, type RunSettings } from './settings.ts'

/** Ids of the jobs that a run was asked for and that have not passed: what another run in its workspace is for. */
export function unfinishedJobs(receipt: Receipt, past: PastRun): string[] {
  const passed = receipt.jobs
    .filter(({ outcome, allowed }) => isPassed({ outcome, isAllowed: allowed ?? false }))
    .map(({ id }) => id)
  return past.jobs.filter((id) => !passed.includes(id))
}

/**
 * Fails with `run/needs-bundles` for a job of a plan that never began and comes after jobs of other machines: what those left was put
 * into the workspaces of jobs that began, and is nowhere else.
 */
export function refuseWithoutBundles({ run_id: runId, jobs }: Receipt, past: PastRun, plan: Plan): void {
  const began = new Set(jobs.filter(({ attempts }) => attempts > 0).map(({ id }) => id))
  const waiting = new Set(plan.nodes.map(({ id }) => id).filter((id) => !began.has(id)))
  const edge = past.plan.edges.find(({ from, to }) => waiting.has(to) && past.elsewhere.includes(from))
  if (edge === undefined) return
  throw new LoomFailure('usage', {
    code: 'run/needs-bundles',
    message: `job \`${edge.to}\` of run ${runId} never began, and comes after \`${edge.from}\`, which ran on another machine`,
    hint: `run it with the bundles: \`loom run --local --job ${edge.to} --from-bundles <bundle or directory…>\``,
  })
}

/** The workspace of a run, if it is still there and nobody but this user could have made it. */
export async function workspaceOf({ snapshot_path: path, run_id: runId }: Receipt): Promise<AbsolutePath> {
  if (path === undefined || !(await isTrusted(path, process.getuid?.()))) throw goneRun(runId)
  return path as AbsolutePath
}

/** Where a job of a run has worked, if that is still there. */
export async function workspaceOfJob(receipt: Receipt, job: string): Promise<AbsolutePath> {
  const shared = await workspaceOf(receipt)
  if (receipt.isolated_jobs !== true) return shared
  const own = absolutePath(jobWorkspace(shared, job), '/')
  if ((await isTrusted(jobsDirectory(shared), process.getuid?.())) && existsSync(own)) return own
  throw new LoomFailure('usage', {
    code: 'run/no-workspace',
    message: `the job ${job} of run ${receipt.run_id} has no workspace of its own: it never began`,
    hint: `run it: \`loom retry ${receipt.run_id} --job ${job}\``,
  })
}

export interface ReopenRequest {
  readonly receipt: Receipt
  readonly past: PastRun
  /** What of the past plan is to run. */
  readonly plan: Plan
  readonly repositoryRoot: AbsolutePath
  readonly redactor: Redactor
  readonly settings: Pick<RunSettings, 'command' | 'env' | 'loomVersion' | 'observe'>
}

/** Opens records of a new run in the workspace of one that has ended. Only a directory of the same user is believed. */
export async function reopenRun(request: ReopenRequest): Promise<Prepared> {
  const { receipt, past, plan, repositoryRoot, redactor, settings } = request
  const startedMs = performance.now()
  const startedAt = new Date()
  const path = await workspaceOf(receipt)
  const treeSha = receipt.snapshot_tree_sha ?? ''
  const isIsolated = receipt.isolated_jobs === true
  // Nobody may take the records for those of a killed run before their receipt says whose they are.
  const lock = await lockRecords(path)
  if (lock === undefined) throw isBusy(path)
  await using _ = lock
  if (!(await reopenRuntime(path))) throw isBusy(path)
  const earlier = { plan: past.plan, artifacts: await findEarlierArtifacts(path, plan.nodes) }
  const begun = await beginReceipt({
    runId: String(nanoseconds(startedAt)),
    workspace: path,
    repositoryRoot,
    process: await identifyProcess(process.pid),
    about: {
      command: [...settings.command],
      context: contextOf(settings.env),
      loom_version: settings.loomVersion,
      workflow_path: receipt.workflow_path,
      started_at: startedAt.toISOString(),
      snapshot_head_sha: receipt.snapshot_head_sha ?? '',
      snapshot_tree_sha: treeSha,
      retry_of: receipt.run_id,
      ...(isIsolated ? { isolated_jobs: true } : {}),
    },
  })
  const { git, ignored, planText } = past
  const records = await openRecords({
    begun,
    plan,
    planText,
    planDigest: sha256(planText),
    workspace: path,
    treeSha,
    git,
    changed: past.changed,
    ...(past.elsewhere.length === 0 ? {} : { elsewhere: past.elsewhere }),
    ignored,
    isReopened: true,
  })
  const emitter = createEmitter([records, ...(settings.observe?.(plan) ?? [])], () => new Date())
  const workspace = { path, headSha: git.headSha, treeSha, ignored, warnings: [] }
  const prepared = { runId: begun.run_id, workspace, isIsolated, earlier, records, emitter, redactor }
  await tellBootstrap(prepared, startedMs)
  return prepared
}

function isBusy(path: string): LoomFailure {
  return new LoomFailure('usage', {
    code: 'run/busy',
    message: `the records in ${path} are not there, or another run has them at the moment`,
    hint: 'wait for its end, or start a run of its own: `loom run --local`',
  })
}
