import assert from 'node:assert/strict'
import { test } from 'node:test'
import colors from 'picocolors'
import type { Compared, ComparedJob } from '../src/model/compared.ts'
import type { RunDiff } from '../src/model/run-diff.ts'
import { compareRuns } from '../src/parity/compare-runs.ts'
import { diffRuns } from '../src/parity/diff.ts'
import { cutLine, firstDifferingLines } from '../src/parity/differing-lines.ts'
import { comparedPaths, createIgnored } from '../src/parity/ignore.ts'
import { findUnstable } from '../src/parity/stability.ts'
import { diffMarkdown } from '../src/report/diff-markdown.ts'
import { diffText } from '../src/report/diff-text.ts'
import { diffPage } from '../src/report/html/diff.ts'
import { stabilityText } from '../src/report/stability-text.ts'
import { compared, digest, failedJob, job, linesOf, side, type SideParts, step } from './support/compared.ts'

const paint = colors.createColors(false)
const otherTree = { tree_sha: 'b'.repeat(40) }
const passed = compared()
const failed = compared({ jobs: [failedJob()] })

const redis = (of: string) => ({ reference: 'redis:7', digest: digest(of) })
/** Of a job in a container. */
const inNode = (of: string): Partial<ComparedJob> => ({
  provider: 'docker',
  image: { reference: 'node:22', digest: digest(of) },
  mount_mode: 'ephemeral_volume',
})

const verdicts: readonly [string, Compared, Compared, RunDiff['verdict']][] = [
  ['the same', passed, compared(), 'identical'],
  ['another kernel', passed, compared({ environment: { kernel: '6.2.0' } }), 'equivalent'],
  ['another variable', passed, compared({ environment: { variables: ['PATH'] } }), 'equivalent'],
  ['another output', passed, compared({ jobs: [job({ steps: [step(1, { lines: 3 })] })] }), 'equivalent'],
  ['another mount mode', passed, compared({ jobs: [job({ mount_mode: 'bind_mount' })] }), 'equivalent'],
  [
    'another image under the same name',
    compared({ jobs: [job({ image: { reference: 'node:22', digest: digest('1') } })] }),
    compared({ jobs: [job({ image: { reference: 'node:22', digest: digest('2') } })] }),
    'equivalent',
  ],
  [
    'another cache result',
    compared({ jobs: [job({ caches: [{ name: 'npm', key: 'k', result: 'hit' }] })] }),
    compared({ jobs: [job({ caches: [{ name: 'npm', key: 'k', result: 'miss' }] })] }),
    'equivalent',
  ],
  [
    'another image of a service',
    compared({ jobs: [job({ services: [redis('1')] })] }),
    compared({ jobs: [job({ services: [redis('2')] })] }),
    'equivalent',
  ],
  ['another Docker Engine', passed, compared({ environment: { docker_engine: '29.0.1' } }), 'equivalent'],
  [
    'an image of another name',
    compared({ jobs: [job({ image: { reference: 'node:22', digest: digest('1') } })] }),
    compared({ jobs: [job({ image: { reference: 'node:24', digest: digest('1') } })] }),
    'diverged',
  ],
  ['a service less', compared({ jobs: [job({ services: [redis('1')] })] }), passed, 'diverged'],
  ['a container in place of the host', passed, compared({ jobs: [job(inNode('1'))] }), 'diverged'],
  ['another tree', passed, compared({ source: otherTree }), 'diverged'],
  ['another plan', passed, compared({ workflow: { plan_digest: digest('9') } }), 'diverged'],
  ['another outcome', passed, compared({ jobs: [job({ outcome: 'timed_out' })] }), 'diverged'],
  [
    'another exit code',
    passed,
    compared({ jobs: [job({ steps: [step(1, { exit_code: 3 })] })] }),
    'diverged',
  ],
  ['a job less', compared({ jobs: [job(), job({ id: 'lint' })] }), passed, 'diverged'],
  ['a step less', compared({ jobs: [job({ steps: [step(1), step(2)] })] }), passed, 'diverged'],
  [
    'another artifact',
    compared({ jobs: [job({ artifacts: [{ path: 'a', size: 1, sha256: digest('1'), mode: '100644' }] })] }),
    compared({ jobs: [job({ artifacts: [{ path: 'a', size: 1, sha256: digest('2'), mode: '100644' }] })] }),
    'diverged',
  ],
  [
    'another test outcome',
    compared({ jobs: [job({ tests: { totals: {}, cases: [{ id: 't', outcome: 'pass' }] } })] }),
    compared({ jobs: [job({ tests: { totals: {}, cases: [{ id: 't', outcome: 'skip' }] } })] }),
    'diverged',
  ],
]
for (const [name, a, b, verdict] of verdicts) {
  test(`verdict: ${name} is ${verdict}`, () => {
    assert.equal(compareRuns(a, b).verdict, verdict)
  })
}

