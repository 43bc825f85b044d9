import { randomBytes } from 'node:crypto'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { AbsolutePath } from '../../base/brand.ts'

/** Does something while a file of a name that nobody can guess is in the workspace: who sees it there sees the same directory. */
export async function withNonce<Result>(
  workspace: AbsolutePath,
  work: (name: string) => Promise<Result>,
): Promise<Result> {
  const name = `.loom-nonce-${randomBytes(12).toString('hex')}`
  const path = join(workspace, name)
  await writeFile(path, '', { flag: 'wx', mode: 0o600 })
  try {
    return await work(name)
  } finally {
    await rm(path, { force: true })
  }
}
