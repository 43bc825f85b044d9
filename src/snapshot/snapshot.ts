import { lstat, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { AbsolutePath } from '../base/brand.ts'
import { hasCode } from '../base/files.ts'
import { allEnded } from '../base/settled.ts'
import { LoomFailure } from '../diagnostics/failure.ts'
import { type CheckoutFacts, readCheckoutFacts } from './checkout-facts.ts'
import { checkoutIndex, forgetStats, readFilteredPaths, writeTree } from './checkout.ts'
import { cloneRepository } from './clone.ts'
import { type ConfigEntry, configValue, filtersIn, readConfig } from './config.ts'
import { collidingPaths, foldsCase } from './collisions.ts'
import { checkFreeSpace, diskFull } from './disk.ts'
import { snapshotNested } from './nested.ts'
import { overlay, type OverlayReport } from './overlay.ts'
import type { Repository } from './repository.ts'
import { readSpecialFiles } from './special-files.ts'
import { type IndexEntry, readIndex, readStatus, type StatusEntry } from './status.ts'
import { type ChangedPath, describeChanges } from './changes.ts'
import { computeTreeId, readWorkspaceEntries, type TreeIdRequest } from './tree-id.ts'
import { looksSecret, type SnapshotWarning, warnOf } from './warnings.ts'

/** What a workspace holds, see `docs/isolated-workspace.md`. */
export interface Snapshot {
  readonly path: AbsolutePath
  readonly headSha: string | null
  /** Id of the tree of everything in it, uncommitted work included; HEAD's own for a clean source. */
  readonly treeSha: string
  /** Tracked and untracked files. */
  readonly files: number
  readonly dirty: boolean
  readonly warnings: readonly SnapshotWarning[]
  /** In what it differs from its commit. */
  readonly changed: readonly ChangedPath[]
  readonly checkout: CheckoutFacts
  /** Names of what git ignores in the source, directories collapsed, at most 1,000. */
  readonly ignored: readonly string[]
}

export interface SnapshotRequest {
  readonly repository: Repository
  /** An empty directory. */
  readonly workspace: AbsolutePath
  readonly signal?: AbortSignal
}

/**
 * Fills a workspace with what the repository is now: HEAD, index and working tree, without what git ignores. The source is
 * only read. A failed snapshot removes the workspace and throws a `LoomFailure`.
 */
export async function createSnapshot(request: SnapshotRequest): Promise<Snapshot> {
  try {
    await checkFreeSpace(request.repository, request.workspace)
    return await snapshotInto(request.repository, request.workspace, request.signal)
  } catch (error) {
    await rm(request.workspace, { recursive: true, force: true })
    if (hasCode(error, 'ENOSPC', 'EDQUOT')) throw diskFull('it was full while files were written', error)
    if (hasCode(error, 'EACCES', 'EPERM')) throw notReadable(error)
    throw error
  }
}

async function snapshotInto(
  repository: Repository,
  workspace: AbsolutePath,
  signal?: AbortSignal,
): Promise<Snapshot> {
  const { env, headSha, headTreeSha } = repository
  const { config, filters, status, ignored, index, special } = await lookAndCheckOut(repository, workspace)
  signal?.throwIfAborted()
  const changes = changesOf(status)
  const paths = index.map((entry) => entry.path)
  const filtered = await readFilteredPaths(repository, filters, paths)
  const modes = await modesToKeep(repository, config, index)
  const report = await overlay({
    from: repository.root,
    to: workspace,
    paths: [...changes.deleted, ...changes.files, ...filtered, ...modes],
  })
  await forgetStats(workspace, env, entriesOf(index, filtered))
  const nested = await snapshotNested({
    repository,
    workspace,
    index,
    untracked: changes.repositories,
    make: (inner, target) => snapshotInto(inner, target, signal),
  })
  signal?.throwIfAborted()
  const linked = [...changes.submodules, ...nested.committed]
  const entries = readWorkspaceEntries(workspace, repository.objectFormat)
  const { deleted, files: changed } = changes
  const tree = { repository, config, workspace, index, deleted, changed, entries }
  const treeSha =
    status.length === 0 && headTreeSha !== null ? headTreeSha : await treeIdOf({ ...tree, linked })
  const untracked = status.filter((entry) => entry.index === '?').map((entry) => entry.path.toString('utf8'))
  return {
    path: workspace,
    headSha,
    treeSha,
    files: index.length + untracked.length,
    dirty: status.length > 0,
    ignored,
    checkout: readCheckoutFacts(repository, config),
    changed: await describeChanges(status, { index, entries }),
    warnings: [
      ...warningsOf(report, special, untracked),
      ...(await caseWarnings(workspace, [...paths, ...changes.files])),
      ...nested.warnings,
    ],
  }
}

/** Looks at the source while the workspace is checked out: neither waits for the other. */
async function lookAndCheckOut(repository: Repository, workspace: string) {
  const config = await readConfig(repository)
  const filters = filtersIn(config)
  const checkOut = async () => {
    await cloneRepository(repository, join(workspace, '.git'), config)
    await checkoutIndex(workspace, repository.env, filters)
  }
  const [{ status, ignored }, index, special] = await allEnded([
    readStatus(repository),
    readIndex(repository),
    readSpecialFiles(repository),
    checkOut(),
  ])
  return { config, filters, status, ignored, index, special }
}

/** The tree id of what is not committed; `linked` are repositories within, which only git can look at. */
async function treeIdOf(request: TreeIdRequest & { readonly linked: readonly Buffer[] }): Promise<string> {
  const { repository, workspace, index, deleted, linked } = request
  const computed = linked.length === 0 ? await computeTreeId(request) : undefined
  if (computed !== undefined) return computed
  const changed = [...request.changed, ...linked]
  return writeTree({ workspace, env: repository.env, deleted, changed, entries: entriesOf(index, changed) })
}

function entriesOf(index: readonly IndexEntry[], paths: readonly Buffer[]): IndexEntry[] {
  const wanted = new Set(paths.map((path) => path.toString('latin1')))
  return index.filter(({ stage, path }) => stage === '0' && wanted.has(path.toString('latin1')))
}

function warningsOf(
  report: OverlayReport,
  special: readonly Buffer[],
  untracked: readonly string[],
): SnapshotWarning[] {
  const noFile = unique([...special, ...report.special])
  return [
    ...warnOf('snapshot/special-file', 'left out, since git cannot hold devices, sockets and fifos', noFile),
    ...warnOf('snapshot/unreadable-file', 'left out, since you may not read them', report.unreadable),
    ...warnOf('snapshot/vanished-file', 'gone before they could be copied', report.vanished),
    ...warnOf('snapshot/changed-file', 'changed while they were copied', report.changed),
    ...warnOf(
      'snapshot/secret-file',
      'copied, though they look like secrets; have git ignore them',
      untracked.filter(looksSecret),
    ),
  ]
}

/** On a file system that folds case one of two such files is lost, as it is in a checkout there. */
async function caseWarnings(workspace: string, paths: readonly Buffer[]): Promise<SnapshotWarning[]> {
  if (!(await foldsCase(workspace))) return []
  const groups = collidingPaths(paths).map((names) => names.join(' = '))
  return warnOf('snapshot/case-collision', 'one file here, since this file system ignores case', groups)
}

function unique(paths: readonly Buffer[]): string[] {
  return [...new Set(paths.map((path) => path.toString('utf8')))]
}

interface Changes {
  /** Paths whose working-tree bytes are not what the index holds. */
  readonly files: Buffer[]
  /** Paths of the index that the working tree does not have. */
  readonly deleted: Buffer[]
  readonly submodules: Buffer[]
  /** Untracked repositories inside the working tree. */
  readonly repositories: Buffer[]
}

function changesOf(status: readonly StatusEntry[]): Changes {
  const changes: Changes = { files: [], deleted: [], submodules: [], repositories: [] }
  for (const entry of status) {
    if (entry.path.at(-1) === 0x2f) changes.repositories.push(entry.path.subarray(0, -1))
    else if (entry.worktree === 'D') changes.deleted.push(entry.path)
    else if (entry.isSubmodule) changes.submodules.push(entry.path)
    else if (entry.worktree !== '.') changes.files.push(entry.path)
  }
  return changes
}

/** With `core.fileMode=false` git does not see the executable bit, so status does not name files on which it differs. */
async function modesToKeep(
  repository: Repository,
  config: readonly ConfigEntry[],
  index: readonly IndexEntry[],
): Promise<Buffer[]> {
  if (!/^(false|no|off|0)$/i.test(configValue(config, 'core.filemode') ?? '')) return []
  const differing: Buffer[] = []
  for (const { mode, path } of index) {
    if (!mode.startsWith('100')) continue
    const stats = await lstat(Buffer.concat([Buffer.from(`${repository.root}/`), path])).catch(
      () => undefined,
    )
    if (stats?.isFile() === true && ((stats.mode & 0o100) !== 0) !== (mode === '100755')) differing.push(path)
  }
  return differing
}

function notReadable(error: NodeJS.ErrnoException): LoomFailure {
  return new LoomFailure(
    'environment',
    {
      code: 'snapshot/unreadable',
      message: `not allowed to ${error.syscall ?? 'read'} ${error.path ?? 'a file of the repository'}`,
      hint: 'run Loom as a user who may read the whole repository and write the workspace root',
    },
    error,
  )
}
