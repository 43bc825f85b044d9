import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { listRuns } from '../src/records/find.ts'
import type { Receipt } from '../src/model/receipt.ts'
import { loom, printed, receiptOf, startLoom, stepOutput, workflow } from './support/loom.ts'
import { makeRepository, type TestRepository } from './support/repository.ts'

const run = ['run', '--local']
const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))

/** `test` fails until its workspace has a file `fixed`. */
const failing = async () =>
  makeRepository({
    '.loom/workflow.yml': workflow(
      {
        build: { stage: 'build', script: ['echo built > built'] },
        test: {
          stage: 'test',
          variables: { GREETING: 'hi $CI_COMMIT_BRANCH' },
          script: ['cat built', 'test -f fixed'],
        },
        ship: { stage: 'ship', script: ['echo shipped'] },
      },
      { stages: ['build', 'test', 'ship'] },
    ),
  })

async function receipts(repository: TestRepository): Promise<Receipt[]> {
  return (await listRuns(repository.path)).map((found) => {
    assert.ok('receipt' in found, JSON.stringify(found))
    return found.receipt
  })
}

test('retry runs what has not passed in the same workspace, as a run of its own; records of both stay', async () => {
  await using repository = await failing()
  const first = receiptOf(await loom(repository, run))
  const again = await loom(repository, ['retry'])
  assert.equal(again.exitCode, 1)
  writeFileSync(join(first.snapshot_path ?? '', 'fixed'), '')
  const last = await loom(repository, ['retry', '--stream'])
  assert.equal(last.exitCode, 0, last.stderr)
  const receipt = receiptOf(last)
  assert.equal(receipt.snapshot_path, first.snapshot_path)
  assert.equal(receipt.retry_of, receiptOf(again).run_id)
  assert.deepEqual(
    receipt.jobs.map(({ id, outcome }) => [id, outcome]),
    [
      ['test', 'success'],
      ['ship', 'success'],
    ],
  )
  assert.equal(stepOutput(receipt, 'test'), 'built\n')
  assert.equal(stepOutput(first, 'build'), '')
  assert.equal((await receipts(repository)).length, 3)
  const compared = await loom(repository, ['diff', 'last', first.run_id])
  assert.equal(compared.exitCode, 2)
  assert.match(compared.stderr, /it went on in the workspace of run \d+, which is no snapshot any more/)
  const nothing = await loom(repository, ['retry'])
  assert.deepEqual(
    [nothing.exitCode, nothing.stdout],
    [0, 'nothing to run: every job of the run has passed\n'],
  )
})

test('retry --job runs only that; a job that has passed or is none is refused with what there is', async () => {
  await using repository = await failing()
  const first = receiptOf(await loom(repository, run))
  const refused = await loom(repository, ['retry', 'last', '--job', 'build'])
  assert.equal(refused.exitCode, 2)
  assert.match(refused.stderr, /error\[run\/unknown-job\][\s\S]*`test`, `ship`/)
  const ship = receiptOf(await loom(repository, ['retry', first.run_id, '--job', 'ship']))
  assert.deepEqual(
    ship.jobs.map(({ id }) => id),
    ['ship'],
  )
})

test('retry refuses a run that lives, one whose workspace is gone, and a workspace that another run has', async () => {
  await using repository = await makeRepository({
    '.loom/workflow.yml': workflow({ one: { script: ['echo begun; exec sleep 1000'] } }),
  })
  const child = startLoom(repository, [...run, '--stream'])
  const ended = once(child, 'exit')
  await printed(child, '│ begun')
  assert.match((await loom(repository, ['retry'])).stderr, /run\/running/)
  child.kill('SIGINT')
  await ended
  const [receipt] = await receipts(repository)
  const workspace = receipt?.snapshot_path ?? ''
  execFileSync('mv', [join(workspace, '.loom/.runtime'), `${workspace}.elsewhere`])
  assert.match((await loom(repository, ['retry'])).stderr, /run\/gone|run\/busy/)
  rmSync(workspace, { recursive: true })
  const gone = await loom(repository, ['retry'])
  assert.deepEqual([gone.exitCode, /run\/gone/.test(gone.stderr)], [2, true])
})

test('clean never removes a workspace that a kept or living run shares', async () => {
  await using repository = await failing()
  const first = receiptOf(await loom(repository, run))
  await loom(repository, ['retry'])
  assert.match((await loom(repository, ['clean', '--keep', '1'])).stdout, /in 0 workspaces/)
  assert.equal(existsSync(first.snapshot_path ?? ''), true)
  assert.match((await loom(repository, ['clean', '--all'])).stdout, /in 1 workspace$/m)
})

