import assert from 'node:assert/strict'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { Ajv } from 'ajv'
import type { CheckReceipt } from '../src/model/check-receipt.ts'
import { loom, receiptOf, workflow } from './support/loom.ts'
import { makeRepository, type TestRepository } from './support/repository.ts'

const receipts = '.loom/.runtime/receipts'

function checkReceipts({ path }: TestRepository): CheckReceipt[] {
  return readdirSync(join(path, receipts))
    .filter((name) => name.startsWith('loom-check-'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(path, receipts, name), 'utf8')) as CheckReceipt)
}

const good = workflow({ one: { script: ['true'], resources: { cpus: 1 } } })
const bad = 'version: v1\nstages: [a, b, a]\none: { stage: c, target: linux, script: [x] }\n'

test('check leaves a receipt of its own kind, which says what was right and wrong and validates', async () => {
  await using repository = await makeRepository({ '.loom/workflow.yml': good, 'bad.yml': bad })
  assert.equal((await loom(repository, ['check'])).exitCode, 0)
  const printed = await loom(repository, ['check', 'bad.yml', '--json'])
  assert.equal(printed.exitCode, 2)
  const [first, second, ...others] = checkReceipts(repository)
  assert.deepEqual(others, [])
  assert.deepEqual(
    [first?.kind, first?.command, first?.status, first?.exit_code, first?.repo_root],
    ['loom-check', ['loom', 'check'], 'success', 0, repository.path],
  )
  assert.deepEqual(
    { ...first?.workflow_schema_v1, warnings: first?.workflow_schema_v1.warnings.map(({ code }) => code) },
    {
      workflow_path: join(repository.path, '.loom/workflow.yml'),
      valid: true,
      errors: [],
      warnings: ['workflow/needs-image'],
    },
  )
  assert.deepEqual(
    [second?.status, second?.exit_code, second?.workflow_schema_v1.valid],
    ['failure', 2, false],
  )
  assert.deepEqual(second?.workflow_schema_v1.errors, JSON.parse(printed.stdout))
  const ajv = new Ajv({ strict: false })
  const schema = readFileSync(new URL('../schemas/check-receipt.schema.json', import.meta.url), 'utf8')
  const validate = ajv.compile(JSON.parse(schema) as object)
  for (const receipt of [first, second]) assert.ok(validate(receipt), ajv.errorsText(validate.errors))
  assert.equal(repository.git('status', '--porcelain'), '')
})

test('check --json: places of their own, and those that matter beside them', async () => {
  await using repository = await makeRepository({ 'bad.yml': bad })
  const { stdout } = await loom(repository, ['check', 'bad.yml', '--json'])
  assert.deepEqual(JSON.parse(stdout), [
    {
      code: 'workflow/duplicate-stage',
      severity: 'error',
      message: 'stage `a` is listed twice',
      pointer: '/stages/2',
      file: 'bad.yml',
      line: 2,
      column: 16,
      end_line: 2,
      end_column: 17,
      related: [
        {
          message: 'it is listed here already',
          file: 'bad.yml',
          line: 2,
          column: 10,
          end_line: 2,
          end_column: 11,
        },
      ],
      hint: 'remove one of the two',
    },
    {
      code: 'workflow/unknown-stage',
      severity: 'error',
      message: 'stage `c` is not in `stages`',
      pointer: '/one/stage',
      file: 'bad.yml',
      line: 3,
      column: 15,
      end_line: 3,
      end_column: 16,
      hint: 'did you mean `a`?',
    },
  ])
})

test('check: an error in an included file names that file, as text and as data', async () => {
  await using repository = await makeRepository({
    '.loom/workflow.yml': workflow(
      { one: { script: ['x'] } },
      { include: [{ local: '.loom/templates/t.yml' }] },
    ),
    '.loom/templates/t.yml': '.t:\n  timeout: soon\n',
  })
  assert.match(
    (await loom(repository, ['check'])).stderr,
    /\n {2}\.loom\/templates\/t\.yml:2:12\n 2 \| {3}timeout: soon\n/,
  )
  const [error] = JSON.parse((await loom(repository, ['check', '--json'])).stdout) as {
    file: string
    line: number
  }[]
  assert.deepEqual([error?.file, error?.line], ['.loom/templates/t.yml', 2])
})

test('receipts of checks are no runs: runs, show and findRun pass them by; a run stays the last one', async () => {
  await using repository = await makeRepository({ '.loom/workflow.yml': good })
  await loom(repository, ['check'])
  assert.equal((await loom(repository, ['runs', '--json'])).stdout, '[]\n')
  assert.match((await loom(repository, ['show'])).stderr, /run\/not-found/)
  const run = receiptOf(await loom(repository, ['run', '--local']))
  await loom(repository, ['check'])
  const last = JSON.parse((await loom(repository, ['show', 'last', '--json'])).stdout) as { run_id: string }
  assert.ok(JSON.stringify(last).includes(run.run_id))
  const [name] = readdirSync(join(repository.path, receipts)).filter((one) => one.startsWith('loom-check-'))
  const shown = await loom(repository, ['show', join(receipts, name ?? '')])
  assert.equal(shown.exitCode, 2)
  assert.match(shown.stderr, /is the receipt of a check, not of a run/)
})

test('check keeps the newest twenty receipts, and does without where it cannot write', async () => {
  await using repository = await makeRepository({ '.loom/workflow.yml': good })
  await loom(repository, ['check'])
  const [name = ''] = readdirSync(join(repository.path, receipts))
  const text = readFileSync(join(repository.path, receipts, name), 'utf8')
  for (let at = 0; at < 25; at++) repository.write({ [`${receipts}/loom-check-${1000 + at}.json`]: text })
  await loom(repository, ['check'])
  assert.equal(checkReceipts(repository).length, 20)
  rmSync(join(repository.path, '.loom/.runtime'), { recursive: true })
  repository.write({ '.loom/.runtime': 'a file' })
  assert.equal((await loom(repository, ['check'])).exitCode, 0)
})
