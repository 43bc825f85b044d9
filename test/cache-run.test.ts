import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Receipt } from '../src/model/receipt.ts'
import type { JobManifest, PhaseReport } from '../src/model/records.ts'
import { busybox, dockerTest } from './support/docker.ts'
import { comparedOf, type LoomResult, receiptOf, stepOutput, workflow } from './support/loom.ts'
import { makeRepository, type TestRepository, writeFiles } from './support/repository.ts'
import { cli } from './support/run-cli.ts'

const places = ({ outside }: TestRepository) => ({
  LOOM_WORKSPACE_ROOT: outside,
  LOOM_CACHE_DIR: join(outside, 'cache'),
})

async function runIn(repository: TestRepository, args: readonly string[] = [], env = {}) {
  const result = await cli(repository, ['run', '--local', ...args], { ...places(repository), ...env })
  return { result, receipt: receiptOf(result) }
}

async function withJobs(
  jobs: Readonly<Record<string, object>>,
  files: Readonly<Record<string, string>> = {},
) {
  return makeRepository({ '.loom/workflow.yml': workflow(jobs), ...files })
}

const manifestOf = ({ logs_dir: logs = '' }: Receipt, job: string) =>
  JSON.parse(readFileSync(join(logs, 'jobs', job, 'manifest.json'), 'utf8')) as JobManifest
const reportOf = ({ logs_dir: logs = '' }: Receipt) =>
  JSON.parse(readFileSync(join(logs, 'phase-report.json'), 'utf8')) as PhaseReport
const cachesOf = ({ jobs }: Receipt, at = 0) => jobs[at]?.caches
const warningsOf = ({ stderr }: LoomResult) => stderr.split('\n').filter((line) => line.startsWith('warning'))

/** Says what it finds, and makes it where nothing is. */
const make = 'cat deps/made || echo nothing; mkdir -p deps; test -e deps/made || echo first > deps/made'
const cache = { key: { prefix: 'deps', files: ['*.lock'] }, paths: ['deps/'] }

async function isBroughtBack(place: object): Promise<void> {
  await using repository = await withJobs({ one: { script: [make], cache, ...place } }, { 'a.lock': '1' })
  const first = await runIn(repository)
  assert.equal(first.result.exitCode, 0, first.result.stderr)
  const [saved] = cachesOf(first.receipt) ?? []
  assert.match(saved?.key ?? '', /^deps-[0-9a-f]{64}$/)
  const { key = '', saved_bytes: bytes = 0 } = saved ?? {}
  assert.ok(bytes > 0)
  assert.deepEqual(saved, { name: 'default', key, restored: 'miss', saved: 'saved', saved_bytes: bytes })
  assert.match(stepOutput(first.receipt, 'one'), /nothing/)
  const second = await runIn(repository)
  const found = { name: 'default', key, restored: 'hit', restored_bytes: bytes, saved: 'exists' }
  assert.deepEqual(cachesOf(second.receipt), [found])
  assert.deepEqual(manifestOf(second.receipt, 'one').caches, [found])
  assert.deepEqual(comparedOf(second.receipt).jobs[0]?.caches, [{ name: 'default', key, result: 'hit' }])
  assert.equal(stepOutput(second.receipt, 'one').trim(), 'first')
  const sections = manifestOf(second.receipt, 'one').system_sections
  assert.deepEqual(
    sections.map(({ section }) => section),
    ['cache_restore', 'provider', 'cache_save', 'cleanup'],
  )
  assert.deepEqual(reportOf(second.receipt).problems, [])
  writeFileSync(join(repository.path, 'a.lock'), '2')
  const third = await runIn(repository)
  assert.deepEqual([cachesOf(third.receipt)?.[0]?.restored, third.result.exitCode], ['miss', 0])
  assert.notEqual(cachesOf(third.receipt)?.[0]?.key, key)
  assert.equal(cachesOf(third.receipt)?.[0]?.missed, '`a.lock` changed since')
  assert.deepEqual(warningsOf(third.result), [])
}

