import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { test } from 'node:test'
import type { Refusal, ServiceCallName } from './support/cache-service.ts'
import { type ServicePlace, withService } from './support/github-cache.ts'

const hour = { 'retry-after': '3600' }
/** Of a refusal: its code, and what the rest of the run does without. */
const refusals: readonly [ServiceCallName, Refusal, string, 'both' | 'restores' | 'saves' | 'nothing'][] = [
  ['GetCacheEntryDownloadURL', { status: 401 }, 'cache/not-allowed', 'both'],
  ['GetCacheEntryDownloadURL', { status: 403 }, 'cache/not-allowed', 'restores'],
  ['GetCacheEntryDownloadURL', { status: 404 }, 'cache/service-refused', 'nothing'],
  ['GetCacheEntryDownloadURL', { status: 409 }, 'cache/service-refused', 'nothing'],
  ['GetCacheEntryDownloadURL', { status: 422 }, 'cache/service-refused', 'nothing'],
  ['GetCacheEntryDownloadURL', { status: 429 }, 'cache/service-failed', 'both'],
  ['GetCacheEntryDownloadURL', { status: 429, headers: hour }, 'cache/service-failed', 'both'],
  ['GetCacheEntryDownloadURL', { status: 500 }, 'cache/service-failed', 'both'],
  ['GetCacheEntryDownloadURL', { status: 503 }, 'cache/service-failed', 'both'],
  ['GetCacheEntryDownloadURL', 'cut', 'cache/service-failed', 'both'],
  ['GetCacheEntryDownloadURL', 'hang', 'cache/service-failed', 'both'],
  ['download', { status: 403 }, 'cache/not-allowed', 'restores'],
  ['download', { status: 404 }, 'cache/service-refused', 'nothing'],
  ['download', 'hang', 'cache/service-failed', 'both'],
  ['CreateCacheEntry', { status: 401 }, 'cache/not-allowed', 'both'],
  ['CreateCacheEntry', { status: 403 }, 'cache/not-allowed', 'saves'],
  ['CreateCacheEntry', { status: 422 }, 'cache/service-refused', 'nothing'],
  ['CreateCacheEntry', { status: 429, headers: hour }, 'cache/service-failed', 'both'],
  ['CreateCacheEntry', { status: 502 }, 'cache/service-failed', 'both'],
  ['CreateCacheEntry', 'cut', 'cache/service-failed', 'both'],
  ['CreateCacheEntry', 'hang', 'cache/service-failed', 'both'],
  ['upload', { status: 403 }, 'cache/not-allowed', 'saves'],
  ['upload', { status: 413 }, 'cache/service-refused', 'nothing'],
  ['upload', 'hang', 'cache/service-failed', 'both'],
  ['FinalizeCacheEntryUpload', { status: 409 }, 'cache/service-refused', 'nothing'],
  ['FinalizeCacheEntryUpload', { status: 504 }, 'cache/service-failed', 'both'],
  ['FinalizeCacheEntryUpload', 'hang', 'cache/service-failed', 'both'],
]
const restores: readonly ServiceCallName[] = ['GetCacheEntryDownloadURL', 'download']

for (const [call, how, code, without] of refusals) {
  const isHanging = how === 'hang'
  const said = typeof how === 'string' ? how : `status ${String(how.status)}${how.headers ? ', later' : ''}`
  test(`A12: ${call} ends with ${said}: a warning, and the run does without ${without}`, async () => {
    await withService(
      async ({ service, store, open, save, restore, workspace }) => {
        const isRestore = restores.includes(call)
        if (isRestore) await save(store)
        // Only what hangs is waited for in vain.
        const timeouts = isHanging ? { requestTimeoutMs: 1500, transferTimeoutMs: 1500 } : {}
        const tried = open(timeouts)
        service.refuse(call, how, 3)
        const done = await (isRestore ? restore(tried) : save(tried, 'new'))
        assert.equal(done.result, isRestore ? 'miss' : 'skipped')
        assert.deepEqual(
          done.warnings.map((warning) => warning.code),
          [code],
        )
        assert.doesNotMatch(done.warnings[0]?.message ?? '', /sig=secret|token-|\n/)
        assert.deepEqual(readdirSync(workspace('to')), [])
        assert.deepEqual(
          readdirSync(workspace('.')).filter((name) => name.endsWith('.scratch')),
          [],
        )
        await goesOnWithout({ service, restore, save }, { tried, without })
      },
      { azureHost: true },
    )
  })
}

type Going = Pick<ServicePlace, 'service' | 'restore' | 'save'>

/** What the run does without asks nothing more of the service, and says nothing more. */
async function goesOnWithout(
  { service, restore, save }: Going,
  { tried, without }: { readonly tried: ServicePlace['store']; readonly without: string },
): Promise<void> {
  if (without === 'nothing') return
  service.requests.splice(0)
  const quiet = [
    ...(without === 'saves' ? [] : [await restore(tried, 'k', { to: 'again' })]),
    ...(without === 'restores' ? [] : [await save(tried, 'again')]),
  ]
  for (const { result, warnings } of quiet) {
    assert.ok(result === 'miss' || result === 'skipped')
    assert.deepEqual(warnings, [])
  }
  assert.deepEqual(service.requests, [])
}

test('A12: a service that fails for a moment is asked again', async () => {
  await withService(
    async ({ service, store, save, restore }) => {
      service.refuse('GetCacheEntryDownloadURL', { status: 503 }, 2)
      service.refuse('CreateCacheEntry', 'cut')
      service.refuse('upload', 'cut')
      service.refuse('FinalizeCacheEntryUpload', { status: 500 }, 2)
      assert.deepEqual((await save(store)).warnings, [])
      service.refuse('download', { status: 503 })
      assert.deepEqual((await restore(store)).result, 'hit')
    },
    { azureHost: true },
  )
})

