import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { test, type TestContext } from 'node:test'
import type { AbsolutePath } from '../src/base/brand.ts'
import { tarEnd, tarHeader, type TarEntry } from '../src/base/tar-writer.ts'
import { openBeneath } from '../src/providers/docker/beneath.ts'
import { decodeBytePath, type BytePath } from '../src/providers/docker/byte-path.ts'
import { compareListings, hasMoved, planFetch } from '../src/providers/docker/changes.ts'
import type { FileState, FileStates } from '../src/providers/docker/file-state.ts'
import { judgeGitPath } from '../src/providers/docker/git-filter.ts'
import { judgeChange, type Author } from '../src/providers/docker/ledger.ts'
import { parseListing } from '../src/providers/docker/listing.ts'
import { packWorkspace, type Packed } from '../src/providers/docker/pack-workspace.ts'
import { readTar, TornTar } from '../src/providers/docker/read-tar.ts'

const path = (text: string) => text as BytePath

function directory(context: TestContext): AbsolutePath {
  const root = mkdtempSync(join(tmpdir(), 'loom-parts-'))
  context.after(() => {
    rmSync(root, { recursive: true, force: true })
  })
  return root as AbsolutePath
}

async function bytesOfTar(workspace: AbsolutePath, packed: Packed = newPacked()): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  for await (const chunk of packWorkspace(workspace, { uid: 12, gid: 34 }, packed)) chunks.push(chunk)
  return Buffer.concat(chunks)
}

const newPacked = (): Packed => ({ states: new Map(), special: [], unreadable: [] })

function systemTar(argv: readonly string[], input: Uint8Array): string {
  return execFileSync('tar', [...argv], {
    input,
    encoding: 'latin1',
    env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
  })
}

const plain: TarEntry = {
  ...{ name: Buffer.from('a'), kind: 'file', mode: 0o644, uid: 0, gid: 0, sizeBytes: 0, mtimeNs: 0n },
}

test('the tar writer says to the system’s tar what no classic header can hold', () => {
  const long = `${'d'.repeat(90)}/${'f'.repeat(200)}`
  const entries: TarEntry[] = [
    { ...plain, name: Buffer.from(long) },
    { ...plain, kind: 'link', name: Buffer.from('l'), target: Buffer.from('t'.repeat(150)) },
    { ...plain, kind: 'directory', name: Buffer.from('d/'), mode: 0o750 },
    { ...plain, name: Buffer.from('id'), uid: 3_000_000, gid: 4_000_000 },
    { ...plain, name: Buffer.from('time'), mtimeNs: 1_700_000_000_123_456_789n },
    { ...plain, name: Buffer.from([0x61, 0xff]) },
  ]
  const tar = Buffer.concat([...entries.map(tarHeader), tarEnd()])
  const lines = systemTar(['-tv', '--numeric-owner', '--full-time', '--quoting-style=escape', '-f', '-'], tar)
  assert.deepEqual(
    lines
      .trimEnd()
      .split('\n')
      .map((line) => line.replace(/ +/g, ' ')),
    [
      `-rw-r--r-- 0/0 0 1970-01-01 00:00:00 ${long}`,
      `lrw-r--r-- 0/0 0 1970-01-01 00:00:00 l -> ${'t'.repeat(150)}`,
      'drwxr-x--- 0/0 0 1970-01-01 00:00:00 d/',
      '-rw-r--r-- 3000000/4000000 0 1970-01-01 00:00:00 id',
      '-rw-r--r-- 0/0 0 2023-11-14 22:13:20.123456789 time',
      '-rw-r--r-- 0/0 0 1970-01-01 00:00:00 a\\377',
    ],
  )
})

