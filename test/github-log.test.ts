import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { EventBody, EventPlace, PhaseCode } from '../src/model/event.ts'
import type { RedactedText } from '../src/model/redacted-text.ts'
import { createGithubLog, type GithubLog } from '../src/report/github/run-log.ts'
import { temporaryDirectory } from './support/environment.ts'
import { readAsRunner } from './support/runner-log.ts'

/** A log and what was written to it. Tokens count: `token-1`, `token-2`. */
function logIn(holdIn: string) {
  const written: string[] = []
  let tokens = 0
  const log = createGithubLog({
    out: (text) => void written.push(text),
    randomToken: () => `token-${(tokens += 1)}`,
    holdIn,
  })
  return { log, written, text: () => written.join('').replaceAll(/\u001b\[\d+m/g, '') }
}

const text = (plain: string) => plain as RedactedText

/** Events of a run that never was. */
function telling(log: GithubLog) {
  let seq = 0
  const tell = (place: EventPlace, body: EventBody, phase: PhaseCode = 'job.execution') => {
    seq += 1
    return log.write({ ...body, seq, ts: '2026-01-02T03:04:05.000Z', place, phase })
  }
  const step = (job: string, index = 1) => ({ scope: 'step', job, unit: 'script', index }) as const
  return {
    tell,
    begin: (job: string) => tell({ scope: 'job', job }, { type: 'phase_started' }, 'job.provider_prepare'),
    run: (job: string, command: string, index = 1) =>
      tell(step(job, index), { type: 'phase_started', command: text(command) }),
    print: (job: string, output: string, stream: 'stdout' | 'stderr' = 'stdout') =>
      tell(step(job), { type: 'output', stream, text: text(output) }),
    exit: (job: string, exitCode: number, index = 1) =>
      tell(step(job, index), {
        type: 'phase_finished',
        status: exitCode === 0 ? 'success' : 'failed',
        exit_code: exitCode,
        duration_ms: 400,
      }),
    end: (job: string, outcome: 'success' | 'failed' | 'skipped', more: object = {}) =>
      tell(
        { scope: 'job', job },
        { type: 'job_finished', outcome, attempts: outcome === 'skipped' ? 0 : 1, duration_ms: 500, ...more },
        'job.cleanup',
      ),
  }
}

test('one job as it goes: commands, output in whole lines, ends, and what follows it', async () => {
  await using directory = await temporaryDirectory()
  const { log, text: whole } = logIn(directory.path)
  const { tell, begin, run, print, exit, end } = telling(log)
  void tell({ scope: 'run' }, { type: 'warning', code: 'a/b', message: text('no cache') })
  void begin('test')
  void run('test', 'npm ci\nnpm run build')
  void print('test', 'ad')
  void print('test', 'oops\n10%\r100%\n', 'stderr')
  void print('test', 'ded 3\n\u001b[32mgreen\u001b[0m\u001b[2J\nrest')
  void exit('test', 0)
  void run('test', 'npm test', 2)
  void tell({ scope: 'job', job: 'test' }, { type: 'error', code: 'c/d', message: text('two\nlines') })
  void exit('test', 3, 2)
  void end('test', 'failed', { reason: 'step 02 failed' })
  void end('deploy', 'skipped', { reason: 'test failed' })
  await log[Symbol.asyncDispose]()
  assert.equal(
    whole(),
    `warning: no cache
::group::test
::stop-commands::token-1
▸ 01 npm ci …
oops
100%
added 3
green
rest
✓ 01  0.4 s
▸ 02 npm test
error: two lines
✗ 02  exit 3  0.4 s
::token-1::
::endgroup::
✗ test  failed  0.5 s  step 02 failed
− deploy  skipped  0.5 s  test failed
`,
  )
})

test('jobs at once: one is shown, what others print waits and stays together', async () => {
  await using directory = await temporaryDirectory()
  const { log, text: whole } = logIn(join(directory.path, 'held'))
  const { begin, run, print, exit, end } = telling(log)
  for (const job of ['lint', 'build', 'test']) {
    void begin(job)
    void run(job, `make ${job}`)
  }
  for (const job of ['test', 'lint', 'build', 'lint', 'test']) void print(job, `${job} says\n`)
  void exit('test', 0)
  void end('test', 'success')
  void end('docs', 'skipped')
  await print('build', 'half')
  assert.equal(whole(), '::group::lint\n::stop-commands::token-1\n▸ 01 make lint\nlint says\nlint says\n')
  assert.deepEqual(readdirSync(join(directory.path, 'held')), [])
  void exit('lint', 0)
  await end('lint', 'success')
  void print('build', ' a line\n')
  void exit('build', 1)
  void end('build', 'failed')
  await log[Symbol.asyncDispose]()
  assert.equal(
    whole(),
    `::group::lint
::stop-commands::token-1
▸ 01 make lint
lint says
lint says
✓ 01  0.4 s
::token-1::
::endgroup::
✓ lint  success  0.5 s
::group::test
::stop-commands::token-2
▸ 01 make test
test says
test says
✓ 01  0.4 s
::token-2::
::endgroup::
✓ test  success  0.5 s
− docs  skipped  0.5 s
::group::build
::stop-commands::token-3
▸ 01 make build
build says
half a line
✗ 01  exit 1  0.4 s
::token-3::
::endgroup::
✗ build  failed  0.5 s
`,
  )
})

test('nothing that a job prints, is called or runs is a command to the runner', async () => {
  const hostile = [
    '::set-output name=a::b',
    '  ::add-path::/evil',
    '\u200d::save-state name=a::b',
    '::stop-commands::mine',
    '::token-9::',
    'x ##[add-mask]y',
    '#\u200b#[group]y',
    'x\r::warning::y\rz',
    '\u001b[31m::error::x',
    '::endgroup::',
    '::add-mask::x',
  ].join('\n')
  await using directory = await temporaryDirectory()
  const { log, text: whole } = logIn(directory.path)
  const { begin, run, print, exit, end } = telling(log)
  for (const job of ['lint', `::error::x\n##[add-mask]${hostile}`]) {
    void begin(job)
    void run(job, hostile)
    void print(job, `${hostile}\n`)
    void exit(job, 1)
    void end(job, 'failed', { reason: hostile })
  }
  await log[Symbol.asyncDispose]()
  const { commands, shown } = readAsRunner(whole())
  assert.deepEqual(
    commands.map(({ name }) => name),
    ['group', 'endgroup', 'group', 'endgroup'],
  )
  assert.ok(shown.includes('::stop-commands::mine') && shown.includes('x ##[\\add-mask]y'))
})

test('masks reach the runner in the middle of a job, in one write', async () => {
  await using directory = await temporaryDirectory()
  const { log, written } = logIn(directory.path)
  const { begin, print, end } = telling(log)
  void log.mask('before\nany job')
  void begin('test')
  void print('test', 'one\n')
  void log.mask('a: 1\n\nb: 2\n')
  void log.mask('\n')
  void print('test', '::add-mask::no\n')
  void end('test', 'success')
  await log[Symbol.asyncDispose]()
  const { commands } = readAsRunner(written.join(''))
  assert.deepEqual(
    commands.map(({ name, data }) => `${name} ${data}`),
    [...['add-mask before', 'add-mask any job', 'group test', 'add-mask a: 1', 'add-mask b: 2'], 'endgroup '],
  )
  assert.ok(written.includes('::token-1::\n::add-mask::a: 1\n::add-mask::b: 2\n::stop-commands::token-2\n'))
})

test('a line without end is cut, and a log that is left in the middle is closed', async () => {
  await using directory = await temporaryDirectory()
  const { log, written, text: whole } = logIn(directory.path)
  const { begin, run, print } = telling(log)
  void begin('one')
  void begin('two')
  void run('two', 'yes')
  for (let at = 0; at < 20; at++) void print('two', 'x'.repeat(10_000))
  await log[Symbol.asyncDispose]()
  const lines = whole().split('\n')
  assert.deepEqual(
    lines.map((line) => (line.startsWith('x') ? line.length : line)),
    [
      ...['::group::one', '::stop-commands::token-1', '::token-1::', '::endgroup::'],
      ...['::group::two', '::stop-commands::token-2', '▸ 01 yes', 70_000, 70_000, 60_000],
      ...['::token-2::', '::endgroup::', ''],
    ],
  )
  assert.ok(written.every((piece) => piece.length <= 80_000))
})

test('output that cannot be held is told of, and the job goes on', async () => {
  await using directory = await temporaryDirectory()
  const { log, text: whole } = logIn(join(directory.path, 'no\0such'))
  const { begin, run, print, end } = telling(log)
  for (const job of ['one', 'two']) void begin(job)
  void run('two', 'make')
  void end('one', 'success')
  void print('two', 'shown\n')
  void end('two', 'success')
  await log[Symbol.asyncDispose]()
  assert.match(
    whole(),
    /two\n::stop-commands::token-2\n\n\(the rest of this output is in the run’s logs only: .*null bytes.*\)\nshown\n::token-2::\n/s,
  )
})
