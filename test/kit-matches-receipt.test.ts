import assert, { AssertionError } from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { Ajv } from 'ajv'
import { LoomFailure } from '../src/diagnostics/failure.ts'
import { matchesReceipt, type StoredOptions } from '../src/node-test/kit/matches-receipt.ts'
import type { PastRun } from '../src/node-test/kit/open-past-run.ts'
import { loom, receiptOf, workflow } from './support/loom.ts'
import { type Files, makeRepository, type TestRepository } from './support/repository.ts'

const junit = (outcome: string) =>
  `<testsuite><testcase classname="a" name="adds"/><testcase classname="a" name="divides">${outcome}</testcase></testsuite>`

const files: Files = {
  '.loom/workflow.yml': workflow(
    {
      build: {
        stage: 'build',
        script: ['pwd; id; date; ls ' + tmpdir(), 'mkdir -p out; cp source out/made'],
        artifacts: { paths: ['out/'] },
      },
      test: {
        stage: 'test',
        script: ['cat junit.xml', 'sh ./check'],
        artifacts: { reports: { junit: 'junit.xml' } },
      },
    },
    { stages: ['build', 'test'] },
  ),
  source: 'made\n',
  check: 'true\n',
  'junit.xml': junit(''),
}

const run = async (repository: TestRepository) => receiptOf(await loom(repository, ['run', '--local']))

/** What a test's context says of a test in a file of that directory. */
function contextIn(directory: string, fullName = 'the workflow > builds') {
  const told: string[] = []
  return {
    told,
    fullName,
    after: () => undefined,
    signal: new AbortController().signal,
    filePath: join(directory, 'a.test.js'),
    diagnostic: (message: string) => {
      told.push(message)
    },
    stored: (name = 'the-workflow-builds') => join(directory, 'a.test.js.receipts', `${name}.json`),
  }
}

type Context = ReturnType<typeof contextIn>

/** As another process would: this one knows whose receipt a default place is. */
const matches = (t: Context, past: PastRun, options: StoredOptions = {}) =>
  matchesReceipt(t, past, { path: t.stored(), ...options })

async function updating(work: () => Promise<void>): Promise<void> {
  process.env['LOOM_UPDATE_SNAPSHOTS'] = '1'
  try {
    await work()
  } finally {
    delete process.env['LOOM_UPDATE_SNAPSHOTS']
  }
}

const update = (t: Context, past: PastRun, options?: StoredOptions) =>
  updating(() => matches(t, past, options))

async function failureOf(work: Promise<void>): Promise<string> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  assert.ok(error instanceof AssertionError, String(error))
  return error.message
}

const code = (wanted: string) => (error: unknown) =>
  error instanceof LoomFailure && error.diagnostic.code === wanted

const stored = `{
  "schema_version": "v1",
  "kind": "loom-stored-receipt",
  "test": "the workflow > builds",
  "jobs": [
    {
      "id": "build",
      "outcome": "success",
      "attempts": 1,
      "provider": "host",
      "steps": [
        { "unit": "script", "index": 1, "command": "pwd; id; date; ls <tmp>", "exit_code": 0 },
        { "unit": "script", "index": 2, "command": "mkdir -p out; cp source out/made", "exit_code": 0 }
      ],
      "artifacts": [
        { "path": "out/made", "size": 5, "sha256": "9ccbd3f1b19a1cdfd8d7c6ae48e9e822e2345f5be1a6187b19e41486c6941004", "mode": "100644" }
      ]
    },
    {
      "id": "test",
      "outcome": "success",
      "attempts": 1,
      "provider": "host",
      "steps": [
        { "unit": "script", "index": 1, "command": "cat junit.xml", "exit_code": 0 },
        { "unit": "script", "index": 2, "command": "sh ./check", "exit_code": 0 }
      ],
      "tests": {
        "totals": { "pass": 2 },
        "cases": [
          { "id": "a > adds", "outcome": "pass" },
          { "id": "a > divides", "outcome": "pass" }
        ]
      }
    }
  ]
}
`

test('R10: a stored receipt holds what the workflow did, and no path of this machine, no user and no time', async () => {
  await using repository = await makeRepository(files)
  const t = contextIn(repository.outside)
  await update(t, await run(repository))
  assert.equal(readFileSync(t.stored(), 'utf8'), stored)
  const schema = readFileSync(new URL('../schemas/stored-receipt.schema.json', import.meta.url), 'utf8')
  const validate = new Ajv().compile(JSON.parse(schema) as object)
  assert.equal(validate(JSON.parse(stored)), true, JSON.stringify(validate.errors))
  assert.deepEqual(t.told, [`stored receipt written: ${t.stored()}`])
})

test('a run that did the same matches, elsewhere and from another source, and nothing is written', async () => {
  await using repository = await makeRepository(files)
  await using other = await makeRepository({ ...files, 'README.md': 'more\n' })
  await update(contextIn(repository.outside), await run(repository))
  const t = contextIn(repository.outside)
  const before = statSync(t.stored(), { bigint: true })
  const ran = await run(other)
  await matches(t, ran)
  const again = contextIn(repository.outside)
  await update(again, ran)
  assert.deepEqual([...t.told, ...again.told], [])
  assert.equal(statSync(t.stored(), { bigint: true }).ino, before.ino)
})

