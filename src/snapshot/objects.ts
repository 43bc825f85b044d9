import { constants } from 'node:fs'
import { copyFile, mkdir, readFile, readdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { hasCode } from '../base/files.ts'
import { forEachLimited } from '../base/limit.ts'

const deepestAlternate = 5
const copiesAtOnce = 8

/**
 * Copies an object database, and those that it borrows from, into one that borrows from none. Nothing is linked: what a job
 * does to the copy cannot reach the source. A pack that a concurrent `git gc` replaces meanwhile is looked for again.
 */
export async function copyObjects(from: string, to: string): Promise<void> {
  const sources = await withAlternates(from, 0)
  for (const source of sources) {
    try {
      await copyDatabase(source, to)
    } catch (error) {
      if (!hasCode(error, 'ENOENT')) throw error
      await copyDatabase(source, to)
    }
  }
}

async function withAlternates(directory: string, depth: number): Promise<string[]> {
  if (depth === deepestAlternate) return [directory]
  const text = await readIfPresent(join(directory, 'info/alternates'))
  const borrowed = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  const deeper = await Promise.all(
    borrowed.map((line) => withAlternates(resolve(directory, line), depth + 1)),
  )
  return [directory, ...deeper.flat()]
}

async function copyDatabase(from: string, to: string): Promise<void> {
  const names = await readdir(from, { withFileTypes: true })
  const isStore = (name: string) => /^[0-9a-f]{2}$/.test(name) || name === 'pack' || name === 'info'
  const directories = names
    .filter((entry) => entry.isDirectory() && isStore(entry.name))
    .map((entry) => entry.name)
  const files: string[] = []
  for (const directory of directories) files.push(...(await filesOf(from, directory)))
  const chains = directories.includes('info') ? await filesOf(from, 'info/commit-graphs') : []
  const parents = [...new Set([...directories, ...(chains.length > 0 ? ['info/commit-graphs'] : [])])]
  for (const parent of parents) await mkdir(join(to, parent), { recursive: true })
  await forEachLimited([...files, ...chains], copiesAtOnce, (file) =>
    copyObject(join(from, file), join(to, file)),
  )
}

async function filesOf(from: string, directory: string): Promise<string[]> {
  try {
    const entries = await readdir(join(from, directory), { withFileTypes: true })
    return entries
      .filter((entry) => entry.isFile() && isKept(entry.name))
      .map((entry) => `${directory}/${entry.name}`)
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return []
    throw error
  }
}

function isKept(name: string): boolean {
  return (
    !name.startsWith('tmp_') && !name.endsWith('.lock') && name !== 'alternates' && name !== 'http-alternates'
  )
}

async function copyObject(from: string, to: string): Promise<void> {
  try {
    await copyFile(from, to, constants.COPYFILE_FICLONE | constants.COPYFILE_EXCL)
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error
  }
}

async function readIfPresent(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return ''
    throw error
  }
}