test('on the host: what a cache holds is there in the next run, until a file of its key changes', async () => {
  await isBroughtBack({})
})

dockerTest(
  'in a volume: what a cache holds is there in the next run, until a file of its key changes',
  async () => {
    await isBroughtBack({ image: busybox })
  },
)

test('each mode of a key is what the workflow says', async () => {
  const paths = ['deps']
  const caches = [
    { name: 'text', key: 'k', paths },
    { name: 'variables', key: '${WHAT}-$CI_JOB_NAME-$UNSET', paths },
    { name: 'prefix', key: { prefix: 'p' }, paths },
    { name: 'files', key: { files: ['b.lock'] }, paths },
    { name: 'both', key: { prefix: '$WHAT', files: ['./a.lock', '**/*.lock'] }, paths },
    { name: 'nowhere', key: { prefix: 'p', files: ['none.lock'] }, paths },
    {
      name: 'template',
      key: { template: '$job_name $job_id $head_sha $tree_sha $run_id $pipeline_id' },
      paths,
    },
    { name: 'off', key: 'off', paths, disabled: true },
  ]
  await using repository = await withJobs(
    { one: { script: ['true'], cache: caches, variables: { WHAT: 'npm' } } },
    { 'a.lock': '1', 'd/b.lock': '2', 'b.lock': '3' },
  )
  const { result, receipt } = await runIn(repository)
  const keys = Object.fromEntries((cachesOf(receipt) ?? []).map(({ name, key }) => [name, key]))
  const { files = '', both = '', ...others } = keys
  assert.match(files, /^[0-9a-f]{64}$/)
  assert.match(both, /^npm-[0-9a-f]{64}$/)
  const { run_id: run, snapshot_head_sha: head = '', snapshot_tree_sha: tree = '' } = receipt
  assert.deepEqual(others, {
    text: 'k',
    variables: 'npm-one-$UNSET',
    prefix: 'p',
    nowhere: 'p-no-files',
    template: `one one ${head} ${tree} ${run} ${run}`,
  })
  const told = warningsOf(result)
  assert.equal(told.filter((line) => line.includes('no file matches `none.lock`')).length, 1)
  assert.equal(told.filter((line) => line.includes('workflow/unknown-variable')).length, 1)
})

test('a fallback is looked up as a key, then as the beginning of the newest one', async () => {
  const one = { paths: ['deps'], key: { prefix: 'deps', files: ['lock'] }, fallback_keys: ['other', 'deps-'] }
  await using repository = await withJobs({ one: { script: [make], cache: one } }, { lock: '1' })
  const [first] = cachesOf((await runIn(repository)).receipt) ?? []
  writeFileSync(join(repository.path, 'lock'), '2')
  const { receipt } = await runIn(repository)
  const [second] = cachesOf(receipt) ?? []
  assert.deepEqual([second?.restored, second?.matched_key, second?.saved], ['fallback', first?.key, 'saved'])
  assert.equal(stepOutput(receipt, 'one').trim(), 'first')
})

const policies: readonly [policy: string, restored: string | undefined, saved: string | undefined][] = [
  ['pull', 'miss', undefined],
  ['pull-push', 'miss', 'saved'],
  ['push', undefined, 'saved'],
]

test('a policy says what is restored and saved', async () => {
  const jobs = policies.map(([policy]) => [
    policy,
    { script: ['echo x > f'], cache: { key: policy, paths: ['f'], policy } },
  ])
  await using repository = await withJobs(Object.fromEntries(jobs) as Record<string, object>)
  const { receipt } = await runIn(repository, ['--jobs', '1'])
  assert.deepEqual(
    receipt.jobs.map(({ id, caches }) => [id, caches?.[0]?.restored, caches?.[0]?.saved]),
    policies,
  )
  assert.deepEqual(reportOf(receipt).problems, [])
})

