import assert from 'node:assert/strict'
import { mock, test } from 'node:test'
import { createOutputStream } from '../src/engine/output.ts'
import { createRedactor } from '../src/secrets/redactor.ts'
import { cutsOf, redactorOf, type Secrets, sendCut, withoutMasks } from './support/redaction.ts'

const a = '[REDACTED:SECRET_A]'
const b = '[REDACTED:SECRET_B]'
const added = '::add-mask::[REDACTED:SECRET_ADD_MASK]'

/** Asserts what a text becomes, as one text and as a stream cut at every place. */
function assertRedacts(secrets: Secrets, input: string | Buffer, expected: string): void {
  const bytes = Buffer.from(input)
  const redactor = redactorOf(secrets)
  if (typeof input === 'string') assert.equal(redactor.text(input), expected)
  for (const cuts of cutsOf(bytes.length)) assert.equal(sendCut(redactor, bytes, cuts), expected)
}

test('M1: a value is masked in texts and in streams', () => {
  const secrets = { TOKEN: 'hunter-22' }
  assertRedacts(secrets, 'hunter-22', '[REDACTED:SECRET_TOKEN]')
  assertRedacts(secrets, 'login with hunter-22!\nok\n', 'login with [REDACTED:SECRET_TOKEN]!\nok\n')
  assertRedacts(secrets, 'Hunter-22 hunter-2 hunter_22', 'Hunter-22 hunter-2 hunter_22')
})

test('M1: bytes are masked that are no text', () => {
  const value = Buffer.from([0xff, 0x00, 0xfe, 0x80, 0x0a, 0xc3])
  assertRedacts({ A: value }, Buffer.concat([Buffer.from('x'), value, Buffer.from('é')]), `x${a}é`)
  assertRedacts({ A: value }, value.toString('hex'), a)
})

test('M1: text around a secret is kept to the byte, whatever it is', () => {
  const secrets = { A: 'schlüssel🗝' }
  assertRedacts(secrets, '', '')
  assertRedacts(secrets, 'é🧵schlüssel🗝ü\0\r\x1b[1m', `é🧵${a}ü\0\r\x1b[1m`)
  assertRedacts(secrets, Buffer.from([0xff, 0x41, 0xe2, 0x82]), '\ufffdA\ufffd')
})

const splits: [Secrets, string, string][] = [
  [{ A: 'abcabd' }, 'abcabcabd', `abc${a}`],
  [{ A: 'abcabd' }, 'abcab', 'abcab'],
  [{ A: 'aaab' }, 'aaaaaab', `aaa${a}`],
  [{ A: 'secret-one', B: 'one-more' }, 'a secret-on', 'a secret-on'],
  [{ A: 'secret-one', B: 'one-more' }, 'secret-secret-one', `secret-${a}`],
]
for (const [secrets, input, expected] of splits) {
  test(`M2: ${input} becomes ${expected}, cut anywhere`, () => {
    assertRedacts(secrets, input, expected)
  })
}

test('M2: what cannot begin a match leaves at once, what may is held until it is decided', () => {
  const stream = redactorOf({ A: 'hunter-22' }).stream()
  assert.equal(stream.push(Buffer.from('line\nprompt> ')), 'line\nprompt> ')
  assert.equal(stream.push(Buffer.from('> hunt')), '> ')
  assert.equal(stream.push(Buffer.from('er-2')), '')
  assert.equal(stream.push(Buffer.from('3 hunter')), 'hunter-23 ')
  assert.equal(stream.end(), 'hunter')
})

test('M2: an incomplete line leaves after 100 ms without what may begin a match', async () => {
  mock.timers.enable({ apis: ['setTimeout'] })
  try {
    const pieces: string[] = []
    const output = createOutputStream(redactorOf({ A: 'hunter-22' }), (text) => void pieces.push(text))
    await output.push(Buffer.from('one\npassword? hunt'))
    assert.deepEqual(pieces, ['one\n'])
    mock.timers.tick(100)
    assert.deepEqual(pieces, ['one\n', 'password? '])
    await output.push(Buffer.from('er-22'))
    mock.timers.tick(100)
    assert.deepEqual(pieces, ['one\n', 'password? ', a])
  } finally {
    mock.timers.reset()
  }
})

