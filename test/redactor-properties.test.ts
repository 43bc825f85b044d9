import assert from 'node:assert/strict'
import { isUtf8 } from 'node:buffer'
import { buildAutomaton, byBytes } from '../src/secrets/automaton.ts'
import { createRedactor, type Redactor } from '../src/secrets/redactor.ts'
import { createScanner } from '../src/secrets/scanner.ts'
import { forSeeds } from './support/for-seeds.ts'
import type { Random } from './support/random.ts'
import {
  patternsOf,
  redactorOf,
  redactSlowly,
  type Secrets,
  sendCut,
  withoutMasks,
} from './support/redaction.ts'

const many = <Item>(random: Random, most: number, make: () => Item): Item[] =>
  Array.from({ length: random.below(most + 1) }, make)

const word = (random: Random, letters: readonly [string, ...string[]], length: number): string =>
  Array.from({ length }, () => random.pick(letters)).join('')

const cutsIn = (random: Random, length: number): number[] => many(random, 8, () => random.below(length + 1))

forSeeds(
  'M2, M3: scanner and plain search agree on short patterns of two letters, cut anywhere',
  2000,
  (random) => {
    const letters = random.pick<[string, string, ...string[]]>([
      ['a', 'b'],
      ['a', 'b', 'c'],
      ['a', 'a'],
    ])
    const values = [...new Set(many(random, 6, () => word(random, letters, 3 + random.below(12))))]
    const patterns = values.map((value, at) => ({ bytes: Buffer.from(value), mask: `<${at}>` }))
    const text = Buffer.from(word(random, letters, random.below(80)))
    const automaton = buildAutomaton(
      patterns.map(({ bytes, mask }) => ({ bytes, mask: Buffer.from(mask) })).sort(byBytes),
    )
    const scanner = createScanner(() => automaton)
    let output = ''
    let from = 0
    for (const cut of [...cutsIn(random, text.length).sort((a, b) => a - b), text.length]) {
      output += Buffer.from(scanner.push(text.subarray(from, cut))).toString()
      from = cut
    }
    output += Buffer.from(scanner.end()).toString()
    // Of equally long overlapping values either name will do.
    const nameless = (masked: string) => masked.replace(/<\d+>/g, '<>')
    assert.equal(nameless(output), nameless(redactSlowly(text, patterns)))
  },
)

function secretOf(random: Random): string | Buffer {
  const token = () => random.bytes(4 + random.below(40)).toString(random.pick(['base64', 'base64url', 'hex']))
  return random.pick<() => string | Buffer>([
    token,
    () => many(random, 6, token).join(random.pick(['\n', '\r\n'])),
    () => word(random, [...'abcDEF123'] as [string, ...string[]], 4 + random.below(8)),
    () =>
      word(
        random,
        ['a', ' ', '"', "'", '$', '\\', '&', '<', '/', '+', '%', '\n', 'é', '🗝'],
        6 + random.below(20),
      ),
    () => random.bytes(6 + random.below(20)),
  ])()
}

function secretsOf(random: Random): Secrets {
  const redactor = createRedactor()
  const values = many(random, 8, () => secretOf(random))
  const registered = values.filter((value) => redactor.register('X', value).registered)
  return Object.fromEntries(registered.map((value, at) => [`S${at}`, value]))
}

/** Encoders that owe nothing to the ones under test, and what must not be seen of their output. */
const byteEncoders = [
  (bytes: Buffer) => ({ shown: bytes, hidden: bytes.toString() }),
  (bytes: Buffer) => both(bytes.toString('hex')),
  (bytes: Buffer) => both(bytes.toString('base64')),
  (bytes: Buffer) => {
    const whole = Buffer.concat([Buffer.from('u:'), bytes, Buffer.from('@h')]).toString('base64')
    return { shown: Buffer.from(whole), hidden: whole.slice(3, Math.floor(((bytes.length + 2) * 8) / 6)) }
  },
] as const
const textEncoders = [
  (bytes: Buffer) => both(JSON.stringify(bytes.toString()).slice(1, -1)),
  (bytes: Buffer) => both(encodeURIComponent(bytes.toString())),
  (bytes: Buffer) => both(bytes.toString().replaceAll("'", "'\\''")),
] as const

