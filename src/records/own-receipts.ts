import { join } from 'node:path'
import { statsOfOwn } from '../base/files.ts'
import type { Receipt } from '../model/receipt.ts'
import { homeOf } from './begin.ts'
import { listReceipts } from './find.ts'
import { liveRuntime } from './layout.ts'
import { isTrusted } from './trust.ts'

/** Receipts of runs in a workspace, from a runtime directory. One that speaks of another workspace is left out. */
export async function receiptsIn(runtime: string, workspace: string): Promise<Receipt[]> {
  const found = await listReceipts(join(runtime, 'receipts'))
  const receipts = found.flatMap((run) => ('receipt' in run ? [run.receipt] : []))
  return receipts.filter(({ snapshot_path: path }) => path === workspace)
}

/**
 * Receipts that a workspace has of itself, beside it or in it: proof that Loom made it. None where the directory is not this
 * user's.
 */
export async function ownReceipts(workspace: string, uid: number | undefined): Promise<Receipt[]> {
  const live = liveRuntime(workspace)
  if (await isTrusted(live, uid)) {
    const receipts = await receiptsIn(live, workspace)
    if (receipts.length > 0) return receipts
  }
  // Whatever its jobs made of its mode.
  const isOwn = (await statsOfOwn(workspace, uid))?.isDirectory() === true
  return isOwn ? receiptsIn(homeOf(workspace), workspace) : []
}
