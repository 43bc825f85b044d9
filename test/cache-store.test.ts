import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { execFileSync } from 'node:child_process'
import type { Environment } from '../src/base/environment.ts'
import type { CacheStore } from '../src/model/cache.ts'
import { cacheScope } from '../src/run/caches.ts'
import type { CacheScope } from '../src/storage/cache/entry.ts'
import { cachePlaces } from '../src/storage/cache/places.ts'
import { allEntries } from '../src/storage/cache/entries.ts'
import { createLocalCache, type LocalCacheOptions } from '../src/storage/cache/local-cache.ts'
import { cacheStoreContract, entry, query } from './support/cache-store-contract.ts'
import { temporaryDirectory } from './support/environment.ts'
import { writeFiles } from './support/repository.ts'
import { endMark, type RawEntry, tarBytes } from './support/tar-bytes.ts'

const never = new AbortController().signal
const scope: CacheScope = { repository: 'https://example.com/a.git', trust: '' }

/** Ticks, so that one entry is newer than another. */
function clock() {
  let ms = Date.now()
  return () => new Date((ms += 1000))
}

function open(directory: string, options: Partial<LocalCacheOptions> = {}): CacheStore {
  const defaults = { env: process.env, scope, maxSizeBytes: 2 ** 30, now: clock() }
  return createLocalCache({ ...defaults, directory, ...options })
}

cacheStoreContract('local, by tar and zstd', (directory) => open(directory))
cacheStoreContract('local, by what Loom brings', (directory) =>
  open(directory, { tar: 'own', zstd: 'library' }),
)

/** A store with one saved entry, and how to spoil its archive. */
async function withEntry(work: (place: Place) => Promise<void>, options: Partial<LocalCacheOptions> = {}) {
  await using directory = await temporaryDirectory()
  const root = join(directory.path, 'store')
  const workspace = (name: string) => {
    mkdirSync(join(directory.path, name), { recursive: true })
    return join(directory.path, name)
  }
  const from = workspace('from')
  writeFiles(from, { 'deps/a': 'a'.repeat(5000), 'deps/b/c': 'c' })
  const store = open(root, options)
  await store.save(entry(from, 'k', ['deps']), never)
  await work({ root, store, workspace, blob: onlyBlob(root) })
}

interface Place {
  readonly root: string
  readonly store: CacheStore
  readonly workspace: (name: string) => string
  readonly blob: string
}

function onlyBlob(root: string): string {
  const names = readdirSync(join(root, 'v1/blobs'))
  assert.equal(names.length, 1)
  return join(root, 'v1/blobs', names[0] ?? '')
}

const flipped = (path: string) => {
  const bytes = readFileSync(path)
  bytes.writeUInt8((bytes[bytes.length >> 1] ?? 0) ^ 1, bytes.length >> 1)
  writeFileSync(path, bytes)
}
const damages: readonly [string, (path: string) => void][] = [
  [
    'cut short',
    (path) => {
      truncateSync(path, 40)
    },
  ],
  ['with a bit flipped', flipped],
  [
    'with bytes after its end',
    (path) => {
      appendFileSync(path, 'x')
    },
  ],
  [
    'empty',
    (path) => {
      truncateSync(path, 0)
    },
  ],
]

for (const [how, damage] of damages)
  for (const zstd of ['program', 'library'] as const)
    test(`A5: an archive ${how} is a miss with a warning, set aside and not found again (${zstd})`, async () => {
      await withEntry(
        async ({ root, store, workspace, blob }) => {
          damage(blob)
          const to = workspace('to')
          const found = await store.restore(query(to, 'k', ['deps']), never)
          assert.equal(found.result, 'miss')
          assert.deepEqual(
            found.warnings.map(({ code }) => code),
            ['cache/damaged'],
          )
          assert.deepEqual(readdirSync(to), [])
          assert.equal(readdirSync(join(root, 'v1/damaged')).length, 1)
          assert.deepEqual(await store.restore(query(to, 'k', ['deps']), never), {
            result: 'miss',
            warnings: [],
          })
          const from = workspace('from')
          assert.equal((await store.save(entry(from, 'k', ['deps']), never)).result, 'saved')
          assert.equal((await store.restore(query(to, 'k', ['deps']), never)).result, 'hit')
        },
        { zstd },
      )
    })