const overlaps: [Secrets, string, string][] = [
  [{ A: 'MASKED_VALUE', B: 'MASKED_VALUE_OTHER' }, 'MASKED_VALUE MASKED_VALUE_OTHER', `${a} ${b}`],
  [{ B: 'MASKED_VALUE_OTHER', A: 'MASKED_VALUE' }, 'MASKED_VALUE_OTHE', `${a}_OTHE`],
  [{ A: '_VALUE_', B: 'MASKED_VALUE_OTHER' }, 'MASKED_VALUE_OTHER', b],
  [{ A: '_VALUE_', B: 'MASKED_VALUE_OTHER' }, 'MASKED_VALUE_OTHEP', `MASKED${a}OTHEP`],
  [{ A: 'left-middle', B: 'middle-right' }, 'left-middle-right', b],
  [{ A: 'left-middle', B: 'middle-right' }, 'left-middle-righ', `${a}-righ`],
  [{ A: 'abcd', B: 'bcdefgh' }, 'abcdefgh abcdefg', `${b} ${a}efg`],
  [{ A: 'aXbX', B: 'XbXc' }, 'aXbXc', a],
]
for (const [secrets, input, expected] of overlaps) {
  test(`M3: ${Object.values(secrets).join(' and ')} in ${input} reveal no part`, () => {
    assertRedacts(secrets, input, expected)
  })
}

const odd: [string, Secrets, string, string][] = [
  ['adjacent values are masked each', { A: 'abcd', B: 'wxyz' }, 'abcdabcdwxyzabcd', `${a}${a}${b}${a}`],
  ['a value that overlaps itself is one', { A: 'aaaa' }, 'aaaaaaaaa-aaa', `${a}-aaa`],
  ['a secret of the mask text', { A: 'REDACTED', B: 'SECRET_A' }, 'REDACTED SECRET_A', `${a} ${b}`],
  ['a mask beside a rest that spells a secret', { A: 'abcd', B: ']efgh' }, 'abcdefgh', `${a}efgh`],
  [
    'two names of one value: the first in the alphabet',
    { B: 'same-value', A: 'same-value' },
    'same-value',
    a,
  ],
  ['two values of one name', { A: 'first-one' }, 'first-one', a],
  ['white space around a value is none of it', { A: ' \n val-ue\r\n' }, 'is val-ue.', `is ${a}.`],
  ['quotes around a value are none of it', { A: '"val-ue"' }, 'val-ue "val-ue"', `${a} ${a}`],
]
for (const [name, secrets, input, expected] of odd) {
  test(`M4: ${name}`, () => {
    assertRedacts(secrets, input, expected)
  })
}

const refused: [string, string][] = [
  ['', 'empty'],
  [' \r\n\t ', 'empty'],
  ['1', 'too-short'],
  ['abc', 'too-short'],
  ['  abc\n', 'too-short'],
  ['a\r\nb', 'too-short'],
  ['äöü', 'too-short'],
  ['true', 'common-word'],
  ['Password', 'common-word'],
  ['localhost\n', 'common-word'],
  ['x'.repeat(64 * 1024 + 1), 'too-long'],
]
for (const [value, reason] of refused) {
  test(`M4: ${JSON.stringify(value.slice(0, 20))} is not registered: ${reason}`, () => {
    const redactor = createRedactor()
    assert.deepEqual(redactor.register('A', value), { registered: false, reason })
    const text = `true ${value} abc 1 password`
    assert.equal(redactor.text(text), text)
  })
}

test('M4: the same value again changes nothing', () => {
  const redactor = redactorOf({ A: 'val-ue' })
  assert.deepEqual(redactor.register('A', 'val-ue'), { registered: true })
  assert.equal(redactor.text('val-ue'), a)
})

const key = [
  '-----BEGIN KEY-----',
  'MIIEvgIBADANBgkqhkiG9w0B',
  'kQ==',
  '{',
  '  AQEFAASCBKgwggSk',
  '-----END KEY-----',
]
for (const [ending, lineEnd] of [['LF', '\n'] as const, ['CRLF', '\r\n'] as const]) {
  for (const last of ['', lineEnd]) {
    test(`M5: a value of several lines with ${ending}${last === '' ? '' : ' at its end too'}: whole and by line`, () => {
      const redactor = redactorOf({ A: key.join(lineEnd) + last })
      for (const shown of ['\n', '\r\n']) {
        assert.equal(redactor.text(`<${key.join(shown)}>`), `<${a}>`)
        assert.equal(redactor.text(`${key.join(shown)}${shown}`), `${a}${shown}`)
      }
      assert.equal(
        redactor.text('MIIEvgIBADANBgkqhkiG9w0B kQ== {\n    AQEFAASCBKgwggSk\n-----BEGIN KEY-----'),
        `${a} kQ== {\n    ${a}\n-----BEGIN KEY-----`,
      )
      assert.equal(redactor.text(JSON.stringify({ key: key.join(lineEnd) })), `{"key":"${a}"}`)
    })
  }
}

