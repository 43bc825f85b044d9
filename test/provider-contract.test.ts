import assert from 'node:assert/strict'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import type { AbsolutePath } from '../src/base/brand.ts'
import { createHostProvider } from '../src/providers/host.ts'
import type { Cancellation } from '../src/model/cancellation.ts'
import { createFakeProvider } from './support/fake-provider.ts'
import { temporaryDirectory, testEnvironment } from './support/environment.ts'
import { jobRequest } from './support/job-request.ts'
import { providerContract, shellContract, shellDialect } from './support/provider-contract.ts'

let made = 0
const scratch = () => join(tmpdir(), `loom-test-pipes-${process.pid}-${made++}`)
const never = new AbortController().signal

providerContract('fake', {
  test,
  dialect: { print: 'print hello', fail: 'exit 3', wait: 'wait' },
  create: () => createFakeProvider(),
})
const hostOfTest = () =>
  createHostProvider({
    env: testEnvironment('/nonexistent'),
    repositoryRoot: '/nonexistent/repository',
    runId: '1',
    withheld: [],
    secretsDirectory: join(tmpdir(), `loom-test-secrets-${process.pid}`),
    clean: false,
    scratch: scratch(),
  })
providerContract('host', {
  test,
  dialect: shellDialect,
  create: hostOfTest,
  makesJob: (workspace) => jobRequest(workspace),
})
shellContract('host', { test, create: hostOfTest, makesJob: (workspace) => jobRequest(workspace) })

test('host: SIGKILL ends what ignores the ladder’s first rungs, and at once when there is no more patience', async () => {
  await using directory = await temporaryDirectory()
  const options = {
    env: testEnvironment('/nonexistent'),
    repositoryRoot: '/nonexistent/repository',
    runId: '1',
    withheld: [],
    secretsDirectory: '/nonexistent/secrets',
    clean: false,
    scratch: scratch(),
  }
  for (const ladder of [
    { interruptMs: 1, terminateMs: 1 },
    { interruptMs: 1e6, terminateMs: 1e6 },
  ]) {
    using provider = createHostProvider({ ...options, ladder })
    await using session = await provider.prepare(jobRequest(directory.path), never)
    const asked = new AbortController()
    const now = new AbortController()
    const script = `trap '' INT TERM; echo ready; while :; do sleep 0.05; done`
    const onOutput = () => {
      asked.abort({ kind: 'interrupt', now: now.signal } satisfies Cancellation)
      if (ladder.interruptMs > 1) now.abort()
    }
    const exit = await session.run(
      { script, exitOnError: false, trace: false, variables: {} },
      onOutput,
      asked.signal,
    )
    assert.deepEqual([exit.exitCode, exit.signal], [137, 'SIGKILL'])
  }
})

test('E6: a grandchild that holds the output open does not hold the step', async () => {
  await using directory = await temporaryDirectory()
  using provider = createHostProvider({
    env: testEnvironment('/nonexistent'),
    repositoryRoot: '/nonexistent/r',
    runId: '1',
    withheld: [],
    secretsDirectory: '/nonexistent/secrets',
    clean: false,
    scratch: scratch(),
    drainMs: 50,
  })
  await using session = await provider.prepare(jobRequest(directory.path), never)
  const exit = await session.run(
    { script: 'sleep 1000 & echo up', exitOnError: false, trace: false, variables: {} },
    () => undefined,
    never,
  )
  assert.deepEqual(exit, { exitCode: 0, pipesHeldOpen: true })
})

test('E9: a script longer than an argument may be, one that begins with a dash, and no shell at all', async () => {
  await using directory = await temporaryDirectory()
  const workspace = directory.path as AbsolutePath
  const base = {
    repositoryRoot: '/nonexistent/r',
    runId: '1',
    withheld: [],
    secretsDirectory: '/nonexistent/secrets',
    clean: false,
    scratch: scratch(),
  }
  using provider = createHostProvider({ ...base, env: testEnvironment('/nonexistent') })
  await using session = await provider.prepare(jobRequest(workspace), never)
  const run = async (script: string) =>
    session.run({ script, exitOnError: true, trace: false, variables: {} }, () => undefined, never)
  assert.equal((await run(`: ${'x'.repeat(300_000)}\nexit 5`)).exitCode, 5)
  assert.equal((await run('-x')).exitCode, 127)
  using broken = createHostProvider({ ...base, env: { PATH: '/nonexistent' } })
  await using other = await broken.prepare(jobRequest(workspace), never)
  const failing = other.run(
    { script: ':', exitOnError: false, trace: false, variables: {} },
    () => undefined,
    never,
  )
  await assert.rejects(failing, /cannot start `sh`|mkfifo|ENOENT/)
})
