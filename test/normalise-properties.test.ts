import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createNormaliser, type Normaliser } from '../src/parity/normalise.ts'
import { numberRules } from '../src/parity/numbers.ts'
import { createOutputDigest } from '../src/parity/output-digest.ts'
import { readPatterns } from '../src/parity/own-patterns.ts'
import { forSeeds } from './support/for-seeds.ts'
import type { Random } from './support/random.ts'

const run = '1772666574190575000'
const places = {
  workspace: ['/tmp/one/project'],
  temporary: ['/tmp'],
  home: ['/home/dev'],
  run: [run],
}
const plain = createNormaliser({ places })
const patterns = await readPatterns(['b[aeiou]+', 'x.x', '[0-9]x|time', '(?i)é+'])
const own = createNormaliser({ places, patterns })

/** What is replaced, its beginnings and ends, and what may stand beside it. */
const atoms = [
  ...['/tmp', '/tmp/one/project', '/home/dev', '/', 'file://', '-I', '~', run, '0x', '0x7ffe12345678'],
  ...['5', '12', '1,234', '41234', '5ms', '1.5s', '0.002s', '1m', '2h ', ' (5 ms)', ', estimated '],
  ...[
    '2026-11-25T18:49:45.123Z',
    '18:49:45',
    'Wed Nov 25 18:49:45 2026',
    'Nov ',
    'Wed, ',
    '25 Nov 2026 10:00',
  ],
  ...['2026/11/25 10:00:00', '2026-11-25', 'T', 'Z', 'PM', ' UTC', '+0900'],
  ...[
    'localhost:41234',
    '[::1]:',
    '127.0.0.1:',
    ':41234',
    'port ',
    'pid ',
    'pid=',
    '(node:',
    'goroutine ',
    'code=',
  ],
  ...[
    '\n',
    '-rw-r--r--   1 a  b  12 ',
    'drwxr-xr-x 12 0 0  40 ',
    'dr-xr-xr-x',
    'npm warn deprecated ',
    'LOOM_TRACKING_ID=',
  ],
  ...['\nreal 0.02', 'user ', 'startTime: 1795636503', 'timestamp='],
  ...['duration_ms ', 'duration: ', '"time": ', 'elapsed=', "thread 'a' ("],
  ...['(', ')', '[', ']', ' ', ' ', '-', '_', '.', ':', ',', '=', '====', '=======', '"', '+', '<', '>'],
  ...[
    '<time>',
    '<duration>',
    '<tmp>',
    '<ignored>',
    'a',
    'x',
    's',
    'm',
    'h',
    'ba',
    'é',
    '✔',
    '😀',
    'x'.repeat(260),
  ],
  ...['\x1b', '\x1b[31m', '\x1b]0;t\x07', '\x1b[K', '\x1b[2K', '\x1b[1G', '\r', '\b', '\n', '\r\n'],
] as const

const textOf = (random: Random, most: number): string =>
  Array.from({ length: 1 + random.below(most) }, () => random.pick(atoms)).join('')

for (const [name, normaliser] of [
  ['what is built in', plain],
  ['own patterns', own],
] as const) {
  forSeeds(
    `${name}: twice is once, no line is lost, and lines do not depend on each other`,
    4000,
    (random) => {
      const text = textOf(random, 14)
      const once = normaliser.line(text)
      assert.equal(normaliser.line(once), once)
      const lines = text.split('\n').map((line) => normaliser.line(line))
      assert.equal(once, lines.join('\n'))
    },
  )
}

/** Cuts at any place, within a surrogate pair too. */
function cut(text: string, random: Random): string[] {
  const pieces: string[] = []
  for (let at = 0; at < text.length;) {
    const length = 1 + random.below(random.pick([1, 3, 20, 50_000]))
    pieces.push(text.slice(at, at + length))
    at += length
  }
  return pieces
}

function digestOf(normaliser: Normaliser, pieces: readonly string[]) {
  const digest = createOutputDigest(normaliser)
  for (const piece of pieces) digest.push(piece)
  return digest.end()
}

forSeeds('the digest does not depend on how the text is cut', 1000, (random) => {
  const text = textOf(random, 40)
  const whole = digestOf(own, [text])
  assert.deepEqual(digestOf(own, cut(text, random)), whole)
  assert.deepEqual(digestOf(own, [own.line(text)]).digest, whole.digest)
})

forSeeds('nor does that of long lines', 30, (random) => {
  const line = () => textOf(random, 20).repeat(1 + random.below(3000))
  const text = Array.from({ length: 3 }, line).join(random.pick(['\n', ' ', '\r']))
  assert.deepEqual(digestOf(plain, cut(text, random)), digestOf(plain, [text]))
})

forSeeds('a long output counts all lines and compares the first ones, however it is cut', 200, (random) => {
  const text = Array.from({ length: 12 }, () => textOf(random, 6).replaceAll('\n', ' ')).join('\n')
  const most = 1 + random.below(11)
  const first = `${text.split('\n').slice(0, most).join('\n')}\n`
  const bounded = (pieces: readonly string[]) => {
    const digest = createOutputDigest(plain, most)
    for (const piece of pieces) digest.push(piece)
    return digest.end()
  }
  const whole = bounded([text])
  assert.deepEqual(bounded(cut(text, random)), whole)
  assert.equal(whole.digest, digestOf(plain, [first]).digest)
  assert.equal(whole.lines, text.endsWith('\n') ? 11 : 12)
})

test('no rule about numbers repeats anything without bound, so each try costs the same', () => {
  for (const { pattern } of numberRules) {
    assert.ok(pattern.sticky)
    assert.doesNotMatch(pattern.source.replace(/\\.|\[[^\]]*\]/g, 'c'), /[*+]|\{\d+,\}/)
  }
})

const hostile = [
  ...[
    '1',
    '.',
    '1.',
    '/',
    '\x1b',
    '\x1b[',
    '\x1b[1',
    '\x1b]',
    '\x1b]0;',
    '\r',
    '\b',
    'a\b',
    '=',
    '= ',
    '<',
    '0x',
  ],
  ...[
    '5 ',
    '1m ',
    '5ms',
    'pid ',
    'pid 5 ',
    '/tmp',
    '/tmp/',
    ' (5 ms)',
    '12:34:56:',
    ':',
    "thread 'a' (",
    'Nov ',
  ],
  ...['2026-11-25', '1,234', 'localhost:', '<time>', 'x', '5x'],
]

for (const atom of hostile) {
  test(`a megabyte of ${JSON.stringify(atom)}`, () => {
    const text = atom.repeat(1_000_000 / atom.length)
    const once = plain.line(text)
    assert.equal(plain.line(once), once)
  })
}

test('the digest looks at each character once, and at a bounded part of a line', () => {
  let looked = 0
  let longest = 0
  const counting: Normaliser = {
    line(text) {
      looked += text.length
      longest = Math.max(longest, text.length)
      return text
    },
  }
  const text = `${'a 1 '.repeat(500_000)}\n`
  for (const size of [1000, 100_000, text.length]) {
    looked = 0
    digestOf(counting, text.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? [])
    assert.equal(looked, text.length - 1)
    assert.ok(longest <= 65_536)
  }
})
