import { appendFile, lstat, mkdir, readlink, rename, rm, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { hasCode } from '../base/files.ts'
import { takeLock } from '../base/process-lock.ts'
import { removeTree } from '../base/remove-tree.ts'
import { liveRuntime, runtimeDirectory, scratchPath } from './layout.ts'

/** Keeps recovery and `reopenRuntime` from moving the records of one workspace at once. Undefined when another process has them. */
export async function lockRecords(workspace: string): Promise<AsyncDisposable | undefined> {
  return takeLock(`${workspace}.lock`)
}

/** Makes the directory of a run's records beside its workspace, for its owner alone. It must not be there. */
export async function makeRuntime(workspace: string): Promise<void> {
  await mkdir(liveRuntime(workspace), { mode: 0o700 })
}

/**
 * Makes a link to the records beside a workspace where a person looks for them. A job that deletes `.loom` or runs
 * `git clean -ffdx` removes the link and nothing else. Gives the directory.
 */
export async function openRuntime(workspace: string): Promise<string> {
  const live = liveRuntime(workspace)
  await appendFile(join(workspace, '.git/info/exclude'), `\n/${runtimeDirectory}\n`)
  if (await isOrCanBeDirectory(join(workspace, '.loom')))
    await symlink(live, join(workspace, runtimeDirectory))
  return live
}

/**
 * Moves the records of ended runs back beside their workspace, so that another run in it adds its own. False when there are none,
 * or another run has them at the moment.
 */
export async function reopenRuntime(workspace: string): Promise<boolean> {
  const live = liveRuntime(workspace)
  const home = join(workspace, runtimeDirectory)
  try {
    if ((await exists(live)) || !(await lstat(home)).isDirectory()) return false
    await rename(home, live)
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return false
    throw error
  }
  await symlink(live, home)
  return true
}

/**
 * Moves the records into the workspace, whatever the jobs made of the link. Where `.loom` has become something that is no
 * directory they stay beside it. Gives the place where they are. Safe to repeat.
 */
export async function settleRuntime(workspace: string): Promise<string> {
  const live = liveRuntime(workspace)
  const home = join(workspace, runtimeDirectory)
  if (!(await exists(live))) return home
  await removeTree(scratchPath(workspace))
  if (!(await isOrCanBeDirectory(join(workspace, '.loom')))) return live
  if (await isLinkTo(home, live)) await rm(home)
  else await removeTree(home)
  try {
    await rename(live, home)
    return home
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return home
    return live
  }
}

async function isOrCanBeDirectory(path: string): Promise<boolean> {
  try {
    await mkdir(path)
    return true
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return (await lstat(path)).isDirectory()
    if (hasCode(error, 'ENOENT')) return false
    throw error
  }
}

async function isLinkTo(path: string, target: string): Promise<boolean> {
  try {
    return (await readlink(path)) === target
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'EINVAL', 'ENOTDIR')) return false
    throw error
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await lstat(path)
    return true
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return false
    throw error
  }
}
