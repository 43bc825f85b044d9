import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { LoomFailure } from '../diagnostics/failure.ts'
import type { EventSink } from '../model/event.ts'
import type { GitFacts } from '../model/git-facts.ts'
import type { Plan } from '../model/plan.ts'
import type { RunStart } from '../model/records.ts'
import type { Receipt } from '../model/receipt.ts'
import { homeOf, pointInto } from './begin.ts'
import { encodeCommit } from './start.ts'
import { createEventLog, type RunEnd } from './event-log.ts'
import { type Fold, jobRecords } from './fold.ts'
import {
  comparedFile,
  ignoredFile,
  liveRuntime,
  logsPath,
  planFile,
  receiptPath as receiptName,
  startFile,
} from './layout.ts'
import { openRuntime, settleRuntime } from './runtime-directory.ts'
import { writeComparedCopy, writeReceipt, writeReceiptCopy } from './receipts.ts'

export interface RecordsRequest {
  /** From `beginReceipt`. */
  readonly begun: Receipt
  readonly plan: Plan
  readonly planText: string
  readonly planDigest: string
  readonly workspace: string
  readonly treeSha: string
  /** Jobs that ran on other machines before. */
  readonly elsewhere?: readonly string[] | undefined
  /** What predefined variables are made of; a later `loom retry` or `loom shell` needs them. */
  readonly git: GitFacts
  /** In what the source differs from its commit. */
  readonly changed: readonly NonNullable<RunStart['changed']>[number][]
  readonly checkout?: RunStart['checkout']
  /** Names of what git ignores in the source; kept beside the run, never exported. */
  readonly ignored: readonly string[]
  /** The workspace has records of earlier runs already, opened by `reopenRuntime`. */
  readonly isReopened?: boolean
}

/** The records of one run while it lives. */
export interface Records extends EventSink {
  /** Where the receipt will be once the run has ended. */
  readonly receiptPath: string
  readonly fold: Fold
  /** Whether the repository keeps a copy of the receipt. */
  readonly hasCopy: boolean
  /** The first trouble with writing, such as a full disk. */
  failure(): LoomFailure | undefined
  /** Writes manifests, moves everything into the workspace and finishes the receipt. Gives the receipt's path. */
  finish(end: RunEnd): Promise<string>
}

/** Opens the records of a run whose workspace is whole. */
export async function openRecords(request: RecordsRequest): Promise<Records> {
  const live =
    request.isReopened === true ? liveRuntime(request.workspace) : await openRuntime(request.workspace)
  const { run_id: runId, repo_root: repositoryRoot } = request.begun
  const logs = join(live, logsPath(runId))
  await mkdir(logs, { recursive: true, mode: 0o700 })
  await writeFile(join(logs, planFile), `${request.planText}\n`, { mode: 0o600 })
  const start: RunStart = {
    schema_version: 'v1',
    jobs: request.plan.nodes.map(({ id }) => id),
    ...(request.elsewhere === undefined ? {} : { elsewhere: [...request.elsewhere] }),
    commit: encodeCommit(request.git),
    changed: [...request.changed],
    ...(request.checkout === undefined ? {} : { checkout: request.checkout }),
  }
  await writeFile(join(logs, startFile), `${JSON.stringify(start)}\n`, { mode: 0o600 })
  await writeFile(join(live, ignoredFile), `${JSON.stringify(request.ignored)}\n`, { mode: 0o600 })
  const started = runningReceipt(request)
  await writeReceipt(live, started)
  const hasCopy = await writeReceiptCopy(repositoryRoot, started)
  const log = createEventLog(logs, runId, request.plan)
  return {
    receiptPath: join(homeOf(request.workspace), receiptName(runId)),
    fold: log.fold,
    hasCopy,
    write: (event) => log.write(event),
    failure: log.failure,
    async finish(end) {
      log.finish(end)
      const finished = finishedReceipt(started, end, log.fold)
      // Before the records move: one that is killed from here on has ended, and its receipt says so wherever it is.
      const isWritten = (await writeReceipt(live, finished).catch(log.note)) !== undefined
      const home = await settleRuntime(request.workspace)
      const receipt = pointInto(home, finished)
      if (home !== homeOf(request.workspace) && isWritten) await writeReceipt(home, receipt).catch(log.note)
      // A full disk may still leave the copy in the repository a place.
      if (hasCopy && (await writeReceiptCopy(repositoryRoot, receipt)) && end.compared !== undefined)
        await writeComparedCopy(repositoryRoot, runId, end.compared.text).catch(log.note)
      return join(home, receiptName(runId))
    },
  }
}

function runningReceipt({ begun, workspace, treeSha, planDigest }: RecordsRequest): Receipt {
  const graph_ir = { digest: planDigest, path: '' }
  return pointInto(homeOf(workspace), { ...begun, snapshot_tree_sha: treeSha, graph_ir })
}

function finishedReceipt(started: Receipt, end: RunEnd, fold: Fold): Receipt {
  return {
    ...started,
    status: end.status,
    exit_code: end.exitCode,
    finished_at: end.finishedAt.toISOString(),
    duration_ms: end.durationMs,
    ...(end.error === undefined ? {} : { error: end.error }),
    ...comparedPointers(started, end),
    jobs: jobRecords(fold),
  }
}

function comparedPointers({ logs_dir: logs }: Receipt, { compared }: RunEnd) {
  if (compared === undefined || logs === undefined) return {}
  return { compared_path: join(logs, comparedFile), parity_digest: compared.digest }
}
