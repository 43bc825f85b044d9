import { chmod, lstat, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { hasCode } from './files.ts'

/**
 * Removes a directory and all below it, or nothing when it is not there. Directories that their owner may not write, as a Go
 * module cache has them, are opened first. Links are not followed.
 */
export async function removeTree(path: string): Promise<void> {
  // What was killed a moment ago may still be writing.
  const options = { recursive: true, force: true, maxRetries: 5 }
  try {
    await rm(path, options)
  } catch (error) {
    if (!hasCode(error, 'EACCES', 'EPERM')) throw error
    await openDirectories(path)
    await rm(path, options)
  }
}

/** The failed removal may still be at work: what vanishes meanwhile needs no opening. */
async function openDirectories(path: string): Promise<void> {
  try {
    if (!(await lstat(path)).isDirectory()) return
    await chmod(path, 0o700)
    for (const entry of await readdir(path, { withFileTypes: true }))
      if (entry.isDirectory()) await openDirectories(join(path, entry.name))
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error
  }
}
