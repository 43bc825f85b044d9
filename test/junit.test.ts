import assert from 'node:assert/strict'
import { readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Receipt } from '../src/model/receipt.ts'
import type { JobManifest } from '../src/model/records.ts'
import type { TestRecord } from '../src/model/test-record.ts'
import { createJunitParser } from '../src/storage/junit/parse-junit.ts'
import { readReports } from '../src/storage/junit/read-reports.ts'
import { busybox, dockerTest } from './support/docker.ts'
import { temporaryDirectory } from './support/environment.ts'
import { comparedOf, receiptOf, workflow } from './support/loom.ts'
import { makeRepository, writeFiles } from './support/repository.ts'
import { cli } from './support/run-cli.ts'

const fixtures = new URL('./fixtures/junit/', import.meta.url)

async function parse(text: string, pieceLength = text.length): Promise<readonly TestRecord[]> {
  const parser = await createJunitParser({ roots: ['/project'] })
  for (let at = 0; at < text.length; at += pieceLength) parser.push(text.slice(at, at + pieceLength))
  parser.end()
  return parser.records
}

const file = 'test/maths.test.js'
const expected: Readonly<Record<string, readonly TestRecord[]>> = {
  node: [
    { id: `${file} > maths > adds`, name: 'adds', file, outcome: 'pass', duration_ms: 1.2 },
    {
      id: `${file} > maths > divides & "rounds"`,
      ...{ name: 'divides & "rounds"', file, line: 12, outcome: 'fail', duration_ms: 0.9 },
      error: { message: 'Expected values to be strictly equal:\n\n1 !== 2\n', location: `${file}:12:10` },
    },
    { id: `${file} > maths > later`, name: 'later', file, outcome: 'todo', duration_ms: 0.1 },
    { id: `${file} > alone`, name: 'alone', file, outcome: 'pass', duration_ms: 0.4 },
    {
      id: `${file} > taken along`,
      ...{ name: 'taken along', file, outcome: 'cancelled', duration_ms: 0.4 },
      error: { message: 'Promise resolution is still pending' },
    },
  ],
  pytest: [
    {
      id: 'tests/test_io.py > pytest > tests.test_io.TestRead > test_all[a-1]',
      ...{ name: 'test_all[a-1]', file: 'tests/test_io.py', line: 7, outcome: 'pass', duration_ms: 2 },
    },
    {
      id: 'tests/test_io.py > pytest > tests.test_io > test_fails',
      ...{ name: 'test_fails', file: 'tests/test_io.py', line: 21, outcome: 'fail', duration_ms: 1_000_250 },
      error: { message: 'assert 1 == 2', location: 'tests/test_io.py:23' },
    },
    { id: 'pytest > tests.test_io > test_skipped', name: 'test_skipped', outcome: 'skip', duration_ms: 0 },
    {
      id: 'pytest > tests.test_io > test_setup',
      ...{ name: 'test_setup', outcome: 'fail', duration_ms: 100 },
      error: { message: 'failed on setup' },
    },
  ],
  surefire: [
    { id: 'com.acme.AppTest > works', name: 'works', outcome: 'pass', duration_ms: 10 },
    { id: 'com.acme.AppTest > works', name: 'works', outcome: 'pass', duration_ms: 20 },
    {
      id: 'com.acme.AppTest > breaks',
      ...{ name: 'breaks', file: 'AppTest.java', line: 20, outcome: 'fail', duration_ms: 3 },
      error: { message: 'java.lang.AssertionError', location: 'AppTest.java:20' },
    },
    { id: 'com.acme.AppTest > flaky', name: 'flaky', outcome: 'pass', duration_ms: 3 },
  ],
  vitest: [
    { id: 'src/sum.test.ts > sum > adds', name: 'sum > adds', outcome: 'pass', duration_ms: 2 },
    {
      id: 'src/sum.test.ts > sum > subtracts',
      ...{ name: 'sum > subtracts', file: 'src/sum.test.ts', line: 9, outcome: 'fail', duration_ms: 3 },
      error: { message: 'expected 1 to be 2 // Object.is equality', location: 'src/sum.test.ts:9:15' },
    },
  ],
}

for (const [runner, records] of Object.entries(expected))
  test(`a report of ${runner} becomes test records, whatever pieces it comes in`, async () => {
    const text = readFileSync(new URL(`${runner}.xml`, fixtures), 'utf8')
    assert.deepEqual(await parse(text), records)
    assert.deepEqual(await parse(text, 7), records)
  })

