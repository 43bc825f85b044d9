import assert from 'node:assert/strict'
import { once } from 'node:events'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { loom, printed, startLoom, workflow } from './support/loom.ts'
import { makeRepository, type TestRepository } from './support/repository.ts'
import { isRunning, leaveBehind, receiptsOf, startRun, until } from './support/faults.ts'

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
const run = ['run', '--local']
const secrets = { TOKEN: { ref: 'env://MY_TOKEN' } }
const token = { MY_TOKEN: 'sw0rdf1sh-t0ken' }
const stubborn = 'trap "" INT TERM; while :; do sleep 0.02; done'
/** Says that the first Ctrl-C has come: two signals at once may be one. */
const tellAsked = 'trap "echo asked" INT'
const goOn = 'while :; do sleep 0.02; done'

const withJob = async (job: object) =>
  makeRepository({ '.loom/workflow.yml': workflow({ one: { secrets, ...job } }) })

interface Ending {
  readonly first?: string
  readonly last: string
  readonly job?: object
  readonly signals?: readonly NodeJS.Signals[]
  readonly exitCode: number
  readonly outcome: string
}

const endings: Readonly<Record<string, Ending>> = {
  'E1: at the end of the job': { last: 'true', exitCode: 0, outcome: 'success' },
  'E1: after a failure': { last: 'exit 3', exitCode: 1, outcome: 'failed' },
  'E2: after Ctrl-C': { last: 'sleep 1000', signals: ['SIGINT'], exitCode: 130, outcome: 'cancelled' },
  'E2: after a second Ctrl-C, of a step that ignores the first': {
    first: tellAsked,
    last: goOn,
    signals: ['SIGINT', 'SIGINT'],
    exitCode: 130,
    outcome: 'cancelled',
  },
  'E3: after SIGTERM': { last: 'sleep 1000', signals: ['SIGTERM'], exitCode: 143, outcome: 'cancelled' },
  'E3: after SIGHUP': { last: 'sleep 1000', signals: ['SIGHUP'], exitCode: 129, outcome: 'cancelled' },
  'E5: after a time-out': {
    last: 'sleep 1000',
    job: { timeout: '2s' },
    exitCode: 1,
    outcome: 'timed_out',
  },
}

for (const [title, { first = ':', last, job, signals = [], exitCode, outcome }] of Object.entries(endings))
  test(`${title} nothing is left of what ignores signals or left its group, and other runs go on`, async () => {
    await using repository = await withJob({ script: [`${first}; ${leaveBehind}; ${last}`], ...job })
    await using other = await withJob({ script: [`${leaveBehind}; sleep 1000`] })
    const root = { LOOM_WORKSPACE_ROOT: repository.outside, ...token }
    using living = await startRun(other, root)
    using ending = await startRun(repository, root)
    for (const [at, signal] of signals.entries()) {
      if (at > 0) await printed(ending.child, '│ asked')
      ending.child.kill(signal)
    }
    await ending.ended
    assert.equal(ending.child.exitCode, exitCode)
    await until(() => !ending.pids.some(isRunning))
    const [receipt] = await receiptsOf(repository)
    assert.deepEqual([receipt?.exit_code, receipt?.jobs.map((one) => one.outcome)], [exitCode, [outcome]])
    await assertLives(other, living)
  })

/** A run that nobody stopped still has its processes, its records and its secrets; then it is stopped. */
async function assertLives(repository: TestRepository, living: Awaited<ReturnType<typeof startRun>>) {
  assert.ok(living.pids.every(isRunning))
  assert.equal((await receiptsOf(repository))[0]?.status, 'running')
  living.child.kill('SIGINT')
  await living.ended
  assert.equal(living.child.exitCode, 130)
  await until(() => !living.pids.some(isRunning))
}

for (const where of ['the same repository', 'another repository'])
  test(`E4: after SIGKILL of Loom the next start, in ${where}, ends what is left; living runs are not touched`, async () => {
    await using repository = await withJob({ script: [`${leaveBehind}; ${stubborn}`] })
    await using other = await withJob({ script: [`${leaveBehind}; sleep 1000`] })
    const root = { LOOM_WORKSPACE_ROOT: repository.outside, ...token }
    using living = await startRun(other, root)
    using dead = await startRun(repository, root)
    dead.child.kill('SIGKILL')
    await dead.ended
    assert.ok(dead.pids.every(isRunning))
    await loom(where === 'another repository' ? other : repository, ['runs'], root)
    await until(() => !dead.pids.some(isRunning))
    const [receipt] = await receiptsOf(repository)
    assert.equal(receipt?.status, 'interrupted')
    await assertLives(other, living)
  })

test('E2: a Loom that runs in a job is ended with its jobs, by Ctrl-C and after SIGKILL', async () => {
  for (const signal of ['SIGINT', 'SIGKILL'] as const) {
    await using inner = await withJob({ script: [`${leaveBehind}; sleep 1000`] })
    const nested = 'cd "$INNER" && LOOM_WORKSPACE_ROOT="$ROOM" exec "$NODE" "$CLI" run --local --stream'
    await using outer = await makeRepository({
      '.loom/workflow.yml': workflow({ outer: { script: [nested] } }),
    })
    const env = { INNER: inner.path, ROOM: inner.outside, NODE: process.execPath, CLI: cli, ...token }
    using outside = await startRun(outer, env)
    const { child, ended, pids } = outside
    child.kill(signal)
    await ended
    if (signal === 'SIGKILL') await loom(outer, ['runs'])
    await until(() => !pids.some(isRunning))
    const killed = signal === 'SIGKILL'
    if (killed) await loom(inner, ['runs'])
    assert.deepEqual(
      (await receiptsOf(inner)).map(({ status }) => status),
      [killed ? 'interrupted' : 'cancelled'],
    )
    assert.deepEqual(
      (await receiptsOf(outer)).map(({ status }) => status),
      [killed ? 'interrupted' : 'cancelled'],
    )
  }
})

const whileRunning = { 'the script': 'exec sleep 1000', after_script: 'true' }
for (const [what, last] of Object.entries(whileRunning))
  test(`E2: Ctrl-C while ${what} runs, then a second one: after_script ends at once, with what it left`, async () => {
    const afterwards = `(trap "" INT TERM; exec setsid sleep 1000) & echo last; ${stubborn}`
    await using repository = await makeRepository({
      '.loom/workflow.yml': workflow({
        one: { script: [`echo begun; ${last}`], after_script: [afterwards] },
        two: { script: [`${tellAsked}; echo begun; ${goOn}`] },
      }),
    })
    const child = startLoom(repository, [...run, '--stream', '--jobs', '2'])
    const ended = once(child, 'close')
    const isCancelled = last !== 'true'
    await Promise.all([
      printed(child, 'two │ begun'),
      printed(child, isCancelled ? 'one │ begun' : 'one │ last'),
    ])
    const told = ['two │ asked', ...(isCancelled ? ['one │ last'] : [])]
    const isTold = Promise.all(told.map(async (text) => printed(child, text)))
    child.kill('SIGINT')
    await isTold
    child.kill('SIGINT')
    await ended
    assert.equal(child.exitCode, 130)
    const [receipt] = await receiptsOf(repository)
    assert.deepEqual(
      [receipt?.status, ...(receipt?.jobs.map(({ outcome }) => outcome) ?? [])],
      ['cancelled', isCancelled ? 'cancelled' : 'success', 'cancelled'],
    )
  })
