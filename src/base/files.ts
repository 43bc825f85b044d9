import { randomBytes } from 'node:crypto'
import { createReadStream, type Stats } from 'node:fs'
import { lstat, open, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path'
import type { AbsolutePath } from './brand.ts'

/** The absolute form of a path; a relative one is taken from `base`. */
export function absolutePath(path: string, base: string): AbsolutePath {
  return resolve(base, path) as AbsolutePath
}

/** Whether `path` is `directory` or lies below it. Both absolute; links are not resolved. */
export function isInside(path: string, directory: string): boolean {
  const way = relative(directory, path)
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way))
}

/** Whether an unknown thrown value is a system error with one of these codes (`ENOENT`, `EACCES`…). */
export function hasCode(error: unknown, ...codes: readonly string[]): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code))
}

/** What a path is, if it is there and belongs to this user (`uid`; any, where the system has none). Links are not followed. */
export async function statsOfOwn(path: string, uid: number | undefined): Promise<Stats | undefined> {
  try {
    const stats = await lstat(path)
    return uid === undefined || stats.uid === uid ? stats : undefined
  } catch {
    return undefined
  }
}

/** Bytes of a file, opened once somebody reads: an error reaches the reader and nobody else. */
export async function* readChunks(path: string | Buffer): AsyncGenerator<Uint8Array> {
  yield* createReadStream(path) as AsyncIterable<Uint8Array>
}

/**
 * Replaces a file in one step: a reader sees the old bytes or the new ones, never a part. Content may come piece by piece.
 * `durable`: also after a power cut, which costs a wait for the disk. The directory must exist.
 */
export async function writeFileAtomic(
  path: string,
  content: string | Uint8Array | AsyncIterable<string>,
  { mode = 0o600, durable = false }: { mode?: number; durable?: boolean } = {},
): Promise<void> {
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`
  try {
    const file = await open(temporary, 'wx', mode)
    try {
      await writeFile(file, content)
      if (durable) await file.sync()
    } finally {
      await file.close()
    }
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
  if (durable) await syncDirectory(dirname(path))
}

/** Makes what was made, renamed or removed in a directory last through a power cut. */
export async function syncDirectory(path: string): Promise<void> {
  const directory = await open(path, 'r')
  try {
    await directory.sync()
  } finally {
    await directory.close()
  }
}
