import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createRecordMaker } from '../src/node-test/record-maker.ts'
import type { TestEventData } from '../src/node-test/test-event.ts'

const data = (more: Partial<TestEventData> = {}): TestEventData => ({
  name: 'adds',
  nesting: 0,
  file: '/project/test/sum.test.js',
  line: 3,
  column: 1,
  details: { duration_ms: 1 },
  ...more,
})

const passed = (more?: Partial<TestEventData>) =>
  createRecordMaker('/project')({ type: 'test:pass', data: data(more) })

const failed = (cause: unknown, more: object = {}) =>
  createRecordMaker('/project')({
    type: 'test:fail',
    data: data({
      details: { duration_ms: 1, error: { failureType: 'testCodeFailure', cause, ...more } },
    }),
  })

test('a file is relative to the workspace, whatever form it came in', () => {
  for (const file of ['/project/test/sum.test.js', 'file:///project/test/sum.test.js'])
    assert.equal(passed({ file })?.id, 'test/sum.test.js > adds')
  assert.equal(passed({ file: '/lib/sum.test.js' })?.id, '../lib/sum.test.js > adds')
})

test('a name that holds the path of the workspace gives the same id everywhere', () => {
  assert.equal(passed({ name: 'reads /project/a.txt' })?.id, 'test/sum.test.js > reads a.txt')
})

test('a test without a file has one id all the same', () => {
  const { file: _, ...rest } = data()
  assert.equal(createRecordMaker('/project')({ type: 'test:pass', data: rest })?.id, 'adds')
})

test('a test of a file by its absolute or relative name is the file', () => {
  for (const name of ['/project/test/sum.test.js', 'test/sum.test.js', 'sum.test.js'])
    assert.deepEqual(passed({ name, line: 1 }), {
      id: 'test/sum.test.js',
      name: 'test/sum.test.js',
      file: 'test/sum.test.js',
      outcome: 'pass',
      duration_ms: 1,
    })
})

test('names of suites that have ended are not names of later tests', () => {
  const make = createRecordMaker('/project')
  const start = (name: string, nesting: number) => make({ type: 'test:start', data: data({ name, nesting }) })
  const pass = (name: string, nesting: number) =>
    make({ type: 'test:pass', data: data({ name, nesting }) })?.id
  start('outer', 0)
  start('inner', 1)
  start('deep', 2)
  assert.equal(pass('deep', 2), 'test/sum.test.js > outer > inner > deep')
  start('next', 0)
  start('child', 1)
  assert.equal(pass('child', 1), 'test/sum.test.js > next > child')
  assert.equal(pass('next', 0), 'test/sum.test.js > next')
})

test('a line that a compiler has joined is none, but for a failure of the same file', () => {
  assert.equal(passed({ line: 2, column: 871 })?.line, undefined)
  assert.equal(passed({ file: '/project/sum.test.ts', line: 1, column: 40 })?.line, undefined)
  assert.equal(passed({ file: '/project/sum.test.ts', line: 7, column: 3 })?.line, 7)
})

test('the place of an error is the innermost of the workspace', () => {
  const stack = [
    'Error: bad',
    '    at node:internal/process:1:1',
    '    at check (/project/node_modules/lib/index.js:1:1)',
    '    at async Promise.all (index 0)',
    '    at TestContext.<anonymous> (file:///project/test/a%20b.js:4:5)',
  ].join('\n')
  assert.equal(failed({ name: 'Error', message: 'bad', stack })?.error?.location, 'test/a b.js:4:5')
  const elsewhere = 'Error: bad\n    at check (/lib/index.js:1:2)'
  assert.equal(
    failed({ name: 'Error', message: 'bad', stack: elsewhere })?.error?.location,
    '../lib/index.js:1:2',
  )
})

test('what is thrown may be anything, and its text is bounded and plain', () => {
  assert.equal(failed('text')?.error?.message, 'text')
  assert.equal(failed({ code: 1 })?.error?.message, '{ code: 1 }')
  assert.equal(failed(undefined)?.error?.message.includes('testCodeFailure'), true)
  assert.equal(failed({ message: '\u001b[31mred\u001b[39m' })?.error?.message, 'red')
  assert.equal(failed({ message: 'x'.repeat(100_000) })?.error?.message.length, 8193)
  const values = failed({ message: 'm', expected: 'e'.repeat(100_000), actual: new Array(100_000).fill(1) })
  assert.ok((values?.error?.expected?.length ?? 0) < 5000 && (values?.error?.actual?.length ?? 0) < 5000)
})

test('a value that cannot be looked at is told as such', () => {
  const look = () => {
    throw new Error('no looking')
  }
  assert.equal(
    failed(new Proxy({}, { get: look, has: look }))?.error?.message,
    'what the test threw cannot be shown: Error: no looking',
  )
})

test('a test that is to be skipped or done is neither passed nor failed', () => {
  assert.equal(passed({ skip: '' })?.outcome, 'skip')
  assert.equal(passed({ todo: 'later' })?.outcome, 'todo')
  assert.equal(passed({ skip: false, todo: false })?.outcome, 'pass')
})
