import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test, type TestContext } from 'node:test'
import { withoutPreload, withPreload } from '../src/base/node-options.ts'
import { createOccurrences } from '../src/base/occurrences.ts'
import { collectTests } from '../src/records/collect-tests.ts'

const line = (id: string, more: object = {}) =>
  `${JSON.stringify({ id, name: id, outcome: 'pass', duration_ms: 1, ...more })}\n`

function directory(t: TestContext, files: Readonly<Record<string, string>>): string {
  const path = mkdtempSync(join(tmpdir(), 'loom-collect-'))
  t.after(() => rmSync(path, { recursive: true, force: true }))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text)
  return path
}

test('records of several processes are sorted, and numbered in the order of their start', async (t) => {
  const path = directory(t, {
    '2-1.jsonl': line('a', { line: 2 }),
    '1-2.jsonl': line('b') + line('a', { line: 1 }),
  })
  const { records } = await collectTests(path)
  assert.deepEqual(
    records.map(({ id, line }) => [id, line]),
    [
      ['a', 1],
      ['a #2', 2],
      ['b', undefined],
    ],
  )
})

test('what is no record is counted and left out', async (t) => {
  const torn = line('b').slice(0, 20)
  const path = directory(t, { '1.jsonl': `${line('a')}\n[]\n${line('c', { outcome: 'odd' })}${torn}` })
  const { records, damagedLines } = await collectTests(path)
  assert.deepEqual([records.map(({ id }) => id), damagedLines], [['a'], 4])
})

test('only regular files are read', async (t) => {
  const path = directory(t, { '1.jsonl': line('a'), 'note.txt': 'no record' })
  mkdirSync(join(path, '2.jsonl'))
  symlinkSync('/dev/zero', join(path, '3.jsonl'))
  assert.deepEqual(await collectTests(path), {
    records: [{ id: 'a', name: 'a', outcome: 'pass', duration_ms: 1 }],
    damagedLines: 0,
  })
})

test('a directory that is not there holds no tests', async (t) => {
  assert.deepEqual(await collectTests(join(directory(t, {}), 'none')), { records: [], damagedLines: 0 })
})

test('no id is given twice, even where a name looks like a number', () => {
  assert.deepEqual(['a', 'a #2', 'a', 'a', 'a #2'].map(createOccurrences()), [
    'a',
    'a #2',
    'a #3',
    'a #4',
    'a #2 #2',
  ])
})

for (const options of [
  undefined,
  '--no-deprecation',
  '--require "/their own/loom.cjs" --max-old-space-size=100',
])
  test(`NODE_OPTIONS ${options ?? 'unset'} comes back as it was`, () => {
    const preload = '/a "b" \\c/loom-test-records.cjs'
    assert.equal(withoutPreload(withPreload(options, preload), 'loom-test-records.cjs'), options)
  })
