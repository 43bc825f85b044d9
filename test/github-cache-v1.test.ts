import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { createCacheClient } from '../src/storage/github-cache/client.ts'
import { serviceAccess } from '../src/storage/github-cache/runtime.ts'
import { cacheStoreContract, entry, query } from './support/cache-store-contract.ts'
import { type CacheServiceV1, startCacheServiceV1 } from './support/cache-service-v1.ts'
import { cacheThread } from './support/cache-thread.ts'
import { temporaryDirectory } from './support/environment.ts'
import { openGithubCache } from './support/github-cache.ts'
import { writeFiles } from './support/repository.ts'

const never = new AbortController().signal
const shared = await startCacheServiceV1()
cacheStoreContract('version 1 of GitHub’s protocol', () =>
  openGithubCache(shared, { scope: { repository: randomBytes(4).toString('hex'), ref: 'refs/heads/main' } }),
)

interface Place {
  readonly service: CacheServiceV1
  /** A store of a new run. */
  readonly open: (options?: Parameters<typeof openGithubCache>[1]) => ReturnType<typeof openGithubCache>
  readonly workspace: (name: string) => string
}

/** `from` has something to save. */
async function withServiceV1(work: (place: Place) => Promise<void>): Promise<void> {
  await using directory = await temporaryDirectory()
  await using service = await startCacheServiceV1()
  const workspace = (name: string) => {
    const path = join(directory.path, name)
    mkdirSync(path, { recursive: true })
    return path
  }
  writeFiles(workspace('from'), { 'deps/a': 'a'.repeat(5000) })
  await work({ service, open: (options) => openGithubCache(service, options), workspace })
}

const both = {
  ACTIONS_RUNTIME_TOKEN: 'token',
  ACTIONS_RESULTS_URL: 'https://two.example/',
  ACTIONS_CACHE_URL: 'https://one.example/path/',
}
const hasV2 = { ACTIONS_CACHE_SERVICE_V2: 'False' }
const elsewhere = { GITHUB_SERVER_URL: 'https://git.example.com' }
const rules: readonly [string, Parameters<typeof serviceAccess>[0], string][] = [
  ['said to have version 2, in whatever words', { ...both, ...hasV2 }, 'v2 https://two.example/'],
  ['that says nothing of version 2', both, 'v1 https://one.example/path/'],
  ['without tokens', { ...both, ACTIONS_RUNTIME_TOKEN: '' }, 'v1 https://one.example/path/'],
  [
    'that is no GitHub, whatever it says',
    { ...both, ...hasV2, ...elsewhere },
    'v1 https://one.example/path/',
  ],
  [
    'with data residency',
    { ...both, ...hasV2, GITHUB_SERVER_URL: 'https://octo.ghe.com' },
    'v2 https://two.example/',
  ],
]
for (const [title, runtime, expected] of rules)
  test(`the version of the protocol, of a server ${title}: that of @actions/cache`, () => {
    const access = serviceAccess(runtime)
    assert.ok('protocol' in access)
    assert.equal(`${access.protocol} ${access.url}`, expected)
  })

test('version 1: a miss is explained by the head of an archive that comes whole and without its length', async () => {
  await withServiceV1(async ({ service, open, workspace }) => {
    const files = (lock: string) => ({ prefix: 'npm', files: { 'package-lock.json': lock } })
    writeFileSync(join(workspace('from'), 'deps/large'), randomBytes(2 ** 20))
    await open().save({ ...entry(workspace('from'), 'npm-1', ['deps']), parts: files('1') }, never)
    const asked = { ...query(workspace('to'), 'npm-2', ['deps']), parts: files('2') }
    const miss = { nearestKey: 'npm-1', differences: ['`package-lock.json` changed since'] }
    assert.deepEqual(await open().restore(asked, never), { result: 'miss', miss, warnings: [] })
    const found = await open().restore({ ...asked, fallbackKeys: ['npm-'] }, never)
    assert.deepEqual([found.result, found.matchedKey], ['fallback', 'npm-1'])
    assert.deepEqual(service.requests, [
      ...['find', 'reserve', `upload bytes 0-${String((service.entries[0]?.bytes.length ?? 0) - 1)}/*`],
      ...['commit', 'find', 'find', 'download', 'find', 'download'],
    ])
  })
})

