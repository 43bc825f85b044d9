import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { hasCode, statsOfOwn } from '../base/files.ts'
import { isMarkAlive } from '../base/process-mark.ts'
import { removeTree } from '../base/remove-tree.ts'
import { workspacePrefix } from './workspace.ts'

/**
 * Removes what processes left that were killed after they had claimed a run number and before a receipt said so: the claim, and
 * what was made under that number. Nothing ran there.
 */
export async function removeDeadClaims(root: string, uid: number | undefined): Promise<void> {
  const names = await readdir(root).catch((error: unknown) => {
    if (hasCode(error, 'ENOENT', 'ENOTDIR', 'EACCES')) return []
    throw error
  })
  for (const name of names) {
    const [, number] = claimPattern.exec(name) ?? []
    const claim = join(root, name)
    if (number === undefined) continue
    if ((await statsOfOwn(claim, uid)) === undefined || (await isMarkAlive(claim)) !== false) continue
    for (const made of names.filter((one) => one.startsWith(`${workspacePrefix}${number}-`)))
      if ((await statsOfOwn(join(root, made), uid)) !== undefined) await removeTree(join(root, made))
    await rm(claim, { force: true })
  }
}

const claimPattern = new RegExp(`^\\.${workspacePrefix}(\\d+)\\.claim$`)
