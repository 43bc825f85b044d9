import assert from 'node:assert/strict'
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { cacheScope } from '../src/run/caches.ts'
import { listEntries, quarantineKey } from '../src/storage/cache/manage.ts'
import { receiptOf, stepOutput, workflow } from './support/loom.ts'
import { makeRepository, type TestRepository } from './support/repository.ts'
import { cli } from './support/run-cli.ts'

const make = 'cat deps/made || echo nothing; mkdir -p deps; test -e deps/made || echo first > deps/made'
const deps = { name: 'deps', key: { prefix: 'npm', files: ['*.lock'] }, paths: ['deps/'] }
const other = { name: 'other', key: 'other', paths: ['deps'], policy: 'pull' }

async function open(
  jobs: Readonly<Record<string, object>> = { one: { script: [make], cache: [deps, other] } },
) {
  const repository = await makeRepository({ '.loom/workflow.yml': workflow(jobs), 'a.lock': '1' })
  const directory = join(repository.outside, 'cache')
  const env = { LOOM_WORKSPACE_ROOT: repository.outside, LOOM_CACHE_DIR: directory }
  return {
    repository,
    directory,
    loom: async (...args: string[]) => cli(repository, args, env),
    [Symbol.asyncDispose]: async () => repository[Symbol.asyncDispose](),
  }
}

const scopeOf = ({ path }: TestRepository) =>
  cacheScope({ git: { originUrl: null }, repositoryRoot: path, env: {} })

test('`loom cache ls` lists what there is, as text and as JSON', async () => {
  await using place = await open()
  const empty = await place.loom('cache', 'ls')
  assert.equal(empty.stdout, `0 entries, 0 B, in ${place.directory}\n`)
  await place.loom('run', '--local')
  const { stdout } = await place.loom('cache', 'ls')
  assert.match(
    stdout,
    /^key +size +used +paths *\nnpm-[0-9a-f]{64} +\d+ B +just now +deps *\n\n1 entry, \d+ B, in /,
  )
  const [entry] = JSON.parse((await place.loom('cache', 'ls', '--json')).stdout) as Record<string, unknown>[]
  assert.deepEqual(
    [entry?.['repository'], entry?.['trust'], entry?.['paths'], entry?.['quarantined']],
    [place.repository.path, '', ['deps'], undefined],
  )
  assert.ok(Number(entry?.['size_bytes']) > 0 && String(entry?.['used_at']).endsWith('Z'))
  assert.match((await place.loom('cache', 'ls', '--all')).stdout, /^repository +key /)
})

test('`loom cache explain` says what a run would find, and what of a key has changed', async () => {
  await using place = await open()
  assert.match(
    (await place.loom('cache', 'explain')).stdout,
    /^one {2}cache deps {2}npm-.*\n {2}miss\n {2}nothing/,
  )
  await place.loom('run', '--local')
  assert.match(
    (await place.loom('cache', 'explain', 'one', 'deps')).stdout,
    /^one {2}cache deps {2}npm-[0-9a-f]{64}\n {2}hit, \d+ B, saved just now\n$/,
  )
  writeFileSync(join(place.repository.path, 'a.lock'), '2')
  writeFileSync(join(place.repository.path, 'b.lock'), '1')
  const changed = await place.loom('cache', 'explain', 'one', 'deps')
  assert.match(
    changed.stdout,
    /\n {2}miss\n {2}nearest: npm-[0-9a-f]{64}\n {4}`a\.lock` changed since\n {4}`b\.lock` came new since\n$/,
  )
  const [told] = JSON.parse((await place.loom('cache', 'explain', 'one', 'deps', '--json')).stdout) as {
    result: string
  }[]
  assert.equal(told?.result, 'miss')
  const wrong = await place.loom('cache', 'explain', 'one', 'dep')
  assert.match(wrong.stderr, /no cache of that job is called `dep`\n {2}hint: its caches are `deps`, `/)
  const before = readdirSync(place.repository.outside).filter((name) => name.startsWith('loom-run'))
  await place.loom('cache', 'explain')
  const after = readdirSync(place.repository.outside).filter((name) => name.startsWith('loom-run'))
  assert.deepEqual(after, before, 'the workspace that it makes is gone')
})

test('`loom cache rm` removes entries and their archives; a wrong key is told and removes nothing', async () => {
  await using place = await open()
  await place.loom('run', '--local')
  const [entry] = await listEntries(place.directory)
  const wrong = await place.loom('cache', 'rm', 'npm')
  assert.deepEqual([wrong.exitCode, wrong.stdout], [2, ''])
  assert.match(wrong.stderr, /no entry has the key `npm`\n {2}hint: did you mean `npm-/)
  assert.equal((await place.loom('cache', 'rm')).exitCode, 2)
  const removed = await place.loom('cache', 'rm', entry?.key ?? '')
  assert.match(removed.stdout, /^npm-[0-9a-f]{64}\nremoved 1 entry, \d+ B\n$/)
  assert.deepEqual(readdirSync(join(place.directory, 'v1/blobs')), [])
  await place.loom('run', '--local')
  assert.match((await place.loom('cache', 'rm', '--all')).stdout, /removed 1 entry/)
})

