import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { lastWordsLimit, stoppedOutcome, timeLimit } from '../src/engine/cancel.ts'
import { allowsFailure, wantsRetry } from '../src/engine/leniency.ts'
import type { Cancellation } from '../src/model/cancellation.ts'
import type { JobOutcome } from '../src/model/outcome.ts'
import type { PlannedJob } from '../src/model/plan.ts'
import type { JobManifest } from '../src/model/records.ts'
import { loom, receiptOf, stepOutput, workflow } from './support/loom.ts'
import { makeRepository } from './support/repository.ts'

const job = (more: Partial<PlannedJob>): PlannedJob => ({
  id: 'j',
  stage: 's',
  target: 'linux',
  script: ['x'],
  variables: [],
  timeout_ms: 1e6,
  ...more,
})
const script: JobOutcome = { outcome: 'failed', cause: 'script', exitCode: 3 }
const provider: JobOutcome = { outcome: 'failed', cause: 'provider' }
const late: JobOutcome = { outcome: 'timed_out' }

const retries: readonly [string, Partial<PlannedJob>, JobOutcome, number, boolean][] = [
  ['no retry', {}, script, 1, false],
  ['a failure', { retry: { max: 1 } }, script, 1, true],
  ['no attempt left', { retry: { max: 1 } }, script, 2, false],
  ['a second attempt left', { retry: { max: 2 } }, late, 2, true],
  ['success', { retry: { max: 2 } }, { outcome: 'success' }, 1, false],
  ['what was cancelled', { retry: { max: 2 } }, { outcome: 'cancelled' }, 1, false],
  ['the kind asked for', { retry: { max: 2, when: ['script_failure'] } }, script, 1, true],
  ['another kind', { retry: { max: 2, when: ['script_failure', 'timeout'] } }, provider, 1, false],
  ['a time-out', { retry: { max: 2, when: ['timeout'] } }, late, 1, true],
  ['a provider', { retry: { max: 2, when: ['provider_failure'] } }, provider, 1, true],
]
for (const [title, more, end, attempts, expected] of retries)
  test(`retry: ${title}`, () => {
    assert.equal(wantsRetry(job(more), end, attempts), expected)
  })

const allowances: readonly [string, PlannedJob['allow_failure'], JobOutcome, boolean][] = [
  ['absent', undefined, script, false],
  ['true', true, script, true],
  ['true, a time-out', true, late, true],
  ['true, cancelled', true, { outcome: 'cancelled' }, false],
  ['a listed code', { exit_codes: [2, 3] }, script, true],
  ['another code', { exit_codes: [2] }, script, false],
  ['codes say nothing of a provider', { exit_codes: [3] }, provider, false],
]
for (const [title, allowed, end, expected] of allowances)
  test(`E9: allow_failure: ${title}`, () => {
    assert.equal(allowsFailure(job(allowed === undefined ? {} : { allow_failure: allowed }), end), expected)
  })

const cancelled = (now: AbortSignal): Cancellation => ({ kind: 'interrupt', now })

test('E5: a time limit says that it was one; its parent’s reason passes through', (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] })
  const parent = new AbortController()
  using limit = timeLimit(parent.signal, 100)
  using other = timeLimit(parent.signal, 1000)
  t.mock.timers.tick(100)
  assert.equal(stoppedOutcome(limit.signal), 'timed_out')
  assert.equal(other.signal.aborted, false)
  parent.abort(cancelled(new AbortController().signal))
  assert.equal(stoppedOutcome(other.signal), 'cancelled')
})

test('E5: last words are bounded, cancelling shortens them, a second Ctrl-C ends them, and then nothing is waited for', (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] })
  const limits = { limitMs: 1000, whenCancelledMs: 50 }
  const isAtOnce = ({ reason }: AbortSignal) => (reason as Cancellation).now.aborted
  using plain = lastWordsLimit(new AbortController().signal, limits)
  t.mock.timers.tick(999)
  assert.equal(plain.signal.aborted, false)
  t.mock.timers.tick(1)
  assert.equal(isAtOnce(plain.signal), true)

  const run = new AbortController()
  const now = new AbortController()
  using before = lastWordsLimit(run.signal, limits)
  run.abort(cancelled(now.signal))
  using after = lastWordsLimit(run.signal, limits)
  t.mock.timers.tick(49)
  assert.deepEqual([before.signal.aborted, after.signal.aborted], [false, false])
  t.mock.timers.tick(1)
  assert.deepEqual([before.signal.aborted, after.signal.aborted], [true, true])

  using impatient = lastWordsLimit(run.signal, limits)
  now.abort()
  assert.equal(isAtOnce(impatient.signal), true)
})

