import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { hasCode, isInside, statsOfOwn } from '../base/files.ts'
import { killMarked } from '../base/process-group.ts'
import { isAlive } from '../base/process-identity.ts'
import { removeTree } from '../base/remove-tree.ts'
import { ifSystemAllows } from '../base/system-error.ts'
import { LoomFailure } from '../diagnostics/failure.ts'
import type { Receipt } from '../model/receipt.ts'
import { trackingOfRun, trackingVariable } from '../model/tracking.ts'
import { homeOf, isUnprepared, pointInto } from './begin.ts'
import { isCredible } from './clean.ts'
import { listRunning, readReceipt } from './find.ts'
import { liveRuntime, receiptPath } from './layout.ts'
import { ownReceipts, receiptsIn } from './own-receipts.ts'
import { replayRecords } from './replay.ts'
import { lockRecords, settleRuntime } from './runtime-directory.ts'
import { updateReceiptCopy, writeReceipt, writeReceiptCopy } from './receipts.ts'
import { isTrusted } from './trust.ts'

export interface RecoveryScope {
  readonly repositoryRoot: string
  /** Where workspaces are made; dead runs of every repository are found there. */
  readonly workspaceRoot: string
  /** Of this user; undefined where the system has none. */
  readonly uid: number | undefined
}

/**
 * Finishes what a killed Loom left: its processes end, its receipts say `interrupted`, its records move into the workspace, and a
 * workspace that was not whole yet is removed. Runs whose process is alive are not touched. What happens is decided by the
 * receipt beside the workspace, in a directory of this user that nobody else may enter: a receipt in a repository may
 * have come with it, from anybody, and only says where to look. Gives the runs it ended. Safe to run several times at once. What
 * the system does not allow at the moment keeps no command from its work: the next start tries it again.
 */
export async function recoverRuns({ repositoryRoot, workspaceRoot, uid }: RecoveryScope): Promise<Receipt[]> {
  const copies = await deadCopies(repositoryRoot)
  const pointedAt = copies.flatMap(({ snapshot_path: path }) =>
    path === undefined || isInside(path, repositoryRoot) ? [] : [path],
  )
  const recovered: Receipt[] = []
  for (const workspace of new Set([...(await liveWorkspaces(workspaceRoot, uid)), ...pointedAt]))
    recovered.push(...(await ifSystemAllows(async () => recoverWorkspace(workspace, uid), [])))
  for (const workspace of await lockedWorkspaces(workspaceRoot, uid))
    await ifSystemAllows(async () => removeDeadLock(workspace), undefined)
  const ended = new Set(recovered.map(({ run_id }) => run_id))
  for (const copy of copies) if (!ended.has(copy.run_id)) await endCopy(copy, repositoryRoot, uid)
  return recovered
}

const liveName = /^(loom-run-local-\d+-\d+)\.runtime$/
const lockName = /^(loom-run-local-\d+-\d+)\.lock(?:\.\d+)?$/

/** Workspaces whose records are beside them: their runs live, or were killed. */
async function liveWorkspaces(workspaceRoot: string, uid: number | undefined): Promise<string[]> {
  const found: string[] = []
  for (const name of await namesIn(workspaceRoot)) {
    const [, workspace] = liveName.exec(name) ?? []
    if (workspace !== undefined && (await isTrusted(join(workspaceRoot, name), uid)))
      found.push(join(workspaceRoot, workspace))
  }
  return found
}

/** Workspaces that have a lock of this user and no records beside them any more: mostly its owner is about to take it away. */
async function lockedWorkspaces(workspaceRoot: string, uid: number | undefined): Promise<string[]> {
  const found = new Set<string>()
  for (const name of await namesIn(workspaceRoot)) {
    const [, workspace] = lockName.exec(name) ?? []
    if (workspace === undefined || existsSync(join(workspaceRoot, `${workspace}.runtime`))) continue
    if ((await statsOfOwn(join(workspaceRoot, name), uid)) !== undefined)
      found.add(join(workspaceRoot, workspace))
  }
  return [...found]
}

/** One that was killed after its last record had moved left no more than its lock. */
async function removeDeadLock(workspace: string): Promise<void> {
  await (await lockRecords(workspace))?.[Symbol.asyncDispose]()
}

