import assert, { AssertionError } from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { LoomFailure } from '../src/diagnostics/failure.ts'
import type { Receipt } from '../src/model/receipt.ts'
import { assertParity } from '../src/node-test/kit/assert-parity.ts'
import { loom, receiptOf, workflow } from './support/loom.ts'
import { makeRepository, type TestRepository } from './support/repository.ts'

const prints = workflow({ test: { script: ['echo "$GREETING"', '. ./script'] } })

const repositoryOf = (script = 'true\n') => makeRepository({ '.loom/workflow.yml': prints, script })
const run = async (repository: TestRepository, env: Record<string, string> = {}): Promise<Receipt> =>
  receiptOf(await loom(repository, ['run', '--local'], env))

const failureOf = async (work: Promise<void>): Promise<AssertionError> => {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  assert.ok(error instanceof AssertionError, String(error))
  return error
}

test('assertParity takes two runs that did the same, as receipts, as what has one, and as paths', async () => {
  await using repository = await repositoryOf()
  const [a, b] = [await run(repository), await run(repository)]
  const bundle = join(repository.outside, 'b.loom.tar.zst')
  const exported = await loom(repository, ['receipt', 'export', b.run_id, '-o', bundle])
  assert.equal(exported.exitCode, 0, exported.stderr)
  const path = `${a.snapshot_path ?? ''}/.loom/.runtime/receipts/loom-run-local-${a.run_id}.json`
  await assertParity(a, b, { strict: true })
  await assertParity({ receipt: a }, b)
  await assertParity(path, pathToFileURL(path))
  await assertParity(a.snapshot_path ?? '', bundle)
})

test('assertParity says why two runs are not equivalent: the expected one is A, the actual one B', async () => {
  await using repository = await repositoryOf()
  const expected = await run(repository)
  repository.write({ script: 'echo oh no; exit 3\n' })
  const actual = await run(repository)
  const {
    message,
    actual: verdict,
    expected: wanted,
    operator,
  } = await failureOf(assertParity(actual, expected))
  assert.deepEqual([verdict, wanted, operator], ['diverged', 'equivalent', 'assertParity'])
  assert.match(
    message,
    /^the runs are not equivalent: A is the expected run, B the actual one\n\n✗ diverged: /,
  )
  assert.match(message, new RegExp(`  A  ${expected.run_id}  local  success  tree `))
  assert.match(message, /cause: the sources differ: `script` differs \(not committed on B\)/)
  assert.match(message, /job test {2}step 02 {4}exit 0 on A, exit 3 on B\n {2}\$ \. \.\/script/)
  assert.match(message, /B │ oh no/)
  assert.doesNotMatch(message, /\u001b/)
})

test('assertParity bears what equivalent runs may have otherwise, unless they must be identical', async () => {
  await using repository = await repositoryOf()
  const [a, b] = [await run(repository), await run(repository, { GREETING: 'hello' })]
  await assertParity(b, a)
  const { message, actual, expected } = await failureOf(assertParity(b, a, { strict: true }))
  assert.deepEqual([actual, expected], ['equivalent', 'identical'])
  assert.match(message, /^the runs are not identical: .*\n\n✓ equivalent: the same outcomes; only /)
  const ignore = ['environment.variables', 'jobs.test.steps.*.output_digest']
  await assertParity(b, a, { strict: true, ignore })
})

test('assertParity fails otherwise where there is nothing to compare, or nothing of that name', async () => {
  await using repository = await repositoryOf()
  const a = await run(repository)
  const code = (wanted: string) => (error: unknown) =>
    error instanceof LoomFailure && error.diagnostic.code === wanted
  await assert.rejects(assertParity(a, a, { ignore: ['jobs.*.color'] }), code('diff/unknown-path'))
  await assert.rejects(assertParity(a, join(repository.outside, 'none.json')), code('run/not-found'))
  const gone = { ...a, run_id: '1', compared_path: join(repository.outside, 'none') }
  await assert.rejects(assertParity(gone, a), code('diff/nothing-recorded'))
})