test('shell sees what a step sees: workspace, variables, an environment without the source; its exit code is the shell’s', async () => {
  await using repository = await failing()
  const first = receiptOf(await loom(repository, run))
  const command = 'pwd; echo "$GREETING $LOOM_JOB_NAME $CI"; test -z "$LOOM_WORKSPACE_ROOT"; exit 7'
  const result = await loom(repository, ['shell', 'last', 'test', '-c', command])
  assert.deepEqual([result.exitCode, result.stdout], [7, `${first.snapshot_path ?? ''}\nhi main test true\n`])
  const byDefault = await loom(repository, ['shell', '-c', 'echo $LOOM_JOB_NAME'])
  assert.equal(byDefault.stdout, 'test\n')
  const piped = spawnSync(process.execPath, [cli, 'shell'], {
    cwd: repository.path,
    env: repository.env,
    input: 'echo from input\nexit 3\n',
    encoding: 'utf8',
  })
  assert.deepEqual([piped.status, piped.stdout], [3, 'from input\n'])
  const unknown = await loom(repository, ['shell', 'last', 'tset', '-c', 'true'])
  assert.match(unknown.stderr, /did you mean `test`/)
})

test('--pause-on-failure without a terminal leaves the run with exit code 77, and retry goes on with it', async () => {
  await using repository = await failing()
  const paused = await loom(repository, [...run, '--pause-on-failure'])
  assert.equal(paused.exitCode, 77, paused.stderr)
  const receipt = receiptOf(paused)
  assert.match(paused.stderr, new RegExp(`loom shell ${receipt.run_id} test.*loom retry ${receipt.run_id}`))
  assert.deepEqual(
    [receipt.status, receipt.exit_code, receipt.jobs.map(({ outcome }) => outcome)],
    ['failure', 77, ['success', 'failed', 'skipped']],
  )
  writeFileSync(join(receipt.snapshot_path ?? '', 'fixed'), '')
  const resumed = receiptOf(await loom(repository, ['retry', receipt.run_id]))
  assert.deepEqual(
    resumed.jobs.map(({ id, outcome }) => [id, outcome]),
    [
      ['test', 'success'],
      ['ship', 'success'],
    ],
  )
})

// Event lines gather for 100 ms; a step can wait for its own.
const ownEvents = '.loom/.runtime/logs/$LOOM_RUN_ID/jobs/flaky/user/script/02/events.jsonl'

test('E4: of a run that was killed the records are completed: jobs that ended stay as they were, others are cancelled', async () => {
  await using repository = await makeRepository({
    '.loom/workflow.yml': workflow(
      {
        first: { stage: 'a', script: ['echo one'], after_script: ['echo bye'] },
        flaky: {
          stage: 'b',
          script: [
            'echo up; test -f again || { touch again; exit 1; }',
            `until grep -qs phase_started ${ownEvents}; do :; done; echo begun; exec sleep 1000`,
          ],
          retry: 1,
        },
        last: { stage: 'c', script: ['true'] },
      },
      { stages: ['a', 'b', 'c'] },
    ),
  })
  const child = startLoom(repository, [...run, '--stream'])
  const ended = once(child, 'exit')
  await printed(child, '│ begun')
  child.kill('SIGKILL')
  await ended
  const shown = await loom(repository, ['show'])
  assert.match(shown.stdout, /status +interrupted[\s\S]* 02 +cancelled/)
  const [receipt] = await receipts(repository)
  assert.deepEqual(
    receipt?.jobs.map(({ id, outcome, attempts, reason }) => [id, outcome, attempts, reason]),
    [
      ['first', 'success', 1, undefined],
      ['flaky', 'cancelled', 2, 'Loom was killed before it ended'],
      ['last', 'cancelled', 0, 'Loom was killed before it ended'],
    ],
  )
  assert.equal((await loom(repository, ['logs', 'last', 'first', '01'])).stdout, 'one\n')
  const report = JSON.parse(readFileSync(receipt?.phase_report_path ?? '', 'utf8')) as { problems: string[] }
  assert.ok(report.problems.includes('flaky job.execution: phase_finished is missing'))
  assert.deepEqual(
    readdirSync(repository.outside).filter((name) => name.includes('.')),
    [],
    'nothing beside the workspace',
  )
  const again = receiptOf(await loom(repository, ['retry', '--job', 'last']))
  assert.deepEqual(
    again.jobs.map(({ id, outcome }) => [id, outcome]),
    [['last', 'success']],
  )
})
