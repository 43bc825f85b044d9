import { constants } from 'node:fs'
import { open, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { hasCode, isInside } from '../base/files.ts'
import { LoomFailure } from '../diagnostics/failure.ts'
import type { Source, SourceProblem } from '../diagnostics/source.ts'

/** As much as the compiler takes, and one byte more, by which it sees that there is too much. */
const most = 1024 * 1024 + 1

/**
 * Reads a file of a repository by its path from the top; undefined when there is none. A problem for what cannot be a source:
 * a directory, a pipe, which would never end, a link that leads out of the repository, bytes that are no UTF-8.
 */
export async function readSourceFile(
  root: string,
  path: string,
): Promise<Source | SourceProblem | undefined> {
  try {
    const [real, realRoot] = await Promise.all([realpath(join(root, path)), realpath(root)])
    if (!isInside(real, realRoot))
      return {
        problem: 'it is a link that leads out of the repository',
        hint: 'copy the file into the repository',
      }
    return await readRegularFile(real, path)
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return undefined
    if (hasCode(error, 'ELOOP'))
      return { problem: 'it is a link to itself', hint: 'replace the link by the file' }
    if (hasCode(error, 'ENXIO')) return notRegular
    throw new LoomFailure(
      'environment',
      { code: 'workflow/unreadable', message: `cannot read ${path}`, hint: 'make it readable' },
      error,
    )
  }
}

const notRegular: SourceProblem = { problem: 'it is no regular file', hint: 'put a file of YAML there' }

async function readRegularFile(real: string, path: string): Promise<Source | SourceProblem> {
  // Without waiting: opening a pipe would, for somebody to write to it.
  await using file = await open(real, constants.O_RDONLY | constants.O_NONBLOCK)
  const stats = await file.stat()
  if (stats.isDirectory()) return { problem: 'it is a directory', hint: 'name a file in it' }
  if (!stats.isFile()) return notRegular
  const { bytesRead, buffer } = await file.read({
    buffer: Buffer.alloc(Math.min(stats.size, most)),
    position: 0,
  })
  const bytes = buffer.subarray(0, bytesRead)
  try {
    // Cut in the middle of a character it is too large, and that is what is to be told.
    const decoder = new TextDecoder('utf-8', { fatal: bytesRead < most, ignoreBOM: true })
    return { path, text: decoder.decode(bytes) }
  } catch {
    return { problem: 'it is not UTF-8', hint: 'save it as UTF-8' }
  }
}
