import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { createCacheClient } from '../src/storage/github-cache/client.ts'
import { serviceAccess } from '../src/storage/github-cache/runtime.ts'
import { serviceKey, serviceKeyPrefix } from '../src/storage/github-cache/service-key.ts'
import { cacheStoreContract, entry, query } from './support/cache-store-contract.ts'
import { startCacheService } from './support/cache-service.ts'
import { temporaryDirectory } from './support/environment.ts'
import { cacheThread } from './support/cache-thread.ts'
import { openGithubCache, withService } from './support/github-cache.ts'

const never = new AbortController().signal
const shared = await startCacheService()
const ofItsOwn = () => ({ repository: randomBytes(4).toString('hex'), ref: 'refs/heads/main' })
cacheStoreContract('GitHub, by tar and zstd', () => openGithubCache(shared, { scope: ofItsOwn() }))
cacheStoreContract('GitHub, by what Loom brings', () =>
  openGithubCache(shared, { scope: ofItsOwn(), tar: 'own', zstd: 'library' }),
)

test('names of keys are what GitHub takes, and begin as the keys do', () => {
  assert.equal(serviceKey('npm-Linux_x64/v1.2'), 'loom-npm-^linux_x64/v1.2!')
  assert.equal(serviceKey('a,b %'), 'loom-a%2cb%20%25!')
  const long = ['k'.repeat(600), `${'k'.repeat(600)}x`, '🔑'.repeat(99), 'K'.repeat(512)]
  for (const key of ['', 'a', 'A', 'ключ', ...long]) {
    const name = serviceKey(key)
    assert.match(name, /^[a-z0-9._/%^!~-]{1,512}$/)
    for (const length of [0, 1, 250, 1000]) {
      const prefix = serviceKeyPrefix([...key].slice(0, length).join(''))
      assert.equal(name.slice(0, prefix.length), prefix)
    }
  }
  assert.equal(new Set(long.map(serviceKey)).size, long.length)
  assert.ok(!serviceKey('ab').startsWith(serviceKey('a')))
})

test('A11: a pull request reads what its base saved, and its base never what it saved', async () => {
  await withService(async ({ store, open, save, restore }) => {
    const scope = { ref: 'refs/pull/7/merge', bases: ['refs/heads/main'] }
    const pull = () => open({ scope })
    await save(store, 'base')
    assert.equal((await restore(pull(), 'base', { to: 'p1' })).result, 'hit')
    assert.equal((await save(pull(), 'base')).result, 'exists')
    assert.equal((await save(pull(), 'own')).result, 'saved')
    assert.equal((await restore(pull(), 'own', { to: 'p2' })).result, 'hit')
    assert.equal((await restore(open(), 'own', { to: 'm' })).result, 'miss')
    const other = open({ scope: { repository: 'other/name', ref: 'refs/heads/main' } })
    assert.equal((await restore(other, 'base', { to: 'o' })).result, 'miss')
  })
})

test('A10: a miss says which file of the key differs, by the fallback and without one', async () => {
  await withService(async ({ store, workspace, service }) => {
    const files = (lock: string) => ({ prefix: 'npm', files: { 'package-lock.json': lock, 'a.txt': 'a' } })
    await store.save({ ...entry(workspace('from'), 'npm-1', ['deps']), parts: files('1') }, never)
    const asked = { ...query(workspace('to'), 'npm-2', ['deps']), parts: files('2') }
    const miss = { nearestKey: 'npm-1', differences: ['`package-lock.json` changed since'] }
    assert.deepEqual(await store.restore(asked, never), { result: 'miss', miss, warnings: [] })
    assert.deepEqual(service.requests.at(-1)?.range, 'bytes=0-262143')
    const found = await store.restore({ ...asked, fallbackKeys: ['npm-'] }, never)
    assert.deepEqual(found.miss, miss)
    assert.equal(found.result, 'fallback')
  })
})