const blob = (digit: string) => digit.repeat(40)
const file = (digit: string, mode = '100644') => ({ mode, blob: blob(digit) })
const changedSource = compared({ source: otherTree })
const modified = (path: string, digit: string) => ({
  path,
  kind: 'modified' as const,
  mode: '100644',
  blob: blob(digit),
})
const commit = { headSha: blob('1'), changed: [] }

interface Case {
  readonly a: Compared
  readonly b: Compared
  readonly ofA?: SideParts
  readonly ofB?: SideParts
  readonly expected: readonly string[]
}

const causes: Readonly<Record<string, Case>> = {
  'sources of which nothing more is known': {
    a: passed,
    b: changedSource,
    expected: ['cause: the sources differ: tree aaaaaaaaaaaa on A, bbbbbbbbbbbb on B'],
  },
  'a dirty file of one commit': {
    a: passed,
    b: changedSource,
    ofA: { facts: commit },
    ofB: { facts: { ...commit, changed: [modified('src/x.ts', '2'), { path: 'old', kind: 'deleted' }] } },
    expected: ['cause: the sources differ: `src/x.ts` differs, `old` is on A only (not committed on B)'],
  },
  'files of two commits': {
    a: passed,
    b: changedSource,
    ofA: { files: { a: file('1'), b: file('2'), c: file('3') } },
    ofB: { files: { a: file('1'), b: file('9'), d: file('4') } },
    expected: ['cause: the sources differ: `b` differs, `c` is on A only, `d` is on B only'],
  },
  'more files than a sentence holds': {
    a: passed,
    b: changedSource,
    ofA: { files: Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((name) => [name, file('1')])) },
    ofB: { files: {} },
    expected: ['cause: the sources differ: `a`, `b`, `c` and 2 more are on A only'],
  },
  'line endings': {
    a: passed,
    b: changedSource,
    ofA: { files: { 'a.sh': file('1') }, contents: { 'a.sh': 'x\ny\n' } },
    ofB: { files: { 'a.sh': file('2') }, contents: { 'a.sh': 'x\r\ny\r\n' } },
    expected: ['cause: the sources differ: `a.sh` differs in line endings only'],
  },
  'a file mode that was lost': {
    a: passed,
    b: changedSource,
    ofA: { files: { 'a.sh': file('1', '100755') } },
    ofB: { files: { 'a.sh': file('1') } },
    expected: ['cause: the sources differ: `a.sh` can be executed on A only (file mode)'],
  },
  'a submodule at another commit': {
    a: passed,
    b: changedSource,
    ofA: { files: { lib: file('1', '160000') } },
    ofB: { files: { lib: file('2', '160000') } },
    expected: ['cause: the sources differ: the submodule `lib` differs'],
  },
  'the merge that CI made of a commit': {
    a: passed,
    b: changedSource,
    ofA: { facts: { headSha: blob('1') } },
    ofB: { facts: { headSha: blob('3'), parents: [blob('2'), blob('1')] } },
    expected: [
      'cause: the sources differ: tree aaaaaaaaaaaa on A, bbbbbbbbbbbb on B; B is the merge of A’s commit 111111111111 into 222222222222',
    ],
  },
  'an ignored file that a failing output names': {
    a: passed,
    b: failed,
    ofA: { facts: { ignored: ['.env.local'] } },
    ofB: { outputs: { 'test script/01': 'cat: .env.local: No such file or directory' } },
    expected: [
      'likely: the failing output of B names `.env.local`, which git ignores, so that it is no part of the source: only the machine of A has it',
    ],
  },
  'the same tree, checked out in another way': {
    a: passed,
    b: failed,
    ofA: { facts: { checkout: { shallow: false, config: { 'core.autocrlf': 'true' }, warnings: [] } } },
    ofB: {
      outputs: { 'test script/01': 'fatal: No names found, cannot describe anything.' },
      facts: {
        checkout: {
          shallow: true,
          config: {},
          warnings: [{ code: 'snapshot/submodule', message: 'the submodule `lib` is not initialised' }],
        },
      },
    },
    expected: [
      'likely: the checkouts differ: B is a shallow clone, without the history and tags that `git describe` and `git log` need; git’s `core.autocrlf` is true on A, not set on B; on B only, the submodule `lib` is not initialised',
    ],
  },
  'what CI always has otherwise, after what is more telling': {
    a: passed,
    b: compared({
      environment: { time_zone: 'Asia/Tokyo', variables: ['CI', 'HOME', 'PATH'] },
      jobs: [failedJob()],
    }),
    ofA: { facts: { checkout: { shallow: false, config: {}, warnings: [] } } },
    ofB: {
      outputs: { 'test script/01': 'expected 1, got 2' },
      facts: { checkout: { shallow: true, config: {}, warnings: [] } },
    },
    expected: [
      'likely: time zone: UTC on A, Asia/Tokyo on B',
      'likely: variables differ: `CI` is set on B only',
      'likely: the checkouts differ: B is a shallow clone, without the history and tags that `git describe` and `git log` need',
    ],
  },
  'a workflow with other content': {
    a: passed,
    b: compared({ workflow: { sources_digest: digest('8'), plan_digest: digest('9') } }),
    expected: ['cause: the workflows differ: other content (111111111111 on A, 888888888888 on B)'],
  },
  'another plan of the same files, and a job less': {
    a: compared({ jobs: [job(), job({ id: 'deploy' })] }),
    b: compared({ workflow: { plan_digest: digest('9') } }),
    expected: [
      'cause: the workflows differ: the same files gave another plan, so rules, variables or the choice of jobs differ; job `deploy` on A only',
    ],
  },
  'jobs that were chosen on one side only': {
    a: compared({ jobs: [job(), job({ id: 'deploy' })] }),
    b: passed,
    expected: ['cause: the runs did not have the same jobs: job `deploy` on A only'],
  },
  'another image digest under the same tag': {
    a: compared({ jobs: [job({ image: { reference: 'node:22', digest: digest('1') } })] }),
    b: compared({ jobs: [failedJob({ image: { reference: 'node:22', digest: digest('2') } })] }),
    expected: [
      'likely: job `test` got another image under the same name `node:22`: 111111111111 on A, 222222222222 on B',
    ],
  },
  'another image of a service, of two jobs the one that diverged': {
    a: compared({ jobs: [job({ id: 'lint', ...inNode('1') }), job({ services: [redis('1')] })] }),
    b: compared({ jobs: [job({ id: 'lint', ...inNode('2') }), failedJob({ services: [redis('2')] })] }),
    expected: [
      'likely: service of job `test` got another image under the same name `redis:7`: 111111111111 on A, 222222222222 on B, and 1 more',
    ],
  },
  'an image that was built on both sides': {
    a: compared({ jobs: [job({ image: { reference: 'build:ci', digest: digest('1') } })] }),
    b: compared({ jobs: [failedJob({ image: { reference: 'build:ci', digest: digest('2') } })] }),
    expected: ['likely: job `test` got another image, built from `ci`: 111111111111 on A, 222222222222 on B'],
  },
  'a container on one side, the host on the other': {
    a: compared({ jobs: [job(inNode('1'))] }),
    b: compared({ workflow: { plan_digest: digest('9') }, jobs: [failedJob()] }),
    expected: [
      'likely: the workflows differ: the same files gave another plan, so rules, variables or the choice of jobs differ; job `test` ran elsewhere: docker on A, host on B; job `test` has another image: node:22 on A, none on B',
    ],
  },
  'another image by name, and another service': {
    a: compared({ jobs: [job({ ...inNode('1'), services: [redis('1')] })] }),
    b: compared({
      workflow: { sources_digest: digest('8'), plan_digest: digest('9') },
      jobs: [
        failedJob({
          ...inNode('2'),
          image: { reference: 'node:24', digest: digest('2') },
          services: [{ reference: 'valkey:8', digest: digest('3') }],
        }),
      ],
    }),
    expected: [
      'likely: the workflows differ: other content (111111111111 on A, 888888888888 on B); job `test` has another image: node:22 on A, node:24 on B; service `redis:7` on A only; service `valkey:8` on B only',
    ],
  },
  'an image that could not be pulled on one side, which is no other workflow': {
    a: compared({ jobs: [job({ ...inNode('1'), services: [redis('1')] })] }),
    b: compared({
      environment: { node: '24.3.0' },
      jobs: [job({ outcome: 'failed', cause: 'provider', provider: 'docker', steps: [] })],
    }),
    expected: ['cause: the provider of job `test` failed on B, which says nothing of the job itself'],
  },
  'another Docker Engine, and nothing that only jobs on the host see': {
    a: compared({ environment: { docker_engine: '27.0.1' }, jobs: [job(inNode('1'))] }),
    b: compared({
      environment: { docker_engine: '29.0.1', node: '24.3.0', time_zone: 'EST5', variables: ['PATH', 'X'] },
      jobs: [failedJob(inNode('1'))],
    }),
    ofB: { outputs: { 'test script/01': 'X is what it is' } },
    expected: ['likely: Docker Engine: 27.0.1 on A, 29.0.1 on B'],
  },
  'a flaky job in a container, on machines with another Node': {
    a: compared({ jobs: [job(inNode('1'))] }),
    b: compared({ environment: { node: '24.3.0' }, jobs: [failedJob(inNode('1'))] }),
    expected: [
      'likely: job `test` is flaky: source, workflow, images, Docker Engine and secrets are the same, and the outcome is not',
    ],
  },
  'another Node, then the C library': {
    a: passed,
    b: compared({ environment: { node: '24.3.0', libc: 'musl 1.2' }, jobs: [failedJob()] }),
    expected: ['likely: Node: 22.1.0 on A, 24.3.0 on B', 'likely: C library: glibc 2.36 on A, musl 1.2 on B'],
  },
  'a variable, before the tool that comes earlier, since the output names it': {
    a: compared({ environment: { variables: ['HOME', 'LEVEL', 'PATH'] } }),
    b: compared({ environment: { git: '2.39.5' }, jobs: [failedJob()] }),
    ofB: { outputs: { 'test script/01': 'sh: LEVEL: parameter not set' } },
    expected: [
      'likely: variables differ: `LEVEL` is set on A only; the failing output names `LEVEL`',
      'likely: git: 2.50.0 on A, 2.39.5 on B',
    ],
  },
  'a secret that could not be had': {
    a: compared({ jobs: [job({ secrets: [{ name: 'TOKEN', resolved: true }] })] }),
    b: compared({ jobs: [failedJob({ cause: 'secrets', secrets: [{ name: 'TOKEN', resolved: false }] })] }),
    expected: ['likely: secrets differ: `TOKEN` could be had on A only'],
  },
  'locale, time zone and umask': {
    a: passed,
    b: compared({
      environment: { locale: 'de_DE.UTF-8', time_zone: 'Asia/Tokyo', umask: '0077' },
      jobs: [failedJob()],
    }),
    expected: [
      'likely: locale: C on A, de_DE.UTF-8 on B; time zone: UTC on A, Asia/Tokyo on B; umask: 0022 on A, 0077 on B',
    ],
  },
  'a cache that hit on one side': {
    a: compared({ jobs: [job({ caches: [{ name: 'npm', key: 'k', result: 'miss' }] })] }),
    b: compared({ jobs: [failedJob({ caches: [{ name: 'npm', key: 'k', result: 'hit' }] })] }),
    expected: ['likely: cache `npm` of job `test`: miss on A, hit on B'],
  },
  'a flaky job': {
    a: passed,
    b: failed,
    expected: [
      'likely: job `test` is flaky: source, workflow, environment, variables and secrets are the same, and the outcome is not',
    ],
  },
  'a run that was stopped, which is not called flaky': {
    a: passed,
    b: compared({ jobs: [job({ outcome: 'cancelled' })] }),
    expected: ['cause: job `test` was cancelled on B, before it could end by itself'],
  },
  'tests that one side has not recorded': {
    a: compared({
      jobs: [job({ tests: { totals: { pass: 1 }, cases: [{ id: 'dates', outcome: 'pass' }] } })],
    }),
    b: passed,
    expected: [
      'cause: tests of job `test` were recorded on A only: source, workflow, environment, variables and secrets are the same',
    ],
  },
  'a flaky test, on another kernel, in an order that a seed decides': {
    a: compared({ jobs: [job({ tests: { totals: {}, cases: [{ id: 'dates', outcome: 'pass' }] } })] }),
    b: compared({
      environment: { kernel: '6.2.0' },
      jobs: [failedJob({ tests: { totals: {}, cases: [{ id: 'dates', outcome: 'fail' }] } })],
    }),
    ofB: { outputs: { 'test script/01': 'Randomized with seed 42' } },
    expected: [
      'likely: the test `dates` is flaky: nothing but `kernel` differs besides, and the outcome is not; its output speaks of a seed or a random order',
    ],
  },
  'an artifact that holds the time': {
    a: compared({
      jobs: [job({ artifacts: [{ path: 'd/a.js', size: 1, sha256: digest('1'), mode: '100644' }] })],
    }),
    b: compared({
      jobs: [job({ artifacts: [{ path: 'd/a.js', size: 1, sha256: digest('2'), mode: '100644' }] })],
    }),
    expected: [
      'likely: `d/a.js` holds what changes with each run, such as the time or an order: source, workflow, environment, variables and secrets are the same',
    ],
  },
  'nothing for runs that are equivalent': {
    a: passed,
    b: compared({ environment: { kernel: '6.2.0' } }),
    expected: [],
  },
}
for (const [name, { a, b, ofA = {}, ofB = {}, expected }] of Object.entries(causes)) {
  test(`cause: ${name}`, async () => {
    const { causes: found } = await diffRuns(side(a, ofA), side(b, ofB))
    assert.deepEqual(
      found.map(({ is_guess, message }) => `${is_guess ? 'likely' : 'cause'}: ${message}`),
      expected,
    )
  })
}

