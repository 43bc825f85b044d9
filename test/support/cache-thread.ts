import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/**
 * The thread of the cache client as it is in the sources: what loads these in the tests' own thread does not reach into others. One file,
 * since Azure's client are hundreds.
 */
export const cacheThread = await bundleThread()

async function bundleThread(): Promise<string> {
  const directory = mkdtempSync(join(tmpdir(), 'loom-test-'))
  process.once('exit', () => {
    rmSync(directory, { recursive: true })
  })
  const outfile = join(directory, 'client-thread.mjs')
  await build({
    entryPoints: [fileURLToPath(new URL('../../src/storage/github-cache/client-thread.ts', import.meta.url))],
    outfile,
    ...{ bundle: true, platform: 'node', format: 'esm', logLevel: 'error' },
    banner: {
      js: `import { createRequire as from } from 'node:module'; const require = from(import.meta.url)`,
    },
  })
  return outfile
}
