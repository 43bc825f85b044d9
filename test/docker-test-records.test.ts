import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Receipt } from '../src/model/receipt.ts'
import type { JobManifest } from '../src/model/records.ts'
import type { TestRecord } from '../src/model/test-record.ts'
import { dockerTest, nodeImage } from './support/docker.ts'
import { comparedOf, type LoomResult, receiptOf, stepOutput, workflow } from './support/loom.ts'
import { type Files, makeRepository } from './support/repository.ts'
import { cli } from './support/run-cli.ts'

const maths = `const { test, describe } = require('node:test')
const assert = require('node:assert')
describe('maths', () => {
  test('adds', () => {})
  test('divides', () => {
    assert.equal(1, Number(process.env.ONE ?? 2))
  })
  test('later', { todo: true }, () => {})
})
`
const files = {
  'test/maths.test.js': maths,
  'test/other.test.js': `require('node:test')('alone', () => {})\n`,
}
const run = 'node --test test/maths.test.js test/other.test.js'

interface Ran {
  readonly result: LoomResult
  readonly receipt: Receipt
  readonly manifest: JobManifest
  readonly records: (step: string) => TestRecord[]
}

async function runJob(
  job: object,
  { more = {}, env = {} }: { readonly more?: Files; readonly env?: Readonly<Record<string, string>> },
  look: (ran: Ran) => void | Promise<void>,
): Promise<void> {
  await using repository = await makeRepository({
    '.loom/workflow.yml': workflow({ unit: { tests: 'node', ...job } }),
    ...files,
    ...more,
  })
  const places = { LOOM_WORKSPACE_ROOT: repository.outside }
  const result = await cli(repository, ['run', '--local'], { ...places, ...env })
  const receipt = receiptOf(result)
  const directory = join(receipt.logs_dir ?? '', 'jobs/unit')
  await look({
    result,
    receipt,
    manifest: JSON.parse(readFileSync(join(directory, 'manifest.json'), 'utf8')) as JobManifest,
    records: (step) =>
      readFileSync(join(directory, 'user', step, 'tests.jsonl'), 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as TestRecord),
  })
}

const ids = [
  'test/maths.test.js > maths > adds',
  'test/maths.test.js > maths > divides',
  'test/maths.test.js > maths > later',
  'test/other.test.js > alone',
]

