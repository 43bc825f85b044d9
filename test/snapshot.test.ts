import assert from 'node:assert/strict'
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { treeId } from './support/oracle.ts'
import { gitIn, makeRepository } from './support/repository.ts'
import { faithfulSnapshot } from './support/snapshot.ts'

test('S1: a clean HEAD gives its own tree, and HEAD detached at the same commit', async () => {
  await using repository = await makeRepository({ 'a.txt': 'a\n', 'dir/b.txt': 'b\n' })
  const snapshot = await faithfulSnapshot(repository)
  const git = (...args: string[]) => gitIn(snapshot.path, repository.env, ...args).trim()
  assert.equal(snapshot.treeSha, repository.git('rev-parse', 'HEAD^{tree}').trim())
  assert.equal(git('rev-parse', 'HEAD'), repository.git('rev-parse', 'HEAD').trim())
  assert.equal(git('rev-parse', '--abbrev-ref', 'HEAD'), 'HEAD')
  assert.equal(git('branch', '--format=%(refname)'), '(no branch)')
  assert.equal(snapshot.dirty, false)
})

test('S2: modified, staged, and staged then modified again files have their working bytes and their index', async () => {
  await using repository = await makeRepository({ m: '1\n', s: '1\n', ms: '1\n' })
  repository.write({ s: '2\n', ms: '2\n' })
  repository.git('add', 's', 'ms')
  repository.write({ m: '3\n', ms: '3\n' })
  const { path } = await faithfulSnapshot(repository)
  assert.deepEqual(
    ['m', 's', 'ms'].map((name) => readFileSync(join(path, name), 'utf8')),
    ['3\n', '2\n', '3\n'],
  )
  assert.equal(gitIn(path, repository.env, 'show', ':ms'), '2\n')
})

test('S3: files deleted in the working tree or the index are absent', async () => {
  await using repository = await makeRepository({ a: 'a', 'd/b': 'b', keep: 'k' })
  unlinkSync(join(repository.path, 'a'))
  repository.git('rm', '--quiet', 'd/b')
  const { path } = await faithfulSnapshot(repository)
  assert.equal(existsSync(join(path, 'a')) || existsSync(join(path, 'd')), false)
})

test('S4: renamed files, with and without git, are at their new place only', async () => {
  await using repository = await makeRepository({ one: '1\n', two: '2\n' })
  repository.git('mv', 'one', 'uno')
  renameSync(join(repository.path, 'two'), join(repository.path, 'due'))
  const { path } = await faithfulSnapshot(repository)
  assert.deepEqual(
    ['one', 'two', 'uno', 'due'].map((name) => existsSync(join(path, name))),
    [false, false, true, true],
  )
})

const oddNames = [
  'with space',
  'quo"te',
  "apo'strophe",
  'new\nline',
  'ta\tb',
  '-leading',
  'a -> b',
  '🧵',
  'e\u0301',
  '\u00e9',
  '*?[x]',
  '\\back',
  '$HOME',
]

test('S4: odd names survive, tracked, modified and untracked', async () => {
  await using repository = await makeRepository(
    Object.fromEntries(oddNames.map((name) => [`t/${name}`, `${name}\n`])),
  )
  repository.write(
    Object.fromEntries(
      oddNames.flatMap((name) => [
        [`t/${name}`, 'changed\n'],
        [`u/${name}`, 'new\n'],
      ]),
    ),
  )
  await faithfulSnapshot(repository)
})

test('S4: names that are no UTF-8 survive as bytes', async () => {
  await using repository = await makeRepository()
  const name = Buffer.concat([Buffer.from(`${repository.path}/latin-`), Buffer.from([0xe9, 0xff])])
  writeFileSync(name, 'tracked\n')
  repository.git('add', '--all')
  repository.git('commit', '--quiet', '--message=latin')
  writeFileSync(name, 'changed\n')
  writeFileSync(Buffer.concat([name, Buffer.from([0xfe])]), 'untracked\n')
  await faithfulSnapshot(repository)
})

test('S5: ignored files stay out, tracked ones that are ignored come along', async () => {
  await using repository = await makeRepository({
    '.gitignore': '*.log\nbuild/\n',
    'sub/.gitignore': 'deep.txt\n',
    'kept.log': 'tracked\n',
    'build/one': '1\n',
  })
  repository.write({
    'x.log': '',
    'build/two': '',
    'sub/deep.txt': '',
    'sub/seen.txt': '',
    'by-exclude': '',
    'by-global': '',
  })
  writeFileSync(join(repository.path, '.git/info/exclude'), 'by-exclude\n')
  writeFileSync(join(repository.env['HOME'] ?? '', 'ignore'), 'by-global\n')
  gitIn(
    repository.path,
    repository.env,
    'config',
    '--global',
    'core.excludesFile',
    join(repository.env['HOME'] ?? '', 'ignore'),
  )
  const { path, ignored } = await faithfulSnapshot(repository)
  const present = [
    'kept.log',
    'build/one',
    'sub/seen.txt',
    'x.log',
    'build/two',
    'sub/deep.txt',
    'by-exclude',
    'by-global',
  ]
  assert.deepEqual(
    present.map((name) => existsSync(join(path, name))),
    [true, true, true, false, false, false, false, false],
  )
  assert.deepEqual([...ignored].sort(), ['build/two', 'by-exclude', 'by-global', 'sub/deep.txt', 'x.log'])
})

test('S6: a file added with intent is copied, and still only intended', async () => {
  await using repository = await makeRepository()
  repository.write({ soon: 'content\n' })
  repository.git('add', '--intent-to-add', 'soon')
  const { path } = await faithfulSnapshot(repository)
  assert.equal(readFileSync(join(path, 'soon'), 'utf8'), 'content\n')
})

