import assert from 'node:assert/strict'
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  appendFileSync,
  chmodSync,
  existsSync,
  lchownSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { LoomFailure } from '../src/diagnostics/failure.ts'
import { cloneRepository } from '../src/snapshot/clone.ts'
import { collidingPaths, foldsCase } from '../src/snapshot/collisions.ts'
import { overlay } from '../src/snapshot/overlay.ts'
import { openRepository, refuseOldGit } from '../src/snapshot/repository.ts'
import { createSnapshot } from '../src/snapshot/snapshot.ts'
import { createWorkspace } from '../src/snapshot/workspace.ts'
import { fingerprint, statusRecords } from './support/oracle.ts'
import { gitIn, makeRepository, type TestRepository, writeFiles } from './support/repository.ts'
import { faithfulSnapshot, snapshotOf } from './support/snapshot.ts'

const isRoot = process.getuid?.() === 0
const failure = (code: string) => (error: unknown) =>
  error instanceof LoomFailure && error.diagnostic.code === code && error.diagnostic.hint !== undefined

function addSubmodule(repository: TestRepository): string {
  const library = join(repository.outside, 'library')
  mkdirSync(library)
  gitIn(library, repository.env, 'init', '--quiet', '--initial-branch=main')
  writeFiles(library, { 'lib.c': 'int x;\n' })
  gitIn(library, repository.env, 'add', '--all')
  gitIn(library, repository.env, 'commit', '--quiet', '--message=lib')
  repository.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', library, 'lib')
  repository.git('commit', '--quiet', '--message=submodule')
  return join(repository.path, 'lib')
}

test('S9: a submodule comes with its dirty state', async () => {
  await using repository = await makeRepository()
  const library = addSubmodule(repository)
  const clean = await faithfulSnapshot(repository)
  assert.equal(readFileSync(join(clean.path, 'lib/lib.c'), 'utf8'), 'int x;\n')
  writeFiles(library, { 'lib.c': 'int y;\n', 'new.c': 'int z;\n' })
  const dirty = await faithfulSnapshot(repository)
  assert.equal(readFileSync(join(dirty.path, 'lib/lib.c'), 'utf8'), 'int y;\n')
  assert.equal(
    gitIn(join(dirty.path, 'lib'), repository.env, 'status', '--porcelain'),
    ' M lib.c\n?? new.c\n',
  )
})

test('S9: a submodule that is not initialised stays empty and is named', async () => {
  await using repository = await makeRepository()
  addSubmodule(repository)
  repository.git('submodule', '--quiet', 'deinit', '--force', 'lib')
  const { path, warnings } = await faithfulSnapshot(repository)
  assert.deepEqual(readdirSync(join(path, 'lib')), [])
  assert.deepEqual(
    warnings.map(({ code, paths }) => [code, paths]),
    [['snapshot/submodule-not-initialised', ['lib']]],
  )
})

test('S10: a filter does not run; its files come from the working tree, and git-lfs may be missing', async () => {
  await using repository = await makeRepository({ '.gitattributes': '*.bin filter=lfs\n' })
  repository.git('config', 'filter.lfs.clean', 'printf pointer')
  repository.git('config', 'filter.lfs.smudge', 'exit 1; git-lfs-is-not-here')
  repository.git('config', 'filter.lfs.required', 'true')
  repository.write({ 'big.bin': 'the real content\n' })
  repository.git('add', '--all')
  repository.git('commit', '--quiet', '--message=lfs')
  assert.equal(repository.git('show', 'HEAD:big.bin'), 'pointer')
  const { path } = await faithfulSnapshot(repository)
  assert.equal(readFileSync(join(path, 'big.bin'), 'utf8'), 'the real content\n')
})

