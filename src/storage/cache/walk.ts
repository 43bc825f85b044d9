import { type BigIntStats, lstatSync, readdirSync, readlinkSync } from 'node:fs'
import { lstat } from 'node:fs/promises'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { hasCode } from '../../base/files.ts'
import type { ArchiveEntry } from '../read-tar.ts'
import { pathBelow } from './byte-paths.ts'
import { createTree, isSafe, pathText } from './judge.ts'

/** Something below a directory. */
export interface Found {
  /** Relative to the directory, a character a byte: a name need not be UTF-8. */
  readonly name: string
  /** For calls of the file system. */
  readonly path: string | Buffer
  readonly stats: BigIntStats
}

/**
 * Paths of a directory and all below them, each before what is in it, in order of their bytes. Links are not followed. Asked for one
 * by one, files answer many times faster than through threads: who walks far lets others have their turn.
 */
export function* walk(directory: string, paths: readonly string[]): Generator<Found> {
  // The next one last.
  const ahead = paths.map((path) => Buffer.from(path).toString('latin1')).reverse()
  for (let name = ahead.pop(); name !== undefined; name = ahead.pop()) {
    const path = pathBelow(directory, name)
    const stats = lstatSync(path, { bigint: true })
    yield { name, path, stats }
    if (!stats.isDirectory()) continue
    const inside = readdirSync(path, 'latin1').sort()
    for (let at = inside.length - 1; at >= 0; at--) ahead.push(`${name}/${inside[at] ?? ''}`)
  }
}

/** What a tar says of it; `other` is what no cache holds. */
export function entryOf({ name, path, stats }: Found): ArchiveEntry {
  const facts = {
    name,
    mode: Number(stats.mode & 0o777n),
    sizeBytes: 0,
    mtimeUs: Number(stats.mtimeNs / 1000n),
  }
  if (stats.isFile()) return { ...facts, kind: 'file', sizeBytes: Number(stats.size) }
  if (stats.isDirectory()) return { ...facts, kind: 'directory' }
  if (!stats.isSymbolicLink()) return { ...facts, kind: 'other' }
  return { ...facts, kind: 'link', target: readlinkSync(path, 'latin1') }
}

const seenAtOnce = 64

/** The digest of what is there, as `Judged.digest` gives it for an archive; undefined where a path is not there. */
export async function treeDigest(directory: string, paths: readonly string[]): Promise<string | undefined> {
  const tree = createTree()
  try {
    let seen = 0
    for (const found of walk(directory, paths)) {
      if (++seen % seenAtOnce === 0) await setImmediate()
      const entry = entryOf(found)
      if (!isSafe(entry)) return undefined
      tree.add(pathText(entry.name), entry)
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
