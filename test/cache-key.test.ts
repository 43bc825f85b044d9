import assert from 'node:assert/strict'
import { renameSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
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
