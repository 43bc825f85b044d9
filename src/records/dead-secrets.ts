import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { hasCode, statsOfOwn } from '../base/files.ts'
import { removeDeadDirectories } from '../base/owned-directory.ts'

const secretsName = /^loom-run-local-\d+-\d+\.secrets$/

/** Removes files with secrets that killed processes left beside workspaces. Those of a living one stay, of the same workspace too. */
export async function removeDeadSecrets(workspaceRoot: string, uid: number | undefined): Promise<void> {
  const names = await readdir(workspaceRoot).catch((error: unknown) => {
    if (hasCode(error, 'ENOENT', 'ENOTDIR', 'EACCES')) return []
    throw error
  })
  for (const name of names.filter((one) => secretsName.test(one))) {
    const directory = join(workspaceRoot, name)
    if ((await statsOfOwn(directory, uid))?.isDirectory() === true) await removeDeadDirectories(directory)
  }
}
