import assert from 'node:assert/strict'
import { test } from 'node:test'
import { diffRuns } from '../src/parity/diff.ts'
import { type Annotation, renderAnnotation } from '../src/report/github/annotation.ts'
import { annotationsOf } from '../src/report/github/annotations.ts'
import { putWithin, type Section } from '../src/report/github/bounded.ts'
import { diagnosticAnnotations } from '../src/report/github/diagnostic-annotations.ts'
import { type GithubRun, readGithubRun } from '../src/report/github/github-run.ts'
import { jobSummary, type SummaryFacts } from '../src/report/github/job-summary.ts'
import { code, fenced, prose } from '../src/report/markdown.ts'
import type { FailingTest } from '../src/model/test-record.ts'
import { compared, job, side } from './support/compared.ts'
import { temporaryDirectory } from './support/environment.ts'
import { planOf, recordRun, type ScriptedJob } from './support/recorded-run.ts'
import { readAsRunner } from './support/runner-log.ts'

const now = new Date('2026-01-03T00:00:00.000Z')

/** A run as the page reads it, with its plan and with failing tests in its first job that failed. */
async function runOf(
  scripted: readonly ScriptedJob[],
  failing: readonly FailingTest[] = [],
): Promise<GithubRun> {
  await using directory = await temporaryDirectory()
  const run = await readGithubRun(recordRun(directory.path, scripted), directory.path, now)
  const id = run.failed[0]?.job.record.id
  const jobs = run.jobs.map((one) => {
    if (one.manifest === undefined || one.record.id !== id || failing.length === 0) return one
    const totals = { fail: failing.length + 2, pass: 40 }
    const tests = { totals, failing: [...failing], records_paths: [] }
    return { ...one, record: { ...one.record, tests: totals }, manifest: { ...one.manifest, tests } }
  })
  const failed = run.failed.map((one) => ({
    ...one,
    job: jobs.find(({ record }) => record.id === one.job.record.id) ?? one.job,
  }))
  return { ...run, plan: planOf(scripted), jobs, failed }
}

const usual: readonly ScriptedJob[] = [
  { id: 'lint', steps: [{ command: 'npm run lint' }] },
  {
    id: 'test',
    needs: ['lint'],
    durationMs: 4100,
    steps: [
      { command: 'npm ci' },
      { command: 'npm test', exitCode: 1, output: ['ok 1\nnot ok 2 - dates\n', '# fail 1\n'] },
    ],
  },
  { id: 'deploy', stage: 'deploy', needs: ['test'], reason: 'test failed' },
]
const failingTests: readonly FailingTest[] = [
  {
    id: 'test/dates.test.ts > parses dates',
    file: 'test/dates.test.ts',
    line: 14,
    message: 'expected 2, got 3',
  },
  { id: 'com.example.DatesTest > leap', file: 'src/(a) b/Dates.java' },
]
const facts: SummaryFacts = {
  serverUrl: 'https://github.com',
  repository: 'octo/project',
  sha: 'c'.repeat(40),
  runId: '123',
  artifactName: 'loom-run-ci-0-loom-1',
  bundleName: '1700000000000000000.loom.tar.zst',
}

test('the summary of a failed run', async () => {
  const blob = `https://github.com/octo/project/blob/${'c'.repeat(40)}`
  assert.equal(
    jobSummary(await runOf(usual, failingTests), facts),
    `## ✗ Loom: failed

1 failed · 1 passed · 1 skipped in 3.0 s · run \`1700000000000000000\`

| job | status | duration | cache |
| --- | --- | --- | --- |
| \`lint\` | ✓ success | 1.0 s |  |
| \`test\` | ✗ failed · tests: 4 failed · 40 passed | 4.1 s |  |
| \`deploy\` | − skipped · test failed |  |  |

### What failed

**\`test\`** · step 02 · exit 1 after 0.0 s

\`$ npm test\`

\`\`\`text
ok 1
not ok 2 - dates
# fail 1
\`\`\`

The last lines; all of them: \`loom logs 1700000000000000000 test 02\`

### Failing tests

| test | where | what | job |
| --- | --- | --- | --- |
| \`test/dates.test.ts > parses dates\` | [\`test/dates.test.ts:14\`](${blob}/test/dates.test.ts#L14) | \`expected 2, got 3\` | \`test\` |
| \`com.example.DatesTest > leap\` | [\`src/(a) b/Dates.java\`](${blob}/src/%28a%29%20b/Dates.java) |  | \`test\` |

_2 more failing tests left out_

<details><summary>Graph</summary>

\`\`\`mermaid
flowchart LR
  subgraph s0["main"]
    j0["✓ lint"]
    j1["✗ test"]
  end
  subgraph s1["deploy"]
    j2["− deploy"]
  end
  j0 --> j1
  j1 --> j2
\`\`\`

</details>

### Look closer on a laptop

\`\`\`sh
gh run download 123 -n loom-run-ci-0-loom-1
loom receipt import 1700000000000000000.loom.tar.zst
loom diff last last-ci
\`\`\`
`,
  )
})

