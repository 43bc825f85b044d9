import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import * as v from 'valibot'
import { LoomFailure } from '../diagnostics/failure.ts'
import type { GitFacts } from '../model/git-facts.ts'
import { type Plan, planSchema } from '../model/plan.ts'
import type { Receipt } from '../model/receipt.ts'
import { type RunStart, runStartSchema } from '../model/records.ts'
import { ignoredFile, planFile, startFile } from './layout.ts'
import { decodeCommit } from './start.ts'

/** What a run leaves beside its logs, for one that goes on with it. */
export interface PastRun {
  /** Every job of the workflow, whatever of it was run. */
  readonly plan: Plan
  readonly planText: string
  /** Ids of the jobs that were to run. */
  readonly jobs: readonly string[]
  /** Ids of the jobs that ran on other machines before. */
  readonly elsewhere: readonly string[]
  readonly git: GitFacts
  readonly changed: NonNullable<RunStart['changed']>
  readonly ignored: readonly string[]
}

/**
 * Reads what a run left, to go on with it. Fails with `run/gone` when it is not there any more, with `run/unreadable` when it is
 * damaged or another version's, and with `run/masked` when the plan held the value of a secret, which was not stored.
 */
export async function readPastRun(receipt: Receipt): Promise<PastRun> {
  const past = await readRecordedRun(receipt)
  if (!past.planText.includes('[REDACTED:')) return past
  throw new LoomFailure('usage', {
    code: 'run/masked',
    message: `the plan of run ${receipt.run_id} held the value of a secret, which is not stored, so it cannot be run again`,
    hint: 'run it in full: `loom run --local`',
  })
}

/** Reads what a run left, whatever of it was masked. Fails with `run/gone` and `run/unreadable`. */
export async function readRecordedRun(receipt: Receipt): Promise<PastRun> {
  const { plan, planText } = await readPlan(receipt)
  const { jobs, elsewhere = [], commit, changed = [] } = await readStart(receipt)
  const [git, ignored] = [decodeCommit(commit), await readIgnored(receipt)]
  return { plan, planText, jobs, elsewhere, git, changed, ignored }
}

/** Every job of the workflow, as it was compiled for a run. Fails with `run/gone` and `run/unreadable`. */
export async function readPlan(receipt: Receipt): Promise<Pick<PastRun, 'plan' | 'planText'>> {
  const planText = (await readOrGone(receipt, planFile)).trimEnd()
  return { plan: decode(planSchema, planText, receipt), planText }
}

/** What a run began with. Fails with `run/gone` and `run/unreadable`. */
export async function readStart(receipt: Receipt): Promise<RunStart> {
  return decode(runStartSchema, await readOrGone(receipt, startFile), receipt)
}

/** What is read of a run, or nothing where that is gone or damaged: for what is about the run and not the proof of it. */
export async function ifReadable<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading
  } catch (error) {
    if (error instanceof LoomFailure) return undefined
    throw error
  }
}

function decode<Schema extends v.GenericSchema>(
  schema: Schema,
  text: string,
  receipt: Receipt,
): v.InferOutput<Schema> {
  try {
    return v.parse(schema, JSON.parse(text))
  } catch (error) {
    throw asUnreadable(error, receipt)
  }
}

function asUnreadable(error: unknown, { logs_dir: logs = '', run_id: runId }: Receipt): unknown {
  if (!(error instanceof SyntaxError || error instanceof v.ValiError)) return error
  const message = `cannot read the plan of run ${runId} in ${logs}: ${error.message}`
  const hint = 'it may be damaged, or written by another version of Loom; run it in full: `loom run --local`'
  return new LoomFailure('usage', { code: 'run/unreadable', message, hint }, error)
}

/** Names of what git ignored in the source of a run. Nothing where they are gone. */
export async function readIgnored({ logs_dir: logs }: Receipt): Promise<string[]> {
  if (logs === undefined) return []
  const text = await readFile(join(dirname(dirname(logs)), ignoredFile), 'utf8').catch(() => '[]')
  return v.parse(v.array(v.string()), JSON.parse(text))
}

/** A run whose workspace was removed. */
export function goneRun(runId: string, cause?: unknown): LoomFailure {
  const message = `the workspace of run ${runId} is gone, and its logs with it`
  return new LoomFailure(
    'usage',
    { code: 'run/gone', message, hint: 'run it again: `loom run --local`' },
    cause,
  )
}

async function readOrGone({ logs_dir: logs, run_id: runId }: Receipt, name: string): Promise<string> {
  if (logs === undefined) throw goneRun(runId)
  try {
    return await readFile(join(logs, name), 'utf8')
  } catch (error) {
    throw goneRun(runId, error)
  }
}