const whens: readonly [when: string, passed: boolean, saved: string | undefined][] = [
  ['on_success', true, 'saved'],
  ['on_success', false, undefined],
  ['on_failure', true, undefined],
  ['on_failure', false, 'saved'],
  ['always', true, 'saved'],
  ['always', false, 'saved'],
]

test('`when` says after which ends a cache is saved', async () => {
  const jobs = whens.map(([when, passed], at) => [
    `job${at}`,
    { script: [`echo x > f; exit ${passed ? 0 : 1}`], cache: { key: `k${at}`, paths: ['f'], when } },
  ])
  await using repository = await withJobs(Object.fromEntries(jobs) as Record<string, object>)
  const { receipt } = await runIn(repository)
  assert.deepEqual(
    receipt.jobs.map(({ caches }) => caches?.[0]?.saved),
    whens.map(([, , saved]) => saved),
  )
  assert.deepEqual(reportOf(receipt).problems, [])
})

test('`--no-cache` passes every cache over, and says so in the records', async () => {
  await using repository = await withJobs({ one: { script: [make], cache } }, { 'a.lock': '1' })
  await runIn(repository)
  const { receipt } = await runIn(repository, ['--no-cache'])
  const [passed] = cachesOf(receipt) ?? []
  assert.deepEqual([passed?.restored, passed?.saved], ['skipped', 'skipped'])
  assert.match(stepOutput(receipt, 'one'), /nothing/)
})

test('M10: a secret in a key or a path, however it gets there, is in no record, and the job goes on without the cache', async () => {
  const caches = [
    { name: 'named', key: 'k-$TOKEN', paths: ['deps'] },
    { name: 'through', key: { template: '$WITH' }, paths: ['deps'] },
    { name: 'path', key: 'k', paths: ['deps-$TOKEN'] },
    { name: 'files', key: { files: ['$TOKEN'] }, paths: ['deps'] },
    { name: 'clean', key: 'k', paths: ['deps'] },
  ]
  const secrets = { TOKEN: { ref: 'env://LOOM_TEST_TOKEN', file: false } }
  const job = { script: [make], cache: caches, secrets, variables: { WITH: 'a-$TOKEN' } }
  await using repository = await withJobs({ one: job })
  const value = 'wjq8-plain-9471'
  const { result, receipt } = await runIn(repository, [], { LOOM_TEST_TOKEN: value })
  assert.equal(result.exitCode, 0, result.stderr)
  assert.deepEqual(
    cachesOf(receipt)?.map(({ restored, saved }) => [restored, saved]),
    [...Array<string[]>(4).fill(['skipped', 'skipped']), ['miss', 'saved']],
  )
  assert.equal(warningsOf(result).filter((line) => line.includes('a secret is part of its key')).length, 4)
  const cached = readdirSync(join(repository.outside, 'cache'), { recursive: true, withFileTypes: true })
  for (const file of cached.filter((entry) => entry.isFile() && entry.name.endsWith('.json')))
    assert.ok(!readFileSync(join(file.parentPath, file.name), 'utf8').includes(value))
  assert.ok(!JSON.stringify(receipt).includes(value))
})

test('of a key that is nothing once its variables are expanded no cache is made, and such a fallback finds none', async () => {
  const caches = [
    { name: 'key', key: '$NOTHING', paths: ['deps'] },
    { name: 'fallback', key: 'own', fallback_keys: ['$NOTHING'], paths: ['deps'] },
  ]
  const variables = { NOTHING: '' }
  await using repository = await withJobs({
    one: { script: [make], cache: { key: 'other', paths: ['deps'] } },
    two: { script: ['true'], cache: caches, variables, needs: ['one'] },
  })
  const { result, receipt } = await runIn(repository)
  assert.deepEqual(
    cachesOf(receipt, 1)?.map(({ restored }) => restored),
    ['skipped', 'miss'],
  )
  assert.match(warningsOf(result).join('\n'), /nothing is left of its key/)
  assert.equal(result.exitCode, 0)
})

