import { randomBytes } from 'node:crypto'
import { mkdir, readdir, rm, rmdir } from 'node:fs/promises'
import { join } from 'node:path'
import { hasCode } from './files.ts'
import { isMarkAlive, leaveMark } from './process-mark.ts'
import { removeTree } from './remove-tree.ts'

/** A directory that its owner alone may enter. Disposing removes it. */
export interface OwnedDirectory extends AsyncDisposable {
  readonly path: string
}

const ownerSuffix = '.owner'

/**
 * Makes a directory of this process below `parent`, which is made when needed and removed with the last in it. A mark beside it
 * names the process, so that `removeDeadDirectories` finds it should the process be killed.
 */
export async function makeOwnedDirectory(parent: string): Promise<OwnedDirectory> {
  const path = join(parent, randomBytes(6).toString('hex'))
  await leaveOwner(parent, path)
  await mkdir(path, { mode: 0o700 })
  return { path, [Symbol.asyncDispose]: async () => remove(parent, path) }
}

/** Removes directories below `parent` whose process is gone. */
export async function removeDeadDirectories(parent: string): Promise<void> {
  for (const name of await readdir(parent)) {
    const path = join(parent, name.endsWith(ownerSuffix) ? name.slice(0, -ownerSuffix.length) : name)
    if ((await isMarkAlive(`${path}${ownerSuffix}`)) !== true) await remove(parent, path)
  }
  await removeIfEmpty(parent)
}

async function leaveOwner(parent: string, path: string): Promise<void> {
  await mkdir(parent, { recursive: true, mode: 0o700 })
  try {
    await leaveMark(`${path}${ownerSuffix}`)
  } catch (error) {
    // The last other one has gone, and `parent` with it.
    if (!hasCode(error, 'ENOENT')) throw error
    await leaveOwner(parent, path)
  }
}

async function remove(parent: string, path: string): Promise<void> {
  await removeTree(path)
  await rm(`${path}${ownerSuffix}`, { force: true })
  await removeIfEmpty(parent)
}

async function removeIfEmpty(path: string): Promise<void> {
  await rmdir(path).catch((error: unknown) => {
    if (!hasCode(error, 'ENOTEMPTY', 'EEXIST', 'ENOENT')) throw error
  })
}
