import { readdir, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
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
      for (const below of (await readdir(path, { recursive: true })).sort())
        if (below.endsWith(bundleExtension)) found.push(join(path, below))
  }
  if (found.length > 0) return found
  throw new LoomFailure('usage', {
    code: 'bundle/none',
    message: `no bundle (\`*${bundleExtension}\`) is in ${paths.map((one) => resolve(directory, one)).join(', ')}`,
    hint: 'fetch the bundles of the jobs that have run; `loom receipt export --with-artifacts` writes one',
  })
}
