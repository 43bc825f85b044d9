import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { hasCode } from '../base/files.ts'
import { sha256 } from '../base/hash.ts'
import { LoomFailure } from '../diagnostics/failure.ts'
import { type Compared, comparedSchema, comparedVersion } from '../model/compared.ts'
import type { Receipt } from '../model/receipt.ts'
import { comparedCopyPath, runtimeDirectory } from './layout.ts'

/**
 * Reads what a run is compared by, from where its receipt points or else from the copy that a repository keeps. Fails with
 * `diff/nothing-recorded` for a run that left none, and with `run/unreadable` for one that is not what the receipt speaks of.
 */
export async function readCompared(receipt: Receipt, repositoryRoot: string): Promise<Compared> {
  const copies = [repositoryRoot, receipt.repo_root].map((root) =>
    join(root, runtimeDirectory, comparedCopyPath(receipt.run_id)),
  )
  const places = [...(receipt.compared_path === undefined ? [] : [receipt.compared_path]), ...copies]
  for (const place of places) {
    const text = await readIfThere(place)
    if (text !== undefined) return decodeCompared(text, { place, digest: receipt.parity_digest })
  }
  throw nothingRecorded(receipt)
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR', 'EACCES')) return undefined
    throw error
  }
}

function decodeCompared(
  text: string,
  { place, digest }: { place: string; digest: string | undefined },
): Compared {
  if (digest !== undefined && sha256(text.trimEnd()) !== digest)
    throw unreadable(place, 'it is not what the receipt’s parity_digest was made of')
  let decoded: unknown
  try {
    decoded = JSON.parse(text)
  } catch (error) {
    throw unreadable(place, error instanceof Error ? error.message : String(error))
  }
  const result = v.safeParse(comparedSchema, decoded, { abortEarly: true })
  if (result.success) return result.output
  const [issue] = result.issues
  const where = v.getDotPath(issue) ?? 'it'
  throw unreadable(
    place,
    where === 'schema_version' ? `expected version "${comparedVersion}"` : `${where}: ${issue.message}`,
  )
}

function nothingRecorded({ run_id, status }: Receipt): LoomFailure {
  const why =
    status === 'running'
      ? 'it has not ended'
      : status === 'interrupted'
        ? 'it was interrupted'
        : 'an older Loom made it, or it ended before its jobs, or its records are gone'
  return new LoomFailure('usage', {
    code: 'diff/nothing-recorded',
    message: `run ${run_id} has nothing to compare: ${why}`,
    hint: 'run it again: `loom run --local`',
  })
}

function unreadable(path: string, why: string): LoomFailure {
  return new LoomFailure('usage', {
    code: 'run/unreadable',
    message: `cannot read ${path}: ${why}`,
    hint: 'it may be damaged, or written by a newer Loom',
  })
}
