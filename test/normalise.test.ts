import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { createNormaliser } from '../src/parity/normalise.ts'
import { createOutputDigest } from '../src/parity/output-digest.ts'
import { readPatterns } from '../src/parity/own-patterns.ts'
import type { Places } from '../src/parity/places.ts'

const fixtures = new URL('fixtures/normalise/', import.meta.url)
const captured = JSON.parse(readFileSync(new URL('places.json', fixtures), 'utf8')) as Record<string, Places>

interface Capture {
  readonly raw: string
  readonly normalised: string
}

function capture(tool: string, number: number): Capture {
  const raw = readFileSync(new URL(`${tool}-${number}.txt`, fixtures), 'utf8')
  const places = captured[number]
  assert.ok(places)
  return { raw, normalised: createNormaliser({ places }).line(raw) }
}

const linesOf = (text: string) => text.split('\n')

/** Captures 1 and 2 are of a run that passes, 3 and 4 of one that fails; even ones are of another place, user and time zone. */
const tools: readonly [tool: string, failure: string][] = [
  ['npm', ''],
  ['node-spec', '  ✖ is right'],
  ['node-tap', '    not ok 2 - is right'],
  ['jest', '    ✕ is right'],
  ['vitest', ' × sum.test.js > sum > is right <duration>'],
  ['mocha', '    1) is right'],
  ['pytest', '==== 1 failed, 2 passed, 1 skipped in <duration> ===='],
  ['go', '    sum_test.go:19: got 4, want 5 in <workspace>/gopkg'],
  ['cargo', "thread 'tests::is_right' (<pid>) panicked at src/lib.rs:11:21:"],
  ['make', 'make: *** [Makefile:3: all] Error 2'],
  ['gcc', 'make[1]: *** [Makefile:3: all] Error 1'],
]

for (const [tool, failure] of tools) {
  test(`R9: ${tool} prints the same in two places, passing and failing`, () => {
    for (const number of [1, 3]) {
      const [here, there] = [capture(tool, number), capture(tool, number + 1)]
      assert.notEqual(here.raw, there.raw)
      assert.deepEqual(linesOf(here.normalised), linesOf(there.normalised))
      assert.equal(linesOf(here.normalised).length, linesOf(here.raw).length)
    }
  })

  test(`R10: nothing of the place is left in what ${tool} prints`, () => {
    for (const number of [1, 2, 3, 4]) {
      assert.doesNotMatch(capture(tool, number).normalised, /\/(tmp\/|home\/|srv\/two|var\/tmp)|\x1b/)
    }
  })

  if (failure === '') continue
  test(`a failure stays visible in what ${tool} prints`, () => {
    const [passes, fails] = [capture(tool, 1), capture(tool, 3)]
    assert.ok(!linesOf(passes.normalised).includes(failure))
    assert.ok(linesOf(fails.normalised).includes(failure), fails.normalised)
  })
}

for (const tool of ['ls', 'npm-ci', 'time', 'vitest-json']) {
  test(`R9: ${tool} prints the same when it is run twice`, () => {
    const [first, second] = [capture(tool, 1), capture(tool, 2)]
    assert.notEqual(first.raw, second.raw)
    assert.deepEqual(linesOf(first.normalised), linesOf(second.normalised))
  })
}

const run = '1772666574190575000'
const places: Places = {
  workspace: [`/tmp/loom-run-local-${run}-42`],
  temporary: ['/tmp'],
  home: ['/home/dev'],
  run: [run],
}
const normaliser = createNormaliser({ places })
const page = readFileSync(new URL('../docs/normalising.md', import.meta.url), 'utf8')

/** The cells of a table of the page, without their quotes. */
function tableOf(name: string): [string, string][] {
  const table = page.split(`<!-- ${name} -->`)[1]?.split(`<!-- /${name} -->`)[0] ?? ''
  return [...table.matchAll(/^\| `(.+?)` +\| (.+?) +\|$/gm)].map(([, first = '', second = '']) => [
    first.replaceAll('\\e', '\x1b').replaceAll('\\r', '\r').replaceAll('\\\\', '\\'),
    second.replace(/^`|`$/g, ''),
  ])
}

