import { lstatSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { hasCode } from '../base/files.ts'
import { isAlive } from '../base/process-identity.ts'
import { removeTree } from '../base/remove-tree.ts'
import type { Receipt } from '../model/receipt.ts'
import { type FoundRun } from './find.ts'
import { jobsDirectory, liveRuntime } from './layout.ts'
import { ownReceipts } from './own-receipts.ts'
import { isTrusted } from './trust.ts'

export interface CleanRule {
  /** Only runs that ended before this time. */
  readonly before?: Date
  /** How many of the newest stay. */
  readonly keep: number
}

/** Of runs, newest first, those whose workspace may go, once each: ended, not among the newest that stay, old enough. */
export function selectForRemoval(runs: readonly FoundRun[], { before, keep }: CleanRule): Receipt[] {
  const receipts = runs.flatMap((run) => ('receipt' in run ? [run.receipt] : []))
  const isOld = (receipt: Receipt, at: number) =>
    at >= keep &&
    receipt.status !== 'running' &&
    (before === undefined || new Date(receipt.finished_at ?? receipt.started_at) < before)
  // A run that was tried again shares its workspace with the run that did.
  const kept = new Set(receipts.filter((receipt, at) => !isOld(receipt, at)).map((one) => one.snapshot_path))
  const paths = new Set<string | undefined>()
  return receipts.filter(({ snapshot_path: path }) => {
    if (kept.has(path) || paths.has(path)) return false
    paths.add(path)
    return true
  })
}

/** Whether a receipt speaks of a workspace as Loom names them. One in a repository may have come with it, from anybody. */
export function isCredible({ run_id: runId, snapshot_path: path }: Receipt): boolean {
  return /^\d{10,}$/.test(runId) && /^loom-run-local-\d{10,}-\d+$/.test(basename(path ?? ''))
}

/**
 * Removes a run's workspace and what stands beside it. Never one that is not named as Loom names them, that is another user's
 * or open to others, that has no receipt of its own, or where a run is alive. False when there was nothing to remove.
 */
export async function removeWorkspace(receipt: Receipt, uid: number | undefined): Promise<boolean> {
  const path = await removableWorkspace(receipt, uid)
  if (path === undefined) return false
  // What is found by the workspace goes before it: one that is killed here is found again.
  if (await isTrusted(jobsDirectory(path), uid)) await removeTree(jobsDirectory(path))
  await removeTree(path)
  if (await isTrusted(liveRuntime(path), uid)) await removeTree(liveRuntime(path))
  return true
}

/** The workspace that `removeWorkspace` would remove. */
export async function removableWorkspace(
  receipt: Receipt,
  uid: number | undefined,
): Promise<string | undefined> {
  const { snapshot_path: path } = receipt
  if (path === undefined || !isCredible(receipt) || !(await isTrusted(path, uid))) return undefined
  const own = await ownReceipts(path, uid)
  if (own.length === 0) return undefined
  for (const { status, process } of own)
    if (status === 'running' && (await isAlive(process))) return undefined
  return path
}

/** Bytes of a run's workspace; undefined when it is gone, or is none that Loom made: a receipt may name any directory. */
export async function workspaceSize(receipt: Receipt, uid: number | undefined): Promise<number | undefined> {
  const { snapshot_path: path } = receipt
  if (path === undefined || !isCredible(receipt) || !(await isTrusted(path, uid))) return undefined
  return sizeWithJobs(path)
}

/** Bytes of a workspace, with those of its jobs. */
export function sizeWithJobs(workspace: string): number {
  return directorySize(workspace) + directorySize(jobsDirectory(workspace))
}

/**
 * Bytes of all files below a directory, links not followed; what vanishes or may not be looked at counts nothing. Blocks: a way
 * through the pool of threads takes each file several times as long, and who asks has nothing else to do.
 */
export function directorySize(path: string): number {
  let bytes = 0
  for (const entry of looking(() => readdirSync(path, { withFileTypes: true }), [])) {
    const below = join(path, entry.name)
    if (entry.isDirectory()) bytes += directorySize(below)
    else if (entry.isFile()) bytes += looking(() => lstatSync(below).size, 0)
  }
  return bytes
}

function looking<T>(look: () => T, otherwise: T): T {
  try {
    return look()
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR', 'EACCES', 'EPERM')) return otherwise
    throw error
  }
}
