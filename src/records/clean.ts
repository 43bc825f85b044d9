import { lstat, readdir, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { hasCode } from '../base/files.ts'
import { isAlive } from '../base/process-identity.ts'
import type { Receipt } from '../model/receipt.ts'
import { type FoundRun } from './find.ts'
import { liveRuntime } from './layout.ts'
import { isTrusted } from './recover.ts'

export interface CleanRule {
  /** Only runs that ended before this time. */
  readonly before?: Date
  /** How many of the newest stay. */
  readonly keep: number
}

/** Of runs, newest first, those whose workspace may go: ended, not among the newest that stay, old enough. */
export function selectForRemoval(runs: readonly FoundRun[], { before, keep }: CleanRule): Receipt[] {
  const receipts = runs.flatMap((run) => ('receipt' in run ? [run.receipt] : []))
  return receipts.slice(keep).filter((receipt) => {
    if (receipt.status === 'running') return false
    return before === undefined || new Date(receipt.finished_at ?? receipt.started_at) < before
  })
}

const workspaceName = /^loom-run-local-\d+-\d+$/

/**
 * Removes a run's workspace and what stands beside it. Never one that is not named as Loom names them, that is another user's
 * or open to others, or whose run is alive. Gives the bytes that it held; undefined when there was nothing to remove.
 */
export async function removeWorkspace(
  receipt: Receipt,
  options: { uid: number | undefined; dryRun: boolean },
): Promise<number | undefined> {
  const path = receipt.snapshot_path
  if (path === undefined || !workspaceName.test(basename(path)) || !(await isTrusted(path, options.uid)))
    return undefined
  if (receipt.status === 'running' && (await isAlive(receipt.process))) return undefined
  const sizeBytes = await directorySize(path)
  if (options.dryRun) return sizeBytes
  await rm(path, { recursive: true, force: true })
  if (await isTrusted(liveRuntime(path), options.uid))
    await rm(liveRuntime(path), { recursive: true, force: true })
  return sizeBytes
}

/** Bytes of all files below a directory, links not followed; undefined when there is none. */
export async function directorySize(path: string): Promise<number | undefined> {
  try {
    const entries = await readdir(path, { withFileTypes: true, recursive: true })
    let bytes = 0
    for (const entry of entries) {
      if (entry.isFile()) bytes += (await lstat(join(entry.parentPath, entry.name))).size
    }
    return bytes
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined
    throw error
  }
}
