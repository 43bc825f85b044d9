import { mkdir, readFile } from 'node:fs/promises'
import { dirname, relative } from 'node:path'
import * as v from 'valibot'
import { hasCode, writeFileAtomic } from '../../base/files.ts'
import { LoomFailure } from '../../diagnostics/failure.ts'
import { readableJson } from './readable-json.ts'
import { type StoredReceipt, storedReceiptSchema } from './stored-receipt.ts'

/** How a person has stored receipts written. */
export const howToUpdate =
  'run the tests with --test-update-snapshots, or on Node 20 with LOOM_UPDATE_SNAPSHOTS=1'

/** Whether stored receipts are to be written anew. Node 20 has no flag for it, and no Node takes that flag from NODE_OPTIONS. */
export function isUpdating(): boolean {
  const asked = process.env['LOOM_UPDATE_SNAPSHOTS'] ?? ''
  return process.execArgv.includes('--test-update-snapshots') || (asked !== '' && asked !== '0')
}

/** A file as it is named to a person. */
export function shownPath(path: string): string {
  const shown = relative(process.cwd(), path)
  return shown.startsWith('..') ? path : shown
}

/** Undefined where there is none. Fails with `kit/unreadable-receipt`. */
export async function readStored(path: string): Promise<StoredReceipt | undefined> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return undefined
    throw error
  }
  let decoded: unknown
  try {
    decoded = JSON.parse(text)
  } catch (error) {
    throw unreadable(path, error instanceof Error ? error.message : String(error))
  }
  const result = v.safeParse(storedReceiptSchema, decoded, { abortEarly: true })
  if (result.success) return result.output
  const [issue] = result.issues
  throw unreadable(path, `${v.getDotPath(issue) ?? 'it'}: ${issue.message}`)
}

/** Writes one where it is not there yet or says something else. Says whether it did. */
export async function updateStored(path: string, stored: StoredReceipt): Promise<boolean> {
  const old = await readStored(path).catch((error: unknown) => {
    if (error instanceof LoomFailure) return undefined
    throw error
  })
  const text = readableJson(stored)
  if (old !== undefined && readableJson(old) === text) return false
  await mkdir(dirname(path), { recursive: true })
  await writeFileAtomic(path, text, { mode: 0o666 })
  return true
}

function unreadable(path: string, why: string): LoomFailure {
  return new LoomFailure('usage', {
    code: 'kit/unreadable-receipt',
    message: `cannot read the stored receipt ${path}: ${why}`,
    hint: `it may be damaged, or written by a newer Loom; to write it anew, ${howToUpdate}`,
  })
}