async function namesIn(directory: string): Promise<string[]> {
  try {
    return await readdir(directory)
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR', 'EACCES')) return []
    throw error
  }
}

/** Receipts of a repository that say `running` for a process that is gone. */
async function deadCopies(repositoryRoot: string): Promise<Receipt[]> {
  const dead: Receipt[] = []
  for (const receipt of await listRunning(repositoryRoot))
    if (isCredible(receipt) && !(await isAlive(receipt.process))) dead.push(receipt)
  return dead
}

async function recoverWorkspace(workspace: string, uid: number | undefined): Promise<Receipt[]> {
  const live = liveRuntime(workspace)
  if (!(await isTrusted(live, uid))) return []
  // Before the lock, which needs a disk that can be written: it does no harm to do this twice.
  for (const { run_id } of (await deadRuns(live, workspace)) ?? [])
    killMarked(trackingVariable, trackingOfRun(run_id))
  const lock = await lockRecords(workspace)
  if (lock === undefined) return []
  await using _ = lock
  const dead = await deadRuns(live, workspace)
  if (dead === undefined) return []
  const ended = await endRuns(workspace, dead)
  // One that Loom had just forked when it was killed has taken up its mark meanwhile.
  for (const { run_id } of ended) killMarked(trackingVariable, trackingOfRun(run_id))
  return ended
}

/**
 * Runs in a runtime directory that were killed. Undefined while a process lives that has one there, also one that is moving its
 * records at the moment, and before the first has said that it does.
 */
async function deadRuns(live: string, workspace: string): Promise<Receipt[] | undefined> {
  const receipts = await receiptsIn(live, workspace)
  if (receipts.length === 0) return undefined
  const dead: Receipt[] = []
  for (const receipt of receipts) {
    if (await isAlive(receipt.process)) return undefined
    if (receipt.status !== 'running') continue
    // A process that has ended meanwhile has finished its receipt before; only one that still says so was killed.
    const again = await readReceiptIfThere(join(live, receiptPath(receipt.run_id)))
    if (again?.status === 'running') dead.push(again)
  }
  return dead
}

async function readReceiptIfThere(path: string): Promise<Receipt | undefined> {
  try {
    return await readReceipt(path)
  } catch (error) {
    if (error instanceof LoomFailure) return undefined
    throw error
  }
}

async function endRuns(workspace: string, dead: readonly Receipt[]): Promise<Receipt[]> {
  const interrupted = dead.map((receipt): Receipt => ({ ...receipt, status: 'interrupted' }))
  if (interrupted.some(isUnprepared)) {
    await removeTree(workspace)
    await removeTree(liveRuntime(workspace))
    for (const receipt of interrupted) await updateReceiptCopy(receipt)
    return interrupted
  }
  const ended: Receipt[] = []
  for (const receipt of interrupted) ended.push(await completeRecords(workspace, receipt))
  const home = await settleRuntime(workspace)
  for (const receipt of ended) {
    const settled = pointInto(home, receipt)
    if (home !== homeOf(workspace)) await writeReceipt(home, settled)
    await updateReceiptCopy(settled)
  }
  return ended
}

/**
 * Writes what is missing among the records of a run, where they are while it lives, its receipt last: a start that is killed
 * here leaves to the next one no more than to move them. Gives the receipt.
 */
async function completeRecords(workspace: string, receipt: Receipt): Promise<Receipt> {
  const live = liveRuntime(workspace)
  const there = pointInto(live, receipt)
  const jobs = existsSync(there.logs_dir ?? '') ? await replayRecords(there) : receipt.jobs
  const complete = pointInto(homeOf(workspace), { ...receipt, jobs })
  await writeReceipt(live, complete)
  return complete
}

/** A copy that still says `running`: it takes what the run's own receipt says, or is interrupted when there is none. */
async function endCopy(copy: Receipt, repositoryRoot: string, uid: number | undefined): Promise<void> {
  const own = await ownReceipts(copy.snapshot_path ?? '', uid)
  const receipt = own.find(({ run_id }) => run_id === copy.run_id)
  // Another start is at it.
  if (receipt?.status === 'running' && existsSync(liveRuntime(copy.snapshot_path ?? ''))) return
  const ended =
    receipt === undefined || receipt.status === 'running'
      ? { ...copy, status: 'interrupted' as const }
      : receipt
  await writeReceiptCopy(repositoryRoot, ended)
}
