import assert from 'node:assert/strict'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { test } from 'node:test'
import { compile } from '../src/compile/compile.ts'
import { evaluate, parseExpression } from '../src/compile/expression.ts'
import { expandMatrix, matrixJobId } from '../src/compile/matrix.ts'
import { regularExpressions } from '../src/compile/regular-expression.ts'
import type { RuleFacts } from '../src/compile/rules.ts'
import { compileRepository } from '../src/run/compile.ts'
import { openRepository } from '../src/snapshot/repository.ts'
import { loom, receiptOf, workflow } from './support/loom.ts'
import { makeRepository } from './support/repository.ts'
import { runJobs } from './support/run-jobs.ts'

const variables = { A: 'one', EMPTY: '', TAG: 'v1.2', PATHS: 'a/b' }
const expressions: readonly [string, boolean][] = [
  ['$A', true],
  ['${A}', true],
  ['$EMPTY', false],
  ['$NONE', false],
  ['$A == "one"', true],
  ["$A != 'one'", false],
  ['$NONE == null', true],
  ['$EMPTY == null', false],
  ['$EMPTY == ""', true],
  ['$NONE == ""', false],
  ['null == null', true],
  ['$TAG =~ /^v\\d+/', true],
  ['$TAG !~ /^V/', true],
  ['$TAG =~ /^V/i', true],
  ['$PATHS =~ /a\\/b/', true],
  ['$NONE =~ /x*/', false],
  ['$NONE !~ /x*/', true],
  ['$A && $EMPTY || $TAG', true],
  ['$A && ($EMPTY || $NONE)', false],
  ['!$EMPTY && !($A == "two")', true],
  ['$EMPTY || $A && $NONE', false],
]

for (const [text, expected] of expressions) {
  test(`expression: ${text} is ${expected}`, async () => {
    const parsed = parseExpression(text)
    assert.ok('tree' in parsed, JSON.stringify(parsed))
    const { match } = await regularExpressions()
    assert.equal(evaluate(parsed.tree, variables, match), expected)
  })
}

test('a regular expression that would run for ever elsewhere is over at once; deep nesting is refused', async () => {
  const { match } = await regularExpressions()
  assert.equal(match('^(a+)+$', '', `${'a'.repeat(50_000)}b`), false)
  assert.ok('error' in parseExpression(`${'('.repeat(10_000)}$A${')'.repeat(10_000)}`))
  assert.ok('error' in parseExpression(`${'!'.repeat(10_000)}$A`))
})

const facts: RuleFacts = {
  predefined: () => Promise.resolve({ CI_COMMIT_BRANCH: 'main' }),
  changedPaths: () => Promise.resolve({ paths: ['docs/a.md', 'src/.hidden/x.ts'] }),
  existingPaths: () => Promise.resolve(['Dockerfile', 'packages/a/package.json']),
}
const rules: readonly [string, string, object | undefined][] = [
  ['no rule is true', '[{ if: $NONE }]', undefined],
  ['the first true one decides', '[{ if: $NONE }, { when: always }, { when: never }]', { when: 'always' }],
  ['never', '[{ if: $CI_COMMIT_BRANCH == "main", when: never }, { when: on_success }]', undefined],
  ['manual', '[{ when: manual }]', { when: 'manual' }],
  ['changes, with dots in names', '[{ changes: ["src/**/*.ts"] }]', {}],
  ['changes that are none', '[{ changes: ["lib/**"] }]', undefined],
  ['exists', '[{ exists: ["**/package.json"] }]', {}],
  ['exists that does not', '[{ exists: ["go.mod"] }]', undefined],
  ['all conditions of a rule', '[{ if: $ROOT, changes: ["docs/*"], exists: [go.mod] }]', undefined],
  [
    'variables of the root, the job and the matching rule',
    '[{ if: $ROOT == "r" && $OWN == "r-own", variables: { OWN: rule } }]',
    { OWN: 'rule' },
  ],
]

for (const [title, list, expected] of rules) {
  test(`rules: ${title}`, async () => {
    const text = `version: v1\nstages: [s]\nvariables: { ROOT: r }\nother: { stage: s, target: linux, script: [x] }\njob: { stage: s, target: linux, script: [x], variables: { OWN: $ROOT-own }, rules: ${list} }\n`
    const compiled = await compile({
      workflow: { path: 'w.yml', text },
      readSource: () => Promise.resolve(undefined),
      facts,
    })
    assert.ok(compiled.ok, JSON.stringify(compiled))
    const node = compiled.value.plan.nodes.find(({ id }) => id === 'job')
    const seen =
      node === undefined
        ? undefined
        : { when: node.when, OWN: node.variables.find(({ key }) => key === 'OWN')?.value }
    assert.deepEqual(
      seen,
      expected === undefined ? undefined : { when: undefined, OWN: '$ROOT-own', ...expected },
    )
  })
}

