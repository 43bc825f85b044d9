import { readdir, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { hasCode } from '../base/files.ts'
import { LoomFailure } from '../diagnostics/failure.ts'
import { bundleExtension } from '../model/bundle.ts'

/**
 * The bundles that paths mean: a directory stands for all that are somewhere below it, since `actions/download-artifact` makes one
 * for each artifact. Relative ones count from `directory`. Fails with `bundle/none`.
 */
export async function findBundles(paths: readonly string[], directory: string): Promise<string[]> {
  const found: string[] = []
  for (const path of paths.map((one) => resolve(directory, one))) {
    const isDirectory = (await stat(path).catch(() => undefined))?.isDirectory() === true
    if (!isDirectory) found.push(path)
    else
      for (const below of (await namesBelow(path)).sort())
        if (below.endsWith(bundleExtension)) found.push(join(path, below))
  }
  if (found.length > 0) return found
  const places = paths.map((one) => resolve(directory, one)).join(', ')
  throw noBundle(`no bundle (\`*${bundleExtension}\`) is in ${places}`)
}

async function namesBelow(directory: string): Promise<string[]> {
  try {
    return await readdir(directory, { recursive: true })
  } catch (error) {
    if (hasCode(error, 'EACCES')) throw noBundle(`you may not read the directory ${error.path ?? directory}`)
    throw error
  }
}

function noBundle(message: string): LoomFailure {
  return new LoomFailure('usage', {
    code: 'bundle/none',
    message,
    hint: 'fetch the bundles of the jobs that have run; `loom receipt export --with-artifacts` writes one',
  })
}