function both(text: string) {
  return { shown: Buffer.from(text), hidden: text }
}

function textOf(random: Random, values: readonly (string | Uint8Array)[]) {
  const hidden: string[] = []
  const parts = many(random, 12, (): Buffer => {
    const noise = random.pick([
      () =>
        Buffer.from(word(random, ['ok\n', ' ', 'a', 'src/', '12', 'é', '::add', '\r\n'], random.below(12))),
      () => random.bytes(random.below(20)),
    ])()
    const value = values[random.below(values.length + 1)]
    if (value === undefined) return noise
    const bytes = Buffer.from(value)
    if (random.below(3) === 0) return Buffer.concat([noise, bytes.subarray(0, random.below(bytes.length))])
    const trimmed = Buffer.from(
      bytes.toString('latin1').replace(/^[ \t\n\v\f\r]+|[ \t\n\v\f\r]+$/g, ''),
      'latin1',
    )
    const encode = random.pick(isUtf8(trimmed) ? [...byteEncoders, ...textEncoders] : byteEncoders)
    const encoded = encode(trimmed)
    hidden.push(encoded.hidden)
    return Buffer.concat([noise, encoded.shown])
  })
  return { text: Buffer.concat(parts), hidden }
}

forSeeds('M6: no secret and no encoding of one survives, cut anywhere', 400, (random) => {
  const secrets = secretsOf(random)
  const { text, hidden } = textOf(random, Object.values(secrets))
  const redactor = redactorOf(secrets)
  const output = sendCut(redactor, text, cutsIn(random, text.length))
  const seen = withoutMasks(output)
  for (const value of hidden) {
    // Other bytes may read the same where they are no UTF-8.
    if (value.trim().length >= 8 && !value.includes('\ufffd'))
      assert.ok(!seen.includes(value.trim()), `${value} in ${output}`)
  }
  const nameless = (masked: string) => masked.replace(/SECRET_S\d/g, 'S')
  assert.equal(nameless(output), nameless(redactSlowly(text, patternsOf(secrets))))
  assert.equal(sendCut(redactor, text, [...text.keys()]), output)
})

forSeeds('M2: text without secrets is kept to the byte, cut anywhere', 400, (random) => {
  const { text } = textOf(random, [])
  const secrets = { A: 'QQQQ-QQQQ', B: `${'a'.repeat(30)}QQ`, C: '12 12 QQQ' }
  assert.equal(sendCut(redactorOf(secrets), text, cutsIn(random, text.length)), text.toString())
  assert.equal(sendCut(createRedactor(), text, cutsIn(random, text.length)), text.toString())
})

/** Sends lines, some of which are commands, and registers a secret at a byte of its own. */
function sendWithLateSecret(bytes: Buffer, cuts: readonly number[], at: number): string {
  const redactor: Redactor = redactorOf({ A: 'abababab' })
  const stream = redactor.stream()
  let output = ''
  let from = 0
  for (const cut of [...cuts, at, bytes.length].sort((a, b) => a - b)) {
    output += stream.push(bytes.subarray(from, cut))
    if (cut === at) redactor.register('B', 'babba')
    from = cut
  }
  return output + stream.end()
}

forSeeds('M8: commands and late secrets give the same text wherever it is cut', 1000, (random) => {
  const letters = ['a', 'b', 'ab', 'abab', '\n', '\n::add-mask::', ' ', ':', '%25', '\r'] as const
  const bytes = Buffer.from(word(random, letters, random.below(60)))
  const at = random.below(bytes.length + 1)
  const whole = sendWithLateSecret(bytes, [], at)
  assert.equal(sendWithLateSecret(bytes, cutsIn(random, bytes.length), at), whole)
  assert.equal(sendWithLateSecret(bytes, [...bytes.keys()], at), whole)
  const shown = whole.replace(/::add-mask::\[[^\]]*\]/g, '')
  assert.ok(!shown.includes('\n::add-mask::'))
})
