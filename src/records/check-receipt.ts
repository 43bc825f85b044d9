import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { writeFileAtomic } from '../base/files.ts'
import type { CheckReceipt } from '../model/check-receipt.ts'
import { openRepositoryRuntime } from './receipts.ts'

/** Receipts of checks that are kept: an editor may check at every save. */
const kept = 20

/**
 * Writes the receipt of a check beside those of runs, as `loom-check-<number>.json`, and removes the oldest ones. Gives its
 * path; undefined where the repository cannot be written.
 */
export async function writeCheckReceipt(receipt: CheckReceipt, number: bigint): Promise<string | undefined> {
  const directory = await openRepositoryRuntime(receipt.repo_root, 'receipts')
  if (directory === undefined) return undefined
  const path = join(directory, `loom-check-${number}.json`)
  await writeFileAtomic(path, `${JSON.stringify(receipt, null, 2)}\n`)
  const names = (await readdir(directory)).filter((name) => /^loom-check-\d+\.json$/.test(name)).sort()
  await Promise.all(names.slice(0, -kept).map(async (name) => rm(join(directory, name), { force: true })))
  return path
}
