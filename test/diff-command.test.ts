import assert from 'node:assert/strict'
import { appendFileSync, copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { Ajv } from 'ajv'
import type { Receipt } from '../src/model/receipt.ts'
import type { RunDiff } from '../src/model/run-diff.ts'
import type { Stability } from '../src/model/stability.ts'
import { readCompared } from '../src/records/read-compared.ts'
import { compared, job } from './support/compared.ts'
import { temporaryDirectory } from './support/environment.ts'
import { receiptOf, workflow } from './support/loom.ts'
import { makeRepository, type TestRepository } from './support/repository.ts'
import { cli } from './support/run-cli.ts'

const script = ['echo start', 'test -n "$LEVEL" || { echo "LEVEL: parameter not set"; exit 3; }']
const repositoryOf = async (lines: readonly string[] = script) =>
  makeRepository({ '.loom/workflow.yml': workflow({ check: { script: lines } }), 'a.txt': 'a\n' })
const loom = async (repository: TestRepository, args: readonly string[], env: Record<string, string> = {}) =>
  cli(repository, args, { LOOM_WORKSPACE_ROOT: repository.outside, ...env })
const run = async (repository: TestRepository, env: Record<string, string> = {}, ...more: string[]) =>
  loom(repository, ['run', '--local', '--quiet', ...more], env)
const diffOf = async (repository: TestRepository, ...args: string[]): Promise<RunDiff> =>
  JSON.parse((await loom(repository, ['diff', ...args, '--json'])).stdout) as RunDiff

const schemaOf = (name: string): object =>
  JSON.parse(readFileSync(new URL(`../schemas/${name}.schema.json`, import.meta.url), 'utf8')) as object

test('R9: two runs of one commit on one machine are identical, by name, id, receipt and workspace', async () => {
  await using repository = await repositoryOf()
  const receipts = [receiptOf(await run(repository)), receiptOf(await run(repository))] as const
  const [first, second] = receipts
  const ways: readonly (readonly string[])[] = [
    [],
    ['previous', 'last'],
    [first.run_id, second.run_id],
    [first.snapshot_path ?? '', join(second.snapshot_path ?? '', '.loom/.runtime')],
    [`.loom/.runtime/receipts/loom-run-local-${first.run_id}.json`, 'last', '--strict'],
  ]
  for (const names of ways) {
    const { exitCode, stdout, stderr } = await loom(repository, ['diff', ...names])
    assert.equal(exitCode, 0, stdout + stderr)
    assert.match(stdout, /^✓ identical: all that is compared is the same\n/)
    for (const [name, { run_id }] of Object.entries({ A: first, B: second }))
      assert.match(stdout, new RegExp(`^  ${name}  ${run_id}  local  failure  tree [0-9a-f]{7}  `, 'm'))
  }
})

test('a missing variable is named with the step that failed, its command and its output; the JSON fits its schema', async () => {
  await using repository = await repositoryOf([script[0] ?? '', `echo "in $PWD"; ${script[1] ?? ''}`])
  await run(repository, { LEVEL: 'strict' })
  await run(repository)
  const { exitCode, stdout } = await loom(repository, ['diff'])
  assert.equal(exitCode, 1)
  assert.match(
    stdout,
    /likely cause: variables differ: `LEVEL` is set on A only; the failing output\n {2}names `LEVEL`\n/,
  )
  assert.match(stdout, /first to diverge: job check {2}step 02 {4}exit 0 on A, exit 3 on B\n {2}\$ echo "in/)
  assert.match(stdout, /^ {6}in <workspace>\n {2}A │ \(no more output\)\n {2}B │ LEVEL: parameter not set$/m)
  const found = await diffOf(repository)
  const validate = new Ajv({ strict: false }).compile(schemaOf('diff'))
  assert.ok(validate(found), JSON.stringify(validate.errors))
  assert.deepEqual(
    found.differences.map(({ path }) => path).filter((path) => !path.endsWith('.output_digest')),
    [
      'environment.variables.LEVEL',
      'jobs.check.cause',
      'jobs.check.outcome',
      'jobs.check.steps.script/02.exit_code',
      'jobs.check.steps.script/02.lines',
    ],
  )
})

test('exit codes: equivalent is 0 and with --strict 1; what is ignored by flag or config is left out, a wrong path is 2', async () => {
  await using repository = await repositoryOf(['true'])
  await run(repository)
  await run(repository, { TZ: 'Asia/Tokyo' })
  assert.equal((await loom(repository, ['diff'])).exitCode, 0)
  assert.equal((await loom(repository, ['diff', '--strict'])).exitCode, 1)
  const ignoring = await loom(repository, [
    'diff',
    '--strict',
    '--ignore',
    'environment.time_zone,jobs.*.attempts',
  ])
  assert.equal(ignoring.exitCode, 0)
  assert.match(
    ignoring.stdout,
    /^left out: environment\.time_zone \(1 difference\), jobs\.\*\.attempts \(0 differences\)$/m,
  )
  const wrong = await loom(repository, ['diff', '--ignore', 'environment.timezone'])
  assert.equal(wrong.exitCode, 2)
  assert.match(
    wrong.stderr,
    /`environment\.timezone` is no compared part of a run\n.*did you mean `environment\.time_zone`\?/,
  )
  repository.write({ '.loom/config.yml': 'parity: { ignore: [environment.time_zone] }\n' })
  assert.equal((await loom(repository, ['diff', '--strict'])).exitCode, 0)
})

const sources: readonly [string, (repository: TestRepository) => void, RegExp][] = [
  [
    'uncommitted work',
    (repository) => {
      repository.write({ 'a.txt': 'b\n', 'new.txt': 'n\n' })
    },
    /`a\.txt` differs, `new\.txt` is on B only \(not committed on B\)$/,
  ],
  [
    'another commit, with a file mode lost and a file less',
    (repository) => {
      repository.git('update-index', '--chmod=+x', 'a.txt')
      repository.git('rm', '--quiet', 'crlf.txt')
      repository.git('commit', '--quiet', '--message=second')
      repository.git('reset', '--quiet', '--hard')
    },
    /`a\.txt` can be executed on B only \(file mode\), `crlf\.txt` is on A only$/,
  ],
  [
    'line endings that were committed',
    (repository) => {
      repository.write({ 'crlf.txt': 'x\ny\n' })
      repository.git('commit', '--quiet', '--all', '--message=second')
    },
    /`crlf\.txt` differs in line endings only$/,
  ],
]
for (const [name, change, message] of sources) {
  test(`another source is explained by its files: ${name}`, async () => {
    await using repository = await repositoryOf(['true'])
    repository.write({ 'crlf.txt': 'x\r\ny\r\n' })
    repository.git('add', '--all')
    repository.git('commit', '--quiet', '--message=crlf')
    await run(repository)
    change(repository)
    await run(repository)
    const { verdict, causes } = await diffOf(repository)
    assert.equal(verdict, 'diverged')
    assert.match(causes[0]?.message ?? '', message)
  })
}

test('a run whose workspace is gone is compared by the copy of what it left, and says what it cannot show', async () => {
  await using repository = await repositoryOf()
  const { snapshot_path: workspace = '' } = receiptOf(await run(repository, { LEVEL: 'strict' }))
  await run(repository)
  rmSync(workspace, { recursive: true })
  const { exitCode, stdout } = await loom(repository, ['diff'])
  assert.equal(exitCode, 1)
  assert.match(stdout, /^ {2}the output on A is not at hand$/m)
})

test('a run that left nothing to compare, or something that is not its own, is one clear error', async () => {
  await using repository = await repositoryOf()
  const receipt = receiptOf(await run(repository))
  const copy = `${repository.path}/.loom/.runtime/receipts/loom-run-local-${receipt.run_id}`
  appendFileSync(receipt.compared_path ?? '', ' x')
  const damaged = await loom(repository, ['diff', 'last', 'last'])
  assert.equal(damaged.exitCode, 2)
  assert.match(
    damaged.stderr,
    /cannot read .*compared\.json: it is not what the receipt’s parity_digest was made of/,
  )
  rmSync(receipt.compared_path ?? '')
  assert.equal((await loom(repository, ['diff', 'last', 'last'])).exitCode, 0)
  copyFileSync(`${copy}.json`, join(repository.outside, 'other.json'))
  rmSync(`${copy}.compared.json`)
  const gone = await loom(repository, ['diff', join(repository.outside, 'other.json'), 'last'])
  assert.equal(gone.exitCode, 2)
  assert.match(gone.stderr, new RegExp(`run ${receipt.run_id} has nothing to compare: an older Loom made it`))
})

test('a retry is said to be the reason why there is nothing to compare', async () => {
  await using repository = await repositoryOf()
  const failed = receiptOf(await run(repository))
  await loom(repository, ['retry', '-q'])
  const { exitCode, stderr } = await loom(repository, ['diff'])
  assert.equal(exitCode, 2)
  assert.match(
    stderr,
    new RegExp(`has nothing to compare: it went on in the workspace of run ${failed.run_id}`),
  )
})

test('tests are read as they were written, and one that is wrong is told where it stands', async () => {
  await using directory = await temporaryDirectory()
  const path = join(directory.path, 'compared.json')
  const tests = { totals: { pass: 1 }, cases: [{ id: 'dates', outcome: 'pass' as const }] }
  const written = compared({ jobs: [job(), job({ id: 'unit', tests })] })
  const receipt = { compared_path: path, repo_root: directory.path, run_id: '1' } as Receipt
  writeFileSync(path, JSON.stringify(written))
  assert.deepEqual(await readCompared(receipt, directory.path), written)
  writeFileSync(path, JSON.stringify(written).replace('"pass"}', '"green"}'))
  await assert.rejects(readCompared(receipt, directory.path), {
    name: 'LoomFailure',
    message:
      /compared\.json: jobs\.1\.tests\.cases\.0\.outcome: Invalid type: Expected .* but received "green"$/,
  })
})

test('run --against tells the difference at the end; it fails before the run when there is nothing to compare with', async () => {
  await using repository = await repositoryOf()
  const { run_id: first } = receiptOf(await run(repository, { LEVEL: 'strict' }))
  const same = await loom(repository, ['run', '--local', '--against', 'last'], { LEVEL: 'strict' })
  assert.equal(same.exitCode, 0)
  assert.match(same.stdout, /receipt: .*\n[\s\S]*\n✓ identical: /)
  const other = await run(repository, { LEVEL: 'lax', TZ: 'Asia/Tokyo' }, '--against', first)
  assert.deepEqual([other.exitCode, other.stdout.trim().split('\n').at(-1)], [0, 'equivalent'])
  repository.write({ 'a.txt': 'changed\n' })
  const diverged = await run(repository, { LEVEL: 'strict' }, '--against', first)
  assert.deepEqual([diverged.exitCode, diverged.stdout.trim().split('\n').at(-1)], [1, 'diverged'])
  const unknown = await run(repository, {}, '--against', '77777')
  assert.equal(unknown.exitCode, 2)
  assert.doesNotMatch(unknown.stdout, /receipt:/)
})

test('--against-last names what is not stable in runs of one tree, and fits its schema', async () => {
  await using repository = await repositoryOf()
  for (const level of ['', 'strict', 'strict']) await run(repository, level === '' ? {} : { LEVEL: level })
  const stable = await loom(repository, ['diff', '--against-last', '1'])
  assert.deepEqual([stable.exitCode, stable.stdout.split(':')[0]], [0, '✓ stable'])
  const { exitCode, stdout } = await loom(repository, ['diff', '--against-last', '5'])
  assert.equal(exitCode, 1)
  assert.match(stdout, /^ {2}step {2}check {2}script\/02 {2}exit 0 2×, exit 3 1×$/m)
  const found = JSON.parse(
    (await loom(repository, ['diff', '--against-last', '5', '--json'])).stdout,
  ) as Stability
  const validate = new Ajv({ strict: false }).compile(schemaOf('stability'))
  assert.ok(validate(found), JSON.stringify(validate.errors))
  assert.equal(found.runs.length, 3)
  repository.write({ 'a.txt': 'changed\n' })
  await run(repository)
  assert.match(
    (await loom(repository, ['diff', '--against-last', '5'])).stdout,
    /^nothing to compare: run \d+ is the only one/,
  )
  assert.equal((await loom(repository, ['diff', 'last', 'previous', '--against-last', '5'])).exitCode, 2)
})

test('markdown and HTML are whole documents', async () => {
  await using repository = await repositoryOf()
  await run(repository)
  const markdown = await loom(repository, ['diff', 'last', 'last', '--format', 'markdown'])
  assert.match(markdown.stdout, /^## ✓ identical\n/)
  const html = await loom(repository, ['diff', 'last', 'last', '--format', 'html'])
  assert.match(html.stdout, /^<!doctype html>[\s\S]*<h1 class="identical">identical<\/h1>[\s\S]*<\/html>\n$/)
})
