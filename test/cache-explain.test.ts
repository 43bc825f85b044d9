import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CacheKeyParts } from '../src/model/cache.ts'
import type { CacheEntry } from '../src/storage/cache/entry.ts'
import { explainMiss } from '../src/storage/cache/explain.ts'

function stored(key: string, parts: CacheKeyParts, more: Partial<CacheEntry> = {}): CacheEntry {
  const digest = `sha256:${'0'.repeat(64)}`
  return {
    ...{ schema_version: 'v1', kind: 'loom-cache-entry', repository: 'r', trust: '' },
    ...{ key, parts: { ...parts }, paths: ['deps'], blob: digest, size_bytes: 1, tree: digest },
    ...{ created_at: '2026-01-01T00:00:00.000Z', ...more },
  }
}

const files = { 'a.lock': '1', 'b.lock': '2' }
const wanted = { key: 'new', parts: { prefix: 'npm', files }, paths: ['deps'] }

const cases: readonly [title: string, entries: CacheEntry[], nearest: string, differences: string[]][] = [
  [
    'a file that changed',
    [stored('old', { prefix: 'npm', files: { ...files, 'a.lock': '0' } })],
    'old',
    ['`a.lock` changed since'],
  ],
  [
    'files that came and went',
    [stored('old', { prefix: 'npm', files: { 'b.lock': '2', 'c.lock': '3', 'd.lock': '4' } })],
    'old',
    ['`a.lock` came new since', '`c.lock`, `d.lock` went away since'],
  ],
  [
    'another prefix',
    [stored('old', { prefix: 'yarn', files })],
    'old',
    ['its prefix is `npm`, there `yarn`'],
  ],
  [
    'another kind of key',
    [stored('old', { template: 'x' })],
    'old',
    [
      'its prefix is `npm`, there none',
      'its template is none, there `x`',
      'its key is made of files, there it is not so',
    ],
  ],
  [
    'other paths under the same key',
    [stored('new', wanted.parts, { paths: ['deps', 'more'] })],
    'new',
    ['its paths are `deps`, there `deps`, `more`'],
  ],
  [
    'one in quarantine',
    [stored('new', wanted.parts, { quarantined: 'job test: exit code 1' })],
    'new',
    ['it is in quarantine: job test: exit code 1'],
  ],
  [
    'the nearest of several, and of two as near the newer',
    [
      stored('far', { prefix: 'yarn', files }),
      stored('two files', { prefix: 'npm', files: { 'a.lock': '8', 'b.lock': '9' } }),
      stored('older', { prefix: 'npm', files: { ...files, 'b.lock': '9' } }),
      stored(
        'newer',
        { prefix: 'npm', files: { ...files, 'b.lock': '8' } },
        { created_at: '2026-01-02T00:00:00.000Z' },
      ),
    ],
    'newer',
    ['`b.lock` changed since'],
  ],
]

for (const [title, entries, nearestKey, differences] of cases)
  test(`A10: a miss says what of its key differs: ${title}`, () => {
    assert.deepEqual(explainMiss(wanted, entries), { nearestKey, differences })
  })

test('A10: of many files a few are named', () => {
  const many = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`f${at}`, '1']))
  const told = explainMiss({ ...wanted, parts: { prefix: 'npm', files: many } }, [
    stored('old', { prefix: 'npm', files: {} }),
  ])
  assert.deepEqual(told?.differences, ['`f0`, `f1`, `f10`, `f11`, `f12` and 25 more came new since'])
})

test('A10: where no entry has anything in common with it there is nothing to say', () => {
  assert.equal(explainMiss(wanted, []), undefined)
  assert.equal(explainMiss(wanted, [stored('old', { template: 'x' }, { paths: ['other'] })]), undefined)
})
