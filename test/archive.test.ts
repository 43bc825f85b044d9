import assert from 'node:assert/strict'
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { LoomFailure } from '../src/diagnostics/failure.ts'
import { plainName } from '../src/storage/archive-names.ts'
import { extractArchive, type ExtractOptions } from '../src/storage/extract-archive.ts'
import { type ArchiveEntry, writeArchive } from '../src/storage/write-archive.ts'
import { compress, decompress, type ZstdEngine } from '../src/storage/zstd.ts'
import { temporaryDirectory } from './support/environment.ts'
import { endMark, type RawEntry, tarBytes } from './support/tar-bytes.ts'

const { env } = process
const canNode = 'createZstdCompress' in (await import('node:zlib'))
const engines: readonly ZstdEngine[] = ['program', 'library', ...(canNode ? (['node'] as const) : [])]

async function collect(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = []
  for await (const chunk of chunks) all.push(chunk)
  return Buffer.concat(all)
}

async function* pieces(bytes: Buffer, size = 1 << 16): AsyncGenerator<Uint8Array> {
  await Promise.resolve()
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

const zstd = async (bytes: Buffer) => collect(compress(pieces(bytes), { env }))

interface Place {
  readonly outer: string
  readonly archive: string
  readonly target: string
}

/** A directory with a file that must stay as it is, an archive of these bytes in it, and where that goes. */
async function withArchive<T>(packed: Buffer, work: (place: Place) => Promise<T>): Promise<T> {
  await using directory = await temporaryDirectory()
  const place = {
    outer: directory.path,
    archive: join(directory.path, 'a.tar.zst'),
    target: join(directory.path, 'in/target'),
  }
  mkdirSync(dirname(place.target))
  writeFileSync(join(directory.path, 'victim'), 'untouched')
  writeFileSync(join(directory.path, 'in/victim'), 'untouched')
  writeFileSync(place.archive, packed)
  return await work(place)
}

/** Extraction fails with this code and leaves no trace. */
async function assertRefused(packed: Buffer, expected: string, options: Partial<ExtractOptions> = {}) {
  await withArchive(packed, async ({ outer, archive, target }) => {
    const before = readdirSync(outer, { recursive: true }).sort()
    await assert.rejects(extractArchive(archive, target, { env, ...options }), (error) => {
      assert.ok(error instanceof LoomFailure, String(error))
      assert.ok(error.message.includes(archive), error.message)
      const message = error.message.replace(`${archive}: `, '').replace(outer, '')
      assert.equal(`${error.diagnostic.code}: ${message}`, expected)
      return true
    })
    assert.deepEqual(readdirSync(outer, { recursive: true }).sort(), before)
    for (const victim of ['victim', 'in/victim'])
      assert.equal(readFileSync(join(outer, victim), 'utf8'), 'untouched')
  })
}

const file = (name: string, more: Partial<RawEntry> = {}): RawEntry => ({ name, content: 'evil', ...more })
const link = (name: string, to: string): RawEntry => ({ name, type: '2', link: to })
const hard = (name: string, to: string): RawEntry => ({ name, type: '1', link: to })
const directory = (name: string): RawEntry => ({ name, type: '5', mode: 0o755 })

const unsafe: readonly (readonly [title: string, why: string, ...entries: RawEntry[]])[] = [
  ['A1: ..', '"../victim" leads out of the archive', file('../victim')],
  ['A1: .. further down', '"a/../../victim" leads out of the archive', file('a/../../victim')],
  [
    'A1: .. between backslashes',
    '"a\\\\..\\\\..\\\\victim" leads out of the archive',
    file('a\\..\\..\\victim'),
  ],
  ['A1: absolute', '"/tmp/victim" has an absolute name', file('/tmp/victim')],
  ['A1: absolute by pax', '"/tmp/victim" has an absolute name', file('ok', { pax: { path: '/tmp/victim' } })],
  ['A1: a drive', '"C:\\\\x" names a drive', file('C:\\x')],
  ['A1: relative to a drive', '"C:../x" names a drive', file('C:../x')],
  ['A1: UNC', '"\\\\\\\\server\\\\share" has an absolute name', file('\\\\server\\share')],
  ['A1: NUL', '"a\\u0000b" has a NUL in its name', file('ok', { pax: { path: 'a\0b' } })],
  ['A1: empty segments', '"a//b" has an odd name', file('a//b')],
  [
    'A1: too long',
    `"${'x'.repeat(300)}" has too long a name`,
    file('ok', { pax: { path: 'x'.repeat(300) } }),
  ],
  ['A2: a file through a link', '"l/x" goes through the link `l`', link('l', 'd'), file('l/x')],
  [
    'A2: a file through a link to outside',
    '"l/victim" goes through the link `l`',
    link('l', '..'),
    file('l/victim'),
  ],
  ['A2: a directory through a link', '"l/d" goes through the link `l`', link('l', '..'), directory('l/d')],
  ['A2: a link where a directory was', '"d" comes twice', directory('d'), link('d', '..'), file('d/victim')],
  ['A2: a directory where a link was', '"d" goes through the link `d`', link('d', '..'), directory('d')],
  ['A2: a link and a file of one name', '"x" comes twice', link('x', '../victim'), file('x')],
  ['A2: a file twice', '"x" comes twice', file('x'), file('x')],
  ['A2: a file below a file', '"x/y" goes through the file `x`', file('x'), file('x/y')],
  ['A2: a link to outside', '"l" is a link that leaves the archive', link('l', '../victim')],
  ['A2: an absolute link', '"l" is a link that leaves the archive', link('l', '/etc/passwd')],
  ['A2: a link to a drive', '"l" is a link that leaves the archive', link('l', 'C:\\x')],
  [
    'A2: a link out through another link',
    '"out" is a link that leaves the archive',
    directory('a/b'),
    link('a/b/up', '../..'),
    link('out', 'a/b/up/../victim'),
  ],
  ['A2: a link round for ever', '"a" is a link that leaves the archive', link('a', 'b'), link('b', 'a')],
  ['A2: a hard link to outside', '"h" is a hard link to no file of the archive', hard('h', '../victim')],
  ['A2: an absolute hard link', '"h" is a hard link to no file of the archive', hard('h', '/etc/passwd')],
  [
    'A2: a hard link through a link',
    '"h" is a hard link to no file of the archive',
    link('l', '..'),
    hard('h', 'l/victim'),
  ],
  [
    'A2: a hard link to a link to outside',
    '"h" is a hard link to no file of the archive',
    link('l', '../victim'),
    hard('h', 'l'),
  ],
  ['A2: names that differ in case', '"readme" comes twice, once as `README`', file('README'), file('readme')],
  [
    'A2: names that differ in composition',
    `"e\u0301" comes twice, once as \`\u00e9\``,
    file('\u00e9'),
    file('e\u0301'),
  ],
  [
    'A2: directories that differ in case',
    '"D/y" differs from `d` in nothing but case or composition',
    file('d/x'),
    file('D/y'),
  ],
]

for (const [title, why, ...entries] of unsafe) {
  test(`${title} is refused`, async () => {
    const expected = `archive/unsafe: the archive is refused: its entry ${why}`
    await assertRefused(await zstd(tarBytes(...entries)), expected)
  })
}

test('A1: names that Windows gives another meaning are refused there', () => {
  for (const name of ['con', 'a/NUL.txt', 'LPT1', 'a./b', 'trailing ', 'ab:c']) {
    assert.ok('refused' in plainName(name, 'win32'), name)
    assert.deepEqual(plainName(name, 'linux'), { path: name })
  }
})

test('A3: devices and pipes are left out, setuid is dropped, owners are not taken over', async () => {
  const packed = await zstd(
    tarBytes(
      { name: 'tty', type: '3' },
      { name: 'disk', type: '4' },
      { name: 'pipe', type: '6' },
      file('tool', { mode: 0o6755 }),
      { name: 'dir', type: '5', mode: 0o7777 },
    ),
  )
  await withArchive(packed, async ({ archive, target }) => {
    const { skipped } = await extractArchive(archive, target, { env })
    assert.deepEqual(skipped, ['tty', 'disk', 'pipe'])
    assert.deepEqual(readdirSync(target).sort(), ['dir', 'tool'])
    for (const name of ['tool', 'dir']) assert.equal(statSync(join(target, name)).mode & 0o7000, 0, name)
    assert.equal(statSync(join(target, 'tool')).mode & 0o100, 0o100)
    assert.equal(statSync(target).mode & 0o777, 0o700)
  })
})

test('A3: an entry of an unknown kind is refused', async () => {
  const packed = await zstd(tarBytes(file('x', { type: 'Z' })))
  await assertRefused(
    packed,
    'archive/unsafe: the archive is refused: its entry "x" is of the unknown kind null',
  )
})

test('A4: an archive is bounded in size, ratio, entries and depth', async () => {
  const zeros = await zstd(tarBytes(file('zeros', { content: Buffer.alloc(100 << 20) })))
  assert.ok(zeros.length < 20_000)
  for (const engine of engines) {
    await assertRefused(zeros, 'archive/too-large: the archive expands to more than 1000 times its size', {
      engine,
    })
    await assertRefused(zeros, 'archive/too-large: the archive expands to more than 1048576 bytes', {
      engine,
      limits: { expandedBytes: 1 << 20 },
    })
  }
  const many = await zstd(tarBytes(file('a'), file('b'), file('c')))
  await assertRefused(many, 'archive/too-large: the archive has more than 2 entries', {
    limits: { entries: 2 },
  })
  const deep = await zstd(tarBytes(file('a/b/c/d')))
  await assertRefused(deep, 'archive/too-large: the archive has directories more than 3 deep', {
    limits: { depth: 3 },
  })
})

test('A4: a header that says it is larger than the archive costs no memory', async () => {
  const huge = tarBytes({ name: 'pax', type: 'x', size: 2 ** 32 })
  await assertRefused(
    await zstd(huge),
    'archive/damaged: the archive /a.tar.zst is damaged: Header exceeds max size',
  )
})

test('A5: a damaged archive is refused whichever way it is damaged', async () => {
  const whole = tarBytes(file('a', { content: 'a'.repeat(3000) }), file('b'))
  const good = await zstd(whole)
  const flipped = (bytes: Buffer, at: number) => {
    const copy = Buffer.from(bytes)
    copy[at] = (copy[at] ?? 0) ^ 0x40
    return copy
  }
  const damaged: Readonly<Record<string, Buffer>> = {
    'zero-length': Buffer.alloc(0),
    'no zstd': Buffer.from('this is text'),
    'cut in the frame': good.subarray(0, good.length - 9),
    'cut between frames': await zstd(whole.subarray(0, whole.length - endMark.length)),
    'cut in an entry': await zstd(whole.subarray(0, 1000)),
    'a flipped bit': flipped(good, good.length - 6),
    'a wrong checksum': await zstd(tarBytes(file('a', { checksum: 1 }))),
    'garbage after the frame': Buffer.concat([good, Buffer.from('garbage')]),
    'garbage after the end mark': await zstd(Buffer.concat([whole, Buffer.alloc(512, 7), endMark])),
  }
  for (const [how, packed] of Object.entries(damaged)) {
    await withArchive(packed, async ({ outer, archive, target }) => {
      await assert.rejects(
        extractArchive(archive, target, { env }),
        (error) => error instanceof LoomFailure && error.diagnostic.code === 'archive/damaged',
        how,
      )
      assert.deepEqual(readdirSync(dirname(target)), ['victim'], how)
      assert.equal(existsSync(join(outer, 'target')), false)
    })
  }
})

test('an archive that is not there, or is a directory, is told as such with every engine', async () => {
  await using directory = await temporaryDirectory()
  for (const engine of engines) {
    const target = join(directory.path, 'out')
    const missing = join(directory.path, 'none.tar.zst')
    await assert.rejects(
      extractArchive(missing, target, { env, engine }),
      /^LoomFailure: there is no archive/,
    )
    await assert.rejects(
      extractArchive(directory.path, target, { env, engine }),
      /^LoomFailure: cannot read the archive .*EISDIR/,
    )
    await assert.rejects(
      extractArchive(join(directory.path, 'x'.repeat(300)), target, { env, engine }),
      /^LoomFailure: cannot read the archive .*ENAMETOOLONG/,
    )
    assert.deepEqual(readdirSync(directory.path), [])
  }
})

test('A8: what fails half way leaves nothing, and what was there stays', async () => {
  const packed = await zstd(tarBytes(file('first'), file('second'), file('../victim')))
  await withArchive(packed, async ({ archive, target }) => {
    await assert.rejects(extractArchive(archive, target, { env }))
    assert.deepEqual(readdirSync(dirname(target)), ['victim'])
  })
  await withArchive(await zstd(tarBytes(file('new'))), async ({ archive, target }) => {
    mkdirSync(target)
    writeFileSync(join(target, 'old'), 'old')
    await assert.rejects(extractArchive(archive, target, { env }), /ENOTEMPTY/)
    assert.deepEqual(readdirSync(target), ['old'])
    assert.deepEqual(readdirSync(dirname(target)).sort(), ['target', 'victim'])
  })
})

const tree: readonly ArchiveEntry[] = [
  { path: 'empty', kind: 'directory' },
  { path: 'run.sh', kind: 'file', content: '#!/bin/sh\n', mode: 0o755 },
  { path: 'deep/down/über.txt', kind: 'file', content: 'ü' },
  { path: `${'long/'.repeat(40)}name`, kind: 'file', content: 'x'.repeat(100_000) },
  { path: 'none', kind: 'file', content: '' },
  { path: 'deep/link', kind: 'link', target: '../run.sh' },
  { path: 'dangling', kind: 'link', target: 'nowhere' },
]

for (const writer of engines) {
  for (const reader of engines) {
    test(`what is written with ${writer} is read with ${reader}`, async () => {
      await using directory = await temporaryDirectory()
      const archive = join(directory.path, 'a.tar.zst')
      const target = join(directory.path, 'out')
      await writeArchive(archive, tree, { env, engine: writer })
      await extractArchive(archive, target, { env, engine: reader })
      for (const entry of tree) {
        const path = join(target, entry.path)
        if (entry.kind === 'link') assert.equal(readlinkSync(path), entry.target)
        else if (entry.kind === 'directory') assert.ok(lstatSync(path).isDirectory())
        else if ('content' in entry) assert.equal(readFileSync(path, 'utf8'), entry.content)
      }
      assert.equal(statSync(join(target, 'run.sh')).mode & 0o777 & ~process.umask(), 0o755 & ~process.umask())
    })
  }
}

test('hard links within an archive become files', async () => {
  await withArchive(await zstd(tarBytes(file('a'), hard('b', './a'))), async ({ archive, target }) => {
    await extractArchive(archive, target, { env })
    assert.equal(readFileSync(join(target, 'b'), 'utf8'), 'evil')
  })
})

test('streams of the library take turns, and one that is given up frees the next', async () => {
  const bytes = Buffer.from('some text '.repeat(50_000))
  for await (const chunk of compress(pieces(bytes), { env, engine: 'library' })) {
    assert.ok(chunk.length >= 0)
    break
  }
  const both = await Promise.all(
    [1, 2].map(async () => collect(compress(pieces(bytes), { env, engine: 'library' }))),
  )
  for (const packed of both)
    assert.ok((await collect(decompress(pieces(packed), { env, engine: 'program' }))).equals(bytes))
})

test('without a zstd program the next engine is taken', async () => {
  const bytes = Buffer.from('text')
  const packed = await collect(compress(pieces(bytes), { env: { PATH: '' } }))
  assert.ok((await collect(decompress(pieces(packed), { env: { PATH: '' } }))).equals(bytes))
})

test('A6: an archive is written whole or not at all, and never over another unless told', async () => {
  await using directory = await temporaryDirectory()
  const archive = join(directory.path, 'a.tar.zst')
  writeFileSync(archive, 'mine')
  await assert.rejects(writeArchive(archive, tree, { env }), /a\.tar\.zst is there already/)
  assert.equal(readFileSync(archive, 'utf8'), 'mine')
  const nowhere = join(directory.path, 'none/a.tar.zst')
  await assert.rejects(writeArchive(nowhere, tree, { env }), /^LoomFailure: cannot write .*none/)
  // eslint-disable-next-line @typescript-eslint/require-await
  const failing = async function* (): AsyncGenerator<ArchiveEntry> {
    yield { path: 'a', kind: 'file', content: 'a' }
    throw new Error('the source went away')
  }
  await assert.rejects(writeArchive(archive, failing(), { env, force: true }), /the source went away/)
  for (const sizeBytes of [4, 6]) {
    const entry: ArchiveEntry = { path: 'a', kind: 'file', stream: pieces(Buffer.from('five!')), sizeBytes }
    await assert.rejects(writeArchive(archive, [entry], { env, force: true }), /not \d bytes, as its size/)
  }
  assert.equal(readFileSync(archive, 'utf8'), 'mine')
  await writeArchive(archive, tree, { env, force: true })
  assert.notEqual(readFileSync(archive, 'utf8'), 'mine')
  const first = readFileSync(archive)
  await writeArchive(archive, tree, { env, force: true })
  assert.ok(readFileSync(archive).equals(first), 'equal entries make equal archives')
  assert.deepEqual(readdirSync(directory.path), ['a.tar.zst'])
  chmodSync(archive, 0o600)
})
