import { type FSWatcher, watch } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { hasCode } from './files.ts'

interface Watched {
  readonly watcher: FSWatcher
  isStale: boolean
  directories: string[]
  files: string[]
}

/** Directories that are watched, and what is in them. */
export interface TreeWatch extends Disposable {
  /** Files below a directory, sorted; each directory is read again only when it changed. Nothing for one that is not there. */
  files(directory: string): Promise<string[]>
  /** Settles at the next change of a directory that was read, at the latest after `limitMs`. Ask before you read, or changes are missed. */
  next(limitMs: number): Promise<void>
}

/** Watches directories one by one, as they are read: nothing that appears between reading and watching is missed. */
export function watchTree(): TreeWatch {
  const watched = new Map<string, Watched>()
  let wake = () => undefined as void
  const visit = async (directory: string): Promise<string[]> => {
    try {
      const entry = watched.get(directory) ?? start(directory)
      if (entry.isStale) await list(directory, entry)
      const below = await Promise.all(entry.directories.map(visit))
      return [...entry.files, ...below.flat()]
    } catch (error) {
      if (!hasCode(error, 'ENOENT', 'ENOTDIR')) throw error
      watched.get(directory)?.watcher.close()
      watched.delete(directory)
      return []
    }
  }
  const start = (directory: string): Watched => {
    const watcher = watch(directory)
    const entry: Watched = { watcher, isStale: true, directories: [], files: [] }
    const changed = () => {
      entry.isStale = true
      wake()
    }
    watcher.on('change', changed).on('error', changed)
    watched.set(directory, entry)
    return entry
  }
  return {
    files: async (directory) => (await visit(directory)).sort(),
    next: async (limitMs) =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, limitMs)
        wake = () => {
          clearTimeout(timer)
          resolve()
        }
      }),
    [Symbol.dispose]() {
      for (const { watcher } of watched.values()) watcher.close()
    },
  }
}

async function list(directory: string, entry: Watched): Promise<void> {
  entry.isStale = false
  const entries = await readdir(directory, { withFileTypes: true })
  entry.directories = entries.filter((one) => one.isDirectory()).map((one) => join(directory, one.name))
  entry.files = entries.filter((one) => !one.isDirectory()).map((one) => join(directory, one.name))
}