async function isRecorded(place: object): Promise<void> {
  await runJob({ script: ['echo no tests', run], ...place }, {}, ({ result, receipt, manifest, records }) => {
    assert.equal(result.exitCode, 1)
    const found = records('script/02')
    assert.deepEqual(
      found.map(({ id, outcome }) => [id, outcome]),
      ids.map((id, at) => [id, ['pass', 'fail', 'todo', 'pass'][at]]),
    )
    assert.deepEqual(
      [found[1]?.file, found[1]?.line, found[1]?.error?.operator, found[1]?.error?.expected],
      ['test/maths.test.js', 5, '==', '2'],
    )
    const path = 'jobs/unit/user/script/02/tests.jsonl'
    assert.deepEqual(
      [manifest.tests?.totals, manifest.tests?.records_paths, receipt.jobs[0]?.tests],
      [{ pass: 2, fail: 1, todo: 1 }, [path], { pass: 2, fail: 1, todo: 1 }],
    )
    assert.deepEqual(
      comparedOf(receipt).jobs[0]?.tests?.cases.map(({ id }) => id),
      ids,
    )
    // What the script's own reporter says is the same as ever.
    assert.match(stepOutput(receipt, 'unit', 'script/02'), /# tests 4|tests 4/)
  })
}

test('on the host: `tests: node` records what a step tests', async () => {
  await isRecorded({})
})

for (const mode of ['ephemeral_volume', 'bind_mount'])
  dockerTest(
    `in a container, ${mode}: \`tests: node\` records what a step tests`,
    async () => {
      const place = { image: nodeImage }
      await runJob(
        { script: [run], ...place },
        { env: { LOOM_DOCKER_WORKSPACE_MOUNT: mode } },
        ({ records }) => {
          assert.deepEqual(
            records('script/01').map(({ id }) => id),
            ids,
          )
        },
      )
    },
    [nodeImage],
  )

dockerTest(
  'in a container: the user of the image, who is not root, leaves records',
  async () => {
    const place = { image: { name: nodeImage, user: '1234:1234' } }
    await runJob({ script: [run], ...place }, {}, ({ records }) => {
      assert.equal(records('script/01').length, 4)
    })
  },
  [nodeImage],
)

test('on the host and in a container the same tests have the same ids, whatever the order and the reporter', async () => {
  const script = [
    'node --test --test-concurrency=1 --test-reporter=dot test/other.test.js test/maths.test.js',
  ]
  await runJob({ script }, { env: { ONE: '1' } }, ({ result, records }) => {
    assert.equal(result.exitCode, 0, result.stderr)
    assert.deepEqual(
      records('script/01').map(({ id }) => id),
      ids,
    )
  })
})

test('NODE_OPTIONS of a job stay, and what a test starts is not counted', async () => {
  const own = { 'own.cjs': `console.log('own preload')\n` }
  const inner = `const { execFileSync } = require('node:child_process')
require('node:test')('outer', () => { execFileSync('node', ['--test', 'test/other.test.js']) })\n`
  const job = {
    script: [
      'node --test inner.test.js',
      'node -e "console.log(process.env.NODE_OPTIONS)"',
      'node test/other.test.js',
    ],
    variables: { NODE_OPTIONS: '--require ./own.cjs' },
  }
  await runJob(job, { more: { ...own, 'inner.test.js': inner } }, ({ result, receipt, records }) => {
    assert.equal(result.exitCode, 0, result.stderr)
    assert.deepEqual(
      records('script/01').map(({ id }) => id),
      ['inner.test.js > outer'],
    )
    assert.match(stepOutput(receipt, 'unit', 'script/02'), /^own preload\n--require \.\/own\.cjs --require /)
    assert.deepEqual(
      records('script/03').map(({ id }) => id),
      ['test/other.test.js > alone'],
    )
    assert.deepEqual(receipt.jobs[0]?.tests, { pass: 2 })
  })
})

test('steps with the same tests are told apart where they are compared; a retry counts the last attempt', async () => {
  const job = { script: [run, run, 'test -e again || { touch again; exit 1; }'], retry: 1 }
  await runJob(job, { env: { ONE: '1' } }, ({ receipt }) => {
    assert.deepEqual(receipt.jobs[0]?.tests, { pass: 6, todo: 2 })
    assert.deepEqual(
      comparedOf(receipt).jobs[0]?.tests?.cases.map(({ id }) => id),
      ids.flatMap((id) => [id, `${id} #2`]),
    )
  })
})

test('what something else leaves among the records is told, and harms nothing', async () => {
  const job = {
    script: [
      `${run}; cd "$LOOM_TEST_RECORDS"; echo no record > a.jsonl; mkdir b.jsonl; ln -s /etc/passwd c.jsonl; mkfifo d.jsonl`,
    ],
  }
  await runJob(job, { env: { ONE: '1' } }, ({ result, records }) => {
    assert.equal(records('script/01').length, 4)
    assert.match(result.stderr, /1 line of the records of tests cannot be read/)
  })
})

test('no value of a secret is in a record', async () => {
  const value = 'secret-plain-71x'
  const leaky = `require('node:test')(process.env.TOKEN, () => { throw new Error('it is ' + process.env.TOKEN) })\n`
  const job = {
    script: ['node --test leaky.test.js'],
    secrets: { TOKEN: { ref: 'env://LOOM_TEST_TOKEN', file: false } },
  }
  const more = { 'leaky.test.js': leaky }
  await runJob(job, { more, env: { LOOM_TEST_TOKEN: value } }, ({ manifest, records }) => {
    assert.equal(records('script/01').length, 1)
    assert.ok(!JSON.stringify([manifest, records('script/01')]).includes(value))
  })
})