test('each value is told once and before it is masked anywhere; one that is refused is not', () => {
  const told: string[] = []
  const redactor = createRedactor((value) => told.push(value))
  redactor.register('A', 'hunter-22')
  redactor.register('B', 'hunter-22')
  redactor.register('C', '')
  redactor.stream().push(Buffer.from('::add-mask::another-22\n'))
  assert.deepEqual(told, ['hunter-22', 'another-22'])
})

test('M5: a value of several lines may be cut anywhere', () => {
  const whole = key.join('\n')
  assertRedacts(
    { A: `${whole}\n` },
    `<${whole.slice(0, -1)}\n${whole}\nend`,
    `<-----BEGIN KEY-----\n${a}\nkQ==\n{\n  ${a}\n-----END KEY----\n${a}\nend`,
  )
})

const value = `p@ss/w+rd "<é>" & it's $5\\?`
const encoded: [string, string][] = [
  ['URL component', encodeURIComponent(value)],
  ['URL, lower case', encodeURIComponent(value).replace(/%../g, (escape) => escape.toLowerCase())],
  ['whole URL', encodeURI(value)],
  ['form', new URLSearchParams({ v: value }).toString().slice(2)],
  ['RFC 3986', encodeURIComponent(value).replaceAll("'", '%27')],
  ['JSON', JSON.stringify(value).slice(1, -1)],
  ['JSON of Python', JSON.stringify(value).slice(1, -1).replace('é', '\\u00e9')],
  ['JSON of PHP', JSON.stringify(value).slice(1, -1).replace('é', '\\u00e9').replace('/', '\\/')],
  ['JSON of Go', 'p@ss/w+rd \\"\\u003cé\\u003e\\" \\u0026 it\'s $5\\\\?'],
  ['XML text', `p@ss/w+rd "&lt;é&gt;" &amp; it's $5\\?`],
  ['XML attribute', `p@ss/w+rd &quot;&lt;é&gt;&quot; &amp; it's $5\\?`],
  ['XML, all', `p@ss/w+rd &quot;&lt;é&gt;&quot; &amp; it&apos;s $5\\?`],
  ['HTML', `p@ss/w+rd &quot;&lt;é&gt;&quot; &amp; it&#39;s $5\\?`],
  ['HTML of Python', `p@ss/w+rd &quot;&lt;é&gt;&quot; &amp; it&#x27;s $5\\?`],
  ['HTML of Go', `p@ss/w+rd &#34;&lt;é&gt;&#34; &amp; it&#39;s $5\\?`],
  ["'…' of sh", `p@ss/w+rd "<é>" & it'\\''s $5\\?`],
  ["'…' of Python", `p@ss/w+rd "<é>" & it'"'"'s $5\\?`],
  ['"…" of sh', `p@ss/w+rd \\"<é>\\" & it's \\$5\\\\?`],
  ['printf %q', `p@ss/w+rd\\ \\"\\<é\\>\\"\\ \\&\\ it\\'s\\ \\$5\\\\\\?`],
  ["$'…'", `p@ss/w+rd "<é>" & it\\'s $5\\\\?`],
  ["$'…' in ASCII", `p@ss/w+rd "<\\303\\251>" & it\\'s $5\\\\?`],
  ['hex', Buffer.from(value).toString('hex')],
  ['HEX', Buffer.from(value).toString('hex').toUpperCase()],
  ['base64', Buffer.from(value).toString('base64')],
  ['base64 of a line', Buffer.from(`${value}\n`).toString('base64')],
  ['base64url', Buffer.from(value).toString('base64url')],
]
for (const [encoding, text] of encoded) {
  test(`M6: ${encoding}`, () => {
    assertRedacts({ A: value }, `<${text}>`, `<${a}>`)
  })
}

