import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { loom, printed, receiptOf, resultOf, startLoom, stepOutput, workflow } from './support/loom.ts'
import { makeRepository, type TestRepository } from './support/repository.ts'

const run = ['run', '--local']
const value = 'sw0rdf1sh/"&x'
const secret = { TOKEN: { ref: 'env://MY_TOKEN', file: false }, KEY: { ref: 'file://key.txt' } }
const withJobs = async (jobs: Readonly<Record<string, object>>, root: object = {}) =>
  makeRepository({ '.loom/workflow.yml': workflow(jobs, root), '.gitignore': 'key.txt\n', 'a.txt': 'a\n' })

/** Every record that runs left in the test's directories, by path. */
function written(repository: TestRepository): Map<string, string> {
  const files = new Map<string, string>()
  for (const root of [repository.outside, join(repository.path, '.loom')])
    for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name)
      if (entry.isFile() && path.includes('/.runtime/')) files.set(path, readFileSync(path, 'latin1'))
    }
  return files
}

test('M1: a value is in no output: terminal, events, summaries, receipt, errors, command echo, --json', async () => {
  await using repository = await withJobs({
    one: {
      secrets: secret,
      script: [
        'echo "value $TOKEN"; cat "$KEY"; printf %s "$TOKEN" | base64; printf "%s" "$TOKEN" | od -An -tx1 | tr -d " \\n"; echo',
        `echo ${value.slice(0, 4)}; sleep 0; printf sw0; printf 'rdf1sh/"&x' >&1; exit 3`,
      ],
      after_script: [`: '${value}'`],
    },
  })
  repository.write({ 'key.txt': 'k3y-material-0123\n' })
  for (const more of [['--stream', '-v'], ['--json'], ['--var', `OTHER=${value}`]]) {
    const result = await loom(repository, [...run, ...more], { MY_TOKEN: value })
    assert.equal(result.exitCode, 1, result.stderr)
    const shown = result.stdout + result.stderr
    const hex = Buffer.from(value).toString('hex')
    for (const form of [
      value,
      JSON.stringify(value).slice(1, -1),
      Buffer.from(value).toString('base64'),
      hex,
    ])
      for (const [where, text] of [['the terminal', shown], ...written(repository)] as const)
        assert.equal(text.includes(form), false, `${form} in ${where}`)
    assert.equal(
      [...written(repository).values()].some((text) => text.includes('k3y-material')),
      false,
    )
  }
  const text = (await loom(repository, ['logs', 'last', 'one', '01'])).stdout
  assert.match(text, /^value \[REDACTED:SECRET_TOKEN\]\n\[REDACTED:SECRET_KEY\]\n/)
})

test('M10: a secret is a 0600 file outside of the workspace, in no argument list, in no other job, and gone at the end', async () => {
  await using repository = await withJobs({
    one: {
      secrets: secret,
      script: [
        'ls -l "$KEY" | cut -c1-10; case "$KEY" in "$PWD"/*) echo inside;; esac; dirname "$KEY"',
        'ps -eo args | grep -v grep | grep -c sw0rdf1sh; exit 1',
      ],
    },
    two: { script: ['echo "${TOKEN-none} ${KEY-none} ${MY_TOKEN-none}"'] },
  })
  repository.write({ 'key.txt': 'k3y-material-0123\n' })
  const receipt = receiptOf(await loom(repository, run, { MY_TOKEN: value }))
  const [mode, directory = '', ...rest] = stepOutput(receipt, 'one').trimEnd().split('\n')
  assert.deepEqual([mode, rest], ['-rw-------', []])
  assert.equal(existsSync(directory), false)
  assert.equal(stepOutput(receipt, 'one', 'script/02'), '0\n')
  assert.equal(stepOutput(receipt, 'two'), 'none none none\n')
  assert.deepEqual(
    readdirSync(repository.outside).filter((name) => name.includes('.')),
    [],
  )
})

test('a job’s secret beats root and default variables of its name, and other variables may refer to it', async () => {
  await using repository = await withJobs(
    {
      one: {
        secrets: secret,
        variables: { HEADER: 'Bearer $TOKEN' },
        script: ['test "$HEADER" = "Bearer $MINE"; echo $?'],
      },
    },
    { variables: { TOKEN: 'root' } },
  )
  repository.write({ 'key.txt': 'k3y-material-0123\n' })
  const receipt = receiptOf(await loom(repository, run, { MY_TOKEN: value, MINE: value }))
  assert.equal(stepOutput(receipt, 'one'), '0\n')
})

