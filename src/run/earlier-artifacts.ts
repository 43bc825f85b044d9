import type { AbsolutePath } from '../base/brand.ts'
import { absolutePath } from '../base/files.ts'
import { artifactsDirectory, liveRuntime, logsPath } from '../records/layout.ts'
import { receiptsIn } from '../records/own-receipts.ts'

/**
 * Where the artifacts are that earlier runs in a workspace kept: of each job what its newest run left, but for those that run again,
 * whose earlier ones count no more. The records of those runs are beside the workspace.
 */
export async function findEarlierArtifacts(
  workspace: string,
  again: readonly { readonly id: string }[],
): Promise<Map<string, AbsolutePath>> {
  const live = liveRuntime(workspace)
  const receipts = await receiptsIn(live, workspace)
  receipts.sort((a, b) => Number(BigInt(a.run_id) - BigInt(b.run_id)))
  const found = new Map<string, AbsolutePath>()
  for (const { run_id: runId, jobs } of receipts)
    for (const { id, attempts, artifacts } of jobs) {
      if (attempts > 0) found.delete(id)
      if (artifacts !== undefined)
        found.set(id, absolutePath(`${logsPath(runId)}/${artifactsDirectory(id)}`, live))
    }
  for (const { id } of again) found.delete(id)
  return found
}
