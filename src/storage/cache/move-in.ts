import { chmod, lstat, mkdir, readdir, rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Stats } from 'node:fs'
import { hasCode } from '../../base/files.ts'
import { removeTree } from '../../base/remove-tree.ts'
import { LoomFailure } from '../../diagnostics/failure.ts'

/**
 * Moves paths from a directory into another one of the same file system. What is there already stays where the new has nothing in its
 * place, and is replaced otherwise. Links on the way are refused, and nothing is written through one.
 */
export async function moveIn(from: string, into: string, paths: readonly string[]): Promise<void> {
  for (const path of paths) await refuseLinkOnTheWay(into, path)
  for (const path of paths) {
    const source = join(from, path)
    const stats = await statsOf(Buffer.from(source))
    if (stats === undefined) continue
    await mkdir(dirname(join(into, path)), { recursive: true })
    await place(Buffer.from(source), Buffer.from(join(into, path)), stats)
  }
}

async function place(source: Buffer, target: Buffer, stats: Stats): Promise<void> {
  const there = await statsOf(target)
  if (there === undefined) return move(source, target, stats)
  if (!stats.isDirectory() || !there.isDirectory()) {
    // A file in the place of a file is replaced in one step.
    if (stats.isDirectory() || there.isDirectory()) await removeTree(target.toString())
    return move(source, target, stats)
  }
  await chmod(source, 0o700)
  await chmod(target, (there.mode & 0o777) | 0o700)
  const slash = Buffer.from('/')
  for (const name of await readdir(source, { encoding: 'buffer' })) {
    const inside = Buffer.concat([source, slash, name])
    const insideStats = await statsOf(inside)
    if (insideStats !== undefined) await place(inside, Buffer.concat([target, slash, name]), insideStats)
  }
  await chmod(target, stats.mode & 0o777)
}

/** A directory that its owner may not write cannot be moved by him either, so it is opened for that long. */
async function move(source: Buffer, target: Buffer, stats: Stats): Promise<void> {
  try {
    await rename(source, target)
  } catch (error) {
    if (!hasCode(error, 'EACCES', 'EPERM') || !stats.isDirectory()) throw error
    await chmod(source, 0o700)
    await rename(source, target)
    await chmod(target, stats.mode & 0o777)
  }
}

async function refuseLinkOnTheWay(directory: string, path: string): Promise<void> {
  const parts = path.split('/')
  for (const at of parts.keys()) {
    if (at === 0) continue
    const above = parts.slice(0, at).join('/')
    const stats = await statsOf(Buffer.from(join(directory, above)))
    if (stats === undefined) return
    if (stats.isDirectory()) continue
    throw new LoomFailure('environment', {
      code: 'cache/no-directory',
      message: `the cache’s path \`${path}\` leads through \`${above}\`, which is no directory of the workspace`,
      hint: 'name a path whose directories are real ones',
    })
  }
}

async function statsOf(path: Buffer): Promise<Stats | undefined> {
  try {
    return await lstat(path)
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return undefined
    throw error
  }
}
