import assert from 'node:assert/strict'
import { test } from 'node:test'
import colors from 'picocolors'
import type { EventBody } from '../src/model/event.ts'
import type { RedactedText } from '../src/model/redacted-text.ts'
import { ignoredNameIn } from '../src/parity/ignored-name.ts'
import { jobDirectory } from '../src/records/layout.ts'
import { endOfRun } from '../src/report/end.ts'
import { formatBytes, formatDuration, harmlessLine } from '../src/report/format.ts'
import { tableLines } from '../src/report/table.ts'
import { collectTails } from '../src/report/tails.ts'
import { withoutValues } from '../src/cli/variables.ts'

const paint = colors.createColors(false)

test('the end of a failed run: lines may be longer than the terminal is wide', () => {
  const path = '/a/long/path'.repeat(10)
  const text = endOfRun(
    {
      status: 'failure',
      outcomes: (['failed', 'success', 'success', 'skipped'] as const).map((outcome) => ({ outcome })),
      failed: [
        {
          id: 'test',
          outcome: 'failed',
          durationMs: 4100,
          step: { label: '02', command: 'npm test', exitCode: 1 },
          tests: [],
          lastLines: [
            'not ok 3 - parses dates',
            `  src/date.ts:14  ${path}  Expected 2, got 3`,
            'x'.repeat(500),
          ],
        },
      ],
      durationMs: 6200,
      hints: [],
      workspace: '/tmp/w',
      receipt: '/tmp/w/r.json',
      look: ['loom logs last test 02', 'loom show last'],
    },
    paint,
  )
  assert.equal(
    text,
    `✗ test  step 02  npm test    exit 1   4.1 s
  │ not ok 3 - parses dates
  │   src/date.ts:14  ${path}  Expected 2, got 3
  │ ${'x'.repeat(399)}…
1 failed · 2 passed · 1 skipped   in 6.2 s
isolated workspace: /tmp/w
receipt: /tmp/w/r.json
look:  loom logs last test 02   ·   loom show last
`,
  )
})

test('the end of what a step printed is its own: of no earlier step, no earlier attempt, no after_script', () => {
  const tails = collectTails()
  const write = (unit: 'script' | 'after_script', index: number, body: EventBody) =>
    tails.write({
      seq: 1,
      ts: '',
      phase: 'job.execution',
      place: { scope: 'step', job: 'test', unit, index },
      ...body,
    })
  const print = (text: string): EventBody => ({
    type: 'output',
    stream: 'stdout',
    text: text as RedactedText,
  })
  void write('script', 1, { type: 'phase_started' })
  void write('script', 1, print('first\nattempt'))
  void write('script', 1, { type: 'phase_started' })
  void write('script', 1, print('second\nhal'))
  void write('script', 1, print('f'))
  assert.deepEqual(tails.of('test'), ['second', 'half'])
  void write('script', 2, { type: 'phase_started' })
  void write('after_script', 1, { type: 'phase_started' })
  void write('after_script', 1, print('after\n'))
  assert.deepEqual(tails.of('test'), [])
})

test('a thousand jobs fit a terminal of 24 rows: running and failed ones first', () => {
  const jobs = Array.from({ length: 1000 }, (_, at) => ({
    id: `job${at}`,
    ...(at === 999 ? { startedMs: 0, step: '01 x' } : {}),
  }))
  const lines = tableLines(jobs, { paint, monotonicMs: () => 1500, columns: () => 80, rows: () => 24 })
  assert.equal(lines.length, 22)
  assert.equal(lines[0], '▸ job999      1.5 s  01 x')
  assert.equal(lines.at(-1), '… 979 more, 0 of 1000 done')
})

test('durations, sizes, and lines that would move the cursor', () => {
  assert.deepEqual([400, 4100, 12_000, 63_000, 7_500_000].map(formatDuration), [
    '0.4 s',
    '4.1 s',
    '12 s',
    '1 m 03 s',
    '2 h 05 m',
  ])
  assert.deepEqual([0, 999, 14_000, 1_234_567_890].map(formatBytes), ['0 B', '999 B', '14 kB', '1.2 GB'])
  assert.equal(harmlessLine('\u001b[31mred\u001b[0m\u001b[2J\u001b]0;title\u0007 10%\r 20%', true), ' 20%')
  assert.equal(harmlessLine('\u001b[31mred\u001b[0m\u001b[2J', true), '\u001b[31mred\u001b[0m')
})

const ignored = ['.env.local', 'node_modules/', 'secrets/api.json']
const hints: readonly [string, string | undefined][] = [
  ['cat: .env.local: No such file or directory', '.env.local'],
  ["Error: Cannot find module '/w/node_modules/x'", 'node_modules/'],
  ['    at run (/w/node_modules/x/index.js:1:1)', undefined],
  ["ENOENT: no such file or directory, open '/w/secrets/api.json'", 'secrets/api.json'],
  ['my.env.local.bak is fine', undefined],
]
for (const [line, name] of hints) {
  test(`the ignored file that is named in: ${line}`, () => {
    assert.equal(ignoredNameIn(`other\n${line}\n`, ignored), name)
  })
}

test('E14: every job has a directory of its own that is safe as a path', () => {
  const names = ['test', 'a/b', 'a:b', '../x', 'ü', 'x'.repeat(300), 'A', 'a']
  const directories = names.map(jobDirectory)
  assert.equal(new Set(directories.map((path) => path.toLowerCase())).size, names.length)
  for (const path of directories) assert.match(path, /^jobs\/[a-z0-9][a-z0-9._-]{0,99}$/)
})

test('the values of --var are left out of a command line', () => {
  assert.deepEqual(withoutValues(['run', '--var', 'A=1', 'B=2', '--jobs', '2', '--var=C=3']), [
    'run',
    '--var',
    'A=…',
    'B=…',
    '--jobs',
    '2',
    '--var=C=…',
  ])
})
