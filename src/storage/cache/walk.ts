import { type BigIntStats, lstatSync, readdirSync, readlinkSync } from 'node:fs'
import { lstat } from 'node:fs/promises'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { hasCode } from '../../base/files.ts'
import type { TarEntry } from '../../base/tar-writer.ts'
import { createTree, pathText } from './judge.ts'

/** Something below a directory; `name` is relative to it. */
export interface Found {
  readonly name: Buffer
  readonly path: Buffer
  readonly stats: BigIntStats
}

/** Paths of a directory and all below them, each before what is in it, in order of their bytes. Links are not followed. */
export async function* walk(directory: string, paths: readonly string[]): AsyncGenerator<Found> {
  let seen = 0
  for (const found of walkPaths(directory, paths)) {
    // Asked for one by one, files answer many times faster than through threads; others may have a turn in between.
    if (++seen % seenAtOnce === 0) await setImmediate()
    yield found
  }
}

function* walkPaths(directory: string, paths: readonly string[]): Generator<Found> {
  // The next one last.
  const ahead = paths
    .map((path) => ({ name: Buffer.from(path), path: Buffer.from(join(directory, path)) }))
    .reverse()
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    const { name, path } = next
    const stats = lstatSync(path, { bigint: true })
    yield { name, path, stats }
    if (!stats.isDirectory()) continue
    const inside = readdirSync(path, { encoding: 'buffer' }).sort((a, b) => Buffer.compare(b, a))
    for (const one of inside)
      ahead.push({ name: Buffer.concat([name, slash, one]), path: Buffer.concat([path, slash, one]) })
  }
}

const slash = Buffer.from('/')
const seenAtOnce = 64

/** What a tar says of it. Undefined for what no cache holds. */
export function entryOf({ name, path, stats }: Found): TarEntry | undefined {
  const facts = {
    ...{ name, mode: Number(stats.mode & 0o777n), uid: 0, gid: 0 },
    ...{ sizeBytes: 0, mtimeNs: stats.mtimeNs },
  }
  if (stats.isDirectory()) return { ...facts, kind: 'directory' }
  if (stats.isFile()) return { ...facts, kind: 'file', sizeBytes: Number(stats.size) }
  if (!stats.isSymbolicLink()) return undefined
  return { ...facts, kind: 'link', target: readlinkSync(path, { encoding: 'buffer' }) }
}

/** The digest of what is there, as `Judged.digest` gives it for an archive; undefined where a path is not there. */
export async function treeDigest(directory: string, paths: readonly string[]): Promise<string | undefined> {
  const tree = createTree()
  try {
    for await (const found of walk(directory, paths)) {
      const entry = entryOf(found)
      if (entry === undefined) return undefined
      tree.add(pathText(found.name), entry)
    }
    return tree.digest()
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return undefined
    throw error
  }
}

/** Those of the paths that are there, without those inside of others, in order. A path through a link is not there. */
export async function presentPaths(directory: string, paths: readonly string[]): Promise<string[]> {
  const plain = plainPaths(paths)
  const present: string[] = []
  for (const path of plain) if (await isReachable(directory, path)) present.push(path)
  return present
}

/** Paths as entries have them: no `./`, no `/` at the end, none inside of another, in order. */
export function plainPaths(paths: readonly string[]): string[] {
  const plain = [...new Set(paths.map(plainPath))]
  const outer = plain.filter((path) => !plain.some((other) => other !== path && path.startsWith(`${other}/`)))
  return outer.filter((path) => path !== '').sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
}

/** A path without what says nothing: `./`, `//`, a `/` at either end. */
export function plainPath(path: string): string {
  const parts = path.split('/').filter((part) => part !== '' && part !== '.')
  return parts.join('/')
}

async function isReachable(directory: string, path: string): Promise<boolean> {
  const parts = path.split('/')
  for (const at of parts.keys()) {
    const isLast = at === parts.length - 1
    try {
      const stats = await lstat(join(directory, ...parts.slice(0, at + 1)))
      if (!isLast && !stats.isDirectory()) return false
    } catch (error) {
      if (hasCode(error, 'ENOENT', 'ENOTDIR')) return false
      throw error
    }
  }
  return true
}