for (const alphabet of ['base64', 'base64url'] as const) {
  test(`M6: within ${alphabet} of a longer text, at each of three offsets`, () => {
    const redactor = redactorOf({ A: '??>>~~hunter-22' })
    for (const [before, after] of [
      ['', ''],
      ['u', ''],
      ['u:', ''],
      ['us:', 'x'],
      ['u', 'xy'],
      ['u:', 'xyz'],
    ] as const) {
      const text = Buffer.from(`${before}??>>~~hunter-22${after}`).toString(alphabet)
      const output = redactor.text(text)
      const remaining = output.replace(a, '')
      assert.notEqual(remaining, output)
      assert.ok(remaining.length <= 2 + Math.ceil(((before.length + after.length) * 8) / 6) + 2, output)
      if (after === '') assert.ok(output.endsWith(a), output)
    }
  })
}

test('M6: base64 in lines of 64 or 76 characters', () => {
  const long = 'correct horse battery staple '.repeat(6)
  for (const columns of [64, 76]) {
    for (const text of [long.trim(), `${long.trim()}\n`]) {
      const lines =
        Buffer.from(text)
          .toString('base64')
          .match(new RegExp(`.{1,${columns}}`, 'g')) ?? []
      assert.ok(lines.length > 2)
      assert.equal(redactorOf({ A: long }).text(`${lines.join('\n')}\n`), `${a}\n`)
    }
  }
})

test('M6: a short run of base64 is not looked for', () => {
  const text = Buffer.from('xabcdx').toString('base64')
  assert.equal(redactorOf({ A: 'abcd' }).text(text), text)
})

test('M7: a secret of 16 KB, whole, in base64, and its beginning held only until it is decided', () => {
  const long = Array.from({ length: 16_384 }, (_, at) =>
    String.fromCharCode(33 + ((at * at + at) % 89)),
  ).join('')
  const redactor = redactorOf({ A: long })
  assert.equal(redactor.text(`<${long}>${Buffer.from(long).toString('base64')}`), `<${a}>${a}`)
  const stream = redactor.stream()
  assert.equal(stream.push(Buffer.from(`ready\n${long.slice(0, 16_000)}`)), 'ready\n')
  assert.equal(stream.push(Buffer.from('\n')), `${long.slice(0, 16_000)}\n`)
})

test('M7: of a hundred secrets each one is found', () => {
  const names = Array.from({ length: 100 }, (_, at) => `S${at}`)
  const redactor = redactorOf(Object.fromEntries(names.map((name) => [name, `value-${name}-${name}-end`])))
  for (const name of names) {
    assert.equal(redactor.text(`value-${name}-${name}-end`), `[REDACTED:SECRET_${name}]`)
  }
})

test('M7: an endless line or value is not kept', async () => {
  const redactor = redactorOf({ A: 'aaaa', B: `${'b'.repeat(1000)}c` })
  for (const [byte, expected] of [
    ['x', 16 * 2 ** 20],
    ['a', a.length],
    ['b', 16 * 2 ** 20],
  ] as const) {
    let total = 0
    let longest = 0
    const output = createOutputStream(redactor, (text) => {
      total += text.length
      longest = Math.max(longest, text.length)
    })
    const chunk = Buffer.alloc(2 ** 16, byte)
    for (let at = 0; at < 256; at++) await output.push(chunk)
    await output.end()
    assert.equal(total, expected)
    assert.ok(longest <= 2 ** 17 + 1000)
  }
})