test('`loom cache prune` brings the cache below a size, and removes what is old', async () => {
  await using place = await open()
  await place.loom('run', '--local')
  assert.match((await place.loom('cache', 'prune')).stdout, /^removed 0 entries, 0 B\n$/)
  assert.match((await place.loom('cache', 'prune', '--older-than', '1d')).stdout, /^removed 0 entries/)
  assert.match((await place.loom('cache', 'prune', '--max-size', '1')).stdout, /removed 1 entry/)
  for (const wrong of [
    ['--max-size', 'much'],
    ['--older-than', 'long'],
  ])
    assert.match((await place.loom('cache', 'prune', ...wrong)).stderr, /error\[cache\/wrong-(size|age)\]/)
})

test('an entry in quarantine is passed over until it is released, or something else is saved', async () => {
  const script = [make, 'echo $LOOM_RUN_ID > deps/run']
  await using place = await open({ one: { script, cache: [deps, other] } })
  const { directory, repository } = place
  await place.loom('run', '--local')
  const [entry] = await listEntries(directory)
  const put = async () =>
    quarantineKey(directory, scopeOf(repository), { key: entry?.key ?? '', why: 'it lied' })
  await put()
  const held = await place.loom('cache', 'ls')
  assert.match(held.stdout, /quarantined/)
  assert.match(
    (await place.loom('cache', 'explain', 'one', 'deps')).stdout,
    /miss\n.*\n {4}it is in quarantine: it lied/,
  )
  const released = await place.loom('cache', 'release', entry?.key ?? '')
  assert.match(released.stdout, /: released\n$/)
  assert.match((await place.loom('cache', 'release', entry?.key ?? '')).stdout, /was not in quarantine/)
  assert.equal(receiptOf(await place.loom('run', '--local')).jobs[0]?.caches?.[0]?.restored, 'hit')
  await put()
  const passed = await place.loom('run', '--local')
  assert.match(passed.stderr, /is in quarantine and was not used: it lied/)
  const receipt = receiptOf(passed)
  assert.match(stepOutput(receipt, 'one'), /nothing/)
  assert.deepEqual(
    [receipt.jobs[0]?.caches?.[0]?.restored, receipt.jobs[0]?.caches?.[0]?.saved],
    ['miss', 'saved'],
  )
  assert.equal((await listEntries(directory))[0]?.quarantined, undefined)
})

test('what is saved again as it was stays in quarantine, though it was made at another time', async () => {
  const script = 'mkdir -p deps; echo same > deps/made; ln -sf made deps/link'
  await using place = await open({ one: { script: [script], cache: deps } })
  const { directory, repository } = place
  await place.loom('run', '--local')
  const [entry] = await listEntries(directory)
  await quarantineKey(directory, scopeOf(repository), { key: entry?.key ?? '', why: 'it lied' })
  const again = await place.loom('run', '--local')
  assert.match(again.stderr, /stays in quarantine/)
  assert.equal((await listEntries(directory))[0]?.quarantined, 'it lied')
})

test('a wrong job or cache is told with the nearest name', async () => {
  await using place = await open()
  assert.match((await place.loom('cache', 'explain', 'onee')).stderr, /no job is called `onee`\n.*`one`/)
  assert.match((await place.loom('cache', 'explain', 'one', 'dep')).stderr, /called `dep`\n.*`deps`/)
})

test('`cache.maxSize` that is no size is one clear error', async () => {
  await using place = await open()
  writeFileSync(join(place.repository.path, '.loom/config.yml'), 'cache: { maxSize: much }')
  const result = await place.loom('cache', 'ls')
  assert.equal(result.exitCode, 2)
  assert.match(result.stderr, /found `much`, expected a size such as `10GiB`/)
})
