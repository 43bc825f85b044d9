import { isAlive } from '../base/process-identity.ts'
import type { Receipt } from '../model/receipt.ts'
import { isUnprepared } from './begin.ts'
import { removeWorkspace } from './clean.ts'
import { listRuns } from './find.ts'
import { liveRuntime } from './layout.ts'
import { settleRuntime } from './runtime-directory.ts'
import { writeReceipt, writeReceiptCopy } from './receipts.ts'
import { isTrusted } from './trust.ts'

/**
 * Finishes what a killed Loom left: its receipts say `interrupted`, its records move into the workspace, and a workspace that
 * was not whole yet goes. Runs whose process is alive are not touched; only directories of the same user that nobody else may
 * enter are believed. Gives the runs it ended.
 */
export async function recoverRuns(repositoryRoot: string, uid: number | undefined): Promise<Receipt[]> {
  const recovered: Receipt[] = []
  for (const run of await listRuns(repositoryRoot)) {
    if (!('receipt' in run) || run.receipt.status !== 'running' || (await isAlive(run.receipt.process)))
      continue
    const receipt: Receipt = { ...run.receipt, status: 'interrupted' }
    await (isUnprepared(receipt) ? removeWorkspace(receipt, uid) : settle(receipt, uid))
    await writeReceiptCopy(repositoryRoot, receipt)
    recovered.push(receipt)
  }
  return recovered
}

async function settle(receipt: Receipt, uid: number | undefined): Promise<void> {
  const workspace = receipt.snapshot_path
  if (workspace === undefined || !(await isTrusted(workspace, uid))) return
  if (await isTrusted(liveRuntime(workspace), uid))
    await writeReceipt(await settleRuntime(workspace), receipt)
}