test('a path that a variable leads out of the workspace is passed over', async () => {
  const one = { key: 'k', paths: ['$UP/outside'] }
  await using repository = await withJobs({ one: { script: ['true'], cache: one, variables: { UP: '..' } } })
  const { result, receipt } = await runIn(repository)
  assert.match(result.stderr, /its path `\.\.\/outside` is not below the workspace/)
  assert.deepEqual([result.exitCode, cachesOf(receipt)?.[0]?.restored], [0, 'skipped'])
})

test('the whole workspace, and what is git’s or Loom’s in it, are for no cache', async () => {
  const caches = ['.', './', '.git', '.git/objects', '.loom', '.loom/.runtime/logs'].map((path, at) => ({
    ...{ name: `c${at}`, key: 'k', paths: [path] },
  }))
  await using repository = await withJobs({ one: { script: ['true'], cache: caches } })
  const { result, receipt } = await runIn(repository)
  assert.equal(result.exitCode, 0, result.stderr)
  assert.deepEqual(
    cachesOf(receipt)?.map(({ restored, saved }) => [restored, saved]),
    caches.map(() => ['skipped', 'skipped']),
  )
  assert.match(result.stderr, /its path `\.git` is no part of the workspace that a job may keep/)
})

test('a glob among the paths is said to be none', async () => {
  const one = { key: 'k', paths: ['deps/*'] }
  await using repository = await withJobs({ one: { script: [make], cache: one } })
  assert.match(
    (await runIn(repository)).result.stderr,
    /none of `deps\/\*` is there; paths of a cache are names, no globs/,
  )
})

test('A5: a damaged entry is a miss with a warning, and is saved anew', async () => {
  await using repository = await withJobs({ one: { script: [make], cache } }, { 'a.lock': '1' })
  await runIn(repository)
  const blobs = join(repository.outside, 'cache/v1/blobs')
  for (const name of readdirSync(blobs)) writeFileSync(join(blobs, name), 'no archive')
  const { result, receipt } = await runIn(repository)
  assert.match(warningsOf(result).join('\n'), /is damaged and was not used/)
  assert.deepEqual(
    [result.exitCode, cachesOf(receipt)?.[0]?.restored, cachesOf(receipt)?.[0]?.saved],
    [0, 'miss', 'saved'],
  )
})

test('a cache that cannot be kept is a warning, and no job fails for it', async () => {
  await using repository = await withJobs({ one: { script: [make], cache } }, { 'a.lock': '1' })
  writeFiles(repository.outside, { file: '' })
  const { result, receipt } = await runIn(repository, [], {
    LOOM_CACHE_DIR: join(repository.outside, 'file'),
  })
  assert.equal(result.exitCode, 0, result.stderr)
  assert.deepEqual(cachesOf(receipt)?.[0]?.saved, 'failed')
  assert.match(warningsOf(result).join('\n'), /the cache `default` is passed over/)
})

test('A8: nothing of a restore stays beside the workspace or in the records', async () => {
  await using repository = await withJobs({ one: { script: [make], cache } }, { 'a.lock': '1' })
  await runIn(repository)
  const { receipt } = await runIn(repository)
  const { snapshot_path: workspace = '' } = receipt
  assert.equal(existsSync(join(workspace, '.loom/.runtime/scratch')), false)
  assert.equal(existsSync(`${workspace}.runtime`), false)
})

