import { readFile, readdir, stat } from 'node:fs/promises'
import { isAbsolute, join, resolve } from 'node:path'
import * as v from 'valibot'
import { hasCode } from '../base/files.ts'
import { LoomFailure } from '../diagnostics/failure.ts'
import { type Receipt, receiptSchema, receiptVersion } from '../model/receipt.ts'
import { runtimeDirectory } from './layout.ts'

const headSchema = v.object({ schema_version: v.optional(v.unknown()), kind: v.optional(v.unknown()) })

/** Reads and checks a receipt. Unknown fields are borne; a newer version is a failure, like a file that is no receipt. */
export async function readReceipt(path: string): Promise<Receipt> {
  let decoded: unknown
  try {
    decoded = JSON.parse(await readFile(path, 'utf8'))
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) throw noRun(`there is no receipt ${path}`)
    throw unreadable(path, error instanceof Error ? error.message : String(error))
  }
  const { schema_version: version, kind } = v.parse(v.fallback(headSchema, {}), decoded)
  if (version !== receiptVersion)
    throw unreadable(path, `its schema_version is ${JSON.stringify(version)}, expected "${receiptVersion}"`)
  if (kind === 'loom-check') throw noRun(`${path} is the receipt of a check, not of a run`)
  const result = v.safeParse(receiptSchema, decoded)
  if (result.success) return result.output
  throw unreadable(path, `${v.getDotPath(result.issues[0]) ?? 'it'}: ${result.issues[0].message}`)
}

const isRunReceipt = /^loom-run-local-\d+\.json$/

/** A past run, or a receipt that cannot be read. */
export type FoundRun =
  { readonly path: string; readonly receipt: Receipt } | { readonly path: string; readonly problem: string }

/** Past runs that a repository knows of, newest first. */
export async function listRuns(repositoryRoot: string): Promise<FoundRun[]> {
  return listReceipts(join(repositoryRoot, runtimeDirectory, 'receipts'))
}

/** Receipts in a directory, newest first; none where there is no such directory. */
export async function listReceipts(directory: string): Promise<FoundRun[]> {
  const names = await readdir(directory).catch((error: unknown) => {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return []
    throw error
  })
  const receipts = names
    .filter((name) => isRunReceipt.test(name))
    .sort((a, b) => (runNumber(a) < runNumber(b) ? 1 : -1))
  return Promise.all(
    receipts.map(async (name) => {
      const path = join(directory, name)
      try {
        return { path, receipt: await readReceipt(path) }
      } catch (error) {
        if (error instanceof LoomFailure) return { path, problem: error.message }
        throw error
      }
    }),
  )
}

function runNumber(name: string): bigint {
  return BigInt(/\d+/.exec(name)?.[0] ?? '0')
}

/**
 * The run that a name means: `last`, `previous`, a run id or the unambiguous beginning or end of one, the path of a receipt or
 * of a workspace. Fails with `run/not-found`.
 */
export async function findRun(name: string, repositoryRoot: string, directory: string): Promise<Receipt> {
  if (name.endsWith('.json') || name.includes('/') || isAbsolute(name))
    return readReceipt(await receiptIn(resolve(directory, name)))
  const runs = await listRuns(repositoryRoot)
  const receipts = runs.flatMap((run) => ('receipt' in run ? [run.receipt] : []))
  if (receipts.length === 0) throw noRun('this repository has no past run')
  const numbered = name === 'last' ? receipts[0] : name === 'previous' ? receipts[1] : undefined
  if (numbered !== undefined) return numbered
  if (name === 'previous') throw noRun('there is only one past run')
  const matching = receipts.filter(
    ({ run_id }) => /^\d+$/.test(name) && (run_id.startsWith(name) || run_id.endsWith(name)),
  )
  const [only, ...others] = matching
  if (only !== undefined && others.length === 0) return only
  throw noRun(
    only === undefined
      ? `no past run is called \`${name}\``
      : `\`${name}\` is the beginning or end of ${matching.length} runs`,
  )
}

/** A path may name the receipt itself, a workspace or its runtime directory. */
async function receiptIn(path: string): Promise<string> {
  const stats = await stat(path).catch(() => undefined)
  if (stats?.isDirectory() !== true) return path
  for (const place of [join(path, runtimeDirectory, 'receipts'), join(path, 'receipts')]) {
    const names = await readdir(place).catch(() => [])
    const newest = names
      .filter((name) => isRunReceipt.test(name))
      .sort()
      .at(-1)
    if (newest !== undefined) return join(place, newest)
  }
  throw noRun(`${path} holds no receipt`)
}

function noRun(message: string): LoomFailure {
  return new LoomFailure('usage', {
    code: 'run/not-found',
    message,
    hint: 'see `loom runs`, or start one with `loom run --local`',
  })
}

function unreadable(path: string, why: string): LoomFailure {
  return new LoomFailure('usage', {
    code: 'run/unreadable',
    message: `cannot read the receipt ${path}: ${why}`,
    hint: 'it may be damaged, or written by a newer Loom',
  })
}
