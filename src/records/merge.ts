import { existsSync } from 'node:fs'
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import * as v from 'valibot'
import { canonicalJson, type Json } from '../base/json.ts'
import { LoomFailure } from '../diagnostics/failure.ts'
import { type Plan, planSchema } from '../model/plan.ts'
import {
  type PhaseReport,
  phaseReportSchema,
  type PipelineManifest,
  pipelineManifestSchema,
  runStartSchema,
} from '../model/records.ts'
import type { Receipt } from '../model/receipt.ts'
import { filesFile, logsPath, planFile, startFile } from './layout.ts'
import { type MergedCompared, mergeCompared } from './merge-compared.ts'
import { planDigestOf } from './read-compared.ts'
import { writeReceipt } from './receipts.ts'

export interface MergedRun {
  readonly receipt: Receipt
  /** What the parts do not agree about, in words for a person. */
  readonly warnings: readonly string[]
}

/**
 * Joins the records of the parts of a run that was fanned out into those of one run, written into a new runtime directory. All must
 * have the same source and plan, and no job may have run in two. The status is the worst of theirs.
 */
export async function mergeRuns(parts: readonly Receipt[], runtime: string): Promise<MergedRun> {
  const runs = [...parts].sort((a, b) => (BigInt(a.run_id) < BigInt(b.run_id) ? -1 : 1))
  const [first, ...others] = runs
  if (first === undefined || others.length === 0) throw cannotMerge('it takes at least two bundles')
  for (const other of others) await refuseOther(first, other)
  refuseTwice(runs)
  const runId = String(BigInt(runs.at(-1)?.run_id ?? 0) + 1n)
  const logs = join(runtime, logsPath(runId))
  await mkdir(join(logs, 'pipeline'), { recursive: true, mode: 0o700 })
  const plan = v.parse(planSchema, JSON.parse(await readFile(logFile(first, planFile), 'utf8')))
  await writeShared(runs, first, { logs, plan })
  for (const run of runs) await copyJobs(run, logs, runId)
  const compared = await mergeCompared(runs, plan)
  const receipt = mergedReceipt(runs, { first, runId, logs, plan, compared })
  await writeRunRecords(runs, receipt, logs)
  if (compared !== undefined) await writeFile(join(logs, 'compared.json'), `${compared.text}\n`)
  await writeReceipt(runtime, receipt)
  return { receipt, warnings: compared?.warnings ?? [] }
}

function logFile({ logs_dir: logs = '' }: Receipt, name: string): string {
  return join(logs, name)
}

/** Without the parts of which newer ones have run every job again, as GitHub does with those that failed. */
export function newestOf(parts: readonly Receipt[]): Receipt[] {
  const seen = new Set<string>()
  return [...parts]
    .sort((a, b) => (BigInt(a.run_id) < BigInt(b.run_id) ? 1 : -1))
    .filter(({ jobs }) => {
      const isNew = jobs.some(({ id }) => !seen.has(id))
      for (const { id } of jobs) seen.add(id)
      return isNew
    })
}

async function refuseOther(first: Receipt, other: Receipt): Promise<void> {
  const differing =
    first.snapshot_tree_sha !== other.snapshot_tree_sha
      ? 'source trees'
      : (await planDigestOf(first)) !== (await planDigestOf(other))
        ? 'plans'
        : undefined
  if (differing === undefined) return
  throw cannotMerge(`runs ${first.run_id} and ${other.run_id} have different ${differing}`)
}

function refuseTwice(runs: readonly Receipt[]): void {
  const seen = new Map<string, string>()
  for (const { run_id, jobs } of runs)
    for (const { id } of jobs) {
      const before = seen.get(id)
      if (before !== undefined) throw cannotMerge(`job \`${id}\` is in both run ${before} and run ${run_id}`)
      seen.set(id, run_id)
    }
}

function cannotMerge(why: string): LoomFailure {
  return new LoomFailure('usage', {
    code: 'receipt/merge',
    message: `these runs cannot be merged: ${why}`,
    hint: 'give the bundles of one fanned-out run, each once',
  })
}

/** The plan, the commit and the files, which are the same in all; and all jobs that were to run. */
async function writeShared(
  runs: readonly Receipt[],
  first: Receipt,
  { logs, plan }: { logs: string; plan: Plan },
): Promise<void> {
  for (const name of [planFile, filesFile])
    if (existsSync(logFile(first, name))) await cp(logFile(first, name), join(logs, name))
  const starts = await Promise.all(
    runs.map(async (run) =>
      v.parse(runStartSchema, JSON.parse(await readFile(logFile(run, startFile), 'utf8'))),
    ),
  )
  const jobs = new Set(starts.flatMap((start) => start.jobs))
  const inOrder = plan.nodes.map(({ id }) => id).filter((id) => jobs.has(id))
  // What ran elsewhere for one part is among the jobs of another.
  const start = { ...starts[0], jobs: inOrder, elsewhere: undefined }
  await writeFile(join(logs, startFile), `${JSON.stringify(start)}\n`)
}

