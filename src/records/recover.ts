import { lstat } from 'node:fs/promises'
import { isAlive } from '../base/process-identity.ts'
import type { Receipt } from '../model/receipt.ts'
import { listRuns } from './find.ts'
import { liveRuntime } from './layout.ts'
import { settleRuntime } from './runtime-directory.ts'
import { writeReceipt, writeReceiptCopy } from './receipts.ts'

/**
 * Finishes what a killed Loom left: its receipts say `interrupted`, its records move into the workspace. Runs whose process is
 * alive are not touched; only directories of the same user that nobody else may enter are believed. Gives the runs it ended.
 */
export async function recoverRuns(repositoryRoot: string, uid: number | undefined): Promise<Receipt[]> {
  const recovered: Receipt[] = []
  for (const run of await listRuns(repositoryRoot)) {
    if (!('receipt' in run) || run.receipt.status !== 'running' || (await isAlive(run.receipt.process)))
      continue
    const receipt: Receipt = { ...run.receipt, status: 'interrupted' }
    const workspace = receipt.snapshot_path
    if (workspace !== undefined && (await isTrusted(workspace, uid))) {
      const isLive = await isTrusted(liveRuntime(workspace), uid)
      if (isLive) await writeReceipt(await settleRuntime(workspace), receipt)
    }
    await writeReceiptCopy(repositoryRoot, receipt)
    recovered.push(receipt)
  }
  return recovered
}

/** Anybody can plant a directory in the system's temporary one. */
export async function isTrusted(path: string, uid: number | undefined): Promise<boolean> {
  try {
    const stats = await lstat(path)
    return stats.isDirectory() && (uid === undefined || stats.uid === uid) && (stats.mode & 0o077) === 0
  } catch {
    return false
  }
}
