import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { test } from 'node:test'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { fingerprint } from './support/oracle.ts'
import { loom, receiptOf, resultOf, startLoom, stepOutput, workflow } from './support/loom.ts'
import { makeRepository } from './support/repository.ts'
import { runJobs } from './support/run-jobs.ts'

const run = ['run', '--local']
const withWorkflow = async (jobs: Readonly<Record<string, object>>, root: object = {}) =>
  makeRepository({ 'a.txt': 'a\n', '.loom/workflow.yml': workflow(jobs, root) })
const schemaOf = (name: string) =>
  JSON.parse(readFileSync(new URL(`../schemas/${name}.schema.json`, import.meta.url), 'utf8')) as object

test('a run passes, names its workspace and receipt, and leaves the source as it was', async () => {
  await using repository = await withWorkflow({ one: { script: ['cat a.txt', 'pwd'] } })
  repository.write({ 'a.txt': 'dirty\n' })
  const before = fingerprint(repository.path)
  const result = await loom(repository, run)
  assert.equal(result.exitCode, 0, result.stderr)
  assert.match(result.stderr, /^isolated workspace: .*\/loom-run-local-\d+-\d+$/m)
  const receipt = receiptOf(result)
  assert.equal(stepOutput(receipt, 'one'), 'dirty\n')
  assert.equal(stepOutput(receipt, 'one', 'script/02'), `${receipt.snapshot_path ?? ''}\n`)
  assert.equal(fingerprint(repository.path), before)
  const copy = readdirSync(join(repository.path, '.loom/.runtime/receipts'))
  const name = `loom-run-local-${receipt.run_id}`
  assert.deepEqual(copy, [`${name}.compared.json`, `${name}.json`])
  assert.equal(repository.git('status', '--porcelain'), ' M a.txt\n')
})

test('from the receipt three small files lead to the failing step’s own output, and every file validates', async () => {
  await using repository = await withWorkflow({
    good: { script: ['true'] },
    bad: { script: ['echo fine', 'echo broken >&2; exit 3'] },
    later: { stage: 'z', script: ['true'] },
  })
  const result = await loom(repository, run)
  assert.equal(result.exitCode, 1)
  const receipt = receiptOf(result)
  const logs = receipt.logs_dir ?? ''
  const read = (path: string) => JSON.parse(readFileSync(join(logs, path), 'utf8')) as Record<string, string>
  const pipeline = read('pipeline/manifest.json')
  const job = read(pipeline['failing_job_manifest_path'] ?? '')
  assert.deepEqual([pipeline['failing_job_id'], job['failing_step_index']], ['bad', 2])
  assert.match(readFileSync(join(logs, job['failing_step_events_path'] ?? ''), 'utf8'), /broken/)
  const sizes = ['pipeline/manifest.json', pipeline['failing_job_manifest_path'] ?? ''].map(
    (path) => readFileSync(join(logs, path)).length,
  )
  assert.ok(sizes.reduce((a, b) => a + b) + JSON.stringify(receipt).length < 6000)
  assert.deepEqual(
    receipt.jobs.map(({ id, outcome }) => [id, outcome]),
    [
      ['bad', 'failed'],
      ['good', 'success'],
      ['later', 'skipped'],
    ],
  )
  assertValid(logs, receipt)
})