test('S11: shallow, partial and sparse clones work without a network', async () => {
  await using origin = await makeRepository({ 'a/one': '1\n', 'b/two': '2\n' })
  origin.write({ 'a/one': 'one\n' })
  origin.git('commit', '--quiet', '--all', '--message=second')
  origin.git('config', 'uploadpack.allowFilter', 'true')
  const kinds = { shallow: ['--depth=1'], partial: ['--filter=blob:none'], sparse: ['--sparse'] }
  for (const [kind, options] of Object.entries(kinds)) {
    await using repository = await makeRepository()
    const clone = join(repository.outside, kind)
    gitIn(repository.outside, repository.env, 'clone', '--quiet', ...options, `file://${origin.path}`, clone)
    if (kind === 'sparse') gitIn(clone, repository.env, 'sparse-checkout', 'set', 'a')
    gitIn(clone, repository.env, 'remote', 'set-url', 'origin', 'https://unreachable.invalid/x.git')
    writeFiles(clone, { 'a/one': 'dirty\n' })
    const { path } = await faithfulSnapshot({ ...repository, path: clone })
    assert.equal(existsSync(join(path, 'b/two')), kind !== 'sparse')
    assert.equal(
      gitIn(path, repository.env, 'log', '--format=%s'),
      gitIn(clone, repository.env, 'log', '--format=%s'),
    )
  }
})

test('S12: a linked worktree, a bare repository with a worktree, a separate git directory, a subdirectory', async () => {
  await using repository = await makeRepository({ 'sub/deep/a': 'a\n' })
  const linked = join(repository.outside, 'linked')
  repository.git('worktree', 'add', '--quiet', '-b', 'other', linked)
  writeFiles(linked, { 'only-here': 'x\n' })
  assert.equal(existsSync(join((await faithfulSnapshot(repository, linked)).path, 'only-here')), true)
  const bare = join(repository.outside, 'bare.git')
  gitIn(repository.outside, repository.env, 'clone', '--quiet', '--bare', repository.path, bare)
  gitIn(bare, repository.env, 'worktree', 'add', '--quiet', join(repository.outside, 'of-bare'), 'main')
  await faithfulSnapshot(repository, join(repository.outside, 'of-bare'))
  const separate = join(repository.outside, 'separate')
  gitIn(
    repository.outside,
    repository.env,
    'clone',
    '--quiet',
    `--separate-git-dir=${join(repository.outside, 'sep.git')}`,
    repository.path,
    separate,
  )
  await faithfulSnapshot(repository, separate)
  const fromSub = await snapshotOf(repository, join(repository.path, 'sub/deep'))
  assert.equal(existsSync(join(fromSub.path, 'sub/deep/a')), true)
})

test(
  'S13: a source on another file system is copied',
  { skip: existsSync('/dev/shm') ? false : 'no second file system at hand' },
  async () => {
    await using repository = await makeRepository()
    const { mkdtemp, rm } = await import('node:fs/promises')
    const elsewhere = await mkdtemp('/dev/shm/loom-test-')
    try {
      gitIn(elsewhere, repository.env, 'clone', '--quiet', repository.path, 'source')
      await faithfulSnapshot(repository, join(elsewhere, 'source'))
    } finally {
      await rm(elsewhere, { recursive: true })
    }
  },
)

test(
  'S14: a source of another owner is read',
  { skip: isRoot ? false : 'only root can give files away' },
  async () => {
    await using repository = await makeRepository({ a: 'a\n' })
    repository.write({ a: 'b\n' })
    for (const entry of readdirSync(repository.path, { recursive: true, withFileTypes: true }))
      lchownSync(join(entry.parentPath, entry.name), 65534, 65534)
    lchownSync(repository.path, 65534, 65534)
    const { path } = await snapshotOf(repository)
    assert.equal(readFileSync(join(path, 'a'), 'utf8'), 'b\n')
    assert.equal(existsSync(join(repository.env['HOME'] ?? '', '.gitconfig')), false)
  },
)

test('S18: nothing is written to a workspace any more when its making has failed', async () => {
  await using repository = await makeRepository({ a: 'a\n' })
  for (let at = 0; at < 300; at++) repository.write({ [`many/${at}`]: `${at}\n` })
  repository.git('add', '--all')
  rmSync(join(repository.path, '.git/info/exclude'), { force: true })
  mkdirSync(join(repository.path, '.git/info/exclude'))
  const gitDir = join(repository.outside, 'made')
  const opened = await openRepository(repository.path, repository.env)
  await assert.rejects(cloneRepository(opened, gitDir, []))
  const objectsIn = (directory: string) =>
    readdirSync(join(directory, 'objects'), { recursive: true }).filter((name) => /^..\/./.test(String(name)))
  assert.deepEqual(objectsIn(gitDir).sort(), objectsIn(join(repository.path, '.git')).sort())
})

