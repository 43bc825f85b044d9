import { readFileSync } from 'node:fs'
import { readFile, readdir, stat } from 'node:fs/promises'
import { dirname, isAbsolute, join, resolve } from 'node:path'
import * as v from 'valibot'
import { hasCode } from '../base/files.ts'
import { LoomFailure } from '../diagnostics/failure.ts'
import { bundleExtension } from '../model/bundle.ts'
import { type Receipt, receiptSchema, receiptVersion } from '../model/receipt.ts'
import { importedDirectory, receiptPath, runtimeDirectory } from './layout.ts'
import { isSafePointer, placeReceipt } from './portable.ts'

const headSchema = v.object({ schema_version: v.optional(v.unknown()), kind: v.optional(v.unknown()) })

/**
 * Reads and checks a receipt. Unknown fields are borne; a newer version is a failure, like a file that is no receipt. Pointers of
 * one that was carried here are taken from the directory that it came in.
 */
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
  if (result.success) {
    const misled = result.output.jobs.find((job) => !isSafePointer(job.manifest_path))
    if (misled !== undefined) throw unreadable(path, `job \`${misled.id}\` points out of the logs`)
    const placed = placeReceipt(result.output, dirname(dirname(path)))
    if (placed !== undefined) return placed
    throw unreadable(path, 'it points out of the directory that it came in')
  }
  throw unreadable(path, `${v.getDotPath(result.issues[0]) ?? 'it'}: ${result.issues[0].message}`)
}

const isRunReceipt = /^loom-run-local-\d+\.json$/

/** A past run, or a receipt that cannot be read. */
export type FoundRun = { readonly path: string; readonly isImported?: true } & (
  { readonly receipt: Receipt } | { readonly problem: string }
)

/** Past runs of a repository and those that were imported into it, newest first. */
export async function listKnownRuns(repositoryRoot: string): Promise<FoundRun[]> {
  const directory = join(repositoryRoot, runtimeDirectory, importedDirectory)
  const names = (await namesIn(directory)).filter((name) => /^\d+$/.test(name))
  const imported = await Promise.all(
    names.map(async (name) => ({
      ...(await readFound(join(directory, name, receiptPath(name)))),
      isImported: true as const,
    })),
  )
  return [...(await listRuns(repositoryRoot)), ...imported].sort((a, b) =>
    runNumber(a.path) < runNumber(b.path) ? 1 : -1,
  )
}

/** Past runs that happened in a repository, newest first. */
export async function listRuns(repositoryRoot: string): Promise<FoundRun[]> {
  return listReceipts(join(repositoryRoot, runtimeDirectory, 'receipts'))
}

/** Past runs of a repository whose receipts say that they go on, newest first. Every start asks, so no other is decoded. */
export async function listRunning(repositoryRoot: string): Promise<Receipt[]> {
  const directory = join(repositoryRoot, runtimeDirectory, 'receipts')
  const paths = (await receiptNames(directory)).map((name) => join(directory, name))
  const found = await Promise.all(paths.filter(mentionsRunning).map(readFound))
  return found.flatMap((run) => ('receipt' in run && run.receipt.status === 'running' ? [run.receipt] : []))
}

/** Without promises, which take longer than reading hundreds of small files does. */
function mentionsRunning(path: string): boolean {
  try {
    return readFileSync(path).includes('"running"')
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) return false
    throw error
  }
}

/** Receipts in a directory, newest first; none where there is no such directory. */
export async function listReceipts(directory: string): Promise<FoundRun[]> {
  return Promise.all((await receiptNames(directory)).map((name) => readFound(join(directory, name))))
}

async function receiptNames(directory: string): Promise<string[]> {
  return (await namesIn(directory))
    .filter((name) => isRunReceipt.test(name))
    .sort((a, b) => (runNumber(a) < runNumber(b) ? 1 : -1))
}

async function namesIn(directory: string): Promise<string[]> {
  return readdir(directory).catch((error: unknown) => {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return []
    throw error
  })
}

async function readFound(path: string): Promise<FoundRun> {
  try {
    return { path, receipt: await readReceipt(path) }
  } catch (error) {
    if (error instanceof LoomFailure) return { path, problem: error.message }
    throw error
  }
}

function runNumber(name: string): bigint {
  return BigInt(/(\d+)\.json$/.exec(name)?.[1] ?? '0')
}

/**
 * The run that a name means: `last`, `previous`, `last-ci` (the newest that happened in CI), a run id or the unambiguous beginning
 * or end of one, the path of a receipt or of a workspace. Fails with `run/not-found`.
 */
export async function findRun(name: string, repositoryRoot: string, directory: string): Promise<Receipt> {
  if (name.endsWith(bundleExtension))
    fail(`${name} is a bundle, and this command needs a run's workspace`, 'look at it: `loom show <bundle>`')
  if (name.endsWith('.json') || name.includes('/') || isAbsolute(name))
    return readReceipt(await receiptIn(resolve(directory, name)))
  const found = await listKnownRuns(repositoryRoot)
  const own = receiptsOf(found.filter(({ isImported }) => isImported !== true))
  const receipts = receiptsOf(found)
  switch (name) {
    case 'last':
      return own[0] ?? fail('this repository has no past run')
    case 'previous':
      return (
        own[1] ?? fail(own.length === 0 ? 'this repository has no past run' : 'there is only one past run')
      )
    case 'last-ci':
      return receipts.find(({ context }) => context !== 'local') ?? fail('no run from CI is known', ciHint)
  }
  const [only, ...others] = receipts.filter(
    ({ run_id }) => /^\d+$/.test(name) && (run_id.startsWith(name) || run_id.endsWith(name)),
  )
  if (others.length > 0) fail(`\`${name}\` is the beginning or end of ${others.length + 1} runs`)
  return (
    only ??
    fail(receipts.length === 0 ? 'this repository has no past run' : `no past run is called \`${name}\``)
  )
}

const ciHint = 'bring one here: `loom receipt import <bundle>`'

function receiptsOf(runs: readonly FoundRun[]): Receipt[] {
  return runs.flatMap((run) => ('receipt' in run ? [run.receipt] : []))
}

function fail(message: string, hint?: string): never {
  throw noRun(message, hint)
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

function noRun(message: string, hint = 'see `loom runs`, or start one with `loom run --local`'): LoomFailure {
  return new LoomFailure('usage', { code: 'run/not-found', message, hint })
}

function unreadable(path: string, why: string): LoomFailure {
  return new LoomFailure('usage', {
    code: 'run/unreadable',
    message: `cannot read the receipt ${path}: ${why}`,
    hint: 'it may be damaged, or written by a newer Loom',
  })
}
