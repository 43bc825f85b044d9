import { tmpdir } from 'node:os'
import { dirname } from 'node:path'
import { ifSystemAllows } from '../base/system-error.ts'
import { removeDeadSecrets } from '../records/dead-secrets.ts'
import { recoverRuns } from '../records/recover.ts'
import { removeDeadClaims } from '../snapshot/dead-claims.ts'

/**
 * What every command that starts or looks at runs does first: finishes the runs of killed processes, in this repository and
 * wherever else their workspaces stand in the same place, and removes what they left. Living runs are not touched.
 */
export async function recover(repositoryRoot: string, workspaceRoot = tmpdir()): Promise<void> {
  const uid = process.getuid?.()
  const ended = await recoverRuns({ repositoryRoot, workspaceRoot, uid })
  const roots = ended.flatMap(({ snapshot_path: path }) => (path === undefined ? [] : [dirname(path)]))
  for (const root of new Set([workspaceRoot, ...roots])) {
    await ifSystemAllows(async () => removeDeadClaims(root, uid), undefined)
    await ifSystemAllows(async () => removeDeadSecrets(root, uid), undefined)
  }
}
