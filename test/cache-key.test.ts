import assert from 'node:assert/strict'
import { renameSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { buildCacheKey } from '../src/storage/cache/cache-key.ts'
import { filesDigest, hashFiles, listFiles } from '../src/storage/cache/key-files.ts'
import { temporaryDirectory } from './support/environment.ts'
import { writeFiles } from './support/repository.ts'

test('the digest of a key’s files changes with every byte, name, and link, and with nothing else', async () => {
  await using directory = await temporaryDirectory()
  const root = directory.path
  writeFiles(root, { 'b/lock': '1', 'a.lock': 'x'.repeat(3 << 20), '.git/lock': 'no', 'deps/lock': 'no' })
  symlinkSync('lock', join(root, 'b/link'))
  const digest = async () => filesDigest(await hashFiles(root, await listFiles(root, ['deps'])))
  assert.deepEqual(await listFiles(root, ['deps']), ['a.lock', 'b/link', 'b/lock'])
  const seen = [await digest(), await digest()]
  writeFiles(root, { 'b/lock': '2' })
  seen.push(await digest())
  renameSync(join(root, 'a.lock'), join(root, 'c.lock'))
  seen.push(await digest())
  rmSync(join(root, 'b/link'))
  symlinkSync('other', join(root, 'b/link'))
  seen.push(await digest())
  assert.equal(seen[0], seen[1])
  assert.equal(new Set(seen).size, 4)
})

test('what is below the cache’s own paths is no part of its key, however the paths are written', async () => {
  await using directory = await temporaryDirectory()
  writeFiles(directory.path, { 'deps/lock': '1', 'src/lock': '2', ['__proto__']: '3', src2: '4' })
  const filesOf = async (files: string[], own: string) => {
    const request = { workspace: directory.path, without: [own], lookup: () => undefined }
    return Object.keys((await buildCacheKey({ files }, request)).parts.files ?? {})
  }
  for (const own of ['deps', 'deps/', './deps//']) {
    assert.deepEqual(await filesOf(['**/lock'], own), ['src/lock'])
    assert.deepEqual(await filesOf(['deps/lock', 'src/lock', 'src'], own), ['src/lock'])
  }
  assert.deepEqual(await filesOf(['__proto__', './src2'], 'deps'), ['__proto__', 'src2'])
})