test('D6: a file of more than 8 GiB has its size in an extended header, which the system’s tar reads', async () => {
  const sizeBytes = 9 * 1024 ** 3
  const header = tarHeader({ ...plain, name: Buffer.from('large'), sizeBytes })
  // The list ends at the missing content, after it has named the entry.
  const listed = execFileSync('sh', ['-c', 'LC_ALL=C tar -tvf - 2>/dev/null || true'], { input: header })
  assert.match(listed.toString(), / 9663676416 .* large/)
  const seen: number[] = []
  await assert.rejects(async () => {
    for await (const entry of readTar(Readable.from([header]), 'large')) seen.push(entry.sizeBytes)
  }, TornTar)
  assert.deepEqual(seen, [sizeBytes])
})

test('D6: a packed workspace is what the system’s tar unpacks: bytes, modes, times, links, names of bytes, holes', async (context) => {
  const [root, out] = [directory(context), directory(context)]
  mkdirSync(join(root, 'd'), { mode: 0o750 })
  writeFileSync(join(root, 'd/small'), 'small', { mode: 0o755 })
  chmodSync(join(root, 'd/small'), 0o4755)
  utimesSync(join(root, 'd/small'), 1_600_000_000.25, 1_600_000_000.25)
  const large = randomBytes(700_001)
  writeFileSync(join(root, 'large'), large)
  linkSync(join(root, 'large'), join(root, 'z-same'))
  symlinkSync('../nowhere', join(root, 'link'))
  writeFileSync(Buffer.concat([Buffer.from(`${root}/`), Buffer.from([0xff, 0x0a, 0x27])]), 'odd')
  writeFileSync(join(root, 'holes'), '')
  truncateSync(join(root, 'holes'), 3_000_000)
  execFileSync('mkfifo', [join(root, 'pipe')])

  const packed = newPacked()
  const tar = await bytesOfTar(root, packed)
  assert.deepEqual(tar, await bytesOfTar(root), 'one content, one tar')
  assert.deepEqual(packed.special, ['pipe'])
  assert.deepEqual(
    [...packed.states.keys()],
    ['', 'd', 'd/small', 'holes', 'large', 'link', 'z-same', "\xff\n'"],
  )
  execFileSync('tar', ['-xpf', '-', '-C', out], { input: tar })
  const script = `cd "$1"; find . ! -name pipe ! -type d -printf '%p %y %m %l %n %T@\\0' | sort -z; find . -type f -exec sha256sum {} + | sort`
  const show = (where: string) => execFileSync('sh', ['-c', script, 'sh', where], { encoding: 'latin1' })
  assert.equal(show(join(out, 'workspace')), show(root).replace('d/small f 4755', 'd/small f 755'))
})

test('a file that shrinks while it is packed leaves the tar whole', async (context) => {
  const root = directory(context)
  writeFileSync(join(root, 'a-large'), randomBytes(900_000))
  writeFileSync(join(root, 'b'), 'after it')
  const chunks: Uint8Array[] = []
  for await (const chunk of packWorkspace(root, { uid: 0, gid: 0 }, newPacked())) {
    chunks.push(chunk)
    truncateSync(join(root, 'a-large'), 300_000)
  }
  const listed = systemTar(['-tvf', '-'], Buffer.concat(chunks))
  assert.match(listed, / 900000 .* workspace\/a-large\n/)
  assert.match(listed, / 8 .* workspace\/b\n/)
})

const file = (inode: number, more: Partial<FileState> = {}): FileState => ({
  ...{ kind: 'file', permissions: 0o644, sizeBytes: 1, mtimeNs: 0n, inode: String(inode), ctime: '5.1' },
  ...more,
})
const folder = (permissions = 0o755): FileState => file(0, { kind: 'directory', permissions, ctime: '9.9' })
const states = (entries: Record<string, FileState>): FileStates =>
  new Map(Object.entries({ '': folder(), ...entries }).map(([name, state]) => [path(name), state]))