function assertValid(logs: string, receipt: object): void {
  const ajv = addFormats.default(new Ajv({ strict: false }))
  const judge = (schema: string, value: unknown, path: string) => {
    assert.ok(ajv.validate(schemaOf(schema), value), `${path}: ${ajv.errorsText()}`)
  }
  judge('receipt', receipt, 'receipt')
  let seen = 0
  for (const entry of readdirSync(logs, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    const text = readFileSync(path, 'utf8')
    const kind =
      entry.name === 'manifest.json'
        ? path.includes('/pipeline/')
          ? 'pipeline-manifest'
          : 'job-manifest'
        : entry.name.replace('.json', '')
    if (entry.name === 'events.jsonl')
      for (const line of text.trimEnd().split('\n')) judge('event', JSON.parse(line), path)
    else judge(kind, JSON.parse(text), path)
    seen += 1
  }
  assert.ok(seen > 10)
  const report = JSON.parse(readFileSync(join(logs, 'phase-report.json'), 'utf8')) as {
    valid: boolean
    problems: string[]
  }
  assert.deepEqual(report.problems, [])
}

test('R3: jobs that delete .loom or clean the workspace lose no record', async () => {
  for (const script of [
    'git clean -ffdxq',
    'rm -rf .loom',
    'rm -rf .loom && echo x > .loom',
    'rm -rf .loom/.runtime && mkdir -p .loom/.runtime/logs',
  ]) {
    await using repository = await withWorkflow({ one: { script: [script, 'echo after'] } })
    const result = await loom(repository, run)
    assert.equal(result.exitCode, 0, script)
    assert.equal(stepOutput(receiptOf(result), 'one', 'script/02'), 'after\n', script)
  }
})

test('E7, E9: steps read end of file, and exit codes are the shell’s', async (t) => {
  const ran = await runJobs(t, {
    eof: { script: ['cat; echo done'] },
    code: { script: ['exit 7'] },
    missing: { script: ['no-such-program'] },
    killed: { script: ['kill -9 $$'] },
    lines: { script: ['false\necho not reached'] },
  })
  const codes = ran.receipt.jobs.map(({ id }) => [id, ran.job(id).steps[0]?.exit_code])
  assert.deepEqual(Object.fromEntries(codes), { code: 7, eof: 0, killed: 137, lines: 1, missing: 127 })
  assert.equal(await ran.output('eof', 1), 'done\n')
})

test('E8: odd output is whole in the records', async () => {
  const program = `process.stdout.write(Buffer.from([0xff, 0x41, 0x0a])); process.stdout.write('é€🧵 \\u0000 \\x1b[31mred\\x1b[0m\\rnext\\n'); process.stdout.write('x'.repeat(3_000_000)); process.stderr.write('err')`
  await using repository = await withWorkflow({
    one: { script: ['node odd.cjs', 'echo to-stderr > /dev/stderr; echo to-stdout > /dev/stdout'] },
  })
  repository.write({ 'odd.cjs': program })
  const receipt = receiptOf(await loom(repository, run))
  const output = stepOutput(receipt, 'one')
  assert.equal(output.length, '\ufffdA\né€🧵 \u0000 \u001b[31mred\u001b[0m\rnext\n'.length + 3_000_000 + 3)
  assert.ok(output.startsWith('\ufffdA\né€🧵 \u0000 \u001b[31mred\u001b[0m\rnext\nxxx'))
  assert.match(stepOutput(receipt, 'one', 'script/02'), /to-stderr/)
})

test('E1: what a step leaves behind is gone after the job, even outside of its group', async () => {
  await using repository = await withWorkflow({
    one: {
      script: [
        '(trap "" TERM; exec sleep 1000) & echo $! > bg; setsid sleep 1000 & echo $! > sid',
        'kill -0 $(cat bg)',
      ],
    },
  })
  const receipt = receiptOf(await loom(repository, run))
  assert.equal(receipt.status, 'success')
  for (const name of ['bg', 'sid']) {
    const pid = Number(readFileSync(join(receipt.snapshot_path ?? '', name), 'utf8'))
    assert.ok(
      !existsSync(`/proc/${pid}`) || /^\d+ \(.*\) [ZX]/.test(readFileSync(`/proc/${pid}/stat`, 'utf8')),
      name,
    )
  }
})

test('E2: Ctrl-C ends the steps, finishes the receipt and exits with 130; E3: SIGTERM with 143, SIGHUP with 129', async () => {
  for (const [signal, exitCode] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const) {
    await using repository = await withWorkflow({
      one: { script: ['echo begun; exec sleep 1000'] },
      two: { stage: 'z', script: ['true'] },
    })
    const child = startLoom(repository, [...run, '--stream'])
    child.stderr?.on('data', (bytes: Buffer) => {
      if (bytes.toString().includes('│ begun')) child.kill(signal)
    })
    const result = await resultOf(child)
    assert.equal(result.exitCode, exitCode)
    const receipt = receiptOf(result)
    assert.equal(receipt.status, 'cancelled')
    assert.deepEqual(
      receipt.jobs.map(({ outcome }) => outcome),
      ['cancelled', 'cancelled'],
    )
  }
})

test('E4, R1: after SIGKILL the receipt says running, and the next start makes it interrupted and keeps the logs', async () => {
  await using repository = await withWorkflow({ one: { script: ['echo begun; exec sleep 1004'] } })
  const child = startLoom(repository, [...run, '--stream'])
  const closed = once(child, 'close')
  await new Promise<void>((resolve) => {
    child.stderr?.on('data', (bytes: Buffer) => {
      if (bytes.toString().includes('│ begun')) resolve()
    })
  })
  const [name = ''] = readdirSync(join(repository.path, '.loom/.runtime/receipts'))
  const copy = () =>
    JSON.parse(readFileSync(join(repository.path, '.loom/.runtime/receipts', name), 'utf8')) as {
      status: string
      snapshot_path: string
    }
  const busy = await loom(repository, ['runs'])
  assert.match(busy.stdout, /running/)
  child.kill('SIGKILL')
  await closed
  execFileSync('pkill', ['-9', '-f', 'sleep 1004'], { stdio: 'ignore' })
  assert.equal(copy().status, 'running')
  const after = await loom(repository, ['runs'])
  assert.match(after.stdout, /interrupted/)
  assert.equal(copy().status, 'interrupted')
  assert.equal(existsSync(`${copy().snapshot_path}.runtime`), false)
  assert.equal(existsSync(join(copy().snapshot_path, '.loom/.runtime/logs')), true)
})

test('E5: a job over its time ends as timed_out, and others go on', async (t) => {
  const ran = await runJobs(t, {
    slow: { timeout: '1s', script: ['exec sleep 1000'], after_script: ['echo after'] },
    fast: { script: ['true'] },
  })
  assert.deepEqual([ran.job('fast').outcome, ran.job('slow').outcome], ['success', 'timed_out'])
  assert.equal(await ran.output('slow', 'after_script/1'), 'after\n')
})

test('E12: a job sees no path, tool or variable of the source repository, nor credentials of a runner', async () => {
  await using repository = await withWorkflow({
    one: { variables: { GREETING: 'hello $NAME', NAME: 'loom', PRICE: '$$5' }, script: ['env'] },
  })
  const bin = join(repository.path, 'node_modules/.bin')
  mkdirSync(bin, { recursive: true })
  const result = await loom(repository, run, {
    PATH: `${bin}:${repository.env['PATH'] ?? ''}`,
    npm_execpath: '/npm.js',
    npm_config_x: 'y',
    INIT_CWD: repository.path,
    GITHUB_TOKEN: 'ghs_x',
    ACTIONS_RUNTIME_TOKEN: 't',
    INPUT_KEY: 'k',
    GIT_DIR: join(repository.path, '.git'),
    MINE: 'kept',
    CONFIG_FILE: join(repository.path, 'private.json'),
  })
  const receipt = receiptOf(result)
  const lines = stepOutput(receipt, 'one').split('\n')
  assert.deepEqual(
    lines.filter((line) => line.includes(repository.path)),
    [],
  )
  assert.deepEqual(
    lines.filter((line) => /^(npm_|INIT_CWD|GITHUB_|ACTIONS_|INPUT_|GIT_DIR)/.test(line)),
    [],
  )
  for (const line of [
    'MINE=kept',
    'GREETING=hello loom',
    'PRICE=$5',
    'CI=true',
    'LOOM_STEP_INDEX=1',
    'CI_COMMIT_BRANCH=main',
    `LOOM_RUN_ID=${receipt.run_id}`,
  ]) {
    assert.ok(lines.includes(line), line)
  }
  const clean = await loom(repository, [...run, '--clean-env'], { MINE: 'kept' })
  assert.ok(!stepOutput(receiptOf(clean), 'one').includes('MINE='))
})

test('E13: twenty runs at once of one repository are twenty runs', async () => {
  await using repository = await withWorkflow({ one: { script: ['pwd'] } })
  const results = await Promise.all(Array.from({ length: 20 }, async () => loom(repository, [...run, '-q'])))
  assert.deepEqual(
    results.map(({ exitCode }) => exitCode),
    Array.from({ length: 20 }, () => 0),
  )
  assert.equal(new Set(results.map((result) => receiptOf(result).run_id)).size, 20)
})

test('a failing step that names an ignored file gets a hint', async () => {
  await using repository = await withWorkflow({ one: { script: ['cat .env.local'] } })
  repository.write({ '.gitignore': '.env.local\n', '.env.local': 'X=1\n' })
  const { stdout } = await loom(repository, run)
  assert.match(stdout, /^hint: \.env\.local is ignored by git, so it is not in the workspace\./m)
  assert.match(
    (await loom(repository, ['show'])).stdout,
    /ignored by git, so not in the workspace: \.env\.local/,
  )
})

test('--job brings what a job needs, --only nothing, an unknown one is an error with a suggestion', async () => {
  await using repository = await withWorkflow({
    build: { script: ['true'] },
    test: { stage: 'z', script: ['true'] },
    lint: { stage: 'z', script: ['true'] },
  })
  const ids = async (...args: string[]) =>
    receiptOf(await loom(repository, [...run, ...args])).jobs.map(({ id }) => id)
  assert.deepEqual(await ids('--job', 'test'), ['build', 'test'])
  assert.deepEqual(await ids('--only', 'test'), ['test'])
  const wrong = await loom(repository, [...run, '--job', 'tset'])
  assert.deepEqual([wrong.exitCode, wrong.stdout], [2, ''])
  assert.equal(
    wrong.stderr,
    'error[run/unknown-job]: no job is called `tset`\n  hint: did you mean `test`?\n',
  )
})

test('logs prints output as it was; show and runs look back; clean removes ended workspaces only', async () => {
  await using repository = await withWorkflow({ one: { script: ['printf "a\\nb"', 'echo c'] } })
  const receipt = receiptOf(await loom(repository, run))
  assert.equal((await loom(repository, ['logs', 'last', 'one', '01'])).stdout, 'a\nb')
  assert.equal((await loom(repository, ['logs', '--tail', '1'])).stdout, 'bc\n')
  assert.equal((await loom(repository, ['logs', 'last', 'two'])).exitCode, 2)
  assert.match((await loom(repository, ['show', 'last'])).stdout, new RegExp(`^run +${receipt.run_id}$`, 'm'))
  assert.match(
    (await loom(repository, ['clean', '--all', '--dry-run'])).stdout,
    /^would free .* in 1 workspace$/m,
  )
  assert.equal(existsSync(receipt.snapshot_path ?? ''), true)
  assert.match((await loom(repository, ['clean', '--all'])).stdout, /^freed .* in 1 workspace$/m)
  assert.equal(existsSync(receipt.snapshot_path ?? ''), false)
  assert.match((await loom(repository, ['runs'])).stdout, /gone/)
  assert.equal((await loom(repository, ['logs'])).exitCode, 2)
})

test('logs --follow prints what steps print while they run, and ends with the run', async () => {
  await using repository = await withWorkflow({
    one: { script: ['echo first; cat "$GATE"; echo second', 'echo third'] },
    two: { script: ['echo other'] },
  })
  const gate = join(repository.outside, 'gate')
  execFileSync('mkfifo', [gate])
  const child = startLoom(repository, run, { GATE: gate })
  await outputOf(child.stderr, 'isolated workspace:')
  const plain = startLoom(repository, ['logs', 'last', 'one', '--follow'])
  const prefixed = startLoom(repository, ['logs', '--follow', '--timestamps'])
  const unknown = resultOf(startLoom(repository, ['logs', 'last', 'three', '--follow']))
  const results = [child, plain, prefixed].map(async (one) => resultOf(one))
  await Promise.all([outputOf(plain.stdout, 'first'), outputOf(prefixed.stdout, 'one │ ')])
  writeFileSync(gate, '')
  const [ended, followed, all] = await Promise.all(results)
  assert.deepEqual([ended?.exitCode, followed?.exitCode, followed?.stdout], [0, 0, 'first\nsecond\nthird\n'])
  assert.deepEqual(
    all?.stdout
      .trimEnd()
      .split('\n')
      .map((line) => line.replace(/\d{4}-\S+Z/, 'TIME'))
      .sort(),
    ['one │ TIME first', 'one │ TIME second', 'one │ TIME third', 'two │ TIME other'],
  )
  const { exitCode, stdout, stderr } = await unknown
  assert.deepEqual([exitCode, stdout], [2, ''])
  assert.match(stderr, /the run has no job `three`/)
  assert.equal((await loom(repository, ['logs', 'last', 'two', '--follow'])).stdout, 'other\n')
})

/** Settles when a stream has printed a text. */
async function outputOf(stream: Readable | null, text: string): Promise<void> {
  let seen = ''
  await new Promise<void>((resolve) => {
    stream?.on('data', (bytes: Buffer) => {
      seen += bytes.toString()
      if (seen.includes(text)) resolve()
    })
  })
}

test('--json prints the events of the run as JSON lines and nothing else; --var stays out of the receipt’s command', async () => {
  await using repository = await withWorkflow({ one: { script: ['echo $LEVEL'] } })
  const result = await loom(repository, [...run, '--json', '--var', 'LEVEL=private'])
  const events = result.stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { seq: number; type: string })
  assert.deepEqual(
    events.map(({ seq }) => seq),
    events.map((_, at) => at + 1),
  )
  assert.deepEqual(receiptOf(result).command, ['loom', 'run', '--local', '--json', '--var', 'LEVEL=…'])
  assert.equal(stepOutput(receiptOf(result), 'one'), 'private\n')
})

