import { realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { hasCode } from '../base/files.ts'
import { removeTree } from '../base/remove-tree.ts'
import type { Receipt } from '../model/receipt.ts'
import { homeOf } from './begin.ts'
import { directorySize, removableWorkspace } from './clean.ts'
import { expiryOf } from './kept-artifacts.ts'
import { artifactsDirectory, attemptDirectory, logsPath } from './layout.ts'
import { ifReadable, readPlan } from './past.ts'

export interface ExpiryRule {
  readonly uid: number | undefined
  readonly now: Date
  /** Only says what would go. */
  readonly isDryRun: boolean
}

/** The artifacts of one attempt at a job. */
export interface ExpiredArtifacts {
  readonly path: string
  readonly bytes: number
}

/** Removes what the jobs of a run left and its `expire_in` is over. The workspace is judged as by `removeWorkspace`. */
export async function removeExpiredArtifacts(
  receipt: Receipt,
  { uid, now, isDryRun }: ExpiryRule,
): Promise<ExpiredArtifacts[]> {
  const workspace = await removableWorkspace(receipt, uid)
  const plan = workspace === undefined ? undefined : (await ifReadable(readPlan(receipt)))?.plan
  if (workspace === undefined || plan === undefined) return []
  const logs = join(await realpath(workspace), homeOf(''), logsPath(receipt.run_id))
  const removed: ExpiredArtifacts[] = []
  for (const { id, attempts } of receipt.jobs) {
    const text = plan.nodes.find((job) => job.id === id)?.artifacts?.expire_in
    const expiresAt = text === undefined ? undefined : expiryOf(receipt, text)
    if (expiresAt === undefined || expiresAt > now) continue
    for (const path of placesOf(id, attempts).map((place) => join(logs, place))) {
      if (!(await isThere(path))) continue
      removed.push({ path, bytes: directorySize(path) })
      if (!isDryRun) await removeTree(path)
    }
  }
  return removed
}

function placesOf(job: string, attempts: number): string[] {
  const earlier = Array.from({ length: Math.max(0, attempts - 1) }, (_, at) => attemptDirectory(job, at + 1))
  return [artifactsDirectory(job), ...earlier.map((directory) => `${directory}/artifacts`)]
}

/** Whether a directory is where it seems to be: whoever works in a workspace may put a link on the way to it. */
async function isThere(path: string): Promise<boolean> {
  try {
    return (await realpath(path)) === path
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR', 'EACCES', 'ELOOP')) return false
    throw error
  }
}
