import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import type { Compared } from '../src/model/compared.ts'
import { createColourer } from '../src/report/html/ansi.ts'
import { takeExcerpt } from '../src/report/html/excerpt.ts'
import { layOutGraph, nodeSize } from '../src/report/html/graph-layout.ts'
import { escapeText, markup } from '../src/report/html/markup.ts'
import { dark, light } from '../src/report/html/palette.ts'
import { diffRuns } from '../src/parity/diff.ts'
import { compared as comparedOf, failedJob, side } from './support/compared.ts'
import { temporaryDirectory } from './support/environment.ts'
import { checkPage, contrast } from './support/html.ts'
import { workflow } from './support/loom.ts'
import { recordRun, type ScriptedJob } from './support/recorded-run.ts'
import { readReportedRun } from '../src/report/html/reported-run.ts'
import { renderReport } from '../src/report/html/report.ts'
import type { Receipt } from '../src/model/receipt.ts'
import { hostile, pageOf, saying } from './support/report-page.ts'
import { makeRepository } from './support/repository.ts'
import { cli } from './support/run-cli.ts'

const step = { command: 'npm test' }
const bad = { command: 'npm test', exitCode: 3, output: ['all is lost\n'] }
const usual: readonly ScriptedJob[] = [
  { id: 'lint', stage: 'check', steps: [step] },
  { id: 'unit', stage: 'test', needs: ['lint'], steps: [step, bad], startMs: 1000, durationMs: 2000 },
  { id: 'flaky', stage: 'test', steps: [step], earlierAttempt: { ...bad, output: ['refused\n'] } },
  { id: 'odd', stage: 'test', steps: [bad], allowed: true, warning: 'mind the gap' },
  { id: 'deploy', stage: 'ship', needs: ['unit'], reason: 'needs `unit`, which did not pass' },
]

test('a page says the verdict, what failed with its output open, and what became of each job', async () => {
  const page = await pageOf(usual)
  checkPage(page)
  assert.match(page, /<title>Failed: unit · Loom run 1700000000000000000<\/title>/)
  assert.match(page, /<p class="counts">1 failed · 2 passed · 1 allowed to fail · 1 skipped in 3\.0 s<\/p>/)
  const jobs = [...page.matchAll(/<details class="job (\w+)" data-name="(\w+)"( open)?>/g)]
  assert.deepEqual(
    jobs.map(([, tone, name, open]) => [name, tone, open !== undefined]),
    [
      ['unit', 'bad', true],
      ['lint', 'good', false],
      ['flaky', 'good', false],
      ['odd', 'bad', false],
      ['deploy', 'idle', false],
    ],
  )
  assert.match(
    page,
    /<details class="step bad" open>[^]*?exit 3[^]*?<pre class="output">all is lost\n<\/pre>/,
  )
  assert.match(page, /success · 2 attempts · 1\.0 s/)
  assert.match(page, /Attempt 1[^]*?refused/)
  assert.match(page, /allowed to fail · exit 3/)
  assert.match(page, /<p class="reason">needs `unit`, which did not pass<\/p>/)
  assert.match(page, /<code>a\/b<\/code> <span class="name">odd<\/span><br>mind the gap/)
})