test('a run that did otherwise fails with what that is', async () => {
  await using repository = await makeRepository(files)
  const t = contextIn(repository.outside)
  await update(t, await run(repository))
  repository.write({ check: 'echo oh no >&2; exit 4\n', 'junit.xml': junit('<failure message="by zero"/>') })
  assert.equal(
    await failureOf(matches(t, await run(repository))),
    `the run is not what ${t.stored()} says: A is what is stored, B the run

first to diverge: job test  step 02    exit 0 on A, exit 4 on B
  $ sh ./check
  the output on A is not at hand

tests that pass on A only (1)
  test  a > divides    fail on B

6 differences: outcomes 2, exit codes 1, tests 3
                                       A        B
  jobs.test.cause                      –        script
  jobs.test.outcome                    success  failed
  jobs.test.steps.script/02.exit_code  0        4
  jobs.test.tests.totals.fail          –        1
  jobs.test.tests.totals.pass          2        1
  jobs.test.tests.cases.a > divides    pass     fail

the last lines of that step on B:
  │ oh no

if the run is right, run the tests with --test-update-snapshots, or on Node 20 with LOOM_UPDATE_SNAPSHOTS=1`,
  )
  assert.equal(readFileSync(t.stored(), 'utf8'), stored)
})

test('another command, another artifact and another job are told by name', async () => {
  await using repository = await makeRepository(files)
  const t = contextIn(repository.outside)
  await update(t, await run(repository))
  repository.write({
    source: 'otherwise\n',
    '.loom/workflow.yml': workflow(
      {
        build: {
          stage: 'build',
          script: ['true', 'mkdir out; cp source out/made'],
          artifacts: { paths: ['out/'] },
        },
        more: { stage: 'build', script: ['true'] },
      },
      { stages: ['build'] },
    ),
  })
  const message = await failureOf(matches(t, await run(repository)))
  assert.match(message, /^artifacts that differ \(1\)\n {2}build {2}out\/made {4}5 B .* on A, 10 B .* on B$/m)
  assert.match(
    message,
    /^ {2}jobs\.build\.steps\.script\/02\.command_digest {2}mkdir -p out; .* {2}mkdir out; cp/m,
  )
  assert.match(message, /^ {2}jobs\.test +success {2,}–$/m)
  assert.match(message, /^ {2}jobs\.more +– {2,}success$/m)
})

test('a missing stored receipt fails with how to make it', async () => {
  await using repository = await makeRepository(files)
  const t = contextIn(repository.outside)
  const message = await failureOf(matches(t, await run(repository)))
  assert.equal(
    message,
    `there is no stored receipt ${t.stored()}

to write it, run the tests with --test-update-snapshots, or on Node 20 with LOOM_UPDATE_SNAPSHOTS=1`,
  )
  assert.equal(existsSync(t.stored()), false)
})

test('what is ignored is neither stored nor compared', async () => {
  await using repository = await makeRepository(files)
  const ignore = [
    'jobs.build.artifacts.**.sha256',
    'jobs.build.steps.script/01',
    'jobs.test',
    'jobs.*.attempts',
  ]
  const t = contextIn(repository.outside)
  const [options, ran] = [{ ignore }, await run(repository)]
  await update(t, ran, options)
  const [build, ...others] = (JSON.parse(readFileSync(t.stored(), 'utf8')) as { jobs: object[] }).jobs
  assert.deepEqual(others, [])
  assert.deepEqual(build, {
    id: 'build',
    outcome: 'success',
    provider: 'host',
    steps: [{ unit: 'script', index: 2, command: 'mkdir -p out; cp source out/made', exit_code: 0 }],
    artifacts: [{ path: 'out/made', size: 5, mode: '100644' }],
  })
  repository.write({ source: 'MADE\n', check: 'false\n' })
  await matches(contextIn(repository.outside), await run(repository), options)
  const message = await failureOf(matches(contextIn(repository.outside), ran))
  assert.match(message, /^ {2}jobs\.test +– +success$/m)
  await assert.rejects(matches(t, ran, { ignore: ['job.x'] }), code('diff/unknown-path'))
})

test('each test and each of its calls has a stored receipt of its own', async () => {
  await using repository = await makeRepository(files)
  const ran = await run(repository)
  const directory = join(repository.outside, 'tests')
  const store = (t: Context, options?: StoredOptions) => updating(() => matchesReceipt(t, ran, options))
  const t = contextIn(directory)
  await store(t)
  await store(t)
  await assert.rejects(store(contextIn(directory, 'The workflow: builds!')), code('kit/same-name'))
  await store(contextIn(directory, 'ünïcode '.repeat(20)))
  await store(contextIn(directory, '!?'))
  await store(t, { path: join(directory, 'deep/er/own.json') })
  await store(t, { path: pathToFileURL(join(directory, 'own.json')) })
  assert.deepEqual(readdirSync(directory).sort(), ['a.test.js.receipts', 'deep', 'own.json'])
  assert.deepEqual(readdirSync(join(directory, 'a.test.js.receipts')).sort(), [
    '8faf838e.json',
    'the-workflow-builds.2.json',
    'the-workflow-builds.json',
    'ünïcode-ünïcode-ünïcode-ünïcode-ünïcode-ünïcode-ün-66a6a846.json',
  ])
})

test('a damaged stored receipt is told, and written anew when asked', async () => {
  await using repository = await makeRepository(files)
  const ran = await run(repository)
  await update(contextIn(repository.outside), ran)
  for (const text of ['{', '[]', stored.replace('"v1"', '"v2"')]) {
    const t = contextIn(repository.outside)
    writeFileSync(t.stored(), text)
    await assert.rejects(matches(t, ran), code('kit/unreadable-receipt'))
  }
  await update(contextIn(repository.outside), ran)
  assert.equal(readFileSync(contextIn(repository.outside).stored(), 'utf8'), stored)
})
