import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { createLocalCache } from '../src/storage/cache/local-cache.ts'
import { cachePlaces } from '../src/storage/cache/places.ts'
import { prune } from '../src/storage/cache/evict.ts'
import { query } from './support/cache-store-contract.ts'
import { temporaryDirectory } from './support/environment.ts'
import { createRandom, type Random } from './support/random.ts'

const worker = fileURLToPath(new URL('support/cache-worker.ts', import.meta.url))
const processes = 16
/** `CACHE_ROUNDS=200` for a soak. */
const rounds = Number(process.env['CACHE_ROUNDS'] ?? 2)

test(`A6, A7: ${String(processes)} processes on one store, killed at random: no damaged entry is ever served (${String(rounds)} rounds)`, async () => {
  await using directory = await temporaryDirectory()
  const root = join(directory.path, 'store')
  for (let round = 1; round <= rounds; round++) await runRound(directory.path, round, createRandom(round))
  const store = createLocalCache({
    ...{ directory: root, env: process.env, scope: { repository: 'r', trust: '' } },
    ...{ maxSizeBytes: 2 ** 30, now: () => new Date() },
  })
  for (const key of ['a', 'b', 'c']) {
    const to = join(directory.path, `to-${key}`)
    mkdirSync(to)
    const { result, warnings } = await store.restore(query(to, key, ['deps']), new AbortController().signal)
    assert.deepEqual(warnings, [], key)
    if (result === 'hit') assert.equal(readFileSync(join(to, 'deps/0'), 'utf8').startsWith(key), true)
  }
  await prune(cachePlaces(root), { maxSizeBytes: 2 ** 30, now: new Date() })
  const unfinished = cachePlaces(root).unfinished
  assert.deepEqual(readdirSync(join(root, 'v1')).includes('unfinished') ? readdirSync(unfinished) : [], [])
  assert.equal(readdirSync(join(root, 'v1')).includes('damaged'), false)
})

/** Half of the processes are killed once they have done something, at a step that the seed decides; the others must end well. */
async function runRound(directory: string, round: number, random: Random): Promise<void> {
  const children = Array.from({ length: processes }, (_, at) => {
    const place = join(directory, `${String(round)}-${String(at)}`)
    mkdirSync(place)
    const args = ['--import', 'tsx', worker, join(directory, 'store'), place, String(round * 100 + at)]
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
    if (at % 2 === 0) killAfter(child, 1 + random.below(12))
    return { child, isKilled: at % 2 === 0 }
  })
  for (const { child, isKilled } of children) {
    if (child.exitCode === null && child.signalCode === null) await once(child, 'close')
    if (!isKilled) assert.equal(child.exitCode, 0)
  }
}

function killAfter(child: ChildProcess, lines: number): void {
  let seen = 0
  child.stdout?.on('data', (bytes: Buffer) => {
    seen += bytes.filter((byte) => byte === 0x0a).length
    if (seen >= lines) child.kill('SIGKILL')
  })
}