test('S14: a source that may only be read gives a workspace that may be written to', async () => {
  await using repository = await makeRepository({ 'tracked/a': 'a\n' })
  repository.write({ 'tracked/a': 'b\n', 'untracked/c': 'c\n', '.git/info/exclude': 'ignored\n' })
  execFileSync('chmod', ['-R', 'a-w', repository.path])
  try {
    const { path } = await snapshotOf(repository)
    for (const name of readdirSync(path, { recursive: true, encoding: 'utf8' })) {
      // Objects are never changed, and git itself makes them so.
      if (name.startsWith('.git/objects/')) continue
      assert.notEqual(statSync(join(path, name)).mode & 0o200, 0, name)
    }
  } finally {
    execFileSync('chmod', ['-R', 'u+w', repository.path])
  }
})

test('S15: line ends and ident: clean files are what a checkout gives, dirty ones the working bytes', async () => {
  await using repository = await makeRepository({ '.gitattributes': '*.crlf text eol=crlf\n*.id ident\n' })
  repository.git('config', 'core.autocrlf', 'input')
  repository.write({ 'a.crlf': 'one\r\ntwo\r\n', 'b.crlf': 'x\r\n', 'c.id': '$Id$\n' })
  repository.git('add', '--all')
  repository.git('commit', '--quiet', '--message=eol')
  for (const name of ['a.crlf', 'b.crlf', 'c.id']) unlinkSync(join(repository.path, name))
  repository.git('checkout', '--quiet', '--', '.')
  repository.write({ 'b.crlf': 'changed\n' })
  const { path } = await faithfulSnapshot(repository)
  for (const name of ['a.crlf', 'b.crlf', 'c.id'])
    assert.deepEqual(readFileSync(join(path, name)), readFileSync(join(repository.path, name)), name)
})

test('S16: names that differ in case only are two files where the file system tells them apart', async () => {
  await using repository = await makeRepository({ readme: '1\n' })
  renameSync(join(repository.path, 'readme'), join(repository.path, 'README'))
  repository.write({ 'A/x': '1', 'a/x': '2' })
  const { path } = await faithfulSnapshot(repository)
  assert.deepEqual(readdirSync(path).sort(), readdirSync(repository.path).sort())
})

test('S16: where the file system ignores case, names that are one there are found, directories too', async () => {
  await using repository = await makeRepository()
  assert.equal(await foldsCase(repository.path), existsSync(join(repository.path, '.GIT')))
  const paths = ['A/x', 'a/y', 'Readme', 'README', 'caf\u00e9', 'cafe\u0301', 'b/c', 'b/d'].map((name) =>
    Buffer.from(name),
  )
  assert.deepEqual(collidingPaths(paths), [
    ['A', 'a'],
    ['README', 'Readme'],
    ['cafe\u0301', 'caf\u00e9'],
  ])
})

test('S17: no commit is said, a detached HEAD and a held lock work', async () => {
  await using repository = await makeRepository()
  const empty = join(repository.outside, 'empty')
  gitIn(repository.outside, repository.env, 'init', '--quiet', empty)
  await assert.rejects(openRepository(empty, repository.env), failure('git/no-commit'))
  repository.git('checkout', '--quiet', '--detach')
  writeFileSync(join(repository.path, '.git/index.lock'), '')
  const { path } = await snapshotOf(repository)
  assert.equal(existsSync(join(path, 'a.txt')), true)
  assert.equal(existsSync(join(path, '.git/index.lock')), false)
})

test('S17: a merge with conflicts keeps its working files and its unmerged index', async () => {
  await using repository = await makeRepository({ a: 'base\n', b: 'b\n' })
  repository.git('checkout', '--quiet', '-b', 'other')
  repository.write({ a: 'theirs\n' })
  repository.git('commit', '--quiet', '--all', '--message=theirs')
  repository.git('checkout', '--quiet', 'main')
  repository.write({ a: 'ours\n' })
  repository.git('commit', '--quiet', '--all', '--message=ours')
  assert.throws(() => repository.git('merge', '--quiet', 'other'))
  const { path } = await faithfulSnapshot(repository)
  assert.match(readFileSync(join(path, 'a'), 'utf8'), /<<<<<<< HEAD\nours/)
})