test('docs/normalising.md: what is replaced', () => {
  const rows = tableOf('replaced')
  assert.equal(rows.length, 46)
  for (const [printed, becomes] of rows) assert.equal(normaliser.line(printed), becomes)
})

test('docs/normalising.md: what stays', () => {
  const rows = tableOf('kept')
  assert.equal(rows.length, 18)
  for (const [printed] of rows) assert.equal(normaliser.line(printed), printed)
})

test('docs/normalising.md: your own patterns', async () => {
  const written = page.split('  normalise:\n')[1]?.split('```')[0] ?? ''
  const patterns = await readPatterns([...written.matchAll(/- '(.+)'/g)].map(([, pattern = '']) => pattern))
  const own = createNormaliser({ places, patterns })
  const rows = tableOf('own')
  assert.equal(rows.length, 3)
  for (const [printed, becomes] of rows) assert.equal(own.line(printed), becomes)
})

const terminal: readonly [what: string, printed: string, shown: string][] = [
  ['a carriage return at the end', 'done\r', 'done'],
  ['a cursor moved to the first column', 'ab\x1b[Gcd\x1b[1Gef', 'ef'],
  ['an erased line', 'ab\x1b[2Kcd', 'cd'],
  ['an erased rest', 'ab\x1b[Kcd', 'abcd'],
  ['backspaces', 'w\bwo\bo', 'wo'],
  ['a sequence within a sequence', 'a\x1b\x1b[32mb', 'ab'],
  ['an open sequence', 'a\x1b[12', 'a[12'],
  ['an open title', 'a\x1b]0;title', 'a]0;title'],
  ['a duration behind colours', '\x1b[32m5\x1b[2mms\x1b[0m', '<duration>'],
  ['a character set', '\x1b(Bplain', 'plain'],
]

for (const [what, printed, shown] of terminal) {
  test(`terminal: ${what}`, () => {
    assert.equal(normaliser.line(`before\n${printed}\nafter`), `before\n${shown}\nafter`)
  })
}

const borders: readonly [printed: string, becomes: string][] = [
  ['/tmp', '<tmp>'],
  ['/tmp/', '<tmp>/'],
  ['"/home/dev"', '"<home>"'],
  ['/home/dev.', '<home>.'],
  ['/home/dev.old /home/dev-2', '/home/dev.old /home/dev-2'],
  ['/tmp//home/dev', '<tmp>//home/dev'],
  [
    'localhost:32767 localhost:32768 localhost:65535 localhost:65536',
    'localhost:32767 localhost:<port> localhost:<port> localhost:65536',
  ],
  ['src/localhost.ts:41234', 'src/localhost.ts:41234'],
  ['rapid 12, pid 12.5', 'rapid 12, pid 12.5'],
  ['25:00:00 24:61:00', '25:00:00 24:61:00'],
  [`${run}0 x${run} ${run}x _${run}_`, `${run}0 x${run} ${run}x _<run>_`],
  ['== === ==== =====', '== === ==== ===='],
  ['5ms-2026-11-25T18:49:45Z', '5ms-<time>'],
  ['<time>5ms', '<time>5ms'],
  ['5s-test 1m 5s.sh', '5s-test 1m 5s.sh'],
  ['startTime: 12, restart_time: 1795636503', 'startTime: 12, restart_time: 1795636503'],
  ['surreal 0.02', 'surreal 0.02'],
  ['user 12 is 1.50', 'user 12 is 1.50'],
  ['dr-xr-xr-x  20 0 0  4096 2025 11 5', 'dr-xr-xr-x <ignored> 0 0 <ignored> 2025 11 5'],
  ['-rw-r--r--   2 a  b   7 c', '-rw-r--r-- 2 a b 7 c'],
  ['drwx------ is 12 a b 7 c', 'drwx------ is 12 a b 7 c'],
]