test('the summary of a run that passed, of which nothing is uploaded', async () => {
  assert.equal(
    jobSummary(await runOf([{ id: 'lint', steps: [{ command: 'true' }] }]), {}),
    `## ✓ Loom: passed

1 passed in 3.0 s · run \`1700000000000000000\`

| job | status | duration | cache |
| --- | --- | --- | --- |
| \`lint\` | ✓ success | 1.0 s |  |
`,
  )
})

test('the parity section has the verdict and the cause', async () => {
  const other = compared({ environment: { node: '24.3.0' }, jobs: [job({ outcome: 'failed' })] })
  const diff = await diffRuns(side(compared()), side(other), { ignore: [] })
  const summary = jobSummary(await runOf(usual), { ...facts, diff })
  assert.match(summary, /\n### Parity\n\n#### ✗ diverged\n\n[^]*\n##### First to diverge\n/)
  assert.match(summary, /\n\*\*likely cause.*: Node: 22\.1\.0 on A, 24\.3\.0 on B\n/)
})

const hostile = [
  '```\n</details><script>x</script> @octocat #1 https://evil.example',
  '``````',
  '<!-- <b> & ![x](https://evil.example/x.png)',
  '\u001b[31mred\u202e\u0000\r| a | b |',
].join('\n')

test('nothing that a job is called, runs or prints is alive outside of code', async () => {
  const name = 'a|b`c\\|@octocat <img src=x>"]; click j0 href "x"'
  const run = await runOf(
    [
      { id: name, steps: [{ command: hostile, exitCode: 1, output: [hostile] }], reason: hostile },
      { id: 'b', needs: [name], reason: hostile },
    ],
    [{ id: hostile, file: 'a`]|(b).ts', line: 1, message: hostile }],
  )
  const summary = jobSummary(run, { ...facts, artifactName: "a'; rm -rf ~ #" })
  const outside = withoutCode(summary)
  assert.doesNotMatch(outside, /octocat|evil|script|img|<!--|click|\u202e|\u0000|\u001b|rm -rf/)
  assert.equal(summary.match(/<details>|<\/details>/g)?.length, 3, 'one of them in a fence')
  for (const row of outside.split('\n').filter((line) => line.startsWith('|')))
    assert.equal(row.split('|').length, 6, row)
  assert.match(
    summary,
    /\n {4}j0\["✗ a#124;b#96;c#92;#124;#64;octocat #60;img src#61;x#62;#34;#93;#59; click j0 href #34;x#34;"\]\n/,
  )
  assert.match(summary, /\ngh run download 123 -n 'a'\\''; rm -rf ~ #'\n/)
})

/** Takes out fences as CommonMark reads them, then code spans and code tags. */
function withoutCode(markdown: string): string {
  const outside: string[] = []
  let fence: string | undefined
  for (const line of markdown.split('\n')) {
    const [, run = '', info = ''] = /^ {0,3}(`{3,})(.*)$/.exec(line) ?? []
    if (fence === undefined && run !== '' && !info.includes('`')) fence = run
    else if (fence === undefined) outside.push(line)
    else if (run.length >= fence.length && info.trim() === '') fence = undefined
  }
  assert.equal(fence, undefined, 'a fence is left open')
  return outside.join('\n').replace(/`[^`\n]+`|<code>[^<\n]*<\/code>/g, 'C')
}

test('text in code, in fences and in sentences', () => {
  assert.deepEqual(
    [code('a b'), code('a|b`'), code(' x'), code(''), code('a\nb\u202ec')],
    ['`a b`', '<code>a&#124;b&#96;</code>', '<code>&#32;x</code>', '<code></code>', '`a b⟨U+202E⟩c`'],
  )
  assert.equal(fenced(['a ```` b', '\u001b[2Jc'], 'text'), '`````text\na ```` b\nc\n`````')
  assert.equal(
    prose('\\<b> @me #12 gh-3 a@b.c https://x www.x *a* [b](c) `d 5: 1.2, high-up'),
    '&#92;&#60;b&#62; @&#8203;me #&#8203;12 gh&#8203;-3 a@&#8203;b.c https&#58;//x www&#46;x &#42;a&#42; &#91;b&#93;(c) &#96;d 5: 1.2, high-up',
  )
})

test('a summary has 900 KiB at most, all of it whole, and says what is left out', async () => {
  const wide = '<&|`'.repeat(100)
  const many = Array.from({ length: 360 }, (_, at): ScriptedJob => ({
    id: `${wide}${at}`,
    steps: [{ command: wide, exitCode: at % 2, output: [`${'&'.repeat(2000)}\n`.repeat(100)] }],
  }))
  const run = await runOf(
    many,
    Array.from({ length: 20 }, () => ({ id: wide, file: wide, message: wide })),
  )
  const summary = jobSummary(run, facts)
  const size = Buffer.byteLength(summary)
  assert.ok(size > 500_000 && size <= 900 * 1024, `${size} bytes`)
  withoutCode(summary)
  // Not `assert.match`, which prints the whole page.
  for (const said of [
    /_\d+ more jobs left out_/,
    /_\d+ more failed jobs left out_/,
    /_2 more failing tests left out_/,
    /too large to be drawn/,
    /gh run download/,
  ])
    assert.ok(said.test(summary), String(said))
})

test('sections that are put within a size', () => {
  const section = (noun: string, pieces: readonly string[], more = 0): Section => ({
    ...{ head: `# ${noun}`, pieces, between: '\n', noun, more },
  })
  const large = section(
    'line',
    Array.from({ length: 100 }, () => 'x'.repeat(99)),
  )
  const [first = '', second] = putWithin([large, section('end', ['the end'])], 2000).split('\n\n# ')
  assert.match(first, /^# line\n(x{99}\n){15}\n_85 more lines left out_$/)
  assert.equal(second, 'end\nthe end\n')
  assert.equal(putWithin([section('a', ['b'], 1)], 2000), '# a\nb\n\n_1 more a left out_\n')
})

test('annotations of a run: steps of jobs without tests, tests at their lines, then the steps of those, warnings', async () => {
  const run = await runOf(
    [
      ...usual,
      { id: 'build', steps: [{ command: 'make', exitCode: 2 }] },
      { id: 'docs', steps: [{ command: 'true' }], warning: 'no cache' },
    ],
    [...failingTests, { id: 'outside', file: '../x.ts', line: 3 }],
  )
  assert.deepEqual(annotationsOf(run, 'project'), [
    { level: 'error', title: 'build failed in step 01', message: 'make: exit 2 after 0.0 s' },
    {
      level: 'error',
      title: 'test failed in test',
      message: 'test/dates.test.ts > parses dates\nexpected 2, got 3',
      file: 'project/test/dates.test.ts',
      line: 14,
    },
    {
      level: 'error',
      title: 'test failed in test',
      message: 'com.example.DatesTest > leap',
      file: 'project/src/(a) b/Dates.java',
    },
    { level: 'error', title: 'test failed in test', message: 'outside' },
    { level: 'error', title: 'test failed in step 02', message: 'npm test: exit 1 after 0.0 s' },
    { level: 'warning', title: 'docs: a/b', message: 'no cache' },
  ] satisfies Annotation[])
})

test('of more than ten annotations of a level the rest is counted in the tenth', async () => {
  const tests = Array.from({ length: 20 }, (_, at) => ({ id: `test ${at}` }))
  const annotations = annotationsOf(await runOf(usual, tests))
  assert.equal(annotations.length, 10)
  assert.equal(annotations.at(-1)?.message, 'test 9\n… and 11 more errors, see the summary')
})

test('annotations of diagnostics point at their lines', () => {
  const source = { path: '.loom/workflow.yml', text: 'stages: [a]\njobs:\n  a:\n    stag: x\n' }
  const at = (text: string) => {
    const start = source.text.indexOf(text)
    return { source, start, end: start + text.length }
  }
  const annotations = diagnosticAnnotations([
    {
      code: 'workflow/unknown-key',
      severity: 'error',
      message: 'no key `stag`',
      span: at('stag:'),
      hint: 'write `stage`',
    },
    { code: 'workflow/odd', severity: 'warning', message: 'odd', span: at('jobs:\n  a:\n') },
    { code: 'workflow/missing', severity: 'error', message: 'nothing' },
  ])
  assert.deepEqual(annotations, [
    {
      ...{ level: 'error', title: 'workflow/unknown-key', message: 'no key `stag`\nhint: write `stage`' },
      ...{ file: '.loom/workflow.yml', line: 4, column: 5 },
    },
    {
      level: 'warning',
      title: 'workflow/odd',
      message: 'odd',
      file: '.loom/workflow.yml',
      line: 2,
      endLine: 3,
    },
    { level: 'error', title: 'workflow/missing', message: 'nothing' },
  ] satisfies Annotation[])
  assert.equal(
    renderAnnotation(annotations[0] as Annotation),
    '::error title=workflow/unknown-key,file=.loom/workflow.yml,line=4,col=5::no key `stag`%0Ahint: write `stage`\n',
  )
})

test('an annotation of hostile text is one command', () => {
  const nasty = 'a,b::c\n::add-mask::x\r##[group]'
  const rendered = renderAnnotation({ level: 'error', title: nasty, message: nasty, file: nasty })
  assert.deepEqual(readAsRunner(rendered).commands, [
    { name: 'error', properties: { title: nasty, file: nasty }, data: nasty },
  ])
})
