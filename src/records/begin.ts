import { join } from 'node:path'
import type { ProcessIdentity } from '../base/process-identity.ts'
import { type Receipt, receiptVersion } from '../model/receipt.ts'
import { comparedFile, liveRuntime, logsPath, planFile, runtimeDirectory } from './layout.ts'
import { writeReceipt, writeReceiptCopy } from './receipts.ts'

export interface BeginRequest {
  readonly runId: string
  readonly workspace: string
  readonly repositoryRoot: string
  readonly process: ProcessIdentity
  readonly about: Pick<
    Receipt,
    | 'command'
    | 'context'
    | 'loom_version'
    | 'workflow_path'
    | 'started_at'
    | 'snapshot_head_sha'
    | 'snapshot_tree_sha'
    | 'retry_of'
    | 'isolated_jobs'
  >
}

/**
 * Says beside the workspace, and in the user's repository, that a run has begun, before its workspace is filled: whatever kills
 * Loom from here on, the next start finds what it left. The receipt has no logs yet, and that of a first run no tree.
 */
export async function beginReceipt(request: BeginRequest): Promise<Receipt> {
  const receipt: Receipt = {
    schema_version: receiptVersion,
    kind: 'loom-run-local',
    run_id: request.runId,
    repo_root: request.repositoryRoot,
    status: 'running',
    process: request.process,
    snapshot_path: request.workspace,
    jobs: [],
    ...request.about,
  }
  await writeReceipt(liveRuntime(request.workspace), receipt)
  await writeReceiptCopy(request.repositoryRoot, receipt)
  return receipt
}

/** Whether a run ended before its workspace was whole: there is nothing in it to look at. */
export function isUnprepared(receipt: Receipt): boolean {
  return receipt.snapshot_tree_sha === undefined
}

export interface PreparationEnd {
  readonly status: 'failure' | 'cancelled'
  readonly exitCode: number
  readonly finishedAt: Date
  readonly durationMs: number
  readonly error?: Receipt['error']
}

/** Finishes the receipt of a run that never came to its jobs; its workspace is gone. */
export async function endUnprepared(begun: Receipt, end: PreparationEnd): Promise<void> {
  const { snapshot_path: _, ...rest } = begun
  await writeReceiptCopy(begun.repo_root, {
    ...rest,
    status: end.status,
    exit_code: end.exitCode,
    finished_at: end.finishedAt.toISOString(),
    duration_ms: end.durationMs,
    ...(end.error === undefined ? {} : { error: end.error }),
  })
}

/** A receipt that points at the logs below a runtime directory. */
export function pointInto(runtime: string, receipt: Receipt): Receipt {
  const logs = join(runtime, logsPath(receipt.run_id))
  return {
    ...receipt,
    logs_dir: logs,
    events_jsonl_path: join(logs, 'events.jsonl'),
    phase_report_path: join(logs, 'phase-report.json'),
    graph_ir: { digest: receipt.graph_ir?.digest ?? '', path: join(logs, planFile) },
    ...(receipt.compared_path === undefined ? {} : { compared_path: join(logs, comparedFile) }),
  }
}

/** Where the records of a run are once it has ended. */
export function homeOf(workspace: string): string {
  return join(workspace, runtimeDirectory)
}
