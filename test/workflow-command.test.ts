import assert from 'node:assert/strict'
import { test } from 'node:test'
import { maskCommands, plainLine, workflowCommand } from '../src/report/github/workflow-command.ts'
import { readAsRunner } from './support/runner-log.ts'

const nasty = 'a%b\r\nc:d,e::f%0A%25 ##[error]g'

test('what is in a workflow command comes back out of it, and is one line', () => {
  const command = workflowCommand(
    'error',
    { title: nasty, file: 'a b/ü,:.ts', line: 3, endLine: undefined },
    nasty,
  )
  assert.equal(
    command,
    '::error title=a%25b%0D%0Ac%3Ad%2Ce%3A%3Af%250A%2525 ##[error]g,file=a b/ü%2C%3A.ts,line=3::a%25b%0D%0Ac:d,e::f%250A%2525 ##[error]g\n',
  )
  assert.deepEqual(readAsRunner(command).commands, [
    { name: 'error', properties: { title: nasty, file: 'a b/ü,:.ts', line: '3' }, data: nasty },
  ])
})

test('a value is masked line by line, without what is blank, what tells nothing and doubles', () => {
  const masked = (value: string) => readAsRunner(maskCommands(value)).commands.map(({ data }) => data)
  const key = '"key": "50%25"'
  assert.deepEqual(masked(`{\r\n  ${key}\r\n\r\n}\n  ${key}\n{\n`), [key])
  assert.deepEqual(masked('a: 1\n-----\n1\n],\n'), ['a: 1'])
  assert.deepEqual(masked(' s3cr\n'), ['s3cr'])
  assert.equal(maskCommands(' \n\r\n\t'), '')
})

const commands = [
  '::set-output name=a::b',
  ' \t::add-path::/evil',
  '\u0085\u00a0::add-mask::x',
  '\u200d::set-env name=A::b',
  ':\u00ad:add-mask::x',
  'text ##[add-mask]x',
  '#\u200b#[set-output name=a]b',
  'first\r::warning::x',
  '::ADD-MASK::x',
] as const

for (const line of commands)
  test(`the runner of the tests sees a command in ${JSON.stringify(line)}`, () => {
    assert.equal(readAsRunner(line).commands.length, 1)
    assert.deepEqual(readAsRunner(`::stop-commands::t0\n${line}\n::t1::\n${line}`).commands, [])
    assert.equal(readAsRunner(`::stop-commands::t0\n${line}\n::T0::\n${line}`).commands.length, 1)
  })

for (const line of [
  '\u001b[31m::set-output name=a::b',
  'a ::add-mask::x',
  '::add-mask:x',
  '::no-such::x',
  '##[add-mask',
  '##[\\add-mask]x',
])
  test(`the runner of the tests sees no command in ${JSON.stringify(line)}`, () => {
    const { commands: found, shown } = readAsRunner(line)
    assert.deepEqual([found, shown], [[], [line]])
  })

test('text of somebody else’s in a line of Loom’s is no command and moves no cursor', () => {
  for (const line of commands) assert.deepEqual(readAsRunner(`✗ ${plainLine(line)}`).commands, [])
  assert.equal(plainLine('a\nb\u001b[31m\u202ec##[group]d'), 'a bc##[\\group]d')
})

test('a line of somebody else has nothing that the runner passes over before a command', () => {
  for (const unseen of ['\u0085', '\u200b', '\u001b[31m', '\u0000', '\u009b'])
    assert.equal(plainLine(`  ${unseen}::error::x`), '  ::error::x', JSON.stringify(unseen))
})