test('S7: links stay links with the same text, whatever they point at', async () => {
  await using repository = await makeRepository({ 'dir/file': 'x\n' })
  const links = {
    relative: 'dir/file',
    absolute: '/etc/hostname',
    dangling: 'no/where',
    directory: 'dir',
    outside: '../../outside',
  }
  for (const [name, target] of Object.entries(links)) symlinkSync(target, join(repository.path, name))
  repository.git('add', '--all')
  repository.git('commit', '--quiet', '--message=links')
  symlinkSync('dir', join(repository.path, 'untracked'))
  const { path } = await faithfulSnapshot(repository)
  for (const [name, target] of Object.entries({ ...links, untracked: 'dir' }))
    assert.equal(readlinkSync(join(path, name)), target)
})

test('S7: a file that became a link or a directory, and the other way round', async () => {
  await using repository = await makeRepository({
    'file-link': 'x',
    'file-dir': 'x',
    'dir-file/a': 'a',
    'dir-link/a': 'a',
  })
  symlinkSync('file-dir', join(repository.path, 'link-file'))
  symlinkSync('dir-file', join(repository.path, 'link-dir'))
  repository.git('add', '--all')
  repository.git('commit', '--quiet', '--message=more')
  for (const name of ['file-link', 'file-dir', 'dir-file', 'dir-link', 'link-file', 'link-dir'])
    rmSync(join(repository.path, name), { recursive: true })
  for (const name of ['file-link', 'dir-link']) symlinkSync('elsewhere', join(repository.path, name))
  repository.write({ 'file-dir/inner': '1', 'dir-file': '2', 'link-file': '3', 'link-dir/inner': '4' })
  const { path } = await faithfulSnapshot(repository)
  assert.equal(lstatSync(join(path, 'link-dir')).isDirectory(), true)
})

test('S8: the executable bit is kept, tracked or not, and with core.fileMode=false', async () => {
  await using repository = await makeRepository({ tool: '#!/bin/sh\n', plain: 'x\n', quiet: 'x\n' })
  chmodSync(join(repository.path, 'tool'), 0o755)
  repository.git('commit', '--quiet', '--all', '--message=x')
  repository.write({ script: '#!/bin/sh\n' })
  chmodSync(join(repository.path, 'script'), 0o755)
  const first = await faithfulSnapshot(repository)
  const isExecutable = (root: string, name: string) => (lstatSync(join(root, name)).mode & 0o100) !== 0
  assert.deepEqual(
    ['tool', 'script', 'plain'].map((name) => isExecutable(first.path, name)),
    [true, true, false],
  )
  repository.git('config', 'core.fileMode', 'false')
  chmodSync(join(repository.path, 'quiet'), 0o755)
  const second = await faithfulSnapshot(repository)
  assert.equal(isExecutable(second.path, 'quiet'), true)
})

test('(c): a snapshot of a snapshot is the same again', async () => {
  await using repository = await makeRepository({ a: '1\n', b: '1\n', '.gitignore': 'no\n' })
  repository.write({ a: '2\n', new: 'n\n', no: 'ignored\n' })
  repository.git('rm', '--quiet', '--cached', 'b')
  const first = await faithfulSnapshot(repository)
  const second = await faithfulSnapshot(repository, first.path)
  assert.equal(second.treeSha, first.treeSha)
})

test('(d), (e): the workspace lives on without the source, and nothing done to it reaches the source', async () => {
  await using repository = await makeRepository({ a: 'a\n' })
  repository.git('gc', '--quiet')
  const { path } = await faithfulSnapshot(repository)
  gitIn(path, repository.env, 'config', 'user.name', 'job')
  gitIn(path, repository.env, 'commit', '--quiet', '--allow-empty', '--message=job')
  chmodSync(join(path, 'a'), 0o000)
  const another = await faithfulSnapshot(repository)
  rmSync(join(another.path, '.git'), { recursive: true })
  assert.equal(treeId(repository.path, repository.env), repository.git('rev-parse', 'HEAD^{tree}').trim())
  rmSync(repository.path, { recursive: true })
  mkdirSync(repository.path)
  assert.equal(gitIn(path, repository.env, 'log', '--format=%s'), 'job\nfirst\n')
  gitIn(path, repository.env, 'fsck', '--strict')
})

test('tags, remote-tracking refs and origin answer as in the source; branches and credentials stay there', async () => {
  await using repository = await makeRepository()
  repository.git('tag', '--annotate', '--message=one', 'v1.0.0')
  repository.git('remote', 'add', 'origin', 'https://user:secret@example.com/team/project.git')
  repository.git('update-ref', 'refs/remotes/origin/main', 'HEAD')
  repository.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/main')
  repository.git('config', 'http.https://example.com/.extraheader', 'AUTHORIZATION: basic c2VjcmV0')
  repository.git('branch', 'feature')
  const { path } = await faithfulSnapshot(repository)
  const git = (...args: string[]) => gitIn(path, repository.env, ...args).trim()
  assert.equal(git('describe'), 'v1.0.0')
  assert.equal(git('remote', 'get-url', 'origin'), 'https://example.com/team/project.git')
  assert.equal(git('rev-parse', '--abbrev-ref', 'origin/HEAD'), 'origin/main')
  assert.equal(git('for-each-ref', '--format=%(refname)', 'refs/heads'), '')
  assert.doesNotMatch(readFileSync(join(path, '.git/config'), 'utf8'), /secret|c2VjcmV0|extraheader/i)
})