test('matrix: every combination once, ids stable, readable and safe', () => {
  const entries = expandMatrix([
    { NODE: ['20', '22'], OS: 'linux' },
    { NODE: '22', OS: ['linux', 'Alpine Linux/3'] },
  ])
  assert.deepEqual(
    entries.map((entry) => matrixJobId('test', entry)),
    [
      'test-20-linux',
      'test-22-linux',
      'test-22-alpine-linux-3-' + matrixJobId('test', { NODE: '22', OS: 'Alpine Linux/3' }).slice(-8),
    ],
  )
  for (const value of ['../..', '/etc', 'a\nb', 'ü', 'x'.repeat(500), ''])
    assert.match(matrixJobId('test', { A: value }), /^test-[a-z0-9.-]{1,60}$/)
  assert.notEqual(matrixJobId('t', { A: 'a b' }), matrixJobId('t', { A: 'a-b' }))
})

const run = ['run', '--local']

test('when: always runs after a failure, manual only when named, and what needs it stays out with it', async () => {
  await using repository = await makeRepository({
    '.loom/workflow.yml': workflow({
      build: { stage: 'build', script: ['exit 1'] },
      report: { stage: 'test', script: ['echo reported'], rules: [{ when: 'always' }] },
      ask: { stage: 'test', needs: [], script: ['echo asked'], rules: [{ when: 'manual' }] },
      after: { stage: 'test', needs: ['ask'], script: ['echo after'] },
    }),
  })
  const outcomes = async (...args: string[]) =>
    Object.fromEntries(
      receiptOf(await loom(repository, [...run, ...args])).jobs.map(({ id, outcome }) => [id, outcome]),
    )
  assert.deepEqual(await outcomes(), { build: 'failed', report: 'success' })
  assert.deepEqual(await outcomes('--job', 'ask'), { ask: 'success' })
  assert.deepEqual(await outcomes('--only', 'after', '--only', 'ask'), { ask: 'success', after: 'success' })
})

test('a matrix job runs once an entry, is named as one, and has its own records', async (t) => {
  const test = {
    script: ['echo "$LOOM_JOB_NAME $LOOM_JOB_ID $V"'],
    parallel: { matrix: [{ V: ['a', 'B c'] }] },
  }
  const ran = await runJobs(t, { test, join: { script: ['true'], needs: ['test'] } }, { jobs: ['test'] })
  const [, id = ''] = ran.receipt.jobs.map((job) => job.id)
  assert.deepEqual(
    ran.receipt.jobs.map((job) => job.id.replace(/-[0-9a-f]{8}$/, '-DIGEST')),
    ['test-a', 'test-b-c-DIGEST'],
  )
  assert.equal(await ran.output(id, 1), `test ${id} B c\n`)
})

test('nothing to run because of rules is said, makes nothing and exits with 0; a dry run says what would run', async () => {
  const jobs = { one: { script: ['true'], rules: [{ if: '$CI_COMMIT_BRANCH == "release"' }] } }
  await using repository = await makeRepository({
    '.loom/workflow.yml': workflow(jobs),
    'off.yml': workflow({ one: { script: ['true'] } }, { workflow: { rules: [{ if: '$NONE' }] } }),
    'dry.yml': workflow({
      one: { script: ['echo 1'] },
      two: { script: ['echo 2'], needs: ['one'] },
      ask: { script: ['x'], rules: [{ when: 'manual' }] },
    }),
  })
  const result = await loom(repository, run)
  assert.deepEqual(
    [result.exitCode, result.stdout],
    [0, 'nothing to run: the rules of every job leave it out\n'],
  )
  const off = await loom(repository, [...run, '--workflow', 'off.yml'])
  assert.deepEqual([off.exitCode, off.stdout], [0, 'nothing to run: no rule of `workflow.rules` is true\n'])
  const dry = await loom(repository, [...run, '--workflow', 'dry.yml', '--dry-run'])
  assert.equal(
    dry.stdout,
    'main\n  one  echo 1\n  two  echo 2  after one\n\nonly when named with --job: ask\n',
  )
  assert.equal((await loom(repository, ['runs', '--json'])).stdout, '[]\n')
})

test('workflow.rules see variables of the root expanded, and --var', async () => {
  const one = { one: { script: ['true'] } }
  const root = { variables: { WHERE: 'on-$CI_COMMIT_BRANCH' } }
  const planned = async (condition: string, ...args: string[]) => {
    const text = workflow(one, { ...root, workflow: { rules: [{ if: condition }] } })
    await using repository = await makeRepository({ '.loom/workflow.yml': text })
    return (await loom(repository, [...run, '--dry-run', ...args])).stdout
  }
  assert.match(await planned('$WHERE == "on-main"'), /^main\n/)
  assert.match(await planned('$FORCE'), /^nothing to run/)
  assert.match(await planned('$FORCE', '--var', 'FORCE=1'), /^main\n/)
})

