import assert from 'node:assert/strict'
import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
  utimesSync,
} from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { CacheStore } from '../../src/model/cache.ts'
import { temporaryDirectory } from './environment.ts'
import { type Files, writeFiles } from './repository.ts'

export interface StorePlace {
  readonly store: CacheStore
  /** A new empty workspace each time. */
  readonly workspace: () => string
}

const never = new AbortController().signal
const parts = {}

/** What every `CacheStore` holds. `open` gives one that is empty, in a directory of the test. */
export function cacheStoreContract(name: string, open: (directory: string) => CacheStore): void {
  const holds = (title: string, work: (place: StorePlace) => Promise<void>) =>
    test(`cache store contract, ${name}: ${title}`, async () => {
      await using directory = await temporaryDirectory()
      let count = 0
      await work({
        store: open(join(directory.path, 'store')),
        workspace: () => {
          const path = join(directory.path, `workspace-${String(count++)}`)
          mkdirSync(path)
          return path
        },
      })
    })

  holds('a key that was never saved is a miss', async ({ store, workspace }) => {
    const found = await store.restore(query(workspace(), 'none', ['deps']), never)
    assert.deepEqual(found, { result: 'miss', warnings: [] })
  })

  holds('modes, links, hard links and times come back as they were', async ({ store, workspace }) => {
    const from = workspace()
    const to = workspace()
    writeFiles(from, {
      'deps/a/run.sh': '#!/bin/sh\n',
      'deps/a/empty': '',
      'deps/b/-x': 'x',
      'other.txt': 'o',
    })
    chmodSync(join(from, 'deps/a/run.sh'), 0o755)
    chmodSync(join(from, 'deps/a/empty'), 0o400)
    symlinkSync('../a/run.sh', join(from, 'deps/b/link'))
    linkSync(join(from, 'deps/a/run.sh'), join(from, 'deps/b/hard'))
    utimesSync(join(from, 'deps/b/-x'), 1_000_000_000, 1_000_000_000)
    assert.equal((await store.save(entry(from, 'k', ['deps/', 'gone']), never)).result, 'saved')
    const found = await store.restore(query(to, 'k', ['deps/', 'gone']), never)
    assert.equal(found.result, 'hit')
    assert.equal(found.matchedKey, 'k')
    assert.equal(readFileSync(join(to, 'deps/a/run.sh'), 'utf8'), '#!/bin/sh\n')
    assert.equal(lstatSync(join(to, 'deps/a/run.sh')).mode & 0o777, 0o755)
    assert.equal(lstatSync(join(to, 'deps/a/empty')).mode & 0o777, 0o400)
    assert.equal(readlinkSync(join(to, 'deps/b/link')), '../a/run.sh')
    assert.equal(lstatSync(join(to, 'deps/b/hard')).ino, lstatSync(join(to, 'deps/a/run.sh')).ino)
    assert.equal(lstatSync(join(to, 'deps/b/-x')).mtimeMs, 1_000_000_000_000)
    assert.equal(existsSync(join(to, 'other.txt')), false)
  })

  holds('fallbacks are tried in order, each whole and then as a beginning', async ({ store, workspace }) => {
    for (const key of ['npm-1', 'npm-2', 'npm', 'yarn-1']) {
      const from = workspace()
      writeFiles(from, { 'deps/key': key })
      await store.save(entry(from, key, ['deps']), never)
    }
    const foundBy = async (...fallbackKeys: string[]) => {
      const to = workspace()
      const { result, matchedKey } = await store.restore(
        { ...query(to, 'new', ['deps']), fallbackKeys },
        never,
      )
      if (matchedKey !== undefined) assert.equal(readFileSync(join(to, 'deps/key'), 'utf8'), matchedKey)
      return `${result} ${matchedKey ?? ''}`
    }
    assert.equal(await foundBy('npm-'), 'fallback npm-2')
    assert.equal(await foundBy('npm'), 'fallback npm')
    assert.equal(await foundBy('go-', 'yarn'), 'fallback yarn-1')
    assert.equal(await foundBy('go-'), 'miss ')
  })

  holds('an entry that is there is not written again', async ({ store, workspace }) => {
    for (const [content, result] of [
      ['first', 'saved'],
      ['second', 'exists'],
    ] as const) {
      const from = workspace()
      writeFiles(from, { 'deps/x': content })
      assert.equal((await store.save(entry(from, 'k', ['deps']), never)).result, result)
    }
    const to = workspace()
    await store.restore(query(to, 'k', ['deps']), never)
    assert.equal(readFileSync(join(to, 'deps/x'), 'utf8'), 'first')
  })

  holds('A10: a key that was saved with other paths is a miss', async ({ store, workspace }) => {
    const from = workspace()
    writeFiles(from, { 'a/x': 'x', 'b/x': 'x' })
    await store.save(entry(from, 'k', ['a']), never)
    assert.equal((await store.restore(query(workspace(), 'k', ['a', 'b']), never)).result, 'miss')
  })

  const keys = ['a/b', '../../../x', 'Case', 'case', 'ключ 🔑', 'k'.repeat(400), 'with\nline', '*', '.']
  holds('A9: any text is a key, and no two are one', async ({ store, workspace }) => {
    for (const key of keys) {
      const from = workspace()
      writeFiles(from, { 'deps/key': key })
      assert.equal((await store.save(entry(from, key, ['deps']), never)).result, 'saved', key)
    }
    for (const key of keys) {
      const to = workspace()
      assert.equal((await store.restore(query(to, key, ['deps']), never)).result, 'hit', key)
      assert.equal(readFileSync(join(to, 'deps/key'), 'utf8'), key)
    }
  })

  holds(
    'what a path holds beside the entry stays, what is in the entry replaces it',
    async ({ store, workspace }) => {
      const from = workspace()
      const to = workspace()
      const mine: Files = { 'deps/same': 'mine', 'deps/own/kept': 'mine' }
      writeFiles(from, { 'deps/same': 'theirs', 'deps/own/new': 'theirs' })
      writeFiles(to, mine)
      await store.save(entry(from, 'k', ['deps']), never)
      await store.restore(query(to, 'k', ['deps']), never)
      assert.equal(readFileSync(join(to, 'deps/same'), 'utf8'), 'theirs')
      assert.equal(readFileSync(join(to, 'deps/own/new'), 'utf8'), 'theirs')
      assert.equal(readFileSync(join(to, 'deps/own/kept'), 'utf8'), 'mine')
    },
  )

  holds('nothing there is nothing saved, and said', async ({ store, workspace }) => {
    const { result, warnings } = await store.save(entry(workspace(), 'k', ['deps', '.']), never)
    assert.equal(result, 'skipped')
    assert.deepEqual(
      warnings.map(({ code }) => code),
      ['cache/nothing-to-save'],
    )
  })

  holds('a path through a link is neither saved nor restored', async ({ store, workspace }) => {
    const from = workspace()
    const to = workspace()
    const elsewhere = workspace()
    writeFiles(from, { 'real/deps/x': 'x' })
    await store.save(entry(from, 'k', ['real/deps']), never)
    symlinkSync(elsewhere, join(to, 'real'))
    await assert.rejects(store.restore(query(to, 'k', ['real/deps']), never), /leads through `real`/)
    assert.equal(existsSync(join(elsewhere, 'deps')), false)
    assert.equal((await store.save(entry(to, 'other', ['real/deps']), never)).result, 'skipped')
  })

  holds(
    'the signal ends a restore and a save with its reason, and leaves nothing',
    async ({ store, workspace }) => {
      const from = workspace()
      const to = workspace()
      writeFiles(from, { 'deps/x': 'x' })
      const reason = new Error('stopped')
      await assert.rejects(store.save(entry(from, 'k', ['deps']), AbortSignal.abort(reason)))
      assert.equal((await store.restore(query(to, 'k', ['deps']), never)).result, 'miss')
      await store.save(entry(from, 'k', ['deps']), never)
      await assert.rejects(store.restore(query(to, 'k', ['deps']), AbortSignal.abort(reason)), reason)
      assert.equal(existsSync(join(to, 'deps')), false)
    },
  )
}

export function query(workspace: string, key: string, paths: readonly string[]) {
  return { workspace, scratch: `${workspace}.scratch`, key, parts, paths, fallbackKeys: [] as string[] }
}

export function entry(workspace: string, key: string, paths: readonly string[]) {
  return { workspace, scratch: `${workspace}.scratch`, key, paths, parts }
}