const manifestAt = (logs: string | undefined, path: string) =>
  JSON.parse(readFileSync(join(logs ?? '', path), 'utf8')) as JobManifest

test('a job is tried again in the same workspace; every attempt has its records, and jobs/<id> shows the last', async () => {
  await using repository = await makeRepository({
    '.loom/workflow.yml': workflow({
      flaky: { script: ['echo try >> tries; cat tries; test "$(wc -l < tries)" -eq 3'], retry: 2 },
      hopeless: { script: ['exit 7'], retry: 1, needs: [] },
    }),
  })
  const result = await loom(repository, ['run', '--local', '--jobs', '1'])
  assert.equal(result.exitCode, 1)
  assert.match(result.stderr, /↻ flaky {2}attempt 2 failed {2}[\d.]+ s, once more/)
  const receipt = receiptOf(result)
  assert.deepEqual(
    receipt.jobs.map(({ id, outcome, attempts }) => [id, outcome, attempts]),
    [
      ['flaky', 'success', 3],
      ['hopeless', 'failed', 2],
    ],
  )
  assert.equal(stepOutput(receipt, 'flaky'), 'try\ntry\ntry\n')
  const manifest = manifestAt(receipt.logs_dir, 'jobs/flaky/manifest.json')
  assert.equal(manifest.failing_step_index, undefined)
  assert.equal(manifest.steps.length, 1)
  const attempts = manifest.attempts ?? []
  assert.deepEqual(
    attempts.map(({ attempt, outcome, cause }) => [attempt, outcome, cause]),
    [
      [1, 'failed', 'script'],
      [2, 'failed', 'script'],
    ],
  )
  for (const { attempt, manifest_path: path } of attempts) {
    const earlier = manifestAt(receipt.logs_dir, path)
    assert.equal(existsSync(join(receipt.logs_dir ?? '', earlier.failing_step_events_path ?? '')), true)
    assert.equal(
      stepOutput(receipt, `flaky/attempts/0${attempt}`),
      'try\n'.repeat(attempt),
      'output of the attempt',
    )
  }
  const report = JSON.parse(readFileSync(receipt.phase_report_path ?? '', 'utf8')) as { valid: boolean }
  assert.equal(report.valid, true)
})

test('E9: a failure that is allowed lets dependants run and the run succeed, and is told as a failure', async () => {
  await using repository = await makeRepository({
    '.loom/workflow.yml': workflow({
      lint: { script: ['exit 3'], allow_failure: { exit_codes: [3] } },
      after: { script: ['echo ran'], needs: ['lint'] },
    }),
  })
  const result = await loom(repository, ['run', '--local', '--fail-fast'])
  assert.equal(result.exitCode, 0, result.stderr)
  assert.match(result.stdout, /1 passed · 1 allowed to fail/)
  const receipt = receiptOf(result)
  assert.deepEqual(
    receipt.jobs.map(({ id, outcome, allowed }) => [id, outcome, allowed]),
    [
      ['after', 'success', undefined],
      ['lint', 'failed', true],
    ],
  )
})

test('E5: a job over its limit is timed out, also when its step ends well at SIGINT; others go on, and last words are said', async () => {
  await using repository = await makeRepository({
    '.loom/workflow.yml': workflow({
      slow: {
        script: ['trap "exit 0" INT; while :; do sleep 0.05; done', 'echo never'],
        after_script: ['echo bye'],
        timeout: '1s',
      },
      other: { script: ['echo fine'], needs: [] },
    }),
  })
  const result = await loom(repository, ['run', '--local'])
  assert.equal(result.exitCode, 1)
  const receipt = receiptOf(result)
  assert.deepEqual(
    receipt.jobs.map(({ id, outcome, reason }) => [id, outcome, reason]),
    [
      ['other', 'success', undefined],
      ['slow', 'timed_out', 'it took longer than its limit of 1 s'],
    ],
  )
  assert.equal(stepOutput(receipt, 'slow', 'after_script/01'), 'bye\n')
  assert.match(result.stdout, /✗ slow {2}step 01 .*timed out/)
})