test('what was left out is not said to be the same', async () => {
  const other = compared({ environment: { kernel: '6.2.0' }, jobs: [failedJob()] })
  const { causes: found } = await diffRuns(side(passed), side(other), { ignore: ['environment'] })
  assert.match(found[0]?.message ?? '', /are the same, but for what was left out, and the outcome is not$/)
})

const hunks: readonly [string, string, string, object][] = [
  [
    'a replaced line',
    'a\nb\nc\nx\nd\ne\nf\ng',
    'a\nb\nc\ny\nd\ne\nf\ng',
    { line: 4, before: ['b', 'c'], a: ['x'], b: ['y'], after: ['d', 'e', 'f'] },
  ],
  ['a line more', 'a\nb', 'a\nnew\nb', { line: 2, before: ['a'], a: [], b: ['new'], after: ['b'] }],
  ['an end', 'a', 'a\nb', { line: 2, before: ['a'], a: [], b: ['b'], after: [] }],
  [
    'nothing in common',
    '1\n2\n3\n4\n5',
    'a\nb\nc\nd\ne',
    { line: 1, before: [], a: ['1', '2', '3', '4'], b: ['a', 'b', 'c', 'd'], after: [] },
  ],
]
for (const [name, a, b, expected] of hunks) {
  test(`first differing lines: ${name}`, async () => {
    assert.deepEqual(await firstDifferingLines(linesOf(a), linesOf(b)), expected)
  })
}

