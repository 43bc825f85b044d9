import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { pipeline } from 'node:stream/promises'
import * as v from 'valibot'
import { LoomFailure } from '../diagnostics/failure.ts'
import { type Bundle, bundleSchema } from '../model/bundle.ts'
import { jobManifestSchema } from '../model/records.ts'
import type { Receipt } from '../model/receipt.ts'
import { readReceipt } from './find.ts'
import { logsPath, receiptPath } from './layout.ts'
import { isSafePointer, manifestPointers } from './portable.ts'

/** A bundle that is unpacked: where, and the receipt in it. */
export interface UnpackedBundle {
  readonly directory: string
  readonly bundle: Bundle
  readonly receipt: Receipt
  /** As it stands in the bundle, with relative pointers. */
  readonly shown: Receipt
}

/**
 * Reads what was unpacked from `archive` and compares every file with what `bundle.json` says of it. Fails with `bundle/damaged`,
 * naming the first thing that is wrong.
 */
export async function checkBundle(directory: string, archive: string): Promise<UnpackedBundle> {
  const bundle = await readBundle(directory).catch((error: unknown) => {
    throw damaged(archive, `it has no bundle.json that can be read`, error)
  })
  const [problem] = await digestProblems(directory, bundle)
  if (problem !== undefined) throw damaged(archive, problem)
  const path = join(directory, receiptPath(bundle.run_id))
  const receipt = await readReceipt(path)
  if (receipt.run_id !== bundle.run_id) throw damaged(archive, 'its receipt is of another run')
  if (receipt.logs_dir?.startsWith(`${directory}/`) !== true)
    throw damaged(archive, 'its receipt points out of it')
  const misled = await misledManifest(directory, bundle)
  if (misled !== undefined) throw damaged(archive, `${misled} is no manifest that points into it`)
  const shown = JSON.parse(await readFile(path, 'utf8')) as Receipt
  return { directory, bundle, receipt, shown }
}

/** The first manifest of a job that points out of the logs, or is none. */
async function misledManifest(
  directory: string,
  { files, run_id: runId }: Bundle,
): Promise<string | undefined> {
  const jobs = `${logsPath(runId)}/jobs/`
  for (const { path } of files) {
    if (!path.startsWith(jobs) || !path.endsWith('/manifest.json') || path.includes('/artifacts/')) continue
    try {
      const manifest = v.parse(jobManifestSchema, JSON.parse(await readFile(join(directory, path), 'utf8')))
      if (!manifestPointers(manifest).every(isSafePointer)) return path
    } catch {
      return path
    }
  }
  return undefined
}

export async function readBundle(directory: string): Promise<Bundle> {
  return v.parse(bundleSchema, JSON.parse(await readFile(join(directory, 'bundle.json'), 'utf8')))
}

/** What of a bundle's files is missing, different or not listed. */
export async function digestProblems(directory: string, bundle: Bundle): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true })
  const present = new Set(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(directory, join(entry.parentPath, entry.name))),
  )
  present.delete('bundle.json')
  const problems: string[] = []
  for (const { path, sha256 } of bundle.files) {
    if (!present.delete(path)) problems.push(`${path} is missing`)
    else if ((await digestOf(join(directory, path))) !== sha256)
      problems.push(`${path} is not what bundle.json says it is`)
  }
  for (const path of [...present].sort()) problems.push(`${path} is not listed in bundle.json`)
  return problems
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}

function damaged(archive: string, why: string, cause?: unknown): LoomFailure {
  return new LoomFailure(
    'usage',
    {
      code: 'bundle/damaged',
      message: `cannot read the bundle ${archive}: ${why}`,
      hint: 'export or fetch it again',
    },
    cause,
  )
}
