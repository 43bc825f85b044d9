import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { ArtifactTotals } from '../model/event.ts'
import { parseExpiry } from '../model/expiry.ts'
import type { Receipt } from '../model/receipt.ts'
import { artifactsDirectory } from './layout.ts'
import { ifReadable, readPlan } from './past.ts'

/** What a job of a past run left in its last attempt. */
export interface KeptArtifacts {
  readonly job: string
  /** As the workflow calls it. */
  readonly name?: string
  readonly totals: ArtifactTotals
  /** Whether their directory is still there. */
  readonly isThere: boolean
  /** Whether the time is over after which `loom clean` removes them. */
  readonly isExpired: boolean
}

/** The artifacts of a run by its receipt and its plan, in the order of the plan. */
export async function readKeptArtifacts(receipt: Receipt, now: Date): Promise<KeptArtifacts[]> {
  const { logs_dir: logs, jobs } = receipt
  const left = jobs.flatMap(({ id, artifacts: totals }) => (totals === undefined ? [] : [{ id, totals }]))
  if (left.length === 0) return []
  const plan = (await ifReadable(readPlan(receipt)))?.plan
  return left.map(({ id, totals }) => {
    const { name, expire_in } = plan?.nodes.find((job) => job.id === id)?.artifacts ?? {}
    const expiresAt = expire_in === undefined ? undefined : expiryOf(receipt, expire_in)
    return {
      job: id,
      totals,
      ...(name === undefined ? {} : { name }),
      isThere: logs !== undefined && existsSync(join(logs, artifactsDirectory(id))),
      isExpired: expiresAt !== undefined && expiresAt <= now,
    }
  })
}

/** When what `expire_in` names expires. Undefined for `never`, and for a time that no calendar reaches. */
export function expiryOf(
  { finished_at: finished, started_at: started }: Receipt,
  text: string,
): Date | undefined {
  const date = new Date(Date.parse(finished ?? started) + parseExpiry(text))
  return Number.isNaN(date.getTime()) ? undefined : date
}