test('more fallbacks than GitHub takes at once are asked for in turn', async () => {
  await withService(async ({ store, save, workspace, service }) => {
    await save(store, 'last-1')
    const fallbackKeys = [...Array.from({ length: 12 }, (_, at) => `none-${String(at)}-`), 'last-']
    const asked = { ...query(workspace('to'), 'k', ['deps']), fallbackKeys }
    assert.equal((await store.restore(asked, never)).matchedKey, 'last-1')
    const lookups = service.requests.filter(({ call }) => call === 'GetCacheEntryDownloadURL')
    const keys = lookups.map(({ asked: body }) => (body as { restore_keys?: string[] }).restore_keys?.length)
    assert.deepEqual(keys, [undefined, 9, 9, 6])
  })
})

test('what a run has restored already costs it no download while it is in place', async () => {
  await withService(async ({ store, save, restore, service, workspace }) => {
    await save(store)
    assert.ok(((await restore(store)).bytes ?? 0) > 0)
    const downloads = () => service.requests.filter(({ call }) => call === 'download').length
    const once = downloads()
    const again = await restore(store)
    assert.equal(`${again.result} ${String(again.bytes)}`, 'hit 0')
    assert.equal(downloads(), once)
    writeFileSync(join(workspace('to'), 'deps/a'), 'changed')
    assert.ok(((await restore(store)).bytes ?? 0) > 0)
    assert.equal(readFileSync(join(workspace('to'), 'deps/a'), 'utf8'), 'a'.repeat(5000))
  })
})

test('nothing is packed or uploaded for a key that is there', async () => {
  await withService(async ({ store, open, save, service }) => {
    await save(store)
    service.requests.splice(0)
    assert.deepEqual(await save(open()), { result: 'exists', warnings: [] })
    assert.deepEqual(
      service.requests.map(({ call }) => call),
      ['GetCacheEntryDownloadURL'],
    )
  })
})

test('an archive at Azure’s goes there by a proxy, and comes back in ranges', async () => {
  await withService(
    async ({ store, save, restore, service, workspace }) => {
      assert.equal((await save(store)).result, 'saved')
      assert.equal((await restore(store)).result, 'hit')
      assert.deepEqual(readdirSync(join(workspace('to'), 'deps')), ['a', 'b'])
      const [size = 0] = service.entries.map(({ bytes }) => bytes.length)
      const moved = service.requests.filter(({ call }) => call === 'upload' || call === 'download')
      assert.deepEqual(
        moved.map(({ method, range = '' }) => `${method} ${range}`),
        ['PUT ', 'HEAD ', `GET bytes=0-${String(size - 1)}`],
      )
    },
    { azureHost: true },
  )
})

test('the thread as built does what that of the sources does', async () => {
  const thread = fileURLToPath(new URL('../dist/github-cache/client-thread.js', import.meta.url))
  await withService(
    async ({ open, save, restore }) => {
      const store = open({ thread })
      assert.deepEqual((await save(store)).result, 'saved')
      assert.deepEqual((await restore(store)).result, 'hit')
    },
    { azureHost: true },
  )
})

test('a large archive is uploaded in blocks', async () => {
  await using directory = await temporaryDirectory()
  await using service = await startCacheService()
  const access = serviceAccess(service.runtime({ ref: 'refs/heads/main' }))
  assert.ok('token' in access)
  const patience = { retryDelaysMs: [], mostRetryAfterMs: 0 }
  const timeouts = { requestTimeoutMs: 60_000, transferTimeoutMs: 60_000 }
  const client = createCacheClient({ access, env: {}, patience, ...timeouts, thread: cacheThread })
  const path = join(directory.path, 'sparse')
  const sizeBytes = 130 * 2 ** 20
  writeFileSync(path, '')
  truncateSync(path, sizeBytes)
  const asks = { key: 'k', version: 'v', path, sizeBytes }
  assert.equal(await client.call('store', asks, never), 'stored')
  assert.equal(service.entries[0]?.blocks.size, 3)
  assert.equal(await client.call('store', asks, never), 'exists')
})
