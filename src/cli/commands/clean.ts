import { removableWorkspace, removeWorkspace, selectForRemoval, sizeWithJobs } from '../../records/clean.ts'
import { listRuns } from '../../records/find.ts'
import { formatBytes } from '../../report/format.ts'
import { type CleanedDocker, cleanDocker } from '../../run/docker-leftovers.ts'
import { parseAge } from '../age.ts'
import { printDiagnostics } from '../diagnostics.ts'
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

interface CleanedWorkspace {
  readonly run: string
  readonly workspace: string
  readonly bytes: number
}

/** `loom clean`: removes workspaces of ended runs, and what killed ones left on the Docker Engine. */
export async function clean(flags: CleanFlags, io: Io): Promise<number> {
  const isDryRun = flags.dryRun === true
  const workspaces = await cleanWorkspaces(flags, io)
  const docker = await cleanDocker({ env: io.env, isDryRun })
  await printDiagnostics(docker.warnings, io)
  await io.stdout.write(
    flags.json === true ? toJson(workspaces, docker) : describe({ workspaces, docker, isDryRun }),
  )
  return exitCodes.ok
}

/** One entry for each thing; which of `workspace`, `container`, `network` and `volume` it has says what it is. */
function toJson(workspaces: readonly CleanedWorkspace[], { leftovers }: CleanedDocker): string {
  // To measure a volume, an engine walks through all that it has, also those of others.
  const fromDocker = leftovers.map(({ kind, name, run }) => ({ run, [kind]: name, bytes: null }))
  return `${JSON.stringify([...workspaces, ...fromDocker], null, 2)}\n`
}

interface Cleaned {
  readonly workspaces: readonly CleanedWorkspace[]
  readonly docker: CleanedDocker
  readonly isDryRun: boolean
}

function describe({ workspaces, docker: { leftovers, counts }, isDryRun }: Cleaned): string {
  const total = formatBytes(workspaces.reduce((sum, { bytes }) => sum + bytes, 0))
  const count = `${workspaces.length} ${workspaces.length === 1 ? 'workspace' : 'workspaces'}`
  const lines = [
    ...workspaces.map(({ workspace, bytes }) => `${workspace}  ${formatBytes(bytes)}`),
    ...leftovers.map(({ kind, name }) => `${kind} ${name}`),
    `${isDryRun ? 'would free' : 'freed'} ${total} in ${count}`,
  ]
  if (leftovers.length > 0)
    lines.push(`${isDryRun ? 'would remove' : 'removed'} ${counts} of killed runs from the Docker Engine`)
  return lines.map((line) => `${line}\n`).join('')
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