test('changes are told by inode, time of change, size, permissions and kind; the rest is not read', () => {
  const before = states({
    same: file(1),
    inode: file(2),
    ctime: file(3),
    mode: file(4),
    gone: file(5),
    d: folder(),
    'd/gone': file(6),
    swap: file(7),
    e: folder(),
  })
  const after = states({
    same: file(1),
    inode: file(20),
    ctime: file(3, { ctime: '5.2' }),
    mode: file(4, { permissions: 0o755 }),
    swap: folder(),
    'swap/new': file(8),
    e: folder(0o700),
    link: file(9, { kind: 'link' }),
    pipe: file(10, { kind: 'special' }),
    '.loom/.runtime/x': file(11),
  })
  assert.deepEqual(compareListings(before, after), {
    removed: ['gone', 'd/gone', 'd'],
    directories: ['e', 'swap'],
    contents: ['ctime', 'inode', 'link', 'mode', 'swap/new'],
    special: ['pipe'],
    heldBack: [],
  })
})

test('where times are of whole seconds, what changed in the last second before the job counts as changed', () => {
  const before = states({
    '': file(0, { kind: 'directory', ctime: '8' }),
    old: file(1, { ctime: '7' }),
    late: file(2, { ctime: '8' }),
  })
  assert.deepEqual(compareListings(before, new Map(before)).contents, [])
  const copied = new Map([...before].map(([name, state]) => [name, { ...state }]))
  assert.deepEqual(compareListings(before, copied).contents, ['late'])
})

test('a directory of which all is wanted is asked for by its name, a name that is no UTF-8 by its inode', () => {
  const after = states({
    d: folder(),
    'd/a': file(1),
    'd/b': file(2),
    e: folder(),
    'e/a': file(3),
    'e/b': file(4),
    'x\xff': file(5),
  })
  assert.deepEqual(planFetch(['d/a', 'd/b', 'e/a', 'x\xff'].map(path), after), {
    tops: ['d', 'e/a'],
    inodes: ['5'],
  })
})

test('of a repository only objects, refs and HEAD come back', () => {
  const verdicts: [string, FileState['kind'], string][] = [
    ['src/git', 'file', 'comes back'],
    ['.gitignore', 'file', 'comes back'],
    ['.git', 'directory', 'comes back'],
    ['.git', 'file', 'held back'],
    ['.git', 'link', 'held back'],
    ['.git/HEAD', 'file', 'comes back'],
    ['.git/HEAD', 'link', 'held back'],
    ['.git/objects/ab/cdef', 'file', 'comes back'],
    ['.git/objects/ab/cdef', 'link', 'held back'],
    ['.git/objects/info/alternates', 'file', 'held back'],
    ['.git/objects/info/commit-graph', 'file', 'comes back'],
    ['.git/packed-refs', 'file', 'comes back'],
    ['.git/refs/heads/main', 'file', 'comes back'],
    ['.git/refs/heads/main.lock', 'file', 'noise'],
    ['.git/config', 'file', 'held back'],
    ['.git/hooks/pre-commit', 'file', 'held back'],
    ['.git/info/attributes', 'file', 'held back'],
    ['.git/modules/x/HEAD', 'file', 'held back'],
    ['.git/index', 'file', 'noise'],
    ['.git/index', 'link', 'held back'],
    ['.git/logs/HEAD', 'file', 'noise'],
    ['.git/FETCH_HEAD', 'file', 'noise'],
    ['.GIT/config', 'file', 'held back'],
    ['sub/.Git/hooks/x', 'file', 'held back'],
    ['sub/.git/objects/.git/config', 'file', 'comes back'],
  ]
  for (const [name, kind, verdict] of verdicts) assert.equal(judgeGitPath(path(name), kind), verdict, name)
})

test('a repository vanishes with its directory, but not out of it', () => {
  const before = states({
    '.git': folder(),
    '.git/config': file(1),
    '.git/HEAD': file(2),
    sub: folder(),
    'sub/.git': folder(),
    'sub/.git/config': file(3),
  })
  const { removed, heldBack } = compareListings(before, states({}))
  assert.deepEqual(removed, ['sub/.git/config', 'sub/.git', 'sub'])
  assert.deepEqual(heldBack, ['.git', '.git/HEAD', '.git/config'])
})