test('S18: special files are left out and named, without a hang', async () => {
  await using repository = await makeRepository({ tracked: 'x\n' })
  execFileSync('mkfifo', [join(repository.path, 'pipe')])
  unlinkSync(join(repository.path, 'tracked'))
  execFileSync('mkfifo', [join(repository.path, 'tracked')])
  const { path, warnings } = await snapshotOf(repository)
  assert.equal(existsSync(join(path, 'pipe')) || existsSync(join(path, 'tracked')), false)
  assert.deepEqual(
    warnings.map(({ code, paths }) => [code, paths]),
    [['snapshot/special-file', ['pipe', 'tracked']]],
  )
})

test(
  'S18: a file that may not be read is left out and named',
  { skip: isRoot ? 'root may read everything' : false },
  async () => {
    await using repository = await makeRepository()
    repository.write({ locked: 'x\n' })
    chmodSync(join(repository.path, 'locked'), 0o000)
    const { warnings } = await snapshotOf(repository)
    assert.deepEqual(
      warnings.map(({ code, paths }) => [code, paths]),
      [['snapshot/unreadable-file', ['locked']]],
    )
  },
)

test('S18: a file that vanishes or changes while it is copied is told, and the others are copied', async () => {
  await using repository = await makeRepository({ gone: '1\n', grows: '1\n', stays: '1\n' })
  const to = join(repository.outside, 'copy')
  mkdirSync(to)
  const report = await overlay({
    from: repository.path,
    to,
    paths: ['gone', 'grows', 'stays'].map((name) => Buffer.from(name)),
    copyBytes: async (from, target) => {
      if (from.toString().endsWith('gone')) unlinkSync(from)
      await copyFile(from, target)
      if (from.toString().endsWith('grows')) appendFileSync(from, '2\n')
    },
  })
  assert.deepEqual(
    [report.vanished, report.changed].map((paths) => paths.map(String)),
    [['gone'], ['grows']],
  )
  assert.deepEqual(readdirSync(to), ['grows', 'stays'])
})

test('S19: nested untracked repositories, with and without a commit', async () => {
  await using repository = await makeRepository()
  for (const name of ['with', 'without']) {
    mkdirSync(join(repository.path, name))
    gitIn(join(repository.path, name), repository.env, 'init', '--quiet')
    writeFiles(join(repository.path, name), { file: `${name}\n` })
  }
  gitIn(join(repository.path, 'with'), repository.env, 'add', '--all')
  gitIn(join(repository.path, 'with'), repository.env, 'commit', '--quiet', '--message=nested')
  const { path } = await snapshotOf(repository)
  for (const name of ['with', 'without'])
    assert.equal(readFileSync(join(path, name, 'file'), 'utf8'), `${name}\n`)
  assert.deepEqual(statusRecords(path, repository.env), statusRecords(repository.path, repository.env))
})

test('S20: .loom/.runtime is never copied, and a workspace inside the source is refused', async () => {
  await using repository = await makeRepository()
  repository.write({ '.loom/.runtime/logs/x': 'x', '.loom/workflow.yml': 'y' })
  const { path } = await snapshotOf(repository)
  assert.deepEqual(readdirSync(join(path, '.loom')), ['workflow.yml'])
  const { root } = await openRepository(repository.path, repository.env)
  const request = { root: join(root, 'tmp'), startedAtNs: 1n, random: () => '1', repositoryRoot: root }
  await assert.rejects(createWorkspace(request), failure('snapshot/inside-source'))
})

test('S21: git variables of a hook do not lead to another repository, and leave it alone', async () => {
  await using repository = await makeRepository({ mine: '1\n' })
  await using decoy = await makeRepository({ theirs: '1\n' })
  const before = fingerprint(decoy.path)
  const hook = {
    GIT_DIR: join(decoy.path, '.git'),
    GIT_WORK_TREE: decoy.path,
    GIT_INDEX_FILE: join(decoy.path, '.git/index'),
    GIT_COMMON_DIR: join(decoy.path, '.git'),
    GIT_OBJECT_DIRECTORY: join(decoy.path, '.git/objects'),
    GIT_ALTERNATE_OBJECT_DIRECTORIES: join(decoy.path, '.git/objects'),
    GIT_PREFIX: 'x/',
  }
  const { path } = await snapshotOf(repository, repository.path, { ...repository.env, ...hook })
  assert.equal(existsSync(join(path, 'mine')), true)
  assert.equal(fingerprint(decoy.path), before)
})