const wrong: readonly [string, readonly string[], number, RegExp][] = [
  ['run without --local', ['run'], 2, /run\/not-local/],
  ['an unknown command', ['rnu'], 2, /Did you mean run\?/],
  ['an unknown flag', ['run', '--locla'], 2, /Did you mean --local\?/],
  ['a wrong --var', [...run, '--var', 'x'], 2, /run\/wrong-variable/],
  ['a missing workflow', [...run, '--workflow', 'no.yml'], 2, /workflow\/missing/],
  ['a workflow outside', [...run, '--workflow', '/etc/hosts'], 2, /workflow\/outside-repository/],
  ['a workflow that git ignores', [...run, '--workflow', 'ignored.yml'], 2, /workflow\/ignored/],
  ['a workflow that is no YAML', [...run, '--workflow', 'broken.yml'], 2, /yaml\/syntax/],
  ['a directory that is not there', ['-C', 'nowhere', ...run], 2, /git\/no-directory/],
  ['a directory that is no repository', ['-C', '/', ...run], 3, /git\/not-a-repository/],
  ['an unknown run', ['show', '12345'], 2, /run\/not-found/],
]

for (const [what, args, exitCode, message] of wrong) {
  test(`bad input: ${what} is one clear error, and nothing is left`, async () => {
    await using repository = await withWorkflow({ one: { script: ['true'] } })
    repository.write({
      '.gitignore': 'ignored.yml\n',
      'ignored.yml': workflow({ one: {} }),
      'broken.yml': 'version: [v1\n',
    })
    const result = await loom(repository, args)
    assert.equal(result.exitCode, exitCode, result.stderr)
    assert.match(result.stderr, message)
    assert.doesNotMatch(result.stderr, /\n\s+at /)
    assert.deepEqual(readdirSync(repository.outside), [])
  })
}

test('a repository that cannot keep a receipt still runs', async () => {
  await using repository = await withWorkflow({ one: { script: ['true'] } })
  writeFileSync(join(repository.path, '.loom/.runtime'), 'a file in the way')
  const result = await loom(repository, run)
  assert.equal(result.exitCode, 0, result.stderr)
  assert.equal(receiptOf(result).status, 'success')
})

test('version and help', async () => {
  await using repository = await makeRepository()
  const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    version: string
  }
  for (const args of [['--version'], ['version'], ['version', '-C', '.']])
    assert.equal((await loom(repository, args)).stdout, `${manifest.version}\n`)
  const help = await loom(repository, ['run', '--help'])
  assert.equal(help.exitCode, 0)
  assert.match(help.stdout, /Examples:/)
  assert.equal((await loom(repository, ['doctor', '--json'])).exitCode, 0)
})
