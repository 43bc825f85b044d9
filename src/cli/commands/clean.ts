import { LoomFailure } from '../../diagnostics/failure.ts'
import { directorySize, removableWorkspace, removeWorkspace, selectForRemoval } from '../../records/clean.ts'
import { listRuns } from '../../records/find.ts'
import { formatBytes } from '../../report/format.ts'
import { exitCodes } from '../exit.ts'
import type { Io } from '../io.ts'
import { openPast } from './past.ts'

export interface CleanFlags {
  olderThan?: string
  keep?: number
  all?: boolean
  dryRun?: boolean
  json?: boolean
  directory?: string
}

const keptByDefault = 5
const unitMs: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000 }

/** `loom clean`: removes workspaces of ended runs. */
export async function clean(flags: CleanFlags, io: Io): Promise<number> {
  const { root } = await openPast(io, flags.directory)
  const before =
    flags.olderThan === undefined ? {} : { before: new Date(Date.now() - parseAge(flags.olderThan)) }
  const isWide = flags.all === true || flags.olderThan !== undefined
  const selected = selectForRemoval(await listRuns(root), {
    keep: flags.keep ?? (isWide ? 0 : keptByDefault),
    ...before,
  })
  const uid = process.getuid?.()
  const removed: { run: string; workspace: string; bytes: number }[] = []
  for (const receipt of selected) {
    const workspace = await removableWorkspace(receipt, uid)
    if (workspace === undefined) continue
    const bytes = directorySize(workspace)
    if (flags.dryRun !== true) await removeWorkspace(receipt, uid)
    removed.push({ run: receipt.run_id, workspace, bytes })
  }
  if (flags.json === true) await io.stdout.write(`${JSON.stringify(removed, null, 2)}\n`)
  else {
    const total = removed.reduce((sum, { bytes }) => sum + bytes, 0)
    const lines = removed.map(({ workspace, bytes }) => `${workspace}  ${formatBytes(bytes)}\n`)
    const verb = flags.dryRun === true ? 'would free' : 'freed'
    await io.stdout.write(
      `${lines.join('')}${verb} ${formatBytes(total)} in ${removed.length} ${removed.length === 1 ? 'workspace' : 'workspaces'}\n`,
    )
  }
  return exitCodes.ok
}

function parseAge(text: string): number {
  const match = /^(\d+)([mhd])$/.exec(text)
  if (match !== null) return Number(match[1]) * (unitMs[match[2] ?? ''] ?? 0)
  throw new LoomFailure('usage', {
    code: 'clean/wrong-age',
    message: `\`${text}\` is no age, expected one such as 30m, 12h or 7d`,
    hint: 'write `--older-than 7d`',
  })
}
