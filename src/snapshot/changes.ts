import { compare } from '../base/compare.ts'
import type { IndexEntry, StatusEntry } from './status.ts'
import type { WorkspaceEntries } from './tree-id.ts'

/** A path in which the source differs from its commit. */
export interface ChangedPath {
  readonly path: string
  readonly kind: 'added' | 'modified' | 'deleted' | 'untracked'
  /** As git writes it; absent for what is deleted or is no file. */
  readonly mode?: string
  /** Git's id of the content. */
  readonly blob?: string
}

/** What `git status` tells of, with modes and contents as the workspace has them. Sorted by path. */
export async function describeChanges(
  status: readonly StatusEntry[],
  { index, entries }: { readonly index: readonly IndexEntry[]; readonly entries: WorkspaceEntries },
): Promise<ChangedPath[]> {
  const staged = new Map(index.map(({ path, mode, sha }) => [path.toString('latin1'), { mode, sha }]))
  const changes: ChangedPath[] = []
  for (const entry of status) {
    const kind = kindOf(entry)
    const path = entry.path.toString('utf8')
    if (kind === 'deleted') {
      changes.push({ path, kind })
      continue
    }
    const isStagedOnly = entry.worktree === '.'
    const found = isStagedOnly ? staged.get(entry.path.toString('latin1')) : await entries.of(entry.path)
    changes.push({ path, kind, ...(found === undefined ? {} : { mode: found.mode, blob: found.sha }) })
  }
  return changes.sort((a, b) => compare(a.path, b.path))
}

function kindOf({ index, worktree }: StatusEntry): ChangedPath['kind'] {
  if (index === '?') return 'untracked'
  if (worktree === 'D' || (index === 'D' && worktree === '.')) return 'deleted'
  return index === 'A' || worktree === 'A' ? 'added' : 'modified'
}