test('first differing lines: none of equal outputs, and no more is read than is shown', async () => {
  assert.equal(await firstDifferingLines(linesOf('a\nb'), linesOf('a\nb')), undefined)
  let read = 0
  async function* endless(first: string) {
    for (let line = first; ; line = 'more') {
      read += 1
      yield await Promise.resolve(line)
    }
  }
  await firstDifferingLines(endless('a'), endless('b'))
  assert.ok(read < 30)
})

test('a long line is cut so that what differs is in it', () => {
  const text = `${'x'.repeat(300)}HERE${'y'.repeat(300)}`
  assert.match(cutLine(text, 40, 300), /^…x+HEREy+…$/)
  assert.equal(cutLine(text, 40, 300).length, 40)
  assert.equal(cutLine(`${'x'.repeat(60)}END`, 40, 60), `…${'x'.repeat(36)}END`)
  assert.equal(cutLine('short', 40), 'short')
})

const wrongPaths: readonly [string, string][] = [
  ['environment.kernal', 'did you mean `environment.kernel`?'],
  ['enviroment', 'did you mean `environment`?'],
  ['jobs.test.outcom', 'did you mean `jobs.test.outcome`?'],
  ['jobs.*.step.*.lines', 'did you mean `jobs.*.steps.*.lines`?'],
  ['jobs.*.steps.*.digest', 'see docs/diff.md for the parts'],
  ['', 'see docs/diff.md for the parts'],
]
for (const [path, hint] of wrongPaths) {
  test(`ignore: \`${path}\` is no part of a run`, () => {
    assert.throws(() => createIgnored([path], [passed]), {
      name: 'LoomFailure',
      message: `\`${path}\` is no compared part of a run`,
      diagnostic: {
        code: 'diff/unknown-path',
        severity: 'error',
        message: `\`${path}\` is no compared part of a run`,
        hint,
      },
    })
  })
}

