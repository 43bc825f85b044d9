import assert from 'node:assert/strict'
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import { test, type TestContext } from 'node:test'
import { fileURLToPath } from 'node:url'
import { identifyProcess } from '../src/base/process-identity.ts'
import { temporaryDirectory, testEnvironment } from './support/environment.ts'
import { printed } from './support/loom.ts'
import { nodes } from './support/recorded-tests.ts'

const programs = fileURLToPath(new URL('fixtures/node-test-kit', import.meta.url))

/** A directory for all that tests of the kit make, which is to be empty in the end. */
async function openPlace() {
  const directory = await temporaryDirectory()
  const { path } = directory
  return {
    left: () => readdirSync(path).sort(),
    start: (node: string, args: readonly string[]): ChildProcess =>
      spawn(node, args, {
        cwd: programs,
        env: { ...testEnvironment(path), TMPDIR: path },
        stdio: ['ignore', 'pipe', 'pipe'],
      }),
    [Symbol.asyncDispose]: async () => directory[Symbol.asyncDispose](),
  }
}

async function resultOf(child: ChildProcess) {
  if (child.stdout === null || child.stderr === null) throw new Error('started without pipes')
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  return { exitCode: child.exitCode, stdout, stderr }
}

/** The numbers of the processes of jobs that a program has told of. */
function jobProcesses(output: string): number[] {
  return [...output.matchAll(/job process (\d+)/g)].map(([, pid]) => Number(pid))
}

/** Also one that has ended and that nobody has asked for its exit code. */
async function isGone(pid: number): Promise<boolean> {
  return (await identifyProcess(pid)).start_time === ''
}

/** How each test at the top ended, and what it was told. */
function topTests(tap: string): Record<string, { outcome: string; kept: number }> {
  const parts = tap.split(/^(?=ok |not ok )/m).slice(1)
  return Object.fromEntries(
    parts.map((part) => {
      const [, outcome = '', name = ''] = /^(ok|not ok) \d+ - (.*)$/m.exec(part) ?? []
      const told = part.match(/^# Loom kept the workspace /gm) ?? []
      return [name, { outcome, kept: told.length }]
    }),
  )
}

for (const node of nodes) {
  const version = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim()
  const on = (name: string, fn: (t: TestContext) => Promise<void>) => test(`${version}: ${name}`, fn)

  on('what failed is kept and named, and of all else nothing is left', async () => {
    await using place = await openPlace()
    const { stdout, stderr } = await resultOf(
      place.start(node, ['--test', '--test-reporter=tap', 'outcomes.test.mjs']),
    )
    const passed = { outcome: 'ok', kept: 0 }
    const failed = { outcome: 'not ok', kept: 0 }
    assert.deepEqual(topTests(stdout), {
      passes: passed,
      fails: { ...failed, kept: 2 },
      'has a subtest that fails': { ...failed, kept: 1 },
      'has a subtest that passes': passed,
      'is out of time before anything is made': failed,
      'is ended while a job runs': { ...failed, kept: 1 },
      'does not wait for its run': passed,
      'many at once': passed,
      'no signal is listened to any more': passed,
    })
    assert.equal(stderr, '')
    const kept = [...stdout.matchAll(/# Loom kept the workspace (.*)$/gm)].map(([, path = '']) => path)
    assert.ok(kept.every((path) => existsSync(path)))
    assert.match(stdout, /^# receipt: .*\/loom-run-local-\d+\.json$/m)
    assert.equal(place.left().length, kept.length, `${place.left().join()} ${kept.join()}`)
    const next = await resultOf(place.start(node, ['required.test.cjs']))
    assert.equal(next.exitCode, 0, next.stdout)
    assert.ok(
      kept.every((path) => existsSync(path)),
      'the next use of the kit leaves them alone',
    )
    const jobs = jobProcesses(stdout)
    assert.equal(jobs.length, 2)
    for (const job of jobs) assert.ok(await isGone(job))
  })

  on('a signal that ends the process ends its jobs and removes its directories', async () => {
    await using place = await openPlace()
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      const child = place.start(node, ['stopped.test.mjs'])
      const [job = 0] = jobProcesses(await printed(child, 'job process'))
      child.kill(signal)
      await once(child, 'close')
      assert.equal(child.signalCode, signal)
      assert.ok(await isGone(job))
      assert.deepEqual(
        place.left().filter((name) => name.startsWith('loom-')),
        [],
      )
    }
  })

  on('what a killed process left, its jobs included, goes when the kit is used next', async () => {
    await using place = await openPlace()
    const child = place.start(node, ['stopped.test.mjs'])
    const [job = 0] = jobProcesses(await printed(child, 'job process'))
    child.kill('SIGKILL')
    await once(child, 'close')
    assert.equal(await isGone(job), false)
    const next = await resultOf(place.start(node, ['required.test.cjs']))
    assert.equal(next.exitCode, 0, next.stdout)
    assert.ok(await isGone(job))
    assert.deepEqual(
      place.left().filter((name) => name.startsWith('loom-')),
      [],
    )
  })
}
