import assert from 'node:assert/strict'
import { type ChildProcess, execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { promisify } from 'node:util'
import * as v from 'valibot'
import { type Receipt, receiptSchema } from '../src/model/receipt.ts'
import { connectEngine } from '../src/providers/docker/connect.ts'
import { busybox, labelled } from './support/docker.ts'
import { until, isRunning } from './support/faults.ts'
import { type LoomResult, loom, printed, receiptOf, startLoom } from './support/loom.ts'
import { openRegistry } from './support/registry.ts'
import { makeRepository, type TestRepository } from './support/repository.ts'
import { openTcpEngine } from './support/tcp-engine.ts'

// Kills the engine, so nothing else may use it: not one of `*.test.ts`, and run by itself.
const pidFile = process.env['LOOM_TEST_ENGINE_PID_FILE'] ?? ''
/** A command that brings the engine back and returns when it answers. */
const restart = process.env['LOOM_TEST_ENGINE_RESTART'] ?? ''
const reason =
  pidFile === '' || restart === ''
    ? 'LOOM_TEST_ENGINE_PID_FILE and LOOM_TEST_ENGINE_RESTART do not say how to kill the engine and bring it back'
    : false

const workflow = (job: object) =>
  JSON.stringify({ version: 'v1', stages: ['one'], job: { stage: 'one', target: 'linux', ...job } })

async function repositoryOf(image: string, script: string): Promise<TestRepository> {
  return makeRepository({
    '.loom/workflow.yml': workflow({ image, script: [script] }),
    'big.bin': Buffer.alloc(8 << 20, 'x'),
  })
}

/** The same streams as `resultOf`, for a child that `printed` reads already. */
function gather(child: ChildProcess): Promise<LoomResult> {
  const written = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const)
    child[name]?.on('data', (bytes: Buffer) => (written[name] += bytes.toString()))
  return new Promise((resolve) =>
    child.once('close', (exitCode) => {
      resolve({ exitCode, ...written })
    }),
  )
}

async function killEngine(): Promise<void> {
  const pid = Number(readFileSync(pidFile, 'utf8'))
  process.kill(pid, 'SIGKILL')
  await until(() => !isRunning(pid))
}

function assertFailedByProvider(result: LoomResult): Receipt {
  assert.equal(result.exitCode, 1, result.stdout + result.stderr)
  const receipt = v.parse(receiptSchema, receiptOf(result))
  assert.deepEqual(
    [receipt.status, receipt.jobs[0]?.outcome, receipt.jobs[0]?.cause],
    ['failure', 'failed', 'provider'],
  )
  assert.match(receipt.jobs[0]?.reason ?? '', /Docker Engine/)
  return receipt
}

test(
  'D2: the engine is killed in the middle of a step, of the copy of a workspace and of a pull',
  { skip: reason },
  async () => {
    let tellPulling: () => void = () => undefined
    const isPulling = new Promise<void>((resolve) => (tellPulling = resolve))
    await using registry = await openRegistry({
      images: { 'slow:1': { layerBytes: 100_000 } },
      intercept: ({ url = '' }) => {
        if (url.includes('/blobs/')) tellPulling()
        return url.includes('/blobs/')
      },
    })
    await using proxy = await openTcpEngine({ holdAt: /^PUT .*\/archive/ })
    await using stepping = await repositoryOf(busybox, 'echo up; sleep 1000')
    await using seeding = await repositoryOf(busybox, ':')
    await using pulling = await repositoryOf(`${registry.host}/slow:1`, ':')
    const start = (repository: TestRepository, env: Record<string, string> = {}) =>
      startLoom(repository, ['run', '--local', '--stream'], env)
    const step = start(stepping)
    const results = Promise.all(
      [step, start(seeding, { DOCKER_HOST: proxy.host }), start(pulling)].map(gather),
    )
    try {
      await Promise.all([printed(step, '│ up'), proxy.held, isPulling])
      await killEngine()
      const receipts = (await results).map(assertFailedByProvider)
      await promisify(execFile)('sh', ['-c', restart])
      const engine = await connectEngine({ env: process.env })
      const left = async () =>
        Promise.all(receipts.map(async ({ run_id: runId }) => (await labelled(engine, runId)).length > 0))
      assert.deepEqual(await left(), [true, true, false])
      for (const repository of [stepping, seeding]) {
        repository.write({ '.loom/workflow.yml': workflow({ image: busybox, script: [':'] }) })
        const next = await loom(repository, ['run', '--local'])
        assert.equal(next.exitCode, 0, next.stderr)
      }
      assert.deepEqual(await left(), [false, false, false])
    } finally {
      await promisify(execFile)('sh', ['-c', restart])
    }
  },
)
