import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { test } from 'node:test'
import { stripVTControlCharacters } from 'node:util'
import { extract } from 'tar-stream'
import type { AbsolutePath } from '../src/base/brand.ts'
import { LoomFailure } from '../src/diagnostics/failure.ts'
import type { ImageOptions } from '../src/providers/docker/image-request.ts'
import { findBuildContext, packBuildContext } from '../src/providers/docker/build-context.ts'
import { parseIgnore } from '../src/providers/docker/build-ignore.ts'
import { createBuildProgress } from '../src/providers/docker/build-progress.ts'
import type { Engine } from '../src/providers/docker/engine.ts'
import { resolveImage } from '../src/providers/docker/image.ts'
import { createPulls } from '../src/providers/docker/pull.ts'
import { dockerTest } from './support/docker.ts'
import { temporaryDirectory } from './support/environment.ts'
import { type HeardLog, hearingLog } from './support/job-request.ts'
import { openRegistry } from './support/registry.ts'
import { type Files, writeFiles } from './support/repository.ts'

/** A workspace in which an image is built. */
async function workspaceOf(files: Files) {
  const directory = await temporaryDirectory()
  writeFiles(directory.path, files)
  return directory
}

interface Asked {
  readonly build?: ImageOptions['build']
  readonly env?: Record<string, string>
  readonly signal?: AbortSignal
  readonly log?: HeardLog
}

async function build(engine: Engine, workspace: string, asked: Asked = {}) {
  const { env = {}, signal = new AbortController().signal, log = hearingLog() } = asked
  return resolveImage(
    {
      reference: `build:${asked.build?.context ?? '.'}`,
      options: { build: asked.build ?? {} },
      workspace: workspace as AbsolutePath,
    },
    { engine, env: { DOCKER_CONFIG: '/nonexistent', ...env }, log, signal, pulls: createPulls(engine) },
  )
}

async function failsWith(code: string, work: Promise<unknown>): Promise<LoomFailure['diagnostic']> {
  const error: unknown = await work.then(
    () => assert.fail(`nothing failed, expected ${code}`),
    (thrown: unknown) => thrown,
  )
  assert.ok(error instanceof LoomFailure, String(error))
  assert.equal(error.diagnostic.code, code, error.message)
  return error.diagnostic
}

/** What a command prints in a container of an image; both are gone afterwards. */
async function printedBy({ docker }: Engine, image: string, command: readonly string[]): Promise<string> {
  const container = await docker.createContainer({ Image: image, Cmd: [...command], Tty: true })
  try {
    const stream = await container.attach({ stream: true, stdout: true, stderr: true })
    await container.start()
    return (await buffer(stream)).toString().replaceAll('\r', '')
  } finally {
    await container.remove({ force: true })
    await docker.getImage(image).remove({ force: true })
  }
}

const builders = [
  ['BuildKit', {}],
  ['the classic builder', { DOCKER_BUILDKIT: '0' }],
] as const

/** The engine is shared: no two tests build images, or parts of them, that are equal. */
const from = () => `FROM loom-test/busybox:1 AS first\nLABEL test=${randomUUID()}\n`

const dockerfile = `ARG WORD
RUN echo "said $WORD" | tee /word; echo err >&2
ARG HTTP_PROXY
COPY . /context
FROM first AS second
RUN echo second > /word
USER 1000
`