test('jobs that run at once on one path: what is saved is whole, and one that is still written to is not', async () => {
  const script = ['mkdir -p deps; for i in $(seq 200); do echo $i > deps/$i; done']
  const jobs = Object.fromEntries(
    Array.from({ length: 6 }, (_, at) => [`job${at}`, { script, cache: { key: 'same', paths: ['deps'] } }]),
  )
  await using repository = await withJobs(jobs)
  const { result, receipt } = await runIn(repository, ['--jobs', '6'])
  assert.equal(result.exitCode, 0, result.stderr)
  const saved = receipt.jobs.map(({ caches }) => caches?.[0]?.saved ?? '')
  assert.ok(
    saved.includes('saved') && saved.every((one) => /^(saved|exists|failed)$/.test(one)),
    saved.join(),
  )
  const count = { script: ['ls deps | wc -l'], cache: { key: 'same', paths: ['deps'], policy: 'pull' } }
  repository.write({ '.loom/workflow.yml': workflow({ count }) })
  const second = await runIn(repository)
  assert.equal(cachesOf(second.receipt)?.[0]?.restored, 'hit')
  assert.equal(stepOutput(second.receipt, 'count').trim(), '200')
})

test('the least recently used go where `cache.maxSize` is reached', async () => {
  const script = ['head -c 300000 /dev/urandom > blob']
  const one = { key: { files: ['lock'] }, paths: ['blob'] }
  await using repository = await withJobs(
    { one: { script, cache: one } },
    { lock: '1', '.loom/config.yml': 'cache: { maxSize: 400 KiB }' },
  )
  await runIn(repository)
  writeFileSync(join(repository.path, 'lock'), '2')
  await runIn(repository)
  const blobs = join(repository.outside, 'cache/v1/blobs')
  const sizes = readdirSync(blobs).map((name) => statSync(join(blobs, name)).size)
  assert.equal(sizes.length, 1)
})

test('two repositories never share a key; two clones of one origin do', async () => {
  await using one = await withJobs({ one: { script: [make], cache: { key: 'k', paths: ['deps'] } } })
  await using other = await withJobs({ one: { script: [make], cache: { key: 'k', paths: ['deps'] } } })
  const shared = { LOOM_CACHE_DIR: join(one.outside, 'cache') }
  const restoredIn = async (repository: TestRepository) =>
    cachesOf((await runIn(repository, [], shared)).receipt)?.[0]?.restored
  assert.equal(await restoredIn(one), 'miss')
  assert.equal(await restoredIn(other), 'miss')
  for (const [repository, who] of [
    [one, 'a:token@'],
    [other, ''],
  ] as const)
    repository.git('remote', 'add', 'origin', `https://${who}example.com/x.git`)
  assert.equal(await restoredIn(one), 'miss')
  assert.equal(await restoredIn(other), 'hit')
})

test('caches are in `loom show`, the page, and what a diff says', async () => {
  await using repository = await withJobs(
    { one: { script: ['mkdir -p deps; : > deps/made'], cache } },
    { 'a.lock': '1' },
  )
  const runs = [await runIn(repository), await runIn(repository)]
  const shown = await cli(repository, ['show', 'last'], places(repository))
  assert.match(shown.stdout, /^one .* cache default: hit, \d+ B$/m)
  const earlier = await cli(repository, ['show', 'previous'], places(repository))
  assert.match(earlier.stdout, /^one .* cache default: miss · saved, \d+ B$/m)
  const page = await cli(
    repository,
    ['report', 'last', '-o', join(repository.outside, 'page.html')],
    places(repository),
  )
  assert.equal(page.exitCode, 0, page.stderr)
  const html = readFileSync(join(repository.outside, 'page.html'), 'utf8')
  assert.match(html, /<dt>Cache default<\/dt><dd>hit, \d+ B <code>deps-[0-9a-f]{64}<\/code><\/dd>/)
  const diff = await cli(repository, ['diff', 'previous', 'last'], places(repository))
  assert.match(diff.stdout, /^✓ equivalent: the same outcomes; only caches differ$/m)
  assert.match(diff.stdout, /jobs\.one\.caches\.default\.result +miss +hit$/m)
  assert.equal(runs[1]?.result.exitCode, 0)
})