test('A5: a damaged entry gives way to a fallback', async () => {
  await withEntry(async ({ store, workspace, root }) => {
    const other = workspace('other')
    writeFiles(other, { 'deps/old': 'old' })
    const before = new Set(readdirSync(join(root, 'v1/blobs')))
    await store.save(entry(other, 'older', ['deps']), never)
    const [blob = ''] = before
    flipped(join(root, 'v1/blobs', blob))
    const asked = { ...query(workspace('to'), 'k', ['deps']), fallbackKeys: ['old'] }
    const found = await store.restore(asked, never)
    assert.equal(
      `${found.result} ${found.matchedKey ?? ''} ${String(found.warnings.length)}`,
      'fallback older 1',
    )
  })
})

/** Puts an archive made by hand in the place of the entry's, with the right digest. */
function forge(root: string, ...entries: readonly RawEntry[]): void {
  const packed = execFileSync('zstd', ['-q', '-c'], { input: Buffer.concat([tarBytes(...entries), endMark]) })
  const digest = createHash('sha256').update(packed).digest('hex')
  const [name = ''] = readdirSync(join(root, 'v1/entries'), { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.json'),
  )
  const path = join(root, 'v1/entries', name)
  const written = JSON.parse(readFileSync(path, 'utf8')) as object
  writeFileSync(join(root, 'v1/blobs', `${digest}.tar.zst`), packed)
  writeFileSync(path, JSON.stringify({ ...written, blob: `sha256:${digest}` }))
}

const hostile: readonly [string, RawEntry[]][] = [
  ['A1: a name with ..', [{ name: 'deps/../../x', content: 'x' }]],
  ['A1: an absolute name', [{ name: '/tmp/loom-cache-x', content: 'x' }]],
  ['A1: a name in another path', [{ name: 'src/x', content: 'x' }]],
  ['A1: a name in a pax header', [{ name: 'deps/x', content: 'x', pax: { path: '../x' } }]],
  [
    'A2: a link out and a file through it',
    [
      { name: 'deps/l', type: '2', link: '../..' },
      { name: 'deps/l/x', content: 'x' },
    ],
  ],
  [
    'A2: a link within and a file through it',
    [
      { name: 'deps/l', type: '2', link: '.' },
      { name: 'deps/l/x', content: 'x' },
    ],
  ],
  [
    'A2: a link out through another',
    [
      { name: 'deps/a', type: '2', link: 'b/../..' },
      { name: 'deps/b', type: '2', link: '..' },
    ],
  ],
  ['A2: an absolute link', [{ name: 'deps/l', type: '2', link: '/etc' }]],
  ['A2: a hard link to outside', [{ name: 'deps/l', type: '1', link: '../outside' }]],
  [
    'A2: a file and a link of one name',
    [
      { name: 'deps/l', type: '2', link: 'x' },
      { name: 'deps/l', content: 'x' },
    ],
  ],
  [
    'A2: a directory that becomes a link',
    [
      { name: 'deps/d/', type: '5' },
      { name: 'deps/d', type: '2', link: '.' },
      { name: 'deps/d/x', content: 'x' },
    ],
  ],
  [
    'A2: a file that becomes a directory',
    [
      { name: 'deps/f', content: 'x' },
      { name: 'deps/f/x', content: 'x' },
    ],
  ],
  [
    'A2: a hard link to a link',
    [
      { name: 'deps/l', type: '2', link: 'good' },
      { name: 'deps/h', type: '1', link: 'deps/l' },
    ],
  ],
  ['A1: a hard link to what comes later', [{ name: 'deps/h', type: '1', link: 'deps/later' }]],
]
for (const [title, entries] of hostile)
  test(`${title} is refused, and nothing is touched`, async () => {
    await withEntry(async ({ root, workspace }) => {
      forge(root, { name: 'deps/good', content: 'good' }, ...entries)
      const to = workspace('to')
      writeFileSync(join(root, '../outside'), 'outside')
      const found = await open(root).restore(query(to, 'k', ['deps']), never)
      assert.equal(found.result, 'miss')
      assert.match(found.warnings[0]?.message ?? '', /the archive is refused/)
      assert.deepEqual(readdirSync(to), [])
      assert.equal(readFileSync(join(root, '../outside'), 'utf8'), 'outside')
      assert.equal(existsSync(join(root, '../x')), false)
    })
  })

test('A3: devices are left out, bits beyond permissions dropped, owners not taken over', async () => {
  await withEntry(async ({ root, workspace }) => {
    forge(
      root,
      { name: 'deps/pipe', type: '6' },
      { name: 'deps/null', type: '3' },
      { name: 'deps/su', mode: 0o6755, content: 's' },
    )
    const to = workspace('to')
    assert.equal((await open(root).restore(query(to, 'k', ['deps']), never)).result, 'hit')
    assert.deepEqual(readdirSync(join(to, 'deps')), ['su'])
    const { statSync } = await import('node:fs')
    assert.equal(statSync(join(to, 'deps/su')).mode & 0o7777, 0o755)
    assert.equal(statSync(join(to, 'deps/su')).uid, process.getuid?.())
  })
})

test('A3: content of what is left out goes nowhere, and a directory without rights gets what is in it', async () => {
  await withEntry(async ({ root, workspace }) => {
    forge(
      root,
      { name: 'deps/closed/', type: '5', mode: 0 },
      { name: 'deps/closed/in', mode: 0, content: 'in' },
      { name: 'deps/odd', type: '3', content: 'of a device' },
      { name: 'deps/after', content: 'after' },
    )
    const to = workspace('to')
    assert.equal((await open(root).restore(query(to, 'k', ['deps']), never)).result, 'hit')
    assert.deepEqual(readdirSync(join(to, 'deps')).sort(), ['after', 'closed'])
    assert.equal(readFileSync(join(to, 'deps/after'), 'utf8'), 'after')
    const { statSync, chmodSync } = await import('node:fs')
    assert.equal(statSync(join(to, 'deps/closed')).mode & 0o777, 0)
    chmodSync(join(to, 'deps/closed'), 0o700)
    assert.equal(statSync(join(to, 'deps/closed/in')).mode & 0o777, 0)
  })
})

test('A4: an archive that expands to a thousand times its size is refused', async () => {
  await withEntry(async ({ root, workspace }) => {
    forge(root, { name: 'deps/zeros', content: Buffer.alloc(80 * 2 ** 20) })
    const found = await open(root).restore(query(workspace('to'), 'k', ['deps']), never)
    assert.equal(found.result, 'miss')
    assert.match(found.warnings[0]?.message ?? '', /expands to more than/)
  })
})

test('with the program and without it the same is saved, and each restores what the other has saved', async () => {
  await withEntry(async ({ root, workspace }) => {
    const from = workspace('from')
    symlinkSync('a', join(from, 'deps/link'))
    symlinkSync('/etc', join(from, 'deps/out'))
    writeFiles(from, { [`deps/${'n'.repeat(150)}`]: 'long', 'deps/é': 'accent', 'deps/empty': '' })
    execFileSync('ln', ['a', 'hard'], { cwd: join(from, 'deps') })
    execFileSync('mkfifo', ['pipe'], { cwd: join(from, 'deps') })
    execFileSync('sh', ['-c', 'printf x > "deps/$(printf "\\377\\376")"'], { cwd: from })
    for (const tar of ['program', 'own'] as const) {
      const { warnings } = await open(root, { tar }).save(entry(from, tar, ['deps']), never)
      assert.match(warnings[0]?.message ?? '', /and 1 more were left out/)
    }
    const saved = (await allEntries(cachePlaces(root))).filter(({ entry: { key } }) => key !== 'k')
    assert.equal(new Set(saved.map(({ entry: { tree } }) => tree)).size, 1)
    for (const [key, tar] of [
      ['program', 'own'],
      ['own', 'program'],
    ] as const) {
      const to = workspace(`to-${key}`)
      assert.equal((await open(root, { tar }).restore(query(to, key, ['deps']), never)).result, 'hit')
      const options = ['-r', '--no-dereference', '-x', 'pipe', '-x', 'out']
      assert.equal(execFileSync('diff', [...options, from, to]).toString(), '')
    }
  })
})

test('an exact hit whose content is in place already costs no extraction', async () => {
  await withEntry(async ({ store, workspace, blob }) => {
    const to = workspace('to')
    assert.ok(((await store.restore(query(to, 'k', ['deps']), never)).bytes ?? 0) > 0)
    const again = await store.restore(query(to, 'k', ['deps']), never)
    assert.equal(`${again.result} ${String(again.bytes)}`, 'hit 0')
    assert.ok(existsSync(blob))
    writeFileSync(join(to, 'deps/a'), 'changed')
    assert.ok(((await store.restore(query(to, 'k', ['deps']), never)).bytes ?? 0) > 0)
    assert.equal(readFileSync(join(to, 'deps/a'), 'utf8'), 'a'.repeat(5000))
  })
})

test('A11: another repository does not find an entry, though the archives are shared', async () => {
  await withEntry(async ({ root, workspace, blob }) => {
    const other = open(root, { scope: { repository: 'https://example.com/b.git', trust: '' } })
    assert.equal((await other.restore(query(workspace('to'), 'k', ['deps']), never)).result, 'miss')
    assert.equal((await other.save(entry(workspace('from'), 'k', ['deps']), never)).result, 'saved')
    assert.equal(onlyBlob(root), blob)
  })
})

test('A11: a pull request reads what its base saved, and its base never what it saved', async () => {
  await withEntry(async ({ root, store, workspace }) => {
    const pull = open(root, { scope: { ...scope, trust: 'pull/7' } })
    assert.equal((await pull.restore(query(workspace('to'), 'k', ['deps']), never)).result, 'hit')
    assert.equal((await pull.save(entry(workspace('from'), 'k', ['deps']), never)).result, 'exists')
    const evil = workspace('evil')
    writeFiles(evil, { 'deps/evil': 'evil' })
    assert.equal((await pull.save(entry(evil, 'next', ['deps']), never)).result, 'saved')
    assert.equal((await pull.restore(query(workspace('own'), 'next', ['deps']), never)).result, 'hit')
    const base = { ...query(workspace('base'), 'next', ['deps']), fallbackKeys: ['n', ''] }
    assert.equal((await store.restore(base, never)).matchedKey, 'k')
  })
})

test('A11: at GitHub a run of a pull request is one that its base does not trust, and nobody else is', () => {
  const trustOf = (env: Environment) =>
    cacheScope({ git: { originUrl: null }, repositoryRoot: '/r', env: { ...env } }).trust
  const github = { GITHUB_ACTIONS: 'true' }
  assert.equal(trustOf({ ...github, GITHUB_REF: 'refs/pull/7/merge' }), 'pull/7')
  assert.equal(trustOf({ ...github, GITHUB_REF: 'refs/heads/refs/pull/7/x' }), '')
  assert.equal(trustOf({ ...github }), '')
  assert.equal(trustOf({ GITHUB_REF: 'refs/pull/7/merge' }), '')
})

test('A13: beyond its size the store gives up what was not used for longest', async () => {
  await using directory = await temporaryDirectory()
  const root = join(directory.path, 'store')
  const store = open(root, { maxSizeBytes: 100_000 })
  const workspace = (key: string) => {
    const path = join(directory.path, key)
    writeFiles(path, { 'deps/x': createHash('shake256', { outputLength: 40_000 }).update(key).digest() })
    return path
  }
  const asked = async (key: string) => {
    const to = join(directory.path, `to-${key}`)
    mkdirSync(to, { recursive: true })
    return (await store.restore(query(to, key, ['deps']), never)).result
  }
  for (const key of ['a', 'b']) await store.save(entry(workspace(key), key, ['deps']), never)
  assert.equal(await asked('a'), 'hit')
  await store.save(entry(workspace('c'), 'c', ['deps']), never)
  assert.deepEqual([await asked('a'), await asked('b'), await asked('c')], ['hit', 'miss', 'hit'])
  writeFiles(workspace('d'), {
    'deps/y': createHash('shake256', { outputLength: 90_000 }).update('y').digest(),
  })
  const { result, warnings } = await store.save(entry(join(directory.path, 'd'), 'd', ['deps']), never)
  assert.equal(result, 'skipped')
  assert.deepEqual(
    warnings.map(({ code }) => code),
    ['cache/too-large'],
  )
})

test('A13: what entries say of many files counts as well', async () => {
  await using directory = await temporaryDirectory()
  const root = join(directory.path, 'store')
  const store = open(root, { maxSizeBytes: 200_000 })
  const from = join(directory.path, 'from')
  writeFiles(from, { 'deps/x': 'x' })
  const hash = 'a'.repeat(64)
  const files = Object.fromEntries(Array.from({ length: 1000 }, (_, at) => [`f${String(at)}`, hash]))
  for (const key of ['a', 'b', 'c', 'd'])
    await store.save({ ...entry(from, key, ['deps']), parts: { files } }, never)
  const kept = (await allEntries(cachePlaces(root))).map((stored) => stored.entry.key)
  assert.deepEqual(kept, ['d', 'c'])
})

test('a `tar` that hangs ends with the run: what was begun is given up, and nothing of it stays', async () => {
  await withEntry(async ({ root, workspace }) => {
    const bin = workspace('bin')
    const started = join(bin, 'started')
    execFileSync('mkfifo', [started])
    const script = `if [ "$1" = --version ]; then echo GNU tar; exit; fi; echo > ${started}; exec sleep 1000`
    writeFileSync(join(bin, 'tar'), `#!/bin/sh\n${script}\n`, { mode: 0o755 })
    const store = open(root, { env: { PATH: `${bin}:${process.env['PATH'] ?? ''}` } })
    const from = workspace('from')
    const controller = new AbortController()
    const given = assert.rejects(store.save(entry(from, 'other', ['deps']), controller.signal), /stopped/)
    await readFile(started)
    controller.abort(new Error('stopped'))
    await given
    assert.deepEqual(readdirSync(join(root, 'v1')).sort(), ['blobs', 'entries'])
    assert.equal((await allEntries(cachePlaces(root))).length, 1)
  })
})

for (const tar of ['program', 'own'] as const)
  test(
    `A6: on a full disk a save fails and leaves no part of it, and a restore leaves the workspace as it was (${tar})`,
    { skip: process.getuid?.() === 0 ? false : 'only root can mount a small file system' },
    async () => {
      await using directory = await temporaryDirectory()
      const small = join(directory.path, 'small')
      mkdirSync(small)
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', small])
      try {
        const noise = (key: string, outputLength: number) =>
          createHash('shake256', { outputLength }).update(key).digest()
        const from = join(directory.path, 'from')
        const options = { tar, zstd: tar === 'program' ? 'program' : 'library' } as const
        writeFiles(from, { 'deps/x': noise('x', 100_000) })
        const store = open(join(small, 'store'), options)
        assert.equal((await store.save(entry(from, 'old', ['deps']), never)).result, 'saved')
        writeFiles(from, { 'deps/x': noise('y', 4_000_000) })
        await assert.rejects(store.save(entry(from, 'new', ['deps']), never), {
          name: 'LoomFailure',
          message: /cannot save the cache `new`/,
        })
        const { blobs, unfinished, entries } = cachePlaces(join(small, 'store'))
        assert.deepEqual(
          [readdirSync(blobs).length, existsSync(unfinished) ? readdirSync(unfinished) : []],
          [1, []],
        )
        assert.equal(
          readdirSync(entries, { recursive: true }).filter((name) => String(name).endsWith('.json')).length,
          1,
        )
        const to = join(directory.path, 'to')
        mkdirSync(to)
        assert.equal((await store.restore(query(to, 'old', ['deps']), never)).result, 'hit')
        const large = open(join(directory.path, 'large'), options)
        await large.save(entry(from, 'large', ['deps']), never)
        const full = join(small, 'workspace')
        writeFiles(full, { 'deps/own': 'kept' })
        const asked = { ...query(full, 'large', ['deps']), scratch: join(small, 'scratch') }
        await assert.rejects(large.restore(asked, never), {
          name: 'LoomFailure',
          message: /cannot restore the cache `large`/,
        })
        assert.deepEqual(readdirSync(join(full, 'deps')), ['own'])
        assert.equal(existsSync(join(small, 'scratch')), false)
      } finally {
        execFileSync('umount', [small])
      }
    },
  )