test('version 1: a large archive is uploaded in pieces, and an entry that is there is not uploaded', async () => {
  await using directory = await temporaryDirectory()
  await using service = await startCacheServiceV1()
  const access = serviceAccess(service.runtime({ ref: 'refs/heads/main' }))
  assert.ok('token' in access)
  const client = createCacheClient({
    ...{ access, env: {}, thread: cacheThread, patience: { retryDelaysMs: [], mostRetryAfterMs: 0 } },
    ...{ requestTimeoutMs: 60_000, transferTimeoutMs: 60_000 },
  })
  const path = join(directory.path, 'sparse')
  writeFileSync(path, '')
  truncateSync(path, 70 * 2 ** 20)
  const asks = { key: 'k', version: 'v', path, sizeBytes: 70 * 2 ** 20 }
  assert.equal(await client.call('store', asks, never), 'stored')
  assert.equal(service.entries[0]?.blocks.size, 3)
  assert.equal(await client.call('store', asks, never), 'exists')
})

const later = { status: 429, headers: { 'retry-after': '3600' } }
const refusals: readonly [
  Parameters<CacheServiceV1['refuse']>[0],
  typeof later | { status: number } | 'cut',
  RegExp,
][] = [
  ['find', { status: 401 }, /^cache\/not-allowed .* a lookup: status 401.*; caches are passed over/],
  ['find', later, /^cache\/service-failed .* status 429, to be asked again after 3600 s/],
  ['find', 'cut', /^cache\/service-failed .* could not be reached for a lookup/],
  ['reserve', { status: 400 }, /^cache\/service-refused .* a new entry: status 400, too large/],
  ['reserve', { status: 503 }, /^cache\/service-failed .* a new entry: status 503/],
  ['upload', { status: 413 }, /^cache\/service-refused .* an upload: status 413/],
  ['commit', { status: 409 }, /^cache\/service-refused .* an upload: status 409/],
  ['download', { status: 404 }, /^cache\/service-refused .* a download: status 404/],
]
for (const [call, how, expected] of refusals)
  test(`version 1: ${call} ends with ${how === 'cut' ? how : String(how.status)}, and that is one warning`, async () => {
    await withServiceV1(async ({ service, open, workspace }) => {
      const [from, to] = [workspace('from'), workspace('to')]
      if (call === 'download') await open().save(entry(from, 'k', ['deps']), never)
      const store = open()
      service.refuse(call, how === 'cut' ? how : { ...how, body: { message: 'too large' } }, 3)
      const restored = await store.restore(query(to, 'k', ['deps']), never)
      const saved = await store.save(entry(from, 'other', ['deps']), never)
      assert.equal(restored.result, 'miss')
      const [warning, ...others] = [...restored.warnings, ...saved.warnings]
      assert.match(`${warning?.code ?? ''} ${warning?.message ?? ''}`, expected)
      assert.deepEqual([others, readdirSync(to)], [[], []])
    })
  })

test('version 1: a token that may not read or not write is told of, and another run’s entry exists', async () => {
  await withServiceV1(async ({ service, open, workspace }) => {
    const ref = 'refs/heads/main'
    const saved = entry(workspace('from'), 'k', ['deps'])
    const reads = await open({ scope: { ref, denied: ['write'] } }).save(saved, never)
    assert.match(reads.warnings[0]?.message ?? '', /may not have its caches saved: its token/)
    const writes = open({ scope: { ref, denied: ['read'] } })
    const missed = await writes.restore(query(workspace('to'), 'k', ['deps']), never)
    assert.match(missed.warnings[0]?.message ?? '', /may not have its caches restored: its token/)
    service.refuse('reserve', { status: 409 })
    assert.deepEqual(await open().save(saved, never), { result: 'exists', warnings: [] })
  })
})

test('version 1: a service that fails for a moment is asked again', async () => {
  await withServiceV1(async ({ service, open, workspace }) => {
    service.refuse('find', { status: 503 })
    service.refuse('reserve', 'cut')
    const saved = await open().save(entry(workspace('from'), 'k', ['deps']), never)
    service.refuse('download', { status: 503 })
    service.refuse('download', 'cut')
    const restored = await open().restore(query(workspace('to'), 'k', ['deps']), never)
    assert.deepEqual([saved.result, restored.result], ['saved', 'hit'])
    assert.deepEqual([...saved.warnings, ...restored.warnings], [])
  })
})

test('version 1: an answer that lacks what is needed is a trouble of the service', async () => {
  await withServiceV1(async ({ service, open, workspace }) => {
    service.refuse('find', { status: 200, body: { result: 'hit' } })
    const { result, warnings } = await open().restore(query(workspace('to'), 'k', ['deps']), never)
    assert.deepEqual([result, warnings.map(({ code }) => code)], ['miss', ['cache/service-failed']])
  })
})
