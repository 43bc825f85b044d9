import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test, type TestContext } from 'node:test'
import { fileURLToPath } from 'node:url'
import type { TestRecord } from '../src/model/test-record.ts'
import { nodes, recordTests } from './support/recorded-tests.ts'

const tap = ['--test', '--test-reporter=tap']
const root = fileURLToPath(new URL('..', import.meta.url))
const reporter = import.meta.resolve('../dist/node-test/reporter.js')
const tsx = fileURLToPath(import.meta.resolve('tsx'))
const shapes = [
  'shapes.test.mjs > broken fail 20',
  'shapes.test.mjs > broken > never runs cancelled 22',
  'shapes.test.mjs > fails fail 4',
  'shapes.test.mjs > parent fail 9',
  'shapes.test.mjs > parent > bad child fail 11',
  'shapes.test.mjs > parent > child pass 10',
  'shapes.test.mjs > passes pass 3',
  'shapes.test.mjs > skipped skip 7',
  'shapes.test.mjs > suite > inner > deep pass 16',
  'shapes.test.mjs > suite > quick pass 15',
  'shapes.test.mjs > suite > slow pass 14',
  'shapes.test.mjs > throws no error fail 19',
  'shapes.test.mjs > times out cancelled 24',
  'shapes.test.mjs > to do todo 8',
  'shapes.test.mjs > twice pass 5',
  'shapes.test.mjs > twice #2 pass 6',
]

const short = ({ id, outcome, line }: TestRecord) => `${id} ${outcome}${line === undefined ? '' : ` ${line}`}`
const shorts = ({ records }: { records: readonly TestRecord[] }) => records.map(short)