async function copyJobs(run: Receipt, logs: string, runId: string): Promise<void> {
  const from = logFile(run, 'jobs')
  if (!existsSync(from)) return
  await cp(from, join(logs, 'jobs'), { recursive: true, verbatimSymlinks: true })
  for (const path of await readdir(from, { recursive: true, encoding: 'utf8' })) {
    if (!/^(summary|manifest)\.json$/.test(basename(path)) || path.includes('/artifacts/')) continue
    const record: unknown = JSON.parse(await readFile(join(from, path), 'utf8'))
    if (typeof record === 'object' && record !== null)
      await writeFile(join(logs, 'jobs', path), `${JSON.stringify({ ...record, run_id: runId })}\n`)
  }
}

interface Joined {
  readonly first: Receipt
  readonly runId: string
  readonly logs: string
  readonly plan: Plan
  readonly compared: MergedCompared | undefined
}

const worstFirst = ['failure', 'interrupted', 'cancelled', 'success'] as const

function mergedReceipt(runs: readonly Receipt[], joined: Joined): Receipt {
  const { first, runId, logs, plan, compared } = joined
  const { compared_path: _, parity_digest: __, error: ___, exit_code: ____, ...shared } = first
  const status = worstFirst.find((one) => runs.some((run) => run.status === one)) ?? 'interrupted'
  const worst = runs.find((run) => run.status === status) ?? first
  const jobs = new Map(runs.flatMap((run) => run.jobs).map((job) => [job.id, job]))
  const started = Math.min(...runs.map((run) => Date.parse(run.started_at)))
  const finished = Math.max(...runs.map((run) => Date.parse(run.finished_at ?? run.started_at)))
  return {
    ...shared,
    run_id: runId,
    merged_from: runs.map((run) => run.run_id),
    started_at: new Date(started).toISOString(),
    finished_at: new Date(finished).toISOString(),
    duration_ms: finished - started,
    status,
    ...(worst.exit_code === undefined ? {} : { exit_code: worst.exit_code }),
    ...(worst.error === undefined ? {} : { error: worst.error }),
    logs_dir: logs,
    events_jsonl_path: join(logs, 'events.jsonl'),
    phase_report_path: join(logs, 'phase-report.json'),
    graph_ir: { digest: first.graph_ir?.digest ?? '', path: join(logs, planFile) },
    ...(compared === undefined
      ? {}
      : { compared_path: join(logs, 'compared.json'), parity_digest: compared.digest }),
    jobs: plan.nodes.flatMap(({ id }) => jobs.get(id) ?? []),
  }
}

/** Summaries, manifest and phase report of the whole run; its events are those of the parts, one part after the other. */
async function writeRunRecords(runs: readonly Receipt[], receipt: Receipt, logs: string): Promise<void> {
  const readAll = async <T>(name: string, schema: v.GenericSchema<unknown, T>): Promise<T[]> =>
    Promise.all(
      runs.map(async (run) => v.parse(schema, JSON.parse(await readFile(logFile(run, name), 'utf8')))),
    )
  for (const name of ['events.jsonl', 'pipeline/events.jsonl']) {
    const texts = await Promise.all(runs.map((run) => readFile(logFile(run, name), 'utf8')))
    await writeFile(join(logs, name), texts.join(''))
  }
  const manifest = joinManifests(await readAll('pipeline/manifest.json', pipelineManifestSchema), receipt)
  const report = joinReports(await readAll('phase-report.json', phaseReportSchema), receipt)
  const { run_id, status, exit_code, duration_ms = 0 } = receipt
  const { schema_version } = manifest
  const summary = { schema_version, run_id, status, exit_code, duration_ms, jobs: receipt.jobs.length }
  const written: Readonly<Record<string, object>> = {
    'pipeline/manifest.json': manifest,
    'pipeline/summary.json': summary,
    'summary.json': { ...summary, phase_report_path: 'phase-report.json' },
    'phase-report.json': report,
  }
  for (const [name, record] of Object.entries(written))
    await writeFile(join(logs, name), `${canonicalJson(record as Json)}\n`)
}

function joinManifests(
  parts: readonly PipelineManifest[],
  { run_id, status, jobs }: Receipt,
): PipelineManifest {
  const [first] = parts
  if (first === undefined || status === 'running') throw new Error('a merged run has parts that have ended')
  const entries = new Map(parts.flatMap((part) => part.jobs).map((job) => [job.id, job]))
  const failing = new Set(parts.map((part) => part.failing_job_id))
  const worst = jobs.find(({ id }) => failing.has(id))
  return {
    schema_version: first.schema_version,
    run_id,
    status,
    ...(worst === undefined
      ? {}
      : { failing_job_id: worst.id, failing_job_manifest_path: worst.manifest_path }),
    jobs: jobs.flatMap(({ id }) => entries.get(id) ?? []),
  }
}

function joinReports(parts: readonly PhaseReport[], { run_id }: Receipt): PhaseReport {
  const [first] = parts
  if (first === undefined) throw new Error('a merged run has parts')
  const ofRun = first.phases.filter(({ job_id }) => job_id === undefined)
  return {
    ...first,
    run_id,
    valid: parts.every(({ valid }) => valid),
    phases: [...ofRun, ...parts.flatMap((part) => part.phases.filter(({ job_id }) => job_id !== undefined))],
    problems: parts.flatMap(({ problems }) => problems),
  }
}
