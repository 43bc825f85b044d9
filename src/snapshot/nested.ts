import { mkdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { AbsolutePath } from '../base/brand.ts'
import { absolutePath } from '../base/files.ts'
import { findRepository, type Repository } from './repository.ts'
import type { IndexEntry } from './status.ts'
import { type SnapshotWarning, warnOf } from './warnings.ts'

interface NestedRequest {
  readonly repository: Repository
  readonly workspace: string
  readonly index: readonly IndexEntry[]
  /** Untracked repositories inside the working tree. */
  readonly untracked: readonly Buffer[]
  /** Makes the snapshot of one of them, as of any repository. */
  readonly make: (
    repository: Repository,
    workspace: AbsolutePath,
  ) => Promise<{ readonly warnings: readonly SnapshotWarning[] }>
}

/** Submodules and repositories inside the repository become snapshots of their own, each with its `.git` directory inside. */
export async function snapshotNested(request: NestedRequest) {
  const { repository, workspace, index, untracked, make } = request
  const links = index.filter((entry) => entry.mode === '160000').map((entry) => entry.path)
  const uninitialised: Buffer[] = []
  const committed: Buffer[] = []
  const warnings: SnapshotWarning[] = []
  for (const path of [...links, ...untracked]) {
    const name = path.toString('utf8')
    const source = join(repository.root, name)
    if (!(await exists(join(source, '.git')))) {
      uninitialised.push(path)
      continue
    }
    const target = absolutePath(name, workspace)
    await mkdir(target, { recursive: true })
    const nested = { ...(await findRepository(source, repository.env)), env: repository.env }
    const made = await make(nested, target)
    if (nested.headSha !== null) committed.push(path)
    warnings.push(...made.warnings.map((warning) => ({ ...warning, message: `${name}: ${warning.message}` })))
  }
  const empty = 'empty, since these submodules are not initialised'
  warnings.push(...warnOf('snapshot/submodule-not-initialised', empty, uninitialised))
  return { committed, warnings }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
