import { existsSync } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { hasCode } from '../base/files.ts'
import { killMarked } from '../base/process-group.ts'
import { isAlive } from '../base/process-identity.ts'
import { LoomFailure } from '../diagnostics/failure.ts'
import type { Receipt } from '../model/receipt.ts'
import { trackingOfRun, trackingVariable } from '../model/tracking.ts'
import { isUnprepared, pointInto } from './begin.ts'
import { isCredible, removeWorkspace } from './clean.ts'
import { type FoundRun, listRuns, readReceipt } from './find.ts'
import { liveRuntime, receiptPath, secretsDirectory } from './layout.ts'
import { replayRecords } from './replay.ts'
import { settleRuntime } from './runtime-directory.ts'
import { updateReceiptCopy, writeReceipt } from './receipts.ts'
import { isTrusted } from './trust.ts'

export interface RecoveryScope {
  readonly repositoryRoot: string
  /** Where workspaces are made; dead runs of every repository are found there. */
  readonly workspaceRoot: string
}

/**
 * Finishes what a killed Loom left: its processes end, its files with secrets go, its receipts say `interrupted`, its records
 * move into the workspace, and a workspace that was not whole yet is removed. Runs whose process is alive are not touched; only
 * directories of the same user that nobody else may enter are believed. Gives the runs it ended.
 */
export async function recoverRuns({ repositoryRoot, workspaceRoot }: RecoveryScope): Promise<Receipt[]> {
  const uid = process.getuid?.()
  const found = [...(await listRuns(repositoryRoot)), ...(await listLiveRecords(workspaceRoot, uid))]
  const recovered: Receipt[] = []
  for (const run of found) {
    const dead = await deadRun(run)
    if (dead === undefined) continue
    killMarked(trackingVariable, trackingOfRun(dead.run_id))
    const interrupted: Receipt = { ...dead, status: 'interrupted' }
    await removeSecrets(dead, uid)
    if (isUnprepared(dead)) await removeWorkspace(interrupted, uid)
    const receipt = isUnprepared(dead) ? interrupted : await settle(interrupted, uid)
    await updateReceiptCopy(receipt)
    recovered.push(receipt)
  }
  return recovered
}

/** The receipt of a run that says `running` and whose process is gone. */
async function deadRun(run: FoundRun): Promise<Receipt | undefined> {
  if (!('receipt' in run) || run.receipt.status !== 'running' || !isCredible(run.receipt)) return undefined
  if (await isAlive(run.receipt.process)) return undefined
  // A process that has ended meanwhile has finished its receipt before; only one that still says so was killed.
  const again = await readReceiptIfThere(run.path)
  return again?.status === 'running' ? again : undefined
}

async function readReceiptIfThere(path: string): Promise<Receipt | undefined> {
  try {
    return await readReceipt(path)
  } catch (error) {
    if (error instanceof LoomFailure) return undefined
    throw error
  }
}

const liveName = /^(loom-run-local-(\d+)-\d+)\.runtime$/

/** Runs whose records are beside their workspace: those that live, and those that were killed. */
async function listLiveRecords(workspaceRoot: string, uid: number | undefined): Promise<FoundRun[]> {
  const names = await readdir(workspaceRoot).catch((error: unknown) => {
    if (hasCode(error, 'ENOENT', 'ENOTDIR', 'EACCES')) return []
    throw error
  })
  const found: FoundRun[] = []
  for (const name of names) {
    const [, workspace, runId] = liveName.exec(name) ?? []
    if (workspace === undefined || runId === undefined) continue
    const directory = join(workspaceRoot, name)
    if (!(await isTrusted(directory, uid))) continue
    const path = join(directory, receiptPath(runId))
    const receipt = await readReceiptIfThere(path)
    // A receipt that speaks of another directory is none of this run.
    if (receipt?.snapshot_path === join(workspaceRoot, workspace) && receipt.run_id === runId)
      found.push({ path, receipt })
  }
  return found
}

async function removeSecrets({ snapshot_path: workspace }: Receipt, uid: number | undefined): Promise<void> {
  if (workspace === undefined || !(await isTrusted(secretsDirectory(workspace), uid))) return
  await rm(secretsDirectory(workspace), { recursive: true, force: true })
}

/** Moves the records into the workspace and writes what is missing among them. Gives the receipt as it then is. */
async function settle(receipt: Receipt, uid: number | undefined): Promise<Receipt> {
  const workspace = receipt.snapshot_path
  if (workspace === undefined || !(await isTrusted(workspace, uid))) return receipt
  // Beside the workspace anybody can plant a directory; within it only this user.
  const live = liveRuntime(workspace)
  if (existsSync(live) && !(await isTrusted(live, uid))) return receipt
  const home = await settleRuntime(workspace)
  const there = pointInto(home, receipt)
  if (!existsSync(there.logs_dir ?? '')) return receipt
  const settled = { ...there, jobs: await replayRecords(there) }
  await writeReceipt(home, settled)
  return settled
}