test('A12: Retry-After is waited for within a bound, and once', async () => {
  await withService(async ({ service, store, open, save, restore }) => {
    await save(store)
    service.requests.splice(0)
    service.refuse('GetCacheEntryDownloadURL', { status: 429, headers: { 'retry-after': '1' } })
    assert.equal((await restore(open())).result, 'hit')
    service.refuse('GetCacheEntryDownloadURL', { status: 429, headers: hour })
    const { warnings } = await restore(open())
    assert.match(warnings[0]?.message ?? '', /status 429, to be asked again after 3600 s/)
    const lookups = service.requests.filter(({ call }) => call === 'GetCacheEntryDownloadURL')
    assert.equal(lookups.length, 3)
  })
})

test('an archive that is gone from a host that is not Azure’s is no damaged entry, and one that fails comes the next time', async () => {
  await withService(async ({ service, store, open, save, restore }) => {
    await save(store)
    service.refuse('download', { status: 404 })
    const { warnings } = await restore(open())
    assert.match(warnings[0]?.message ?? '', /refused a download: status 404/)
    service.refuse('download', { status: 503 })
    service.refuse('download', 'cut')
    assert.equal((await restore(open())).result, 'hit')
  })
})

test('an entry that another run is about to write exists', async () => {
  await withService(async ({ service, store, save }) => {
    for (const how of [{ status: 409 }, { status: 200, body: { ok: false } }]) {
      service.refuse('CreateCacheEntry', how)
      assert.deepEqual(await save(store), { result: 'exists', warnings: [] })
    }
  })
})

test('a token that may not read or not write is told of once a run', async () => {
  await withService(async ({ open, save, restore }) => {
    await save(open())
    const ref = 'refs/heads/main'
    const reads = open({ scope: { ref, denied: ['write'] } })
    assert.match(
      (await save(reads, 'a')).warnings[0]?.message ?? '',
      /may not have its caches saved: its token/,
    )
    assert.deepEqual((await save(reads, 'b')).warnings, [])
    assert.equal((await restore(reads)).result, 'hit')
    const writes = open({ scope: { ref, denied: ['read'] } })
    const missed = await restore(writes, 'k', { to: 'other' })
    assert.match(missed.warnings[0]?.message ?? '', /may not have its caches restored: its token/)
    assert.equal((await save(writes, 'c')).result, 'saved')
  })
})

const absent: readonly [string, Record<string, string | undefined>, RegExp][] = [
  [
    'no token',
    { ACTIONS_RUNTIME_TOKEN: undefined },
    /^there is no cache service: .* no ACTIONS_RUNTIME_TOKEN;/,
  ],
  ['no address', { ACTIONS_RESULTS_URL: '' }, /no ACTIONS_RESULTS_URL;/],
  ['a broken address', { ACTIONS_RESULTS_URL: 'nowhere' }, /no ACTIONS_RESULTS_URL;/],
  ['version 1 without its address', { ACTIONS_CACHE_SERVICE_V2: undefined }, /no ACTIONS_CACHE_URL;/],
  ['another server’s', { GITHUB_SERVER_URL: 'https://git.example.com' }, /no ACTIONS_CACHE_URL;/],
  ['mode none', { ACTIONS_CACHE_MODE: 'none' }, /may not have its caches restored: its cache mode is `none`/],
]
for (const [title, change, message] of absent)
  test(`${title}: nothing is asked, and the run is told once`, async () => {
    await withService(async ({ service, open, save, restore }) => {
      const store = open({ runtime: { ...service.runtime({ ref: 'refs/heads/main' }), ...change } })
      const first = await restore(store)
      assert.equal(first.result, 'miss')
      assert.equal(first.warnings.length, 1)
      assert.match(first.warnings[0]?.message ?? '', message)
      assert.deepEqual(await restore(store), { result: 'miss', warnings: [] })
      assert.equal((await save(store)).result, 'skipped')
      assert.deepEqual(await save(store), { result: 'skipped', warnings: [] })
      assert.deepEqual(service.requests, [])
    })
  })

test('modes that allow one way allow that', async () => {
  await withService(async ({ service, store, open, save, restore }) => {
    await save(store)
    const runtime = service.runtime({ ref: 'refs/heads/main' })
    const readOnly = open({ runtime: { ...runtime, ACTIONS_CACHE_MODE: ' Read ' } })
    assert.equal((await restore(readOnly)).result, 'hit')
    assert.equal((await save(readOnly, 'x')).warnings[0]?.code, 'cache/not-allowed')
    const writeOnly = open({ runtime: { ...runtime, ACTIONS_CACHE_MODE: 'write-only' } })
    assert.equal((await save(writeOnly, 'x')).result, 'saved')
    assert.equal((await restore(writeOnly)).warnings[0]?.code, 'cache/not-allowed')
  })
})

test('the signal ends what is under way with its reason', async () => {
  await withService(
    async ({ service, store, open, save, restore, workspace }) => {
      await save(store)
      for (const call of ['GetCacheEntryDownloadURL', 'download', 'upload'] as const) {
        const controller = new AbortController()
        const { signal } = controller
        const reason = new Error('stopped')
        service.refuse(call, 'hang')
        const asked = service.asked(call)
        const tried = open()
        const to = `to-${call}`
        const work = call === 'upload' ? save(tried, 'x', signal) : restore(tried, 'k', { to, signal })
        const ended = assert.rejects(work, reason)
        await asked
        controller.abort(reason)
        await ended
        assert.deepEqual(readdirSync(workspace(to)), [])
        assert.deepEqual(
          readdirSync(workspace('.')).filter((name) => name.endsWith('.scratch')),
          [],
        )
      }
    },
    { azureHost: true },
  )
})