test('a page names no directory of the machine', async () => {
  assert.doesNotMatch(await pageOf(usual), /\/home\/|\/tmp\//)
})

test('the policy of a page allows its own style and script, and nothing else', async () => {
  const page = await pageOf(usual)
  const hash = (tag: string) => {
    const content = new RegExp(`<${tag}>([^]*?)</${tag}>`).exec(page)?.[1] ?? ''
    return `'sha256-${createHash('sha256').update(content).digest('base64')}'`
  }
  assert.equal(
    /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1],
    `default-src 'none'; style-src ${hash('style')}; script-src ${hash('script')}; base-uri 'none'; form-action 'none'`,
  )
  assert.equal(page.match(/<script|<style/g)?.length, 2)
  assert.doesNotMatch(page, /https?:|javascript:|\bsrc=|url\(|@import/)
})

test('a page of hostile names, commands and outputs has the same tags as one of harmless ones', async () => {
  const hostilePage = await pageOf(saying(hostile))
  checkPage(hostilePage)
  const tags = (page: string) => [...page.matchAll(/<\/?[a-z]+/g)].map(([tag]) => tag)
  assert.deepEqual(tags(hostilePage), tags(await pageOf(saying(hostile.map((_, at) => `harmless ${at}`)))))
  assert.doesNotMatch(hostilePage, /[\0\u0007\u202a-\u202e\u2066-\u2069\u009b\ufeff]/)
})

test('text is escaped for content and attributes, and what is invisible is made visible', () => {
  assert.equal(escapeText(`<a href="x" id='y'>&`), '&lt;a href=&quot;x&quot; id=&#39;y&#39;&gt;&amp;')
  assert.equal(escapeText('a\0b\u001b\u007f\u202e'), 'a␀b␛⟨U+007F⟩⟨U+202E⟩')
  assert.equal(escapeText('tab\tline\nשלום é 🙂'), 'tab\tline\nשלום é 🙂')
  assert.equal(markup`${'<'}${[markup`<b>${1}</b>`]}${undefined}`.html, '&lt;<b>1</b>')
})

test('only markup.ts makes markup, and what it takes as it is was written by Loom', () => {
  const directory = fileURLToPath(new URL('../src/report/html', import.meta.url))
  const sources = readdirSync(directory).map(
    (name) => [name, readFileSync(join(directory, name), 'utf8')] as const,
  )
  const those = (pattern: RegExp) => sources.filter(([, text]) => pattern.test(text)).map(([name]) => name)
  assert.deepEqual(those(/\{ ?html(:|,| \})|as Markup/), ['markup.ts'])
  assert.deepEqual(those(/trusted\(/), ['markup.ts', 'page.ts'])
})

const coloured: readonly (readonly [name: string, lines: readonly string[], html: string])[] = [
  ['the eight colours', ['\u001b[31mred\u001b[0m plain'], '<span class="f1">red</span> plain'],
  [
    'bright ones',
    ['\u001b[91mr\u001b[90mg\u001b[39md'],
    '<span class="f1">r</span><span class="f8">g</span>d',
  ],
  ['grounds', ['\u001b[41;37mx\u001b[49my'], '<span class="f7 b1">x</span><span class="f7">y</span>'],
  [
    'effects',
    ['\u001b[1;4mx\u001b[22my\u001b[mz'],
    '<span class="bold underline">x</span><span class="underline">y</span>z',
  ],
  [
    '256 colours',
    ['\u001b[38;5;196mr\u001b[38;5;244mg'],
    '<span class="f1">r</span><span class="f8">g</span>',
  ],
  ['16 million', ['\u001b[38;2;10;200;30;1mx'], '<span class="f2 bold">x</span>'],
  [
    'written with colons',
    ['\u001b[38:2::250:10:240mx\u001b[4:0my'],
    '<span class="f5">x</span><span class="f5">y</span>',
  ],
  ['swapped', ['\u001b[31;7mx\u001b[27;39;7my'], '<span class="b1">x</span><span class="inverse">y</span>'],
  [
    'a colour left on',
    ['\u001b[32ma', 'b\u001b[0mc'],
    '<span class="f2">a</span>|<span class="f2">b</span>c',
  ],
  ['what moves the cursor', ['50%\r100%\u001b[2K\u001b[1A\u001b]0;title\u0007'], '100%'],
  ['markup in colour', ['\u001b[31m<b>'], '<span class="f1">&lt;b&gt;</span>'],
  ['codes that mean nothing', ['\u001b[38;9mx\u001b[999my\u001b[;;mz'], 'xyz'],
]
for (const [name, lines, html] of coloured) {
  test(`colours of output: ${name}`, () => {
    const colourer = createColourer()
    assert.equal(lines.map((line) => colourer.line(line).html).join('|'), html)
  })
}

test('every text can be read on every ground it can have, in light and dark (WCAG AA)', () => {
  for (const { ground, surface, text, quiet, link, tones, fronts, backs } of [light, dark]) {
    assert.equal(fronts.length, backs.length)
    const plain = [text, quiet, link, ...Object.values(tones)]
    const pairs = [
      ...[ground, surface].flatMap((back) => [...plain, ...fronts].map((front) => [front, back] as const)),
      ...backs.flatMap((back) => [text, ...fronts].map((front) => [front, back] as const)),
    ]
    for (const [front, back] of pairs) assert.ok(contrast(front, back) >= 4.5, `${front} on ${back}`)
  }
})

function excerptOf(pieces: readonly string[], limits = { lines: 10, characters: 1000 }) {
  const taker = takeExcerpt(limits)
  for (const piece of pieces) taker.push('stdout', piece)
  return taker.end()
}

test('an output that fits is kept whole, whatever pieces it comes in', () => {
  const text = 'one\ntwo\n\nfour'
  const whole = { first: [], leftOut: 0, last: ['one', 'two', '', 'four'] }
  for (let cut = 0; cut <= text.length; cut++)
    assert.deepEqual(excerptOf([text.slice(0, cut), text.slice(cut)]), whole)
})

test('of a long output the beginning and more of the end are kept, and the rest is counted', () => {
  const lines = Array.from({ length: 100_000 }, (_, at) => `${at}`)
  const { first, leftOut, last } = excerptOf([lines.join('\n')])
  assert.deepEqual([first, leftOut, last], [['0', '1'], 99_990, lines.slice(-8)])
  const few = excerptOf(Array.from({ length: 50 }, () => `${'x'.repeat(90)}\n`))
  assert.ok(few.first.length + few.last.length <= 11 && few.last.length >= 8, JSON.stringify(few))
})

test('standard output and error are cut into lines each by itself', () => {
  const taker = takeExcerpt({ lines: 10, characters: 1000 })
  for (const [stream, text] of [
    ['stdout', 'a'],
    ['stderr', 'b\nc'],
    ['stdout', 'd\n'],
  ] as const)
    taker.push(stream, text)
  assert.deepEqual(taker.end().last, ['b', 'ad', 'c'])
})

test('of a line without end its beginning is kept, of a progress bar the last state', () => {
  const endless = excerptOf(
    Array.from({ length: 100 }, () => 'x'.repeat(10_000)),
    { lines: 9, characters: 9000 },
  )
  assert.deepEqual(endless.last, [`${'x'.repeat(1000)}…`])
  const bar = excerptOf(Array.from({ length: 9000 }, (_, at) => `\r${at} of 9000`))
  assert.match(bar.last.join('|'), /8999 of 9000$/)
})

test('a page of 1,000 jobs and 100,000 lines keeps to its budget, and says what it left out', async () => {
  const output = [Array.from({ length: 100 }, (_, at) => `line ${at}\n`).join('')]
  const jobs = Array.from({ length: 1000 }, (_, at) => ({
    id: `job-${at}`,
    stage: `stage-${at % 5}`,
    steps: [{ command: 'make', exitCode: at % 100 === 0 ? 1 : 0, output }],
  }))
  const page = await pageOf(jobs)
  checkPage(page)
  assert.ok(page.length < 4_000_000, `${page.length}`)
  assert.ok((page.match(/^.*line \d+$/gm) ?? []).length <= 20_000)
  assert.match(
    page,
    /90 lines left out: see <code>jobs\/job-1\/user\/script\/01\/events\.jsonl<\/code>, or <code>loom logs 17\d+ job-1 01<\/code>/,
  )
  assert.equal(page.match(/<details class="job \w+" data-name="[^"]*" open>/g)?.length, 10)
  assert.equal(page.match(/<a class="chip/g)?.length, 1000)
})

test('the graph: stages are columns, a need within a stage makes a further one, no two jobs overlap', () => {
  const jobs = [
    { id: 'a', stage: 'check' },
    { id: 'b', stage: 'check' },
    { id: 'c', stage: 'check' },
    { id: 'd', stage: 'test' },
  ]
  const needs = [
    { from: 'c', to: 'b', kind: 'needs' },
    { from: 'a', to: 'd', kind: 'needs' },
  ] as const
  const { jobs: placed, stages, width, height } = layOutGraph(jobs, needs)
  const at = new Map(placed.map(({ job, x, y }) => [job.id, { x, y }]))
  assert.equal(at.get('a')?.x, at.get('c')?.x)
  assert.ok((at.get('b')?.x ?? 0) > (at.get('c')?.x ?? 0))
  assert.ok((at.get('d')?.x ?? 0) > (at.get('b')?.x ?? 0))
  assert.deepEqual(
    stages.map(({ name }) => name),
    ['check', 'test'],
  )
  assert.equal(new Set(placed.map(({ x, y }) => `${x} ${y}`)).size, 4)
  for (const { x, y } of placed) assert.ok(x + nodeSize.width <= width && y + nodeSize.height <= height)
})

test('the timeline: each attempt is a bar, at its time', async () => {
  const page = await pageOf([
    { id: 'first', steps: [step], durationMs: 1000 },
    { id: 'flaky', steps: [step], earlierAttempt: bad, startMs: 2000, durationMs: 2000 },
    { id: 'never' },
  ])
  const bars = [...page.matchAll(/<rect class="bar([ \w]*)" x="([\d.]+)%" width="([\d.]+)%"/g)]
  assert.deepEqual(
    bars.map(([, kind, x, width]) => [kind, x, width]),
    [
      [' good', '0', '25'],
      [' earlier bad', '50', '25'],
      [' good', '75', '25'],
    ],
  )
  assert.match(page, /1 job did not run/)
})

const environment: Compared['environment'] = {
  platform: 'linux',
  arch: 'x64',
  kernel: '6.1',
  loom: '0.1.0',
  git: '2.39.5',
  locale: 'C',
  time_zone: 'UTC',
  umask: '0022',
  processors: 2,
  memory_gib: 8,
  variables: ['HOME', 'PATH'],
}
const compared: Compared = {
  schema_version: 'v1',
  kind: 'loom-compared',
  source: { tree_sha: 'd'.repeat(40), files: 1 },
  workflow: { path: '.loom/workflow.yml', sources_digest: '', plan_digest: '' },
  environment,
  jobs: [
    {
      id: 'unit',
      outcome: 'failed',
      attempts: 1,
      steps: [],
      tests: {
        totals: { pass: 300, fail: 1, skip: 0 },
        cases: [
          ...Array.from({ length: 300 }, (_, at) => ({ id: `passes <${at}>`, outcome: 'pass' as const })),
          { id: 'zebra', outcome: 'fail' },
        ],
      },
    },
  ],
}

test('tests and the environment are shown where they were recorded, failing tests first', async () => {
  const page = await pageOf(usual, { compared })
  checkPage(page)
  assert.match(
    page,
    /<h3><span class="name">unit<\/span> <span class="count">300 pass · 1 fail<\/span><\/h3>/,
  )
  assert.ok(page.indexOf('zebra') < page.indexOf('passes &lt;0&gt;'))
  assert.match(page, /100 more tests, see compared\.json/)
  assert.match(page, /<th scope="row">Time zone<\/th><td>UTC<\/td>/)
  assert.match(page, /<code>HOME<\/code> <code>PATH<\/code>/)
  assert.doesNotMatch(await pageOf(usual, { compared: { damaged: true } }), /id="(tests|environment)"/)
})

test('parity: two receipts side by side, or the diff that is given, its headings below the section’s', async () => {
  await using directory = await temporaryDirectory()
  const other = { ...recordRun(directory.path, [{ id: 'lint', steps: [bad] }]), run_id: '17<18' }
  const sides = await pageOf(usual, { against: { receipt: other } })
  checkPage(sides)
  assert.match(sides, /<tr><th scope="row">Run<\/th><td>17\d+<\/td><td>17&lt;18<\/td><\/tr>/)
  assert.match(sides, /<tr class="differs"><th scope="row">Job lint<\/th><td>success<\/td><td>failed<\/td>/)
  assert.match(sides, /<th scope="row">Job deploy<\/th><td>skipped<\/td><td>not in it<\/td>/)
  const [a, b] = [side(comparedOf()), side(comparedOf({ jobs: [failedJob()] }))]
  const diff = await diffRuns(a, b)
  const given = await pageOf(usual, { against: { receipt: other, diff } })
  checkPage(given)
  assert.match(given, /<h3 class="diverged">diverged<\/h3>[^]*<h4>First to diverge<\/h4>[^]*exit/)
})

test('a run that has not ended, or was stopped before its first job, is shown as that', async () => {
  await using directory = await temporaryDirectory()
  const { logs_dir: _, ...receipt } = recordRun(directory.path, [])
  const pageFor = async (changed: Partial<Receipt>) => {
    const pieces = renderReport(
      await readReportedRun({ ...receipt, ...changed }, directory.path, new Date(0)),
      {
        version: '1',
      },
    )
    return text(Readable.from(pieces))
  }
  const running = await pageFor({ status: 'running' })
  checkPage(running)
  assert.match(running, /<h1>Not ended yet<\/h1>[^]*once it has ended/)
  const error = { code: 'git/lock', message: 'the index is <locked>' }
  const stopped = await pageFor({ status: 'failure', error })
  checkPage(stopped)
  assert.match(stopped, /<strong>git\/lock:<\/strong> the index is &lt;locked&gt;/)
  assert.doesNotMatch(stopped, /is gone/)
})

async function ranOnce() {
  const repository = await makeRepository({
    '.loom/workflow.yml': workflow({ one: { script: ['echo out'] } }),
  })
  await cli(repository, ['run', '--local', '-q'], { LOOM_WORKSPACE_ROOT: repository.outside })
  return repository
}

test('loom report writes where git sees nothing, prints the path, and replaces its own page', async () => {
  await using repository = await ranOnce()
  const { exitCode, stdout } = await cli(repository, ['report'])
  assert.equal(exitCode, 0)
  const path = stdout.trimEnd()
  assert.equal(path, join(repository.path, `.loom/.runtime/reports/${path.split('/').at(-1) ?? ''}`))
  checkPage(readFileSync(path, 'utf8'))
  assert.equal(statSync(path).mode & 0o077, 0)
  assert.equal(repository.git('status', '--porcelain', '--untracked-files=all'), '')
  assert.equal((await cli(repository, ['report', 'last'])).stdout, stdout)
  assert.equal((await cli(repository, ['report', '-o', '-'])).stdout, readFileSync(path, 'utf8'))
})

test('loom report replaces no file that is no report, unless it is told to', async () => {
  await using repository = await ranOnce()
  const path = join(repository.path, 'page.html')
  const write = async (...args: string[]) => cli(repository, ['report', '-o', 'page.html', ...args])
  writeFileSync(path, '<!doctype html>\n<title>mine</title>\n')
  const refused = await write()
  assert.equal(refused.exitCode, 2)
  assert.match(refused.stderr, /report\/exists[^]*page\.html is there already, and no report[^]*--force/)
  assert.match(readFileSync(path, 'utf8'), /mine/)
  assert.equal((await write('--force')).exitCode, 0)
  assert.equal((await write()).exitCode, 0)
  rmSync(path)
  mkdirSync(path)
  assert.equal((await write()).exitCode, 2)
  const forced = await write('--force')
  assert.equal(forced.exitCode, 2)
  assert.match(forced.stderr, /report\/unwritable/)
  assert.ok(existsSync(path))
})

test('loom report of a run whose workspace is gone says so, and shows what the receipt knows', async () => {
  await using repository = await ranOnce()
  await cli(repository, ['clean', '--all'])
  const { stdout } = await cli(repository, ['report', '-o', '-', '--against', 'last'])
  checkPage(stdout)
  assert.match(stdout, /The workspace of this run is gone/)
  assert.match(stdout, /data-name="one"/)
  assert.match(stdout, /<h3 class="identical">identical<\/h3>/)
})