test('S22: no program of the user’s config runs', async () => {
  await using repository = await makeRepository({ a: '1\n' })
  const marker = join(repository.outside, 'ran')
  const program = join(repository.outside, 'program')
  writeFileSync(program, `#!/bin/sh\necho "$0 $*" >> ${marker}\nexit 0\n`, { mode: 0o755 })
  const template = join(repository.outside, 'template/hooks')
  mkdirSync(template, { recursive: true })
  for (const hook of ['post-checkout', 'post-index-change']) {
    writeFileSync(join(template, hook), readFileSync(program), { mode: 0o755 })
    writeFileSync(join(repository.path, '.git/hooks', hook), readFileSync(program), { mode: 0o755 })
  }
  const settings = {
    'core.fsmonitor': program,
    'diff.external': program,
    'core.pager': program,
    'core.editor': program,
    'init.templateDir': join(template, '..'),
  }
  for (const [key, value] of Object.entries(settings))
    gitIn(repository.path, repository.env, 'config', '--global', key, value)
  repository.write({ a: '2\n' })
  const { path } = await snapshotOf(repository)
  assert.equal(existsSync(marker), false)
  assert.equal(existsSync(join(path, '.git/hooks')), false)
})

test('S23: stash, index, reflog and refs are the same after success, failure and SIGKILL', async () => {
  await using repository = await makeRepository({ a: '1\n' })
  repository.write({ a: '2\n' })
  repository.git('stash', '--quiet')
  repository.write({ a: '3\n' })
  const before = fingerprint(repository.path)
  await faithfulSnapshot(repository)
  const opened = await openRepository(repository.path, repository.env)
  const aborted = AbortSignal.abort(new Error('stop'))
  const { path } = await createWorkspace({
    root: repository.outside,
    startedAtNs: 5n,
    random: () => '1',
    repositoryRoot: opened.root,
  })
  await assert.rejects(createSnapshot({ repository: opened, workspace: path, signal: aborted }), /stop/)
  assert.equal(existsSync(path), false)
  const script = `import { snapshotOf } from './test/support/snapshot.ts'
console.log('begin'); await snapshotOf(JSON.parse(process.argv[1]))`
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '--eval', script, JSON.stringify(repository)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  await once(child.stdout, 'data')
  child.kill('SIGKILL')
  await once(child, 'close')
  assert.equal(fingerprint(repository.path), before)
})

test('S24: many files, long names, a large file', async () => {
  await using repository = await makeRepository()
  const many = Array.from({ length: 4000 }, (_, at): [string, string] => [
    `d${at % 100}/${String(at).padStart(6, '0')}-${'n'.repeat(240)}`,
    `${at}\n`,
  ])
  repository.write({ ...Object.fromEntries(many), ['x'.repeat(255)]: 'long\n' })
  repository.git('add', '--all')
  repository.git('commit', '--quiet', '--message=many')
  repository.write({ large: '' })
  truncateSync(join(repository.path, 'large'), 300 * 1024 * 1024)
  const { path, files } = await snapshotOf(repository)
  assert.equal(files, 4003)
  assert.equal(statSync(join(path, 'large')).size, 300 * 1024 * 1024)
  assert.equal(gitIn(path, repository.env, 'ls-files').length > 1_000_000, true)
})

test('S25: names that look like options or pathspec magic are names', async () => {
  const names = ['--help', '-n', ':(glob)x', ':!y', ':^z', '@{u}', '--', 'HEAD']
  await using repository = await makeRepository(Object.fromEntries(names.map((name) => [`d/${name}`, '1\n'])))
  repository.write(
    Object.fromEntries(
      names.flatMap((name) => [
        [`d/${name}`, '2\n'],
        [`d/new${name}`, 'n\n'],
        [name, 'top\n'],
      ]),
    ),
  )
  await faithfulSnapshot(repository)
})