/** What the TAP reporter counted. */
function summaryOf(stdout: string): Record<string, number> {
  const counts = [...stdout.matchAll(/^# (pass|fail|cancelled|skipped|todo) (\d+)$/gm)]
  return Object.fromEntries(counts.map(([, name = '', count]) => [name, Number(count)]))
}

function totalsOf(records: readonly TestRecord[]): Record<string, number> {
  const count = (outcome: string) => records.filter((record) => record.outcome === outcome).length
  return {
    pass: count('pass'),
    fail: count('fail'),
    cancelled: count('cancelled'),
    skipped: count('skip'),
    todo: count('todo'),
  }
}

const withoutTimes = (text: string) => text.replaceAll(/duration_ms:? [\d.]+/g, '')

for (const node of nodes) {
  const version = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim()
  const major = Number(/^v(\d+)/.exec(version)?.[1])
  const on = (name: string, fn: (t: TestContext) => Promise<void>) => test(`${version}: ${name}`, fn)
  const isolation = major >= 24 ? '--test-isolation=none' : '--experimental-test-isolation=none'

  on('every shape of a test has its record, and nothing that is printed changes', async (t) => {
    const recorded = await recordTests(t, [...tap, 'shapes.test.mjs'], { node })
    const plain = await recordTests(t, [...tap, 'shapes.test.mjs'], { node, unrecorded: true })
    assert.deepEqual(shorts(recorded), shapes)
    assert.equal(withoutTimes(recorded.stdout), withoutTimes(plain.stdout))
    assert.deepEqual([recorded.stderr, recorded.exitCode], [plain.stderr, plain.exitCode])
    const suites = recorded.records.filter(({ id }) => id.endsWith('> broken'))
    assert.deepEqual(
      totalsOf(recorded.records.filter((record) => !suites.includes(record))),
      summaryOf(recorded.stdout),
    )
  })

  on('a failure says what was expected and where', async (t) => {
    const { records } = await recordTests(t, [...tap, 'shapes.test.mjs'], { node })
    const errorOf = (name: string) => records.find((record) => record.name === name)?.error
    assert.deepEqual(errorOf('fails'), {
      message: 'Expected values to be strictly equal:\n\n1 !== 2\n',
      expected: '2',
      actual: '1',
      operator: 'strictEqual',
      location: 'shapes.test.mjs:4:28',
    })
    assert.deepEqual(errorOf('bad child'), { message: 'TypeError: bad', location: 'shapes.test.mjs:11:43' })
    assert.deepEqual(errorOf('throws no error'), { message: 'text' })
    assert.deepEqual(errorOf('broken'), { message: 'no database', location: 'shapes.test.mjs:21:24' })
    assert.deepEqual(errorOf('passes'), undefined)
  })

  on('a test file that is run by itself has the same records', async (t) => {
    assert.deepEqual(shorts(await recordTests(t, ['shapes.test.mjs'], { node })), shapes)
  })

  on('without isolation the records are the same', async (t) => {
    if (major < 22) return t.skip('Node 20 always isolates')
    assert.deepEqual(shorts(await recordTests(t, [...tap, isolation, 'shapes.test.mjs'], { node })), shapes)
  })

  on('the run() of a program has records', async (t) => {
    const { records, stdout } = await recordTests(t, ['runner.mjs'], { node })
    assert.deepEqual(totalsOf(records), { ...totalsOf([]), ...summaryOf(stdout) })
    assert.ok(shorts({ records }).includes('only.test.mjs > chosen pass 2'))
  })

  on('only: what is left out has no record', async (t) => {
    const { records, stdout } = await recordTests(t, [...tap, '--test-only', 'only.test.mjs'], { node })
    assert.deepEqual(totalsOf(records), summaryOf(stdout))
    assert.equal(records[0] && short(records[0]), 'only.test.mjs > chosen pass 2')
  })

  on('neither order, concurrency nor shards change an id', async (t) => {
    const files = ['shapes.test.mjs', 'only.test.mjs', 'none.test.mjs']
    const whole = shorts(await recordTests(t, [...tap, '--test-concurrency=1', ...files], { node }))
    const turned = await recordTests(t, [...tap, '--test-concurrency=3', ...files.toReversed()], { node })
    const halves = await Promise.all(
      ['1/2', '2/2'].map((shard) => recordTests(t, [...tap, `--test-shard=${shard}`, ...files], { node })),
    )
    assert.equal(whole.length, shapes.length + 3)
    assert.deepEqual(shorts(turned), whole)
    assert.deepEqual(halves.flatMap(shorts).sort(), [...whole].sort())
  })

  on('a file that crashes, exits, cannot be read or has no tests has a record of its own', async (t) => {
    const files = ['crash', 'exit', 'damaged', 'none'].map((name) => `${name}.test.mjs`)
    const { records, stdout } = await recordTests(t, [...tap, ...files], { node })
    assert.deepEqual(
      records.map((record) => [short(record), record.error?.message]),
      [
        ['crash.test.mjs fail', 'the test file was ended by SIGABRT'],
        ['damaged.test.mjs fail', 'the test file ended with exit code 1'],
        ['exit.test.mjs fail', 'the test file ended with exit code 3'],
        ['none.test.mjs pass', undefined],
      ],
    )
    assert.deepEqual(totalsOf(records), summaryOf(stdout))
  })

  on('a runner that is told to end leaves what it knows', async (t) => {
    const { records } = await recordTests(t, [...tap, 'hang.test.mjs'], { node })
    assert.ok(shorts({ records }).includes('hang.test.mjs cancelled'), JSON.stringify(records))
  })

  on('a failure in TypeScript compiled by tsx points at its source', async (t) => {
    for (const args of [[...tap, 'typed.test.ts'], ['typed.test.ts']]) {
      const { records } = await recordTests(t, ['--import', tsx, ...args], { node })
      assert.deepEqual(
        records.map((record) => [short(record), record.error?.location]),
        [['typed.test.ts > typed fail 9', 'typed.test.ts:9:10']],
      )
    }
  })

  on('coverage does not count the preload', async (t) => {
    const args = [...tap, '--experimental-test-coverage', 'only.test.mjs']
    const { records, stdout } = await recordTests(t, args, { node })
    assert.equal(records[0]?.outcome, 'pass')
    assert.match(stdout, /start of coverage report/)
    assert.doesNotMatch(stdout, /loom-test-records/)
  })

  on('runners, workers and programs that tests start are none of the job', async (t) => {
    const options = { node, env: { NODE_OPTIONS: '--no-deprecation' } }
    for (const args of [[...tap, 'nested.test.mjs'], ['nested.test.mjs']]) {
      const { records } = await recordTests(t, args, options)
      assert.deepEqual(records.map(short), [
        'nested.test.mjs > sees NODE_OPTIONS=--no-deprecation LOOM_TEST_RECORDS=undefined pass 17',
        'nested.test.mjs > starts a runner pass 9',
        'nested.test.mjs > starts a worker pass 14',
      ])
    }
  })

  on('a program without tests is left as it is', async (t) => {
    const { records, stdout, stderr } = await recordTests(t, ['no-tests.mjs'], { node })
    assert.deepEqual([records, stderr], [[], ''])
    assert.match(stdout, /loom-test-records\.cjs/)
  })

  on('whatever reporter was chosen stays', async (t) => {
    const { records, stdout } = await recordTests(t, ['--test', '--test-reporter=dot', 'only.test.mjs'], {
      node,
    })
    assert.match(stdout, /^\.+\s*$/)
    assert.equal(records[0]?.id, 'only.test.mjs > chosen')
  })

  on('records that cannot be written are told, and change no outcome', async (t) => {
    const { exitCode, records, stderr } = await recordTests(t, ['only.test.mjs'], {
      node,
      env: { LOOM_TEST_RECORDS: '/dev/null/records' },
    })
    assert.deepEqual([exitCode, records], [0, []])
    assert.match(stderr, /loom: the records of the tests are incomplete: Error: ENOTDIR/)
  })

  on('a script may set the project directory to anything', async (t) => {
    const env = { LOOM_PROJECT_DIR: '/dev/null/none' }
    const { exitCode, records } = await recordTests(t, [...tap, 'only.test.mjs'], { node, env })
    assert.deepEqual([exitCode, records[0]?.id], [0, 'only.test.mjs > chosen'])
  })

  on('the reporter, chosen by hand, prints the same records with their numbers', async (t) => {
    const args = ['--test', `--test-reporter=${reporter}`, 'shapes.test.mjs']
    const { stdout } = await recordTests(t, args, { node, unrecorded: true })
    const printed = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as TestRecord)
    assert.deepEqual(printed.map(short).sort(), [...shapes].sort())
  })
}

test('other versions of Node', (t) => {
  if (nodes.length === 1) t.skip('LOOM_TEST_NODES names no other Node')
})

test('the package serves the reporter to ESM and CommonJS', () => {
  const program = `
    const reporter = require('loom/node-test/reporter')
    import('loom/node-test/reporter').then((module) => console.log(module.default === reporter, typeof reporter))`
  const { stdout, stderr } = spawnSync(process.execPath, ['--eval', program], { cwd: root, encoding: 'utf8' })
  assert.deepEqual([stdout, stderr], ['true function\n', ''])
})