for (const [printed, becomes] of borders) {
  test(`borders: ${printed}`, () => {
    assert.equal(normaliser.line(printed), becomes)
    assert.equal(normaliser.line(becomes), becomes)
  })
}

test('places that are no paths are none, and the longest one wins', () => {
  const odd = createNormaliser({
    places: { workspace: ['', '/'], temporary: ['/a/b/'], home: ['/a', 'relative'], run: [] },
  })
  assert.equal(odd.line('/ /a/b/x/c /a/c relative'), '/ <tmp>/c <home>/c relative')
})

test('places may hold any character', () => {
  const odd = createNormaliser({
    places: { workspace: ['/srv/a+b (c)/é$'], temporary: [], home: [], run: [] },
  })
  assert.equal(odd.line('in /srv/a+b (c)/é$/x, not /srv/aab (c)/é$'), 'in <workspace>/x, not /srv/aab (c)/é$')
})

test('own patterns: what cannot be used is said, and left out', async () => {
  const { replace, problems } = await readPatterns(['^a', 'b$', '\\bc', 'd*', '(', '[$^]x', '\\$y', '[^z]z'])
  assert.deepEqual(
    problems.map(({ pattern }) => pattern),
    ['^a', 'b$', '\\bc', 'd*', '('],
  )
  assert.equal(replace?.('^x $y az'), '<ignored> <ignored> <ignored>')
  assert.deepEqual(await readPatterns([]), { replace: undefined, problems: [] })
})

test('own patterns: each has its own groups', async () => {
  const { replace } = await readPatterns(['(?P<name>ab)', '(?P<name>cd)', 'e(f)'])
  assert.equal(replace?.('ab cd ef'), '<ignored> <ignored> <ignored>')
})

test('own patterns see the lines one by one, and none that are too long', async () => {
  const own = createNormaliser({ places, patterns: await readPatterns(['[^x]+']) })
  assert.equal(own.line('a b\nxc\n'), '<ignored>\nx<ignored>\n')
  const long = 'a'.repeat(4097)
  assert.equal(own.line(long), long)
})

function digestOf(pieces: readonly string[]) {
  const digest = createOutputDigest(normaliser)
  for (const piece of pieces) digest.push(piece)
  return digest.end()
}

const counts: readonly [text: string, lines: number][] = [
  ['', 0],
  ['a', 1],
  ['a\n', 1],
  ['a\nb', 2],
  ['\n\n', 2],
  ['a\n\x1b[0m', 1],
]

for (const [text, lines] of counts) {
  test(`digest: ${JSON.stringify(text)} has ${lines} lines`, () => {
    assert.equal(digestOf([text]).lines, lines)
    assert.equal(digestOf([...text]).lines, lines)
  })
}

test('digest: as of the normalised text', () => {
  assert.deepEqual(digestOf(['pid 1 in 5s\n']), digestOf(['pid <pid> in <du', 'ration>\n']))
  assert.notEqual(digestOf(['1 passed\n']).digest, digestOf(['2 passed\n']).digest)
  assert.equal(digestOf([]).digest, 'sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
})

test('digest: a long line is one line however it comes, and is normalised', () => {
  const long = (ms: number) => `${`took ${ms}ms 😀 `.repeat(20_000)}end\n`
  const whole = digestOf([long(5)])
  assert.equal(whole.lines, 1)
  assert.deepEqual(digestOf(long(5).match(/[^]{1,1013}/g) ?? []), whole)
  assert.deepEqual(digestOf([long(7)]), whole)
})

test('digest: of a long progress display the end counts', () => {
  const progress = Array.from({ length: 20_000 }, (_, at) => `\r${at} of 20000`).join('')
  assert.deepEqual(digestOf([progress, '\rdone\n']), digestOf(['done\n']))
})