test('ignore: every documented path is known, and names with dots are found', () => {
  createIgnored([...comparedPaths.map((path) => path.replaceAll('**', 'a.b')), 'jobs', 'environment.*'], [])
  const dotted = compared({ jobs: [job({ id: 'node 20.1' })] })
  const other = compared({ jobs: [job({ id: 'node 20.1', attempts: 2 })] })
  assert.equal(compareRuns(dotted, other, ['jobs.node 20.1.attempts']).verdict, 'identical')
  assert.equal(compareRuns(dotted, other, ['jobs.*.attempts']).verdict, 'identical')
  assert.equal(compareRuns(dotted, other, ['jobs.*.outcome']).verdict, 'diverged')
})

const richA = compared({
  jobs: [
    job({
      steps: [step(1), step(2)],
      tests: { totals: { pass: 1 }, cases: [{ id: 'dates > parses', outcome: 'pass' }] },
    }),
  ],
})
const richB = compared({
  environment: { node: '24.3.0', kernel: '6.2.0', variables: ['CI', 'HOME', 'PATH'] },
  jobs: [
    failedJob({
      steps: [step(1), step(2, { exit_code: 1, output_digest: digest('e') })],
      artifacts: [{ path: 'dist/app.js', size: 1234, sha256: digest('3'), mode: '100644' }],
      tests: { totals: { pass: 0 }, cases: [{ id: 'dates > parses', outcome: 'fail' }] },
    }),
  ],
})
const rich = async () =>
  diffRuns(
    side(richA, {
      command: 'npm test',
      outputs: { 'test script/02': 'start\nok 1 - adds\nok 2 - dates\nend' },
    }),
    side(richB, {
      facts: { runId: '2002', context: 'github-actions', status: 'failure' },
      outputs: { 'test script/02': 'start\nok 1 - adds\nnot ok 2 - dates | `x` <b>\u001b[2J\nend' },
    }),
    { ignore: ['environment.kernel'] },
  )

