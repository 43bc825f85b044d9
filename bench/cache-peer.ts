import { join } from 'node:path'

/** The archive steps of `@actions/cache` on the benchmark's directory, as they are asked for by message. */
interface ArchiveSteps {
  createTar(directory: string, paths: readonly string[], method: string): Promise<void>
  extractTar(archive: string, method: string): Promise<void>
}

/** What it takes where it finds any zstd. */
const method = 'zstd-without-long'

const path = process.argv[2] ?? ''
// Not among what the package exports.
const internals = new URL('internal/tar.js', import.meta.resolve('@actions/cache')).href
const steps = (await import(internals)) as ArchiveSteps

const work = {
  async save() {
    process.env['GITHUB_WORKSPACE'] = join(path, 'tree')
    await steps.createTar(join(path, 'actions'), ['node_modules'], 'zstd-without-long')
  },
  async restore() {
    process.env['GITHUB_WORKSPACE'] = join(path, 'target')
    await steps.extractTar(join(path, 'actions/cache.tzst'), method)
  },
}

process.on('message', (what: keyof typeof work) => {
  void work[what]().then(() => process.send?.('done'))
})
process.send?.('ready')