test('names out of a container that lead anywhere else are none', () => {
  for (const odd of ['../x', 'a/../../x', '/etc/passwd', 'a//b', 'a/./b', 'a\0b', '..', 'a/..'])
    assert.equal(decodeBytePath(odd), undefined, odd)
  for (const good of ['a', './a', 'a/', '...', '..a/.b', '-', ' ', 'a\nb', '\xff'])
    assert.equal(decodeBytePath(good), good.replace(/^\.\/|\/$/g, ''))
  assert.equal(decodeBytePath('./'), '')
})

test('a listing is void when it is not whole, or names what is not in the workspace', () => {
  const line = (name: string) =>
    `81a4|7|8|2026-01-01 00:00:08.250000000 +0000|9|1970-01-01 00:00:09 +0000|3|${name}//\n`
  const state = file(7, { sizeBytes: 3, mtimeNs: 9_000_000_000n, ctime: '8.250000000' })
  const root = line('/workspace')
  assert.deepEqual(
    parseListing(line('/workspace/a|b\n') + root),
    new Map([
      ['a|b\n', state],
      ['', state],
    ]),
  )
  for (const name of ['/etc', '/workspace/../etc', '/workspacex/a', 'a'])
    assert.equal(parseListing(line(name) + root), undefined, name)
  for (const text of ['', 'find: not found', line('/workspace/a'), root + line('/workspace/a')])
    assert.equal(parseListing(text), undefined, text)
})

test('content that was moved is told from content that is new', () => {
  const before = states({ 'd/a': file(1), b: file(2) })
  assert.equal(hasMoved([path('e/a')], before, states({ 'e/a': file(1) })), true)
  assert.equal(hasMoved([path('b')], before, states({ b: file(2, { ctime: '9.1' }) })), false)
})

test('the first job in the workflow wins, a stranger always, and nobody where nothing was changed', () => {
  const other = { jobId: 'b', planIndex: 3 } as Author
  const [old, now] = [file(1), file(2)]
  const last = { author: other, state: now }
  assert.deepEqual(judgeChange(1, { atFill: old, current: old }, last), { type: 'free' })
  assert.deepEqual(judgeChange(1, { atFill: old, current: now }, last), { type: 'ours', other })
  assert.deepEqual(judgeChange(5, { atFill: old, current: now }, last), { type: 'theirs', other })
  assert.deepEqual(judgeChange(1, { atFill: old, current: file(4) }, last), { type: 'theirs' })
  assert.deepEqual(judgeChange(1, { atFill: undefined, current: now }, undefined), { type: 'theirs' })
  assert.deepEqual(judgeChange(1, { atFill: old, current: undefined }, { author: other, state: undefined }), {
    type: 'ours',
    other,
  })
})

test('no way into a workspace follows a link out of it', (context) => {
  const [root, outside] = [directory(context), directory(context)]
  mkdirSync(join(root, 'd/e'), { recursive: true })
  writeFileSync(join(outside, 'x'), 'outside')
  symlinkSync(outside, join(root, 'd/out'))
  using beneath = openBeneath(root)
  assert.deepEqual(beneath.find(path('d/out/x')), { endsAt: 'd/out' })
  assert.deepEqual(beneath.find(path('d/none/x')), { endsAt: 'd/none' })
  const link = beneath.find(path('d/out'))
  assert.ok(!('endsAt' in link) && link.state?.kind === 'link')
  rmSync(join(root, 'd/e'), { recursive: true })
  beneath.forget()
  symlinkSync(outside, join(root, 'd/e'))
  assert.deepEqual(beneath.find(path('d/e/x')), { endsAt: 'd/e' })
  assert.equal(readFileSync(join(outside, 'x'), 'utf8'), 'outside')
  assert.equal(lstatSync(join(root, 'd/out')).isSymbolicLink(), true)
})
