import { removableWorkspace, removeWorkspace, selectForRemoval, sizeWithJobs } from '../../records/clean.ts'
import { removeExpiredArtifacts } from '../../records/expired-artifacts.ts'
import { listRuns } from '../../records/find.ts'
import { formatBytes } from '../../report/format.ts'
import { type CleanedDocker, cleanDocker } from '../../run/docker-leftovers.ts'
import { parseAge } from '../age.ts'
import { printDiagnostics } from '../diagnostics.ts'
import { exitCodes } from '../../model/exit.ts'
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

interface CleanedWorkspace {
  readonly run: string
  readonly workspace: string
  readonly bytes: number
}

interface CleanedArtifacts {
  readonly run: string
  readonly artifacts: string
  readonly bytes: number
}

/** `loom clean`: removes workspaces of ended runs, artifacts that have expired, and what killed runs left on the Docker Engine. */
export async function clean(flags: CleanFlags, io: Io): Promise<number> {
  const isDryRun = flags.dryRun === true
  const workspaces = await cleanWorkspaces(flags, io)
  const artifacts = await cleanArtifacts(flags, io)
  const docker = await cleanDocker({ env: io.env, isDryRun })
  await printDiagnostics(docker.warnings, io)
  await io.stdout.write(
    flags.json === true
      ? toJson([...workspaces, ...artifacts], docker)
      : describe({ workspaces, artifacts, docker, isDryRun }),
  )
  return exitCodes.ok
}

/** One entry for each thing; which of `workspace`, `artifacts`, `container`, `network` and `volume` it has says what it is. */
function toJson(
  measured: readonly (CleanedWorkspace | CleanedArtifacts)[],
  { leftovers }: CleanedDocker,
): string {
  // To measure a volume, an engine walks through all that it has, also those of others.
  const fromDocker = leftovers.map(({ kind, name, run }) => ({ run, [kind]: name, bytes: null }))
  return `${JSON.stringify([...measured, ...fromDocker], null, 2)}\n`
}

interface Cleaned {
  readonly workspaces: readonly CleanedWorkspace[]
  readonly artifacts: readonly CleanedArtifacts[]
  readonly docker: CleanedDocker
  readonly isDryRun: boolean
}

function describe({ workspaces, artifacts, docker: { leftovers, counts }, isDryRun }: Cleaned): string {
  const total = sizeOf(workspaces)
  const count = `${workspaces.length} ${workspaces.length === 1 ? 'workspace' : 'workspaces'}`
  const lines = [
    ...workspaces.map(({ workspace, bytes }) => `${workspace}  ${formatBytes(bytes)}`),
    ...artifacts.map(({ artifacts: path, bytes }) => `${path}  ${formatBytes(bytes)}`),
    ...leftovers.map(({ kind, name }) => `${kind} ${name}`),
    `${isDryRun ? 'would free' : 'freed'} ${total} in ${count}`,
  ]
  if (artifacts.length > 0)
    lines.push(`${isDryRun ? 'would free' : 'freed'} ${sizeOf(artifacts)} of artifacts that have expired`)
  if (leftovers.length > 0)
    lines.push(`${isDryRun ? 'would remove' : 'removed'} ${counts} of killed runs from the Docker Engine`)
  return lines.map((line) => `${line}\n`).join('')
}

function sizeOf(measured: readonly { readonly bytes: number }[]): string {
  return formatBytes(measured.reduce((sum, { bytes }) => sum + bytes, 0))
}

/** Those of the runs whose workspaces stay. */
async function cleanArtifacts(flags: CleanFlags, io: Io): Promise<CleanedArtifacts[]> {
  const { root } = await openPast(io, flags.directory)
  const rule = { uid: process.getuid?.(), now: new Date(), isDryRun: flags.dryRun === true }
  const removed: CleanedArtifacts[] = []
  for (const run of await listRuns(root)) {
    if (!('receipt' in run) || run.receipt.status === 'running') continue
    for (const { path, bytes } of await removeExpiredArtifacts(run.receipt, rule))
      removed.push({ run: run.receipt.run_id, artifacts: path, bytes })
  }
  return removed
}

async function cleanWorkspaces(flags: CleanFlags, io: Io): Promise<CleanedWorkspace[]> {
  const { root } = await openPast(io, flags.directory)
  const before =
    flags.olderThan === undefined
      ? {}
      : { before: new Date(Date.now() - parseAge(flags.olderThan, { code: 'clean/wrong-age' })) }
  const isWide = flags.all === true || flags.olderThan !== undefined
  const selected = selectForRemoval(await listRuns(root), {
    keep: flags.keep ?? (isWide ? 0 : keptByDefault),
    ...before,
  })
  const uid = process.getuid?.()
  const removed: CleanedWorkspace[] = []
  for (const receipt of selected) {
    const workspace = await removableWorkspace(receipt, uid)
    if (workspace === undefined) continue
    const bytes = sizeWithJobs(workspace)
    if (flags.dryRun !== true) await removeWorkspace(receipt, uid)
    removed.push({ run: receipt.run_id, workspace, bytes })
  }
  return removed
}
