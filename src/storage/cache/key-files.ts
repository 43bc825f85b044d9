import { createHash } from 'node:crypto'
import { lstatSync, readFileSync, readlinkSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { compare } from '../../base/compare.ts'
import { readChunks } from '../../base/files.ts'

/** Never part of a key: what git and Loom keep for themselves. */
const ownDirectories = ['.git', '.loom/.runtime']
const largeBytes = 1 << 20
const hashedAtOnce = 64

/** Files and links below a directory, without those in `without`, sorted. Links are not followed. */
export async function listFiles(directory: string, without: readonly string[]): Promise<string[]> {
  const left = new Set([...ownDirectories, ...without])
  const files: string[] = []
  const visit = async (inside: string): Promise<void> => {
    const below: string[] = []
    for (const entry of await readdir(join(directory, inside), { withFileTypes: true })) {
      const path = inside === '' ? entry.name : `${inside}/${entry.name}`
      if (left.has(path)) continue
      if (entry.isDirectory()) below.push(path)
      else if (entry.isFile() || entry.isSymbolicLink()) files.push(path)
    }
    await Promise.all(below.map(visit))
  }
  await visit('')
  return files.sort(compare)
}

/** SHA-256 of each file by its path; of a link that of what it says. */
export async function hashFiles(
  directory: string,
  paths: readonly string[],
): Promise<Record<string, string>> {
  const hashes: [path: string, hash: string][] = []
  for (const [at, path] of paths.entries()) {
    // Small files are read at once, which is many times faster; others may have a turn in between.
    if (at % hashedAtOnce === hashedAtOnce - 1) await setImmediate()
    hashes.push([path, await hashFile(join(directory, path))])
  }
  // Where a file is called `__proto__`, it is one as well.
  return Object.fromEntries(hashes)
}

async function hashFile(path: string): Promise<string> {
  const stats = lstatSync(path)
  const hash = createHash('sha256')
  if (stats.isSymbolicLink()) hash.update(readlinkSync(path))
  else if (stats.size < largeBytes) hash.update(readFileSync(path))
  else for await (const chunk of readChunks(path)) hash.update(chunk)
  return hash.digest('hex')
}

/** One digest of files: who renames, changes, adds or removes one gets another. */
export function filesDigest(hashes: Readonly<Record<string, string>>): string {
  const hash = createHash('sha256')
  for (const path of Object.keys(hashes).sort(compare)) hash.update(`${path}\0${hashes[path] ?? ''}\n`)
  return hash.digest('hex')
}
