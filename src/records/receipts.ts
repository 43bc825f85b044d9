import { constants } from 'node:fs'
import { access, lstat, mkdir, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { hasCode, writeFileAtomic } from '../base/files.ts'
import type { Receipt } from '../model/receipt.ts'
import { comparedCopyPath, type importedDirectory, receiptPath, runtimeDirectory } from './layout.ts'

/** A receipt's text on disk. */
export function receiptText(receipt: Receipt): string {
  return `${JSON.stringify(receipt, null, 2)}\n`
}

/** Writes a receipt into a runtime directory, in one step. Gives its path. */
export async function writeReceipt(runtime: string, receipt: Receipt): Promise<string> {
  const path = join(runtime, receiptPath(receipt.run_id))
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  // One that says `running` is of no use after a power cut.
  const durable = receipt.status !== 'running'
  await writeFileAtomic(path, receiptText(receipt), { durable })
  return path
}

/**
 * Writes the copy that the user's repository keeps, so that later commands find the run. False when it cannot be written (a
 * repository that is read-only, a `.loom` that is no directory): a run goes on without it. Links are never followed.
 */
export async function writeReceiptCopy(repositoryRoot: string, receipt: Receipt): Promise<boolean> {
  const path = await orUnwritable(async () => {
    const runtime = await openRuntimeOf(repositoryRoot)
    return runtime === undefined ? undefined : writeReceipt(runtime, receipt)
  })
  return path !== undefined
}

/** A directory within a repository's own runtime directory, made where it is not there; undefined where it cannot be written. */
export async function openRepositoryRuntime(
  repositoryRoot: string,
  name: 'receipts' | typeof importedDirectory,
): Promise<string | undefined> {
  return orUnwritable(async () => {
    const runtime = await openRuntimeOf(repositoryRoot)
    const directory = join(runtime ?? '', name)
    if (runtime === undefined || !(await isPlainDirectory(directory, 0o700))) return undefined
    await access(directory, constants.W_OK)
    return directory
  })
}

/** `.loom/.runtime` of a repository, which git ignores whatever the repository says. */
async function openRuntimeOf(repositoryRoot: string): Promise<string | undefined> {
  if (!(await isPlainDirectory(join(repositoryRoot, '.loom')))) return undefined
  const runtime = join(repositoryRoot, runtimeDirectory)
  if (!(await isPlainDirectory(runtime))) return undefined
  await writeFile(join(runtime, '.gitignore'), '*\n', { flag: 'wx' }).catch((error: unknown) => {
    if (!hasCode(error, 'EEXIST')) throw error
  })
  return runtime
}

async function orUnwritable<T>(write: () => Promise<T>): Promise<T | undefined> {
  try {
    return await write()
  } catch (error) {
    if (hasCode(error, 'EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT', 'ENOTDIR', 'ELOOP')) return undefined
    throw error
  }
}

/** Keeps beside a receipt's copy what other runs are compared with: it outlives the workspace. */
export async function writeComparedCopy(repositoryRoot: string, runId: string, text: string): Promise<void> {
  const path = join(repositoryRoot, runtimeDirectory, comparedCopyPath(runId))
  await writeFileAtomic(path, `${text}\n`)
}

/** Writes a receipt anew that the repository it speaks of keeps already. */
export async function updateReceiptCopy(receipt: Receipt): Promise<void> {
  const path = join(receipt.repo_root, runtimeDirectory, receiptPath(receipt.run_id))
  if ((await stat(path).catch(() => undefined)) !== undefined)
    await writeReceiptCopy(receipt.repo_root, receipt)
}

/** Whether a path is a directory and no link to one; makes it when there is nothing. */
async function isPlainDirectory(path: string, mode?: number): Promise<boolean> {
  try {
    await mkdir(path, mode)
    return true
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error
    return (await lstat(path)).isDirectory()
  }
}
