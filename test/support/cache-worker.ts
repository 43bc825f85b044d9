/** Saves and restores a few keys again and again, and ends with 1 when what comes back is not what belongs to its key. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { createLocalCache } from '../../src/storage/cache/local-cache.ts'
import { entry, query } from './cache-store-contract.ts'
import { createRandom } from './random.ts'
import { writeFiles } from './repository.ts'

const [root = '', place = '', seed = '0'] = process.argv.slice(2)
const random = createRandom(Number(seed))
const { signal } = new AbortController()
const store = createLocalCache({
  ...{ directory: root, env: process.env, scope: { repository: 'r', trust: '' } },
  // So small that entries are given up all the time.
  ...{ maxSizeBytes: 200_000, now: () => new Date() },
})

for (let step = 0; step < 12; step++) {
  const key = random.pick(['a', 'b', 'c'])
  const workspace = join(place, String(step))
  mkdirSync(workspace)
  console.log(`${String(step)} ${key}`)
  if (random.next() < 0.5) {
    const own = random.bytes(30_000).toString('hex')
    writeFiles(workspace, { 'deps/0': `${key} ${own}`, 'deps/1': `${key} ${own}` })
    await store.save(entry(workspace, key, ['deps']), signal)
  } else {
    const { result, warnings } = await store.restore(query(workspace, key, ['deps']), signal)
    if (warnings.length > 0) throw new Error(JSON.stringify(warnings))
    if (result === 'hit') {
      const [first, second] = ['deps/0', 'deps/1'].map((name) => readFileSync(join(workspace, name), 'utf8'))
      if (first !== second || first?.startsWith(`${key} `) !== true) throw new Error(`mixed: ${key}`)
    }
  }
  rmSync(workspace, { recursive: true })
}