test('M11: untracked files that look like secrets are copied with a warning', async () => {
  await using repository = await makeRepository()
  repository.write({
    '.env': 'X=1',
    '.env.example': 'X=',
    'keys/id_ed25519': 'k',
    'cert.pem': 'p',
    'normal.txt': 'n',
  })
  const { warnings } = await snapshotOf(repository)
  assert.deepEqual(
    warnings.map(({ code, paths }) => [code, paths]),
    [['snapshot/secret-file', ['.env', 'cert.pem', 'keys/id_ed25519']]],
  )
})

test('what is no repository, bare, missing or too old is said with a hint', async () => {
  await using repository = await makeRepository()
  const bare = join(repository.outside, 'bare.git')
  gitIn(repository.outside, repository.env, 'init', '--quiet', '--bare', bare)
  await assert.rejects(openRepository(repository.outside, repository.env), failure('git/not-a-repository'))
  await assert.rejects(openRepository(bare, repository.env), failure('git/bare'))
  repository.write({ file: '' })
  const twoLines = join(repository.outside, 'two\nlines')
  mkdirSync(twoLines)
  for (const directory of [repository.path + '/none', repository.path + '/file', 'x'.repeat(5000), twoLines])
    await assert.rejects(openRepository(directory, repository.env), failure('git/no-directory'))
  await assert.rejects(
    openRepository(repository.path, { ...repository.env, PATH: repository.outside }),
    failure('git/missing'),
  )
  writeFileSync(join(repository.outside, 'git'), '#!/bin/sh\necho git version 2.20.1\n', { mode: 0o755 })
  await assert.rejects(
    openRepository(repository.path, { ...repository.env, PATH: `${repository.outside}:/bin:/usr/bin` }),
    failure('git/too-old'),
  )
  for (const [version, isOld] of [
    ['1.9.9', true],
    ['2.38.5', true],
    ['2.39.0', false],
    ['3.0.0', false],
  ] as const) {
    writeFileSync(join(repository.outside, 'git'), `#!/bin/sh\necho git version ${version}\n`)
    const asked = refuseOldGit({
      cwd: repository.path,
      env: { ...repository.env, PATH: repository.outside },
    })
    await (isOld ? assert.rejects(asked, failure('git/too-old')) : asked)
  }
})

test(
  'a full disk is one clear failure, and nothing half-made is left',
  { skip: isRoot ? false : 'only root can mount a small file system' },
  async () => {
    await using repository = await makeRepository()
    repository.write({ big: Buffer.alloc(3_000_000, 1) })
    const small = join(repository.outside, 'small')
    mkdirSync(small)
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', small])
    try {
      const opened = await openRepository(repository.path, repository.env)
      const claimed = await createWorkspace({
        root: small,
        startedAtNs: 5n,
        random: () => '1',
        repositoryRoot: opened.root,
      })
      await claimed[Symbol.asyncDispose]()
      const { path } = claimed
      await assert.rejects(
        createSnapshot({ repository: opened, workspace: path }),
        failure('snapshot/disk-full'),
      )
      assert.deepEqual(readdirSync(small), [])
      repository.git('add', '--all')
      repository.git('commit', '--quiet', '--message=big')
      mkdirSync(path)
      await assert.rejects(
        createSnapshot({
          repository: await openRepository(repository.path, repository.env),
          workspace: path,
        }),
        (error: unknown) =>
          error instanceof LoomFailure && /free some space/.test(error.diagnostic.hint ?? ''),
      )
      assert.deepEqual(readdirSync(small), [])
    } finally {
      execFileSync('umount', [small])
    }
  },
)

test('R5: two workspaces of the same nanosecond have two numbers', async () => {
  await using repository = await makeRepository()
  const { root } = await openRepository(repository.path, repository.env)
  const request = { root: repository.outside, startedAtNs: 7n, random: () => '1', repositoryRoot: root }
  const made = await Promise.all(Array.from({ length: 8 }, async () => createWorkspace(request)))
  assert.equal(new Set(made.map(({ runId }) => runId)).size, 8)
  assert.equal(statSync(made[0]?.path ?? '').mode & 0o777, 0o700)
})
