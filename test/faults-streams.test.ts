import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import type { AbsolutePath } from '../src/base/brand.ts'
import type { Cancellation } from '../src/model/cancellation.ts'
import { createHostProvider } from '../src/providers/host.ts'
import { temporaryDirectory, testEnvironment } from './support/environment.ts'
import { isRunning, receiptsOf, until } from './support/faults.ts'
import { workflow } from './support/loom.ts'
import { makeRepository, type TestRepository } from './support/repository.ts'
import { jobRequest } from './support/job-request.ts'

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))

/** Runs a line of the shell in a repository, `loom` as built in `$LOOM`. Gives its exit code. */
async function shell(repository: TestRepository, line: string, env: Record<string, string> = {}) {
  const child = spawn('sh', ['-c', line], {
    cwd: repository.path,
    env: {
      ...repository.env,
      LOOM_WORKSPACE_ROOT: repository.outside,
      LOOM: `"${process.execPath}" "${cli}"`,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  child.stdout.resume()
  child.stderr.resume()
  await once(child, 'close')
  return child.exitCode
}

const withJob = async (...script: string[]) =>
  makeRepository({ '.loom/workflow.yml': workflow({ one: { script } }) })

const readers: Readonly<Record<string, string>> = {
  'a reader that goes away': 'eval "$LOOM run --local --json" | head -1; eval "$LOOM runs" > /dev/null',
  'no standard input, output or error': 'eval "$LOOM run --local --stream" <&- >&- 2>&-',
  'a standard error that nobody reads to its end':
    'eval "$LOOM run --local --stream" 2>&1 >/dev/null | head -1',
}
for (const [title, line] of Object.entries(readers))
  test(`E3: ${title} changes nothing about a run`, async () => {
    await using repository = await withJob('seq 20000', 'echo end')
    assert.equal(await shell(repository, line), 0)
    const [receipt] = await receiptsOf(repository)
    assert.deepEqual([receipt?.status, receipt?.exit_code], ['success', 0])
  })

test('E3: a terminal that is closed ends the run with 129, its processes and its receipt, though nothing can be printed', async () => {
  await using repository = await withJob('echo $$ > "$PID"; while :; do echo more; sleep 0.02; done')
  const [pid, code] = ['pid', 'code'].map((name) => join(repository.outside, '..', name)) as [string, string]
  writeFileSync(pid, '')
  writeFileSync(code, '')
  // `script` gives a terminal; when it dies the terminal is closed. Its shell outlives that to tell the exit code.
  const inner = `trap "" HUP; (trap - HUP; eval "exec $LOOM run --local --stream"); echo $? > "$CODE"`
  const child = spawn('script', ['--quiet', '--command', `sh -c '${inner}'`, '/dev/null'], {
    cwd: repository.path,
    env: {
      ...repository.env,
      TERM: 'xterm',
      SHELL: '/bin/sh',
      LOOM_WORKSPACE_ROOT: repository.outside,
      LOOM: `"${process.execPath}" "${cli}"`,
      PID: pid,
      CODE: code,
    },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  const ended = once(child, 'exit')
  child.stdout.resume()
  await until(() => readFileSync(pid, 'utf8') !== '')
  const step = Number(readFileSync(pid, 'utf8'))
  child.kill('SIGKILL')
  await ended
  await until(() => readFileSync(code, 'utf8') !== '')
  assert.equal(readFileSync(code, 'utf8'), '129\n')
  await until(() => !isRunning(step))
  const [receipt] = await receiptsOf(repository)
  assert.deepEqual([receipt?.status, receipt?.exit_code], ['cancelled', 129])
})

test('E8: a line of 200 MB without an end, NUL and invalid UTF-8 take memory that is bounded', async () => {
  const printer = `const part = Buffer.alloc(1_000_000, 'x'); part[5] = 0; part[6] = 0xff; part.write('\\x1b[31m', 100)
let left = 200
const more = () => { while (left-- > 0) if (!process.stdout.write(part)) return process.stdout.once('drain', more) }
more()`
  await using repository = await makeRepository({
    'print.cjs': printer,
    'peak.cjs': `process.on('exit', () => require('node:fs').writeFileSync(process.env.PEAK, String(process.resourceUsage().maxRSS)))`,
    '.loom/workflow.yml': workflow({ one: { script: ['node print.cjs'] } }),
  })
  const peak = join(repository.outside, '..', 'peak')
  const preload = join(repository.path, 'peak.cjs')
  const line = `"${process.execPath}" --require "${preload}" "${cli}" run --local -q`
  assert.equal(await shell(repository, line, { PEAK: peak }), 0)
  const kilobytes = Number(readFileSync(peak, 'utf8'))
  assert.ok(kilobytes > 0 && kilobytes < 250_000, `${kilobytes} kB`)
})

test('E2: the ladder is SIGINT, after 7.5 s SIGTERM, after 2.5 s SIGKILL, to the whole group', async (t) => {
  await using directory = await temporaryDirectory()
  using provider = createHostProvider({
    env: testEnvironment('/nonexistent'),
    repositoryRoot: '/nonexistent/repository',
    runId: '1',
    withheld: [],
    secretsDirectory: '/nonexistent/secrets',
    clean: false,
    scratch: join(directory.path, 'pipes'),
  })
  const asked = new AbortController()
  const never = new AbortController().signal
  const workspace = directory.path as AbsolutePath
  await using session = await provider.prepare(jobRequest(workspace), asked.signal)
  t.mock.timers.enable({ apis: ['setTimeout'] })
  // A child of the step's shell: signals go to the group.
  const script = `(trap 'echo INT' INT; trap 'echo TERM' TERM; echo ready; while :; do :; done); exit`
  let seen = ''
  const next: Readonly<Record<string, () => void>> = {
    'ready\n': () => {
      asked.abort({ kind: 'interrupt', now: never } satisfies Cancellation)
      t.mock.timers.tick(7499)
    },
    'ready\nINT\n': () => {
      t.mock.timers.tick(1)
    },
    'ready\nINT\nTERM\n': () => {
      t.mock.timers.tick(2500)
    },
  }
  const exit = await session.run(
    { script: `trap : INT TERM; ${script}`, exitOnError: false, trace: false, variables: {} },
    (stream, bytes) => {
      // The shell tells on standard error of a child of its own that a signal ended.
      if (stream === 'stderr') return
      seen += Buffer.from(bytes).toString()
      next[seen]?.()
    },
    asked.signal,
  )
  assert.equal(seen, 'ready\nINT\nTERM\n')
  assert.deepEqual([exit.exitCode, exit.signal], [137, 'SIGKILL'])
})
