import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { findCacheLies } from '../src/parity/cache-lies.ts'
import type { Located } from '../src/parity/notes.ts'
import { listEntries } from '../src/storage/cache/manage.ts'
import { receiptOf, workflow } from './support/loom.ts'
import { makeRepository } from './support/repository.ts'
import { cli } from './support/run-cli.ts'

async function open(jobs: Readonly<Record<string, object>>, files: Readonly<Record<string, string>> = {}) {
  const repository = await makeRepository({ '.loom/workflow.yml': workflow(jobs), ...files })
  const directory = join(repository.outside, 'cache')
  const env = { LOOM_WORKSPACE_ROOT: repository.outside, LOOM_CACHE_DIR: directory }
  return {
    repository,
    directory,
    loom: async (...args: string[]) => cli(repository, args, env),
    [Symbol.asyncDispose]: async () => repository[Symbol.asyncDispose](),
  }
}

/** Installs what `install.sh` says, which the key leaves out. */
const lying = {
  stage: 'build',
  script: ['sh install.sh', 'sh .tools/lint'],
  cache: { key: 'tools', paths: ['.tools/'] },
}
const installs = (tool: string) => `mkdir -p .tools && echo 'echo no problem' > .tools/${tool}\n`

test('a cache that lies is found by its key, put in quarantine, and not used again until it is released', async () => {
  await using place = await open({ lint: lying }, { 'install.sh': installs('lint') })
  const { loom, repository, directory } = place
  assert.equal((await loom('run', '--local')).exitCode, 0)
  repository.write({ 'install.sh': installs('check') })
  assert.equal((await loom('run', '--local')).exitCode, 0, 'it lies')
  const { exitCode, stdout, stderr } = await loom('run', '--local', '--cache-diff', '-q')
  assert.equal(exitCode, 1)
  assert.match(stdout, /✗ job lint comes out otherwise with its caches\n/)
  assert.match(stdout, /\n {4}jobs\.lint\.outcome: failed without, success with\n/)
  assert.match(stdout, /\n {2}in quarantine now: tools\n/)
  assert.deepEqual(
    stderr.split('\n').filter((line) => line.startsWith('cache-diff')),
    [
      'cache-diff: without caches',
      'cache-diff: with caches',
      'cache-diff: once more without caches, to see what differs anyway',
    ],
  )
  assert.match(
    (await listEntries(directory))[0]?.quarantined ?? '',
    /^job lint came out otherwise with it: jobs\.lint/,
  )
  const honest = await loom('run', '--local')
  assert.equal(honest.exitCode, 1)
  assert.equal(receiptOf(honest).jobs[0]?.caches?.[0]?.restored, 'miss')
  assert.match((await loom('cache', 'release', 'tools')).stdout, /released/)
  assert.equal((await loom('run', '--local')).exitCode, 0, 'it lies again')
})

test('an artifact that a cache changes is one of its lies; the job that found it is named', async () => {
  const build = {
    stage: 'build',
    script: ['test -e out/lib || (mkdir -p out && cp version out/lib)'],
    cache: { key: 'lib', paths: ['out/'] },
    artifacts: { paths: ['out/lib'] },
  }
  const other = { stage: 'test', script: ['cat out/lib'], artifacts: { paths: ['version'] } }
  await using place = await open({ build, other }, { version: '1' })
  await place.loom('run', '--local')
  place.repository.write({ version: '2' })
  const { exitCode, stdout } = await place.loom('run', '--local', '--cache-diff', '-q')
  assert.equal(exitCode, 1)
  assert.match(stdout, /✗ job build comes out otherwise/)
  assert.match(stdout, /jobs\.build\.artifacts\.out\/lib\.sha256: [0-9a-f]{12} without, [0-9a-f]{12} with/)
  assert.doesNotMatch(stdout, /job other/)
})

test('caches that tell the truth are said to', async () => {
  await using place = await open({ lint: lying }, { 'install.sh': installs('lint') })
  const first = await place.loom('run', '--local', '--cache-diff', '-q')
  assert.deepEqual([first.exitCode, /no cache was found/.test(first.stdout)], [0, true])
  const second = await place.loom('run', '--local', '--cache-diff', '-q')
  assert.equal(second.exitCode, 0)
  assert.match(second.stdout, /✓ with caches and without them every job came to the same/)
  assert.equal((await listEntries(place.directory))[0]?.quarantined, undefined)
})

test('what differs without caches as well is not blamed on one', async () => {
  const job = {
    script: ['head -c 16 /dev/urandom > stamp'],
    cache: { key: 'k', paths: ['kept'] },
    artifacts: { paths: ['stamp'] },
  }
  await using place = await open({ job }, { 'kept/file': '' })
  await place.loom('run', '--local')
  const { exitCode, stdout } = await place.loom('run', '--local', '--cache-diff', '-q')
  assert.equal(exitCode, 0)
  assert.match(stdout, /✓ what differs with caches differs without them as well/)
  assert.equal((await listEntries(place.directory))[0]?.quarantined, undefined)
})

test('`--cache-diff` beside what contradicts it is refused', async () => {
  await using place = await open({ lint: lying })
  for (const flag of ['--no-cache', '--dry-run', '--against=last']) {
    const { exitCode, stderr } = await place.loom('run', '--local', '--cache-diff', flag)
    assert.equal(exitCode, 2)
    assert.match(stderr, /error\[run\/wrong-use\]: `--cache-diff` and `--[a-z-]+` contradict each other/)
  }
})

test('a job that found nothing itself has what jobs before it found', () => {
  const difference = (job: string): Located => ({
    at: ['jobs', job, 'outcome'],
    path: `jobs.${job}.outcome`,
    class: 'outcome',
    a: 'failed',
    b: 'success',
  })
  const jobs = ['a', 'b', 'c']
  const found = new Map([['a', ['k', 'l']]])
  const lies = findCacheLies([difference('c')], [], { jobs, found })
  assert.deepEqual(
    lies.map(({ job, keys }) => [job, keys]),
    [['c', ['k', 'l']]],
  )
  assert.deepEqual(findCacheLies([difference('a')], [difference('a')], { jobs, found }), [])
  assert.deepEqual(findCacheLies([difference('a')], [], { jobs, found: new Map([['b', ['k']]]) }), [])
})