const bomb = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "ha">${'bcdefgh'
  .split('')
  .map((name, at) => `<!ENTITY ${name} "${`&${'abcdefgh'[at] ?? ''};`.repeat(10)}">`)
  .join('')}]><testsuites><testcase name="&h;"/></testsuites>`

const wrong: readonly [title: string, text: string, why: RegExp][] = [
  ['that is cut off', '<testsuites>\n<testcase name="a"/>', /^line 2: Unclosed root tag/],
  ['that is empty', '', /^it is empty$/],
  [
    'whose attribute the parser stumbles on',
    '<testsuite hasOwnProperty="1" name="s"/>',
    /^line 1: an attribute/,
  ],
  ['that is no XML', '{"tests": 1}', /Non-whitespace before first tag/],
  ['that is another XML', '<html></html>', /its root is `html`, expected `testsuites` or `testsuite`/],
  ['with entities of its own', bomb, /Invalid character entity/],
  ['that is very deep', '<testsuite>'.repeat(200), /more than 100 deep/],
  ['with attributes without quotes', '<testsuites><testcase name=a/></testsuites>', /Unquoted attribute/],
]

for (const [title, text, why] of wrong)
  test(`a report ${title} is refused`, async () => {
    await assert.rejects(parse(text), { name: 'JunitError', message: why })
  })

test('tests of other suites never get one id; a failure keeps all of its text', async () => {
  const records = await parse(
    '<testsuite file="f"><testsuite name="add"><testcase name="x"/><testsuite name="x"><testcase name="add"><failure>a.b<i/> at src/x.ts:4:2</failure></testcase></testsuite></testsuite></testsuite>',
  )
  assert.deepEqual(
    records.map(({ id, error }) => [id, error?.location]),
    [
      ['f > add > x', undefined],
      ['f > add > x > add', 'src/x.ts:4:2'],
    ],
  )
})

test('a place is one in the own file of a test, or else one that has the form of one, and is found in no time', async () => {
  const failing = async (text: string) =>
    (
      await parse(
        `<testsuite file="own.ts"><testcase name="x"><failure>${text}</failure></testcase></testsuite>`,
      )
    )[0]?.error?.location
  assert.equal(await failing('at lib/a.ts:1:2\nat own.ts:3'), 'own.ts:3')
  assert.equal(await failing('127.0.0.1:8080 failed at src/x.ts:4:2'), 'src/x.ts:4:2')
  for (const long of ['a', 'a.', 'a/']) assert.equal(await failing(long.repeat(8000)), undefined)
})

test('what a test says is kept up to a limit', async () => {
  const [record] = await parse(
    `<testsuite><testcase name="${'n'.repeat(1e5)}"><failure message="${'m'.repeat(1e6)}"/></testcase></testsuite>`,
  )
  assert.equal(record?.name.length, 16 * 1024)
  assert.equal(record?.error?.message.length, 16 * 1024)
})

test('reports are found by globs; links are not followed, and what cannot be read is told by name', async () => {
  await using directory = await temporaryDirectory()
  const workspace = join(directory.path, 'workspace')
  const one = '<testsuite name="s"><testcase name="a"/></testsuite>'
  writeFiles(directory.path, {
    'workspace/r/1.xml': one,
    'workspace/r/2.xml': one,
    'workspace/r/bad.xml': '<testsuite><testcase name="b"/>\n<x>',
    secret: one,
  })
  symlinkSync(join(directory.path, 'secret'), join(workspace, 'r/link.xml'))
  const ask = async (paths: string[]) =>
    readReports({ workspace, projectDir: '/project', paths }, new AbortController().signal)
  const { records, warnings } = await ask(['r/*.xml'])
  assert.deepEqual(
    records.map(({ id }) => id),
    ['s > a', 's > a #2', 'b'],
  )
  assert.deepEqual(
    warnings.map(({ code, message }) => [code, /`[^`]+`/.exec(message)?.[0]]),
    [
      ['tests/link', '`r/link.xml`'],
      ['tests/unreadable', '`r/bad.xml`'],
    ],
  )
  assert.deepEqual((await ask(['none/*.xml'])).warnings, [
    { code: 'tests/none', message: 'no report was found at `none/*.xml`' },
  ])
})

test('a report is decoded as it says', async () => {
  await using directory = await temporaryDirectory()
  const xml = (encoding: string) =>
    `<?xml version="1.0" encoding="${encoding}"?><testsuite><testcase name="größe"/></testsuite>`
  writeFiles(directory.path, {
    '1.xml': Buffer.from(xml('ISO-8859-1'), 'latin1'),
    '2.xml': Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(xml('UTF-16'), 'utf16le')]),
    '3.xml': Buffer.from(`\ufeff${xml('utf-8')}`),
    '4.xml': xml('klingon'),
  })
  const { records, warnings } = await readReports(
    { workspace: directory.path, projectDir: '/project', paths: ['*.xml'] },
    new AbortController().signal,
  )
  assert.deepEqual(
    records.map(({ name }) => name),
    ['größe', 'größe', 'größe'],
  )
  assert.match(
    warnings[0]?.message ?? '',
    /`4\.xml` cannot be read: line 1: its encoding `klingon` is not known/,
  )
})

const report = (outcome: string) =>
  `<testsuites><testsuite name="s" file="t/a.js"><testcase name="good" time="0.01"/><testcase name="odd" line="7">${outcome}</testcase></testsuite></testsuites>`