test('--var cannot set what is a secret of a job', async () => {
  const secrets = { TOKEN: { ref: 'env://TOKEN' } }
  await using repository = await makeRepository({
    '.loom/workflow.yml': workflow({ one: { script: ['true'], secrets } }),
  })
  const result = await loom(repository, [...run, '--var', 'TOKEN=hunter2'])
  assert.equal(result.exitCode, 2)
  assert.match(result.stderr, /run\/secret-variable/)
  assert.doesNotMatch(result.stderr, /hunter2/)
})

test('check says everything, as text and as data; compile prints the plan, a part of it, and graphs', async () => {
  await using repository = await makeRepository({
    '.loom/workflow.yml': workflow({
      one: { script: ['true'] },
      two: { script: ['true'], needs: ['one'], resources: { cpus: 1 } },
    }),
    'bad.yml': 'version: v2\nstages: [a]\n',
  })
  const good = await loom(repository, ['check'])
  assert.deepEqual([good.exitCode, good.stdout], [0, '.loom/workflow.yml is good, 2 jobs\n'])
  assert.match(good.stderr, /^warning\[workflow\/needs-image\]: `resources`/)
  const bad = await loom(repository, ['check', 'bad.yml', '--json'])
  assert.equal(bad.exitCode, 2)
  const [first] = JSON.parse(bad.stdout) as {
    code: string
    file: string
    line: number
    column: number
    pointer: string
  }[]
  assert.deepEqual(
    [first?.code, first?.file, first?.line, first?.column, first?.pointer],
    ['workflow/wrong-value', 'bad.yml', 1, 10, '/version'],
  )
  const plan = JSON.parse((await loom(repository, ['compile'])).stdout) as { nodes: { id: string }[] }
  assert.deepEqual(
    plan.nodes.map(({ id }) => id),
    ['one', 'two'],
  )
  assert.match(
    (await loom(repository, ['compile', '--job', 'one'])).stdout,
    /"edges":\[\],"nodes":\[\{"id":"one"/,
  )
  assert.match(
    (await loom(repository, ['compile', '--format', 'mermaid'])).stdout,
    /^flowchart LR\n {2}subgraph s0\["main"\]\n {4}j0\["one"\]\n {4}j1\["two"\]\n {2}end\n {2}j0 --> j1\n$/,
  )
  assert.match((await loom(repository, ['compile', '--format', 'dot'])).stdout, /"one" -> "two"/)
  const odd = await loom(repository, ['compile', '--job', 'thre'])
  assert.deepEqual([odd.exitCode, odd.stdout], [2, ''])
})

test('every key has an effect; a name that nobody knows is said where it is written', async () => {
  const text =
    'version: v1\nstages: [s]\ndefault: { target: linux, artifacts: { paths: [x], reports: { junit: r.xml } } }\n.base: { cache: { key: k, paths: [y] } }\none: { stage: s, script: [x], extends: .base, tests: node, variables: { A: "$B $CI_REGISTRY $$C $HOME" } }\n'
  const compiled = await compile({
    workflow: { path: 'w.yml', text },
    readSource: () => Promise.resolve(undefined),
  })
  assert.ok(compiled.ok)
  assert.deepEqual(
    compiled.warnings.map(({ code, message }) => `${code} ${/`[^`]*`/.exec(message)?.[0] ?? ''}`),
    ['workflow/unknown-variable `$B`', 'workflow/unknown-variable `$CI_REGISTRY`'],
  )
})

test('git is asked for the commit when a rule wants to know it, and not before', async () => {
  const one = { script: ['true'] }
  await using repository = await makeRepository({
    'plain.yml': workflow({ one }),
    'ruled.yml': workflow({ one: { ...one, rules: [{ if: '$CI_COMMIT_SHA' }] } }),
  })
  const log = `${repository.outside}/asked`
  const fake = `${repository.outside}/bin`
  mkdirSync(fake)
  const script = `#!/bin/sh\nprintf '%s\\n' "$*" >> '${log}'\nPATH=/usr/local/bin:/usr/bin:/bin exec git "$@"\n`
  writeFileSync(`${fake}/git`, script, { mode: 0o755 })
  const env = { ...repository.env, PATH: `${fake}:${repository.env['PATH'] ?? ''}` }
  const askedFor = async (path: string) => {
    writeFileSync(log, '')
    const opened = await openRepository(repository.path, env)
    const { compiled } = await compileRepository({
      repository: opened,
      directory: repository.path,
      workflow: path,
    })
    assert.ok(compiled.ok)
    const asked = readFileSync(log, 'utf8').trim().split('\n')
    return asked
      .map(
        (line) =>
          /cat-file|rev-parse|check-ignore|config --list|symbolic-ref|for-each-ref|log /.exec(line)?.[0],
      )
      .sort()
  }
  assert.deepEqual(await askedFor('plain.yml'), ['check-ignore', 'rev-parse'])
  assert.deepEqual(await askedFor('ruled.yml'), [
    'cat-file',
    'check-ignore',
    'config --list',
    'for-each-ref',
    'log ',
    'rev-parse',
    'symbolic-ref',
  ])
})