test('the text of a diff', async () => {
  assert.equal(
    diffText(await rich(), paint, 80),
    `✗ diverged: outcomes, exit codes, tests, artifacts differ, but for what was left
  out

  A  1001  local           success  tree aaaaaaa  2026-01-02 03:04
  B  2002  github-actions  failure  tree aaaaaaa  2026-01-02 03:04

likely cause, the first of 2: Node: 22.1.0 on A, 24.3.0 on B
also: variables differ: \`CI\` is set on B only

first to diverge: job test  step 02    exit 0 on A, exit 1 on B
  $ npm test
  the output parts at line 3
      start
      ok 1 - adds
  A │ ok 2 - dates
  B │ not ok 2 - dates | \`x\` <b>
      end

tests that pass on A only (1)
  test  dates > parses    fail on B

artifacts that differ (1)
  test  dist/app.js    none on A, 1.2 kB 33333333 100644 on B

9 differences: environment 1, names of variables 1, outcomes 2, exit codes 1,
  output 1, tests 2, artifacts 1
                                          A             B
  environment.node                        22.1.0        24.3.0
  jobs.test.cause                         –             script
  jobs.test.outcome                       success       failed
  jobs.test.steps.script/02.exit_code     0             1
  …bs.test.steps.script/02.output_digest  dddddddddddd  eeeeeeeeeeee
  jobs.test.artifacts.dist/app.js         –             333333333333
  jobs.test.tests.totals.pass             1             0
  jobs.test.tests.cases.dates > parses    pass          fail
  variables on B only: CI

left out: environment.kernel (1 difference)

look:  loom logs 1001 test 02
       loom logs 2002 test 02
`,
  )
})

