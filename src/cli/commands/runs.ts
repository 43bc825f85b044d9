import { workspaceSize } from '../../records/clean.ts'
import { type FoundRun, listKnownRuns } from '../../records/find.ts'
import { formatBytes, formatDuration, formatTable } from '../../report/format.ts'
import { exitCodes } from '../../model/exit.ts'
import type { Io } from '../io.ts'
import { openPast } from './past.ts'

/** `loom runs`: past runs, newest first. */
export async function runs(flags: { json?: boolean; directory?: string }, io: Io): Promise<number> {
  const { root } = await openPast(io, flags.directory)
  const found = await listKnownRuns(root)
  const rows = await Promise.all(found.map(rowOf))
  if (flags.json === true) await io.stdout.write(`${JSON.stringify(rows, null, 2)}\n`)
  else if (rows.length === 0) await io.stdout.write('no past run; start one with `loom run --local`\n')
  else
    await io.stdout.write(
      formatTable([
        ['run', 'started', 'tree', 'status', 'duration', 'workspace', 'context'],
        ...rows.map(cells),
      ]),
    )
  return exitCodes.ok
}

type Row =
  | { run: string; problem: string }
  | {
      run: string
      started: string
      tree: string
      status: string
      context: string
      imported?: true
      duration_ms?: number
      workspace_bytes?: number
    }

async function rowOf(found: FoundRun): Promise<Row> {
  if (!('receipt' in found)) return { run: found.path, problem: found.problem }
  const { run_id, started_at, snapshot_tree_sha, status, context, duration_ms } = found.receipt
  const size = await workspaceSize(found.receipt, process.getuid?.())
  return {
    run: run_id,
    started: started_at,
    tree: snapshot_tree_sha ?? '',
    status,
    context,
    ...(found.isImported === true ? { imported: true as const } : {}),
    ...(duration_ms === undefined ? {} : { duration_ms }),
    ...(size === undefined ? {} : { workspace_bytes: size }),
  }
}

function cells(row: Row): string[] {
  if ('problem' in row) return [row.run, row.problem]
  const duration = row.duration_ms === undefined ? '' : formatDuration(row.duration_ms)
  const size =
    row.imported === true
      ? 'imported'
      : row.workspace_bytes === undefined
        ? 'gone'
        : formatBytes(row.workspace_bytes)
  return [
    row.run,
    row.started.replace('T', ' ').slice(0, 19),
    row.tree.slice(0, 10),
    row.status,
    duration,
    size,
    row.context,
  ]
}
