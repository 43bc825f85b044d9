import { lstat } from 'node:fs/promises'
import { join } from 'node:path'

/** Whether a directory's file system takes names that differ in case only for one. `.git` is there to ask about. */
export async function foldsCase(workspace: string): Promise<boolean> {
  return lstat(join(workspace, '.GIT')).then(
    () => true,
    () => false,
  )
}

/**
 * Groups of paths, and of directories on the way to them, that are one name where case and the form of accents do not count
 * (macOS, Windows): of each group only one file can exist.
 */
export function collidingPaths(paths: readonly Buffer[]): string[][] {
  const byFold = new Map<string, Set<string>>()
  for (const path of paths) {
    const text = path.toString('utf8')
    for (let end = text.length; end > 0; end = text.lastIndexOf('/', end - 1)) {
      const name = text.slice(0, end)
      const fold = name.normalize('NFC').toLowerCase()
      const names = byFold.get(fold)
      if (names === undefined) byFold.set(fold, new Set([name]))
      else if (names.has(name)) break
      else names.add(name)
    }
  }
  return [...byFold.values()].filter((names) => names.size > 1).map((names) => [...names].sort())
}