const manifestOf = ({ logs_dir: logs = '' }: Receipt, job: string) =>
  JSON.parse(readFileSync(join(logs, 'jobs', job, 'manifest.json'), 'utf8')) as JobManifest

async function isRecorded(place: object): Promise<void> {
  const script = ['mkdir -p out && cp report.xml out/r.xml && ! grep -q "<failure" report.xml']
  const job = { script, artifacts: { reports: { junit: ['out/*.xml'] } }, ...place }
  await using repository = await makeRepository({
    '.loom/workflow.yml': workflow({ unit: job }),
    'report.xml': report(''),
  })
  const env = { LOOM_WORKSPACE_ROOT: repository.outside }
  const loom = async (...args: string[]) => cli(repository, args, env)
  const good = receiptOf(await loom('run', '--local'))
  repository.write({ 'report.xml': report('<failure message="1 is no 2&#10;and more"/>') })
  const ended = await loom('run', '--local')
  const bad = receiptOf(ended)
  assert.deepEqual([good.jobs[0]?.tests, bad.jobs[0]?.tests], [{ pass: 2 }, { pass: 1, fail: 1 }])
  const path = 'jobs/unit/system/artifact_extract/tests.jsonl'
  assert.deepEqual(manifestOf(bad, 'unit').tests, {
    totals: { pass: 1, fail: 1 },
    failing: [{ id: 't/a.js > s > odd', file: 't/a.js', line: 7, message: '1 is no 2' }],
    records_paths: [path],
  })
  const lines = readFileSync(join(bad.logs_dir ?? '', path), 'utf8')
    .trim()
    .split('\n')
  assert.deepEqual(
    lines.map((line) => JSON.parse(line) as unknown),
    [
      { id: 't/a.js > s > good', name: 'good', outcome: 'pass', duration_ms: 10, file: 't/a.js' },
      {
        ...{ id: 't/a.js > s > odd', name: 'odd', outcome: 'fail', duration_ms: 0, file: 't/a.js', line: 7 },
        error: { message: '1 is no 2\nand more' },
      },
    ],
  )
  assert.deepEqual(comparedOf(bad).jobs[0]?.tests, {
    totals: { pass: 1, fail: 1 },
    cases: [
      { id: 't/a.js > s > good', outcome: 'pass' },
      { id: 't/a.js > s > odd', outcome: 'fail' },
    ],
  })
  assert.match(ended.stdout, /\n {2}✗ t\/a\.js > s > odd {2}t\/a\.js:7\n {6}1 is no 2\n/)
  const shown = await loom('show')
  assert.match(shown.stdout, /\n {2}tests +1 failed · 1 passed\n/)
  assert.match(shown.stdout, /\ntests that failed in unit:\n {2}✗ t\/a\.js > s > odd {2}t\/a\.js:7\n/)
  assert.match(
    (await loom('logs', '--failed')).stdout,
    /^tests that failed in unit:\n {2}✗ t\/a\.js > s > odd/,
  )
  const diff = await loom('diff', 'previous', 'last')
  assert.match(diff.stdout, /tests that pass on A only \(1\)/)
  assert.match(diff.stdout, /t\/a\.js > s > odd/)
  await loom('report', 'last', '-o', join(repository.outside, 'page.html'))
  const page = readFileSync(join(repository.outside, 'page.html'), 'utf8')
  assert.match(page, /t\/a\.js &gt; s &gt; odd <code>t\/a\.js:7<\/code><div class="hint">1 is no 2<\/div>/)
}

test('on the host: reports are in the records, shown and compared, of jobs that fail too', async () => {
  await isRecorded({})
})

dockerTest(
  'in a container: reports are in the records, shown and compared, of jobs that fail too',
  async () => {
    await isRecorded({ image: busybox })
  },
)

test('only the tests of the last attempt count, and no value of a secret is in them', async () => {
  const value = 'tt71-plain-value'
  const script = [
    `printf '<testsuite name="s"><testcase name="%s-%s"/></testsuite>' "$TOKEN" $(ls | wc -l) > r.xml; test -e again || { touch again; exit 1; }`,
  ]
  const job = {
    ...{ script, retry: 1, artifacts: { reports: { junit: 'r.xml' } } },
    secrets: { TOKEN: { ref: 'env://LOOM_TEST_TOKEN', file: false } },
  }
  await using repository = await makeRepository({ '.loom/workflow.yml': workflow({ one: job }) })
  const env = { LOOM_WORKSPACE_ROOT: repository.outside, LOOM_TEST_TOKEN: value }
  const receipt = receiptOf(await cli(repository, ['run', '--local'], env))
  assert.deepEqual(receipt.jobs[0]?.tests, { pass: 1 })
  const [only] = comparedOf(receipt).jobs[0]?.tests?.cases ?? []
  assert.match(only?.id ?? '', /^s > \[REDACTED:SECRET_TOKEN\]-2$/)
  const attempt = join(receipt.logs_dir ?? '', 'jobs/one/attempts/01/system/artifact_extract/tests.jsonl')
  assert.match(readFileSync(attempt, 'utf8'), /-0"/)
})