for (const [builder, env] of builders) {
  dockerTest(`${builder} builds with args, a target, .dockerignore, and a log of its own`, async (engine) => {
    const id = randomUUID()
    const word = `"a' $b=${id}`
    await using workspace = await workspaceOf({
      'image/ci/Dockerfile': `${from()}${dockerfile}`,
      'image/.dockerignore': '# no notes\n**/*.md\n!docs/keep.md\nskipped\n',
      'image/skipped/a': 'a',
      'image/docs/other.md': 'other',
      'image/docs/keep.md': 'keep',
      'image/run.sh': '#!/bin/sh',
      'outside.txt': 'outside',
    })
    symlinkSync('/etc/passwd', join(workspace.path, 'image/link'))
    const log = hearingLog()
    const image = await build(engine, workspace.path, {
      env,
      log,
      build: { context: 'image', dockerfile: 'ci/Dockerfile', target: 'first', args: { WORD: word } },
    })
    assert.equal(image.digest, image.id)
    assert.match(image.id, /^sha256:[0-9a-f]{64}$/)
    assert.equal(image.user, '')
    assert.deepEqual(log.facts, [{ type: 'image_resolved', reference: 'build:image', digest: image.id }])
    assert.deepEqual(log.ended, { image_build: 'success' })
    const text = stripVTControlCharacters(log.text['image_build'] ?? '')
    const prefix = builder === 'BuildKit' ? '#\\d+ ' : ''
    assert.match(text, new RegExp(`^${prefix}said "a' \\$b=${id}$`, 'm'))
    assert.match(text, new RegExp(`^${prefix}err$`, 'm'))
    assert.doesNotMatch(text, /second/)
    const script = 'cat /word; cd /context; find . | sort; readlink link'
    assert.equal(
      await printedBy(engine, image.id, ['sh', '-c', script]),
      `said ${word}\n.\n${['./.dockerignore', './ci', './ci/Dockerfile', './docs', './docs/keep.md', './link', './run.sh'].join('\n')}\n/etc/passwd\n`,
    )
  })

  dockerTest(`${builder}: a step that fails is named, with its last lines`, async (engine) => {
    await using workspace = await workspaceOf({
      Dockerfile: `FROM loom-test/busybox:1\nRUN echo one; echo two; printf three; exit 3\n`,
    })
    const log = hearingLog()
    const { message, hint } = await failsWith(
      'docker/build-failed',
      build(engine, workspace.path, { env, log }),
    )
    assert.match(
      message,
      /^the image of the context `\.` cannot be built: it fails at `.*RUN echo one.*`: .*(exit code: 3|non-zero code: 3)$/,
    )
    assert.match(hint ?? '', /which ends with: one \/ two \/ three$/)
    assert.deepEqual(log.ended, { image_build: 'failed' })
    assert.match(stripVTControlCharacters(log.text['image_build'] ?? ''), /^(#\d+ )?one$/m)
  })

  dockerTest(`${builder}: a Dockerfile with an error in it`, async (engine) => {
    await using workspace = await workspaceOf({ Dockerfile: 'FROM loom-test/busybox:1\nNONSENSE\n' })
    const { message } = await failsWith('docker/build-failed', build(engine, workspace.path, { env }))
    assert.match(message, /unknown instruction: NONSENSE/i)
  })

  dockerTest(`${builder}: a build is cancelled at once`, async (engine) => {
    await using workspace = await workspaceOf({
      Dockerfile: `FROM loom-test/busybox:1\nRUN echo begun; sleep 600\n`,
    })
    const abort = new AbortController()
    const heard = hearingLog()
    const log: HeardLog = {
      ...heard,
      async open(section) {
        const opened = await heard.open(section)
        const write: typeof opened.write = (stream, bytes) => {
          if (/^(#\d+ )?begun/m.test(Buffer.from(bytes).toString())) abort.abort(new Error('stop it'))
          return opened.write(stream, bytes)
        }
        return { ...opened, write }
      },
    }
    await assert.rejects(
      build(engine, workspace.path, { env, log, signal: abort.signal }),
      /^Error: stop it$/,
    )
    assert.deepEqual(log.ended, { image_build: 'cancelled' })
  })

  dockerTest(`${builder} gets the base image from a private registry`, async (engine) => {
    const login = { username: 'user', password: 'pass:word' }
    await using registry = await openRegistry({ images: { 'base:1': {} }, login })
    const reference = `${registry.host}/base:1`
    await using workspace = await workspaceOf({
      Dockerfile: `FROM ${reference} AS base\n${from()}COPY --from=base /fresh /fresh\n`,
    })
    const auth = Buffer.from('user:pass:word').toString('base64')
    await using config = await workspaceOf({
      'config.json': JSON.stringify({ auths: { [registry.host]: { auth } } }),
    })
    const denied = await failsWith('docker/build-failed', build(engine, workspace.path, { env }))
    assert.match(denied.message, /unauthorized|no basic auth credentials/i)
    const log = hearingLog()
    const asked = { env: { ...env, DOCKER_CONFIG: config.path }, log }
    const image = await build(engine, workspace.path, asked)
    assert.match(await printedBy(engine, image.id, ['ls', '/fresh']), /^\/fresh/)
    assert.doesNotMatch(JSON.stringify(log), new RegExp(`pass:word|${auth}`))
    await engine.docker
      .getImage(reference)
      .remove({ force: true })
      .catch(() => undefined)
  })
}

for (const [builder, env] of builders)
  dockerTest(`${builder} gives credentials to no other registry`, async (engine) => {
    const seen: (string | undefined)[] = []
    await using registry = await openRegistry({
      images: {},
      login: { username: 'other', password: 'other' },
      intercept(request) {
        seen.push(request.headers.authorization)
        return false
      },
    })
    await using workspace = await workspaceOf({ Dockerfile: `FROM ${registry.host}/base:1\n` })
    const auth = Buffer.from('user:password').toString('base64')
    const auths = Object.fromEntries(
      ['docker.io', '127.0.0.1', '127.0.0.1:1'].map((host) => [host, { auth }]),
    )
    await using config = await workspaceOf({ 'config.json': JSON.stringify({ auths }) })
    const building = build(engine, workspace.path, { env: { ...env, DOCKER_CONFIG: config.path } })
    await failsWith('docker/build-failed', building)
    assert.ok(seen.length > 0)
    assert.deepEqual([...new Set(seen)], [undefined])
  })

dockerTest('an image that nothing has changed is built from the cache, to the same id', async (engine) => {
  await using workspace = await workspaceOf({
    Dockerfile: `${from()}RUN echo cached > /a\nCOPY a /b\n`,
    a: 'a',
  })
  const first = await build(engine, workspace.path)
  const log = hearingLog()
  const second = await build(engine, workspace.path, { log })
  assert.equal(second.id, first.id)
  assert.match(log.text['image_build'] ?? '', /^#\d+ CACHED$/m)
  await engine.docker.getImage(first.id).remove({ force: true })
})

test('a context that leads out of the workspace is refused, also through a link', async () => {
  await using workspace = await workspaceOf({ 'in/Dockerfile': 'FROM a', file: '', 'other/Dockerfile': '' })
  await using outside = await workspaceOf({ Dockerfile: 'FROM b' })
  symlinkSync(outside.path, join(workspace.path, 'link'))
  symlinkSync(join(outside.path, 'Dockerfile'), join(workspace.path, 'in/linked'))
  symlinkSync('in', join(workspace.path, 'inner'))
  symlinkSync('loop', join(workspace.path, 'loop'))
  const find = async (build: NonNullable<ImageOptions['build']>) =>
    findBuildContext(workspace.path as AbsolutePath, build)
  const cases: readonly [NonNullable<ImageOptions['build']>, RegExp][] = [
    [{ context: '..' }, /context `\.\.` of the image leads out of the workspace$/],
    [{ context: '/etc' }, /leads out/],
    [{ context: 'link' }, /leads out/],
    [{ context: 'missing' }, /is not there$/],
    [{ context: 'loop' }, /is not there$/],
    [{ context: 'file' }, /is no directory$/],
    [{}, /the Dockerfile `Dockerfile` in the context `\.` is not there$/],
    [{ context: 'in', dockerfile: '../other/Dockerfile' }, /lies outside of its context `in`$/],
    [{ context: 'in', dockerfile: 'linked' }, /lies outside of its context/],
    [{ context: 'in', dockerfile: '.' }, /is no file$/],
  ]
  for (const [written, message] of cases)
    assert.match((await failsWith('docker/build-context', find(written))).message, message)
  assert.equal((await find({ context: 'inner' })).directory, join(workspace.path, 'in'))
  assert.equal((await find({ dockerfile: 'inner/Dockerfile' })).dockerfile, 'in/Dockerfile')
  assert.equal((await find({ dockerfile: './in/../in/Dockerfile' })).dockerfile, 'in/Dockerfile')
})

test('.dockerignore has the rules of docker', () => {
  const ignored = (text: string, ...paths: string[]) => {
    const rules = parseIgnore(text)
    return paths.filter((path) => rules.isIgnored(path))
  }
  assert.deepEqual(ignored('\uFEFF# a\n\n  b  \n/c/\n', '# a', 'a', 'b', 'x/b', 'c', 'c/d'), [
    'b',
    'c',
    'c/d',
  ])
  assert.deepEqual(ignored('*.md\n!README*.md\nREADME-secret.md', 'a.md', 'README.md', 'README-secret.md'), [
    'a.md',
    'README-secret.md',
  ])
  assert.deepEqual(ignored('**/*.o\n*/t?mp\n', 'a.o', 'a/b/c.o', 'x/temp', 'temp', 'x/tmp'), [
    'a.o',
    'a/b/c.o',
    'x/temp',
  ])
  assert.deepEqual(ignored('c++\n(a|b){1}\n[a-b].x\n', 'c++', 'c', 'a', '(a|b){1}', 'a.x', 'c.x'), [
    'c++',
    '(a|b){1}',
    'a.x',
  ])
  assert.deepEqual(ignored('A\n', 'a', 'A'), ['A'])
  const rules = parseIgnore('*\n!a/b/*.c\n!d\n')
  assert.deepEqual(
    ['a', 'a/b', 'a/b/c', 'a/x', 'd', 'd/e', 'node_modules'].filter((path) => rules.mayReach(path)),
    ['a', 'a/b', 'a/b/c', 'd', 'd/e'],
  )
  assert.equal(parseIgnore('*\n!**/*.c').mayReach('anything'), true)
})

/** Entries of a packed context: name, type, mode in octal, content or target. */
async function packed(workspace: string, needed: readonly string[] = ['Dockerfile']): Promise<string[]> {
  const context = await findBuildContext(workspace as AbsolutePath, {})
  const reader = extract()
  const stream = await packBuildContext(context, needed)
  stream.on('error', (error) => reader.destroy(error)).pipe(reader)
  const entries: string[] = []
  for await (const entry of reader) {
    const { name, type, mode = 0, linkname, uid, gid } = entry.header
    assert.deepEqual([uid, gid], [0, 0])
    const content = (await buffer(entry)).toString().slice(0, 20)
    entries.push(`${name} ${type} ${mode.toString(8)} ${linkname ?? content}`)
  }
  return entries
}

test('a context is packed in order: links as links, directories that are ignored only around what is not', async () => {
  await using workspace = await workspaceOf({
    'Dockerfile.dockerignore': '*\n!a/b/keep\n!link\n!pipe\n!empty\n',
    '.dockerignore': 'keep',
    Dockerfile: 'FROM a',
    'a/b/keep': 'kept',
    'a/b/drop': '',
    'a/c/drop': '',
    empty: '',
  })
  symlinkSync('/etc/passwd', join(workspace.path, 'link'))
  execFileSync('mkfifo', [join(workspace.path, 'pipe')])
  execFileSync('chmod', ['-R', 'u=rwX,go=rX', workspace.path])
  assert.deepEqual(await packed(workspace.path), [
    'Dockerfile file 644 FROM a',
    'a directory 755 ',
    'a/b directory 755 ',
    'a/b/keep file 644 kept',
    'empty file 644 ',
    'link symlink 777 /etc/passwd',
  ])
})

test('a context with a name that is no UTF-8 is refused', async () => {
  await using workspace = await workspaceOf({ Dockerfile: 'FROM a' })
  writeFileSync(Buffer.concat([Buffer.from(`${workspace.path}/bad`), Buffer.from([0xff])]), '')
  await failsWith('docker/build-context', packed(workspace.path))
  writeFileSync(join(workspace.path, '.dockerignore'), 'bad*\n')
  assert.deepEqual(await packed(workspace.path), [
    '.dockerignore file 644 bad*\n',
    'Dockerfile file 644 FROM a',
  ])
})

test('a context that cannot be read while it is packed is a failure, for whoever reads it', async () => {
  await using workspace = await workspaceOf({ Dockerfile: 'FROM a', 'sub/a': '' })
  const context = await findBuildContext(workspace.path as AbsolutePath, {})
  const rules = {
    mayReach: () => true,
    isIgnored(path: string) {
      if (path === 'sub') rmSync(join(workspace.path, 'sub'), { recursive: true })
      return false
    },
  }
  const { message } = await failsWith(
    'docker/build-context',
    packBuildContext({ ...context, rules }, ['Dockerfile']).then(buffer),
  )
  assert.match(message, /^the context of the image cannot be read: ENOENT/)
})

test('lines of a build are kept whole, by step, and none grows without bound', async () => {
  const lines: string[] = []
  const vertex = { isCached: false, isStarted: true, isCompleted: false, error: '' }
  const log = (step: string, text: string) => ({
    vertex: step,
    stream: 'stdout' as const,
    bytes: Buffer.from(text),
  })
  const statuses = [
    {
      vertexes: [
        { ...vertex, digest: 'x', name: '[internal] load remote build context' },
        { ...vertex, digest: 'a', name: '[1/2] RUN a' },
        { ...vertex, digest: 'b', name: '[2/2] RUN b' },
      ],
      logs: [],
    },
    { vertexes: [], logs: [log('a', 'one'), log('b', 'two\nthr'), log('a', ' more\n'), log('b', 'ee')] },
    { vertexes: [], logs: [log('a', 'x'.repeat(70_000))] },
    {
      vertexes: [{ ...vertex, digest: 'b', name: '[2/2] RUN b', isCompleted: true, error: 'bad' }],
      logs: [],
    },
  ]
  const progress = createBuildProgress(
    (_stream, bytes) => void lines.push(Buffer.from(bytes).toString()),
    (aux) => statuses[Number(aux)] ?? assert.fail(),
  )
  for (const aux of statuses.keys()) await progress.take({ id: 'moby.buildkit.trace', aux: String(aux) })
  await progress.take({ id: 'moby.image.id', aux: { ID: 'sha256:1' } })
  await progress.end()
  assert.deepEqual(lines, [
    '#1 [1/2] RUN a\n',
    '#2 [2/2] RUN b\n',
    '#2 two\n',
    '#1 one more\n',
    `#1 ${'x'.repeat(65_536)}\n`,
    '#2 three\n',
    '#2 ERROR: bad\n',
    `#1 ${'x'.repeat(70_000 - 65_536)}\n`,
  ])
  assert.equal(progress.step, '[2/2] RUN b')
  assert.deepEqual(progress.lastLines(), ['two', 'three'])
  assert.equal(progress.imageId, 'sha256:1')
})