const commands: [string, string, string][] = [
  ['later text', '::add-mask::val-ue\nval-ue\n', `${added}\n[REDACTED:SECRET_ADD_MASK]\n`],
  ['not earlier text', 'val-ue\n::add-mask::val-ue\n', `val-ue\n${added}\n`],
  ['CRLF', '::add-mask::val-ue\r\nval-ue', `${added}\r\n[REDACTED:SECRET_ADD_MASK]`],
  ['after a carriage return', '50%\r::add-mask::val-ue\nval-ue', `50%\r${added}\n[REDACTED:SECRET_ADD_MASK]`],
  ['after blanks', ' \t ::add-mask::val-ue\n', ` \t ${added}\n`],
  ['without a line end', 'x\n::add-mask::val-ue', `x\n${added}`],
  ['not within a line', 'x ::add-mask::val-ue\nval-ue', 'x ::add-mask::val-ue\nval-ue'],
  ['not after another', '::::add-mask::val-ue\nval-ue', '::::add-mask::val-ue\nval-ue'],
  ['not another command', '::add-mark::val-ue\n::add-mas', '::add-mark::val-ue\n::add-mas'],
  [
    'escapes',
    '::add-mask::50%25%0Ahunter-22\n50%,hunter-22\n50%\nhunter-22',
    `${added}\n50%,[REDACTED:SECRET_ADD_MASK]\n[REDACTED:SECRET_ADD_MASK]`,
  ],
  ['too short', '::add-mask::abc\nabc', '::add-mask::[NOT MASKED: it is shorter than 4 characters]\nabc'],
  ['common', '::add-mask::true\ntrue', '::add-mask::[NOT MASKED: it is a common word]\ntrue'],
  ['empty', '::add-mask::\n\n', '::add-mask::[NOT MASKED: it is empty]\n\n'],
  ['a secret', '::add-mask::the-secret\nthe-secret', `${added}\n[REDACTED:SECRET_S]`],
]
for (const [name, input, expected] of commands) {
  test(`M8: ::add-mask::, ${name}, cut anywhere`, () => {
    const bytes = Buffer.from(input)
    for (const cuts of cutsOf(bytes.length)) {
      assert.equal(sendCut(redactorOf({ S: 'the-secret' }), bytes, cuts), expected)
    }
  })
}

test('M8: a command of one stream masks in the others too, held bytes included', () => {
  const redactor = createRedactor()
  redactor.register('A', 'value-0')
  const [out, err] = [redactor.stream(), redactor.stream()]
  assert.equal(out.push(Buffer.from('value-1 value-')), 'value-1 ')
  err.push(Buffer.from('::add-mask::value-1\n'))
  assert.equal(out.push(Buffer.from('1 value-0')) + out.end(), `[REDACTED:SECRET_ADD_MASK] ${a}`)
  assert.equal(redactor.text('value-1'), '[REDACTED:SECRET_ADD_MASK]')
})

test('M8: a secret keeps its name when a command adds its value', () => {
  const redactor = redactorOf({ ZED: 'val-ue' })
  redactor.stream().push(Buffer.from('::add-mask::val-ue\n'))
  assert.equal(redactor.text('val-ue'), '[REDACTED:SECRET_ZED]')
  const other = createRedactor()
  other.stream().push(Buffer.from('::add-mask::val-ue\n'))
  other.register('ZED', 'val-ue')
  assert.equal(other.text('val-ue'), '[REDACTED:SECRET_ZED]')
})

test('M8: the endless value of a command is neither kept nor shown', () => {
  const stream = createRedactor().stream()
  assert.equal(stream.push(Buffer.from('::add-mask::')), '')
  for (let at = 0; at < 100; at++) assert.equal(stream.push(Buffer.alloc(2 ** 16, 'x')), '')
  assert.equal(
    stream.push(Buffer.from('\nend\n')),
    '::add-mask::[NOT MASKED: it is longer than 64 KiB]\nend\n',
  )
})

test('M9: colour codes within a value hide it from the redactor', () => {
  const split = 'hunter\x1b[0m-22'
  assert.equal(redactorOf({ A: 'hunter-22' }).text(split), split)
  assert.equal(redactorOf({ A: 'hunter-22' }).text('\x1b[1mhunter-22\x1b[0m'), `\x1b[1m${a}\x1b[0m`)
})

test('a secret registered while a stream is open holds for what it has not given away', () => {
  const redactor = redactorOf({ A: 'abcdefgh' })
  const stream = redactor.stream()
  assert.equal(stream.push(Buffer.from('xx abcd')), 'xx ')
  redactor.register('B', 'bcde-fgh')
  redactor.register('C', 'abcd')
  assert.equal(stream.push(Buffer.from('e-fgh bcde-fg')) + stream.end(), `${b} bcde-fg`)
})

test('a value that is being covered stays covered when another secret comes', () => {
  const redactor = redactorOf({ A: 'aaaa' })
  const stream = redactor.stream()
  let text = stream.push(Buffer.from('aaaaaaa')) as string
  redactor.register('B', 'other-one')
  text += stream.push(Buffer.from('aa other-one')) + stream.end()
  assert.equal(text, `${a} ${b}`)
  assert.equal(withoutMasks(text), '\0 \0')
})
