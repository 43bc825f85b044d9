import { existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { homedir, tmpdir, userInfo } from 'node:os'
import { basename, join } from 'node:path'
import { compare } from '../base/compare.ts'
import type { Environment } from '../base/environment.ts'
import { LoomFailure } from '../diagnostics/failure.ts'
import { selectJobs } from '../engine/select.ts'
import { bundleVersion, type FileList } from '../model/bundle.ts'
import type { Receipt } from '../model/receipt.ts'
import { type BundleRequest, bundleEntries } from '../records/bundle.ts'
import { readBundle } from '../records/check-bundle.ts'
import { readFileList } from '../records/file-list.ts'
import { listRuns, readReceipt } from '../records/find.ts'
import {
  importedDirectory,
  jobWorkspace,
  planFile,
  receiptPath,
  runtimeDirectory,
} from '../records/layout.ts'
import { mergeRuns, newestOf } from '../records/merge.ts'
import { goneRun, readPlan, readStart } from '../records/past.ts'
import { listRecords } from '../records/record-paths.ts'
import { openRepositoryRuntime } from '../records/receipts.ts'
import { writeArchive } from '../storage/write-archive.ts'
import { findBundles } from './find-bundles.ts'
import { openBundleScratch, unpackBundle } from './open-run.ts'
import { createSourceReader } from './source-reader.ts'

export interface ExportOptions {
  readonly receipt: Receipt
  /** Absolute. */
  readonly output: string
  readonly withArtifacts: boolean
  readonly force: boolean
  readonly env: Environment
  readonly loomVersion: string
}

/** Writes a bundle of a run that has ended. Gives what a person should know about it. */
export async function exportRun(options: ExportOptions): Promise<string[]> {
  const { receipt, output, withArtifacts, force, env, loomVersion } = options
  refuseUnended(receipt)
  if (!existsSync(join(receipt.logs_dir ?? '', planFile))) throw goneRun(receipt.run_id)
  const files = filesOf(receipt, env)
  // Whoever waits for it hears of it.
  files.catch(() => undefined)
  const places = placesOf(receipt, env)
  const request: BundleRequest = { receipt, places, files, withArtifacts, loomVersion }
  await writeArchive(output, bundleEntries(request), { env, force })
  const remarks: string[] = []
  if ((await files) === undefined)
    remarks.push('the list of files is left out: the commit of the run is not at hand')
  if (withArtifacts) remarks.push(...(await remarksOnArtifacts(receipt)))
  return remarks
}

async function remarksOnArtifacts({ logs_dir: logs = '' }: Receipt): Promise<string[]> {
  const { artifacts, unfit } = await listRecords(logs)
  const remarks: string[] = []
  if (artifacts.length > 0)
    remarks.push(
      'artifacts are in it as the jobs made them, not searched for secrets or paths: look at them before you share it',
    )
  else if (unfit.length === 0) remarks.push('the run has no artifacts')
  const more = unfit.length > 3 ? ` and ${unfit.length - 3} more` : ''
  if (unfit.length > 0)
    remarks.push(
      `left out, since a bundle holds no links out of the artifacts and no names that are no UTF-8: ${unfit.slice(0, 3).join(', ')}${more}`,
    )
  return remarks
}

/** Puts a bundle among the runs that a repository knows. Gives the receipt as it is there, and whether it is new. */
export async function importBundle(
  path: string,
  repositoryRoot: string,
  env: Environment,
): Promise<{ readonly receipt: Receipt; readonly isNew: boolean }> {
  const imported = await openRepositoryRuntime(repositoryRoot, importedDirectory)
  if (imported === undefined)
    throw new LoomFailure('environment', {
      code: 'receipt/no-place',
      message: `${join(repositoryRoot, runtimeDirectory)} cannot be written`,
      hint: 'make it a directory that you may write to',
    })
  const staging = join(imported, `.${process.pid}-${Date.now()}.tmp`)
  try {
    const { bundle } = await unpackBundle(path, staging, env)
    const { run_id: runId } = bundle
    const target = join(imported, runId)
    await refuseKnown(runId, repositoryRoot)
    const isNew = !existsSync(target)
    if (isNew) await rename(staging, target)
    else if (JSON.stringify(await readBundle(target)) !== JSON.stringify(bundle)) throw differs(runId, target)
    return { receipt: await readReceipt(join(target, receiptPath(runId))), isNew }
  } finally {
    await rm(staging, { recursive: true, force: true })
  }
}

export interface MergeOptions {
  /** Bundles, and directories with bundles. Absolute, as is `output`. */
  readonly bundles: readonly string[]
  readonly output: string
  /** Of a job that ran in several parts the newest counts. Otherwise it is refused. */
  readonly newest?: boolean
  readonly force: boolean
  readonly env: Environment
  readonly loomVersion: string
}

/** Writes one bundle of the bundles of a fanned-out run. */
export async function mergeBundles(
  options: MergeOptions,
): Promise<{ readonly receipt: Receipt; readonly warnings: readonly string[] }> {
  const { bundles, output, force, env, loomVersion } = options
  await using scratch = await openBundleScratch()
  const parts: Receipt[] = []
  for (const [at, path] of (await findBundles(bundles, '/')).entries())
    parts.push((await unpackBundle(path, join(scratch.path, `part-${at}`), env)).receipt)
  const counted = options.newest === true ? newestOf(parts) : parts
  const merged = await mergeRuns(counted, join(scratch.path, 'merged'))
  const entries = bundleEntries({
    receipt: merged.receipt,
    places: {},
    files: readFileList(merged.receipt),
    withArtifacts: true,
    loomVersion,
  })
  await writeArchive(output, entries, { env, force })
  return { ...merged, warnings: [...merged.warnings, ...(await tellMissing(merged.receipt))] }
}

/** A machine that is lost leaves no bundle, and what it should have run would just not be there. */
async function tellMissing(receipt: Receipt): Promise<string[]> {
  const selected = selectJobs((await readPlan(receipt)).plan, { job: [], only: [] })
  const there = new Set(receipt.jobs.map(({ id }) => id))
  const usual = 'plan' in selected ? selected.plan.nodes.map(({ id }) => id) : []
  return usual.filter((id) => !there.has(id)).map((id) => `job \`${id}\` is in none of the bundles`)
}

/** Whether a run's source was exactly its commit; undefined when it does not say. */
export async function ranCommitItself(receipt: Receipt): Promise<boolean | undefined> {
  const { changed } = await readStart(receipt)
  return changed === undefined ? undefined : changed.length === 0
}

/** Fails for a run that goes on. */
export function refuseUnended({ status, run_id: runId }: Receipt): void {
  if (status !== 'running') return
  throw new LoomFailure('usage', {
    code: 'run/running',
    message: `run ${runId} has not ended`,
    hint: 'wait for its end: `loom logs --follow`',
  })
}

/** From the bundle that the run came in, or from the objects of its commit where they are at hand. */
async function filesOf(receipt: Receipt, env: Environment): Promise<FileList | undefined> {
  const carried = await readFileList(receipt)
  if (carried !== undefined) return carried
  const { snapshot_path: workspace, snapshot_head_sha: headSha = '', repo_root: root } = receipt
  const { changed } = await readStart(receipt)
  const facts = changed === undefined ? { headSha } : { headSha, changed }
  const repositories = [root, ...(workspace === undefined ? [] : [workspace])].filter((path) =>
    existsSync(path),
  )
  const files = await createSourceReader(facts, { repositories, workspace, env }).files()
  if (files === undefined) return undefined
  const listed = [...files].map(([path, entry]) => ({ path, ...entry }))
  return {
    schema_version: bundleVersion,
    kind: 'loom-files',
    files: listed.sort((one, other) => compare(one.path, other.path)),
  }
}

function placesOf(receipt: Receipt, env: Environment): BundleRequest['places'] {
  const { snapshot_path, repo_root, isolated_jobs: isIsolated, jobs } = receipt
  const own = isIsolated === true && snapshot_path !== undefined ? jobs : []
  const home = env['HOME'] ?? homedir()
  return {
    workspace: snapshot_path,
    jobWorkspaces: own.map(({ id }) => jobWorkspace(snapshot_path ?? '', id)),
    repository: repo_root === '.' ? undefined : repo_root,
    temporary: tmpdir(),
    home,
    user: userName(env) ?? basename(home),
  }
}

function userName(env: Environment): string | undefined {
  try {
    return userInfo().username
  } catch {
    // A container may run as a number that has no name.
    return env['USER'] ?? env['LOGNAME']
  }
}

async function refuseKnown(runId: string, repositoryRoot: string): Promise<void> {
  const own = await listRuns(repositoryRoot)
  if (!own.some((run) => 'receipt' in run && run.receipt.run_id === runId)) return
  throw new LoomFailure('usage', {
    code: 'receipt/known',
    message: `run ${runId} happened in this repository`,
    hint: `see it with \`loom show ${runId}\``,
  })
}

function differs(runId: string, target: string): LoomFailure {
  return new LoomFailure('usage', {
    code: 'receipt/differs',
    message: `another bundle of run ${runId} was imported before`,
    hint: `remove ${target} first, if it is the wrong one`,
  })
}