const failing: readonly [string, object, Record<string, string>, RegExp][] = [
  ['a required one that is not there', { T: { ref: 'env://ABSENT' } }, {}, /secrets\/ref-not-found/],
  ['an empty one', { T: { ref: 'env://EMPTY' } }, { EMPTY: '' }, /secrets\/required-missing/],
  ['a wrong reference', { T: { ref: 'keepass://no-hash' } }, {}, /secrets\/ref-invalid/],
  ['an unknown alias', { T: { ref: 'keepass://a#b:c' } }, {}, /secrets\/provider-unavailable/],
  [
    'a trace that would print it',
    { T: { ref: 'env://MINE', file: false } },
    { MINE: value, LOOM_DEBUG_TRACE: '1' },
    /secrets\/unsafe-debug-trace/,
  ],
]
for (const [title, secrets, env, code] of failing)
  test(`secrets: ${title} ends the job before any step, in the section provider, with its code`, async () => {
    await using repository = await withJobs({ one: { secrets, script: ['echo ran'] } })
    const receipt = receiptOf(await loom(repository, run, env))
    const [job] = receipt.jobs
    assert.deepEqual([job?.outcome, job?.cause], ['failed', 'secrets'])
    const logs = receipt.logs_dir ?? ''
    const manifest = readFileSync(join(logs, job?.manifest_path ?? ''), 'utf8')
    assert.match(manifest, /"failing_section":"provider"/)
    assert.match(readFileSync(join(logs, 'jobs/one/system/provider/events.jsonl'), 'utf8'), code)
    assert.equal(existsSync(join(logs, 'jobs/one/user')), false)
  })

test('secrets: one that is not required is absent with a warning; one that cannot be masked is told', async () => {
  await using repository = await withJobs({
    one: {
      secrets: {
        MAYBE: { ref: 'env://ABSENT', required: false },
        SHORT: { ref: 'env://TINY', file: false },
      },
      script: ['echo "${MAYBE-none}"'],
    },
  })
  const result = await loom(repository, run, { TINY: 'ab' })
  assert.equal(result.exitCode, 0, result.stderr)
  assert.match(result.stderr, /warning: \S+: secret `MAYBE`: /)
  assert.match(
    result.stderr,
    /warning: \S+: the secret `SHORT` is not masked: it is shorter than 4 characters/,
  )
  assert.equal(stepOutput(receiptOf(result), 'one'), 'none\n')
})

test('M1: a value in the name of a job is refused, since names are paths', async () => {
  await using repository = await withJobs({
    one: {
      secrets: { T: { ref: 'env://MINE' } },
      parallel: { matrix: [{ TARGET: ['hunter2hunter2'] }] },
      script: ['true'],
    },
  })
  const result = await loom(repository, run, { MINE: 'hunter2hunter2' })
  assert.equal(result.exitCode, 3)
  assert.match(result.stderr, /secrets\/value-in-name/)
  assert.equal(result.stderr.includes('hunter2'), false)
})

test('E4, M10: files with secrets of a killed run are removed by the next start, those of a living one are not', async () => {
  await using repository = await withJobs({
    one: { secrets: secret, script: ['echo begun; exec sleep 1000'] },
  })
  repository.write({ 'key.txt': 'k3y-material-0123\n' })
  const start = async () => {
    const child = startLoom(repository, [...run, '--stream'], { MY_TOKEN: value })
    await printed(child, '│ begun')
    return child
  }
  const secretsBeside = () => readdirSync(repository.outside).filter((name) => name.endsWith('.secrets'))
  const [dead, living] = [await start(), await start()]
  assert.equal(secretsBeside().length, 2)
  for (const name of secretsBeside())
    assert.equal(statSync(join(repository.outside, name)).mode & 0o777, 0o700)
  const isDead = new Promise((resolve) => dead.once('exit', resolve))
  dead.kill('SIGKILL')
  await isDead
  await loom(repository, ['runs'])
  assert.equal(secretsBeside().length, 1)
  const ended = resultOf(living)
  living.kill('SIGINT')
  assert.equal((await ended).exitCode, 130)
  assert.deepEqual(secretsBeside(), [])
})