test('the text of a diff names variables below the table, so that they push nothing out of it', async () => {
  const variables = (letter: string) => Array.from({ length: 15 }, (_, at) => `${letter}_VARIABLE_${at + 10}`)
  const diff = await diffRuns(
    side(compared({ environment: { variables: ['X', ...variables('A')] } })),
    side(compared({ environment: { variables: [...variables('B'), 'X'], node: '26.1.0' } })),
  )
  const [head, ...lines] = diffText(diff, paint, 80).trimEnd().split('\n').slice(5)
  const ofB = lines.findIndex((line) => line.startsWith('  variables on B only: '))
  assert.equal(head, '31 differences: environment 1, names of variables 30')
  assert.deepEqual(lines[1]?.split(/  +/), ['', 'environment.node', '22.1.0', '26.1.0'])
  const namesIn = (from: number, to: number) =>
    lines
      .slice(from, to)
      .join(' ')
      .match(/\S_VARIABLE_\d+/g)
  assert.deepEqual(namesIn(2, ofB), variables('A'))
  assert.deepEqual(namesIn(ofB, lines.length), variables('B'))
  assert.ok(lines.every((line) => line.length <= 80))
})

test('no line of a diff’s text that holds text of a run is wider than the terminal', async () => {
  const wide = await diffRuns(
    side(passed, { outputs: { 'test script/01': `${'a'.repeat(300)}x` } }),
    side(failed, { outputs: { 'test script/01': `${'a'.repeat(300)}y` } }),
  )
  const text = diffText(wide, paint, 60)
  assert.match(text, /A │ …a+x$/m)
  assert.match(text, /B │ …a+y$/m)
  for (const line of text.split('\n').filter((one) => one.includes('│'))) assert.ok(line.length <= 60, line)
})

test('markdown and HTML quote what runs say', async () => {
  const found = await rich()
  const markdown = diffMarkdown(found)
  assert.match(
    markdown,
    /^## ✗ diverged\n\noutcomes, exit codes, tests, artifacts differ, but for what was left out\.\n/,
  )
  assert.match(markdown, /```diff\n@@ from line 3: - is A, \+ is B @@\n {2}start\n/)
  assert.match(markdown, /^\*\*likely cause, the first of 2\*\*: Node: 22\.1\.0 on A, 24\.3\.0 on B$/m)
  const html = diffPage(found, '1')
  assert.match(html, /not ok 2 - dates \| `x` &lt;b&gt;<\/span>/)
  assert.match(html, /<h2>First to diverge<\/h2>\n<p>job <code>test<\/code>, step <code>02<\/code>/)
  assert.doesNotMatch(html, /<b>|https?:|unsafe-inline/)
  for (const text of [markdown, html]) assert.doesNotMatch(text, /\u001b/)
})

test('stability: what did not always end alike in runs of a tree is named, with how often', () => {
  const tested = (outcome: 'pass' | 'fail') => ({ totals: {}, cases: [{ id: 'dates', outcome }] })
  const good = compared({ jobs: [job({ tests: tested('pass') }), job({ id: 'lint' })] })
  const bad = compared({
    jobs: [failedJob({ tests: tested('fail') }), job({ id: 'lint', outcome: 'skipped' })],
  })
  const runs = [bad, good, good].map((one, at) => ({ runId: String(at), compared: one }))
  assert.equal(
    stabilityText(findUnstable(runs), paint),
    `✗ not stable: 3 outcomes changed within 3 runs of tree aaaaaaa

  job   test             failed 1×, success 2×
  step  test  script/01  exit 1 1×, exit 0 2×
  test  test  dates      fail 1×, pass 2×
`,
  )
  assert.equal(
    stabilityText(findUnstable(runs.slice(1)), paint),
    '✓ stable: every job, step and test ended alike in 2 runs of tree aaaaaaa\n',
  )
})
