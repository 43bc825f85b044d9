import assert from 'node:assert/strict'
import { once } from 'node:events'
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { test } from 'node:test'
import type { AbsolutePath } from '../src/base/brand.ts'
import { LoomFailure } from '../src/diagnostics/failure.ts'
import type { Engine } from '../src/providers/docker/engine.ts'
import { resolveImage } from '../src/providers/docker/image.ts'
import type { ImageOptions } from '../src/providers/docker/image-request.ts'
import { readEngineEvents } from '../src/providers/docker/engine-events.ts'
import { pullFailure } from '../src/providers/docker/pull-failure.ts'
import { createPullProgress } from '../src/providers/docker/pull-progress.ts'
import { createPulls } from '../src/providers/docker/pull.ts'
import { busybox, dockerTest } from './support/docker.ts'
import { temporaryDirectory } from './support/environment.ts'
import { type HeardLog, hearingLog } from './support/job-request.ts'
import { openRegistry, type TestRegistry } from './support/registry.ts'

interface Asked {
  readonly options?: ImageOptions
  readonly env?: Record<string, string>
  readonly signal?: AbortSignal
  readonly log?: HeardLog
  readonly pulls?: ReturnType<typeof createPulls>
}

async function resolve(engine: Engine, reference: string, asked: Asked = {}) {
  const { options, env = {}, signal = new AbortController().signal, log = hearingLog() } = asked
  return resolveImage(
    { reference, workspace: '/nonexistent' as AbsolutePath, ...(options === undefined ? {} : { options }) },
    {
      engine,
      env: { DOCKER_CONFIG: '/nonexistent', ...env },
      log,
      signal,
      pulls: asked.pulls ?? createPulls(engine),
    },
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

/** Removes images of a registry when a test ends. */
function forgetting({ docker }: Engine, registry: TestRegistry): AsyncDisposable {
  return {
    async [Symbol.asyncDispose]() {
      for (const { Id: id, RepoTags: tags, RepoDigests: digests } of await docker.listImages()) {
        const names = [...(tags ?? []), ...(digests ?? [])].filter((name) => name.startsWith(registry.host))
        if (names.length > 0) await docker.getImage(id).remove({ force: true })
      }
    },
  }
}

const noNetwork = { pull_policy: 'never' } as const

dockerTest('D4 offline with the image present: nothing is pulled, and all of it is known', async (engine) => {
  const log = hearingLog()
  const image = await resolve(engine, busybox, { log, pulls: { pull: () => assert.fail('pulled') } })
  const { Id: id } = await engine.docker.getImage(busybox).inspect()
  assert.equal(image.id, id)
  assert.equal(image.reference, busybox)
  assert.match(image.environment['PATH'] ?? '', /bin/)
  assert.deepEqual(image.exposedPorts, [])
  assert.deepEqual(log.facts, [{ type: 'image_resolved', reference: busybox, digest: image.digest }])
  assert.deepEqual(log.text, {})
})

dockerTest('an image is pulled when it is not there, with lines of its progress', async (engine) => {
  await using registry = await openRegistry({ images: { 'team/app:1': {} } })
  await using _ = forgetting(engine, registry)
  const log = hearingLog()
  const reference = `${registry.host}/team/app:1`
  const image = await resolve(engine, reference, { log })
  assert.equal(image.digest, registry.digestOf('team/app:1'))
  assert.deepEqual(image.command, ['/fresh'])
  const lines = (log.text['provider'] ?? '').trimEnd().split('\n')
  assert.equal(lines[0], 'Pulling from team/app: 1')
  assert.match(lines[1] ?? '', /^[0-9a-f]{12}: Pull complete$/)
  assert.equal(lines[2], `Digest: ${image.digest}`)
  assert.equal(lines.length, 4)

  const asked = registry.requests.length
  assert.equal((await resolve(engine, reference)).digest, image.digest)
  assert.equal(registry.requests.length, asked, 'if-not-present asked the registry')
  const again = await resolve(engine, reference, { options: { pull_policy: 'always' } })
  assert.ok(registry.requests.length > asked, 'always did not ask the registry')
  assert.deepEqual([again.id, again.digest], [image.id, image.digest])
})

dockerTest(
  'D4 digest pin: the very image is pulled and found again, with a tag beside it or not',
  async (engine) => {
    await using registry = await openRegistry({ images: { 'app:1': {} } })
    await using _ = forgetting(engine, registry)
    const digest = registry.digestOf('app:1')
    const pinned = await resolve(engine, `${registry.host}/app@${digest}`)
    assert.equal(pinned.digest, digest)
    const asked = registry.requests.length
    const tagged = await resolve(engine, `${registry.host}/app:1@${digest}`)
    assert.deepEqual([tagged.id, tagged.digest], [pinned.id, digest])
    assert.equal(registry.requests.length, asked)
    const other = `sha256:${'0'.repeat(64)}`
    await failsWith('docker/image-missing', resolve(engine, `${registry.host}/app@${other}`))
  },
)

dockerTest('an image that is not there: policy never, an unknown name, an unknown tag', async (engine) => {
  await using registry = await openRegistry({ images: { 'app:1': {} } })
  const reference = `${registry.host}/app:2`
  const never = await failsWith('docker/image-missing', resolve(engine, reference, { options: noNetwork }))
  assert.match(never.message, /is not on the engine, and its `pull_policy` is `never`$/)
  assert.deepEqual(registry.requests, [])
  const missing = await failsWith('docker/image-missing', resolve(engine, reference))
  assert.match(missing.message, /^cannot pull `127.*app:2`: 127.* has no such image or tag/)
  assert.match(missing.hint ?? '', /docker login 127/)
  await failsWith('docker/image-missing', resolve(engine, `${registry.host}/other`))
  await failsWith('docker/wrong-image', resolve(engine, 'Not An Image'))
})

dockerTest('D4 rate limit 429', async (engine) => {
  await using registry = await openRegistry({
    images: {},
    intercept(request, response) {
      if (request.url === '/v2/') return false
      response.writeHead(429)
      const errors = [{ code: 'TOOMANYREQUESTS', message: 'You have reached your pull rate limit.' }]
      response.end(JSON.stringify({ errors }))
      return true
    },
  })
  const { hint } = await failsWith('docker/rate-limited', resolve(engine, `${registry.host}/app`))
  assert.match(hint ?? '', /^wait, or `docker login/)
})

const login = { username: 'user', password: 'pass:word' }
const auth = Buffer.from('user:pass:word').toString('base64')

async function dockerConfig(config: unknown) {
  const directory = await temporaryDirectory()
  writeFileSync(join(directory.path, 'config.json'), JSON.stringify(config))
  return { ...directory, env: { DOCKER_CONFIG: directory.path } }
}

dockerTest('D4 auth failure: without credentials, and with wrong ones', async (engine) => {
  await using registry = await openRegistry({ images: { 'app:1': {} }, login })
  const wrong = Buffer.from('user:hunter2').toString('base64')
  await using config = await dockerConfig({ auths: { [registry.host]: { auth: wrong } } })
  const reference = `${registry.host}/app:1`
  const none = await failsWith('docker/image-denied', resolve(engine, reference))
  assert.match(none.message, /wants credentials, and there are none in \/nonexistent\/config\.json$/)
  const log = hearingLog()
  const refused = await failsWith('docker/image-denied', resolve(engine, reference, { env: config.env, log }))
  assert.equal(
    refused.message,
    `cannot pull \`${reference}\`: ${registry.host} does not accept the credentials from ${config.path}/config.json`,
  )
  assert.doesNotMatch(JSON.stringify([refused, log]), new RegExp(`hunter2|${wrong}`))
})

dockerTest('a private registry lets in who is in auths', async (engine) => {
  await using registry = await openRegistry({ images: { 'app:1': {} }, login })
  await using _ = forgetting(engine, registry)
  await using config = await dockerConfig({ auths: { [registry.host]: { auth } } })
  const image = await resolve(engine, `${registry.host}/app:1`, { env: config.env })
  assert.equal(image.digest, registry.digestOf('app:1'))
})

dockerTest('a private registry lets in whom a credential helper names', async (engine) => {
  await using registry = await openRegistry({ images: { 'app:1': {} }, login })
  await using _ = forgetting(engine, registry)
  await using config = await dockerConfig({ credHelpers: { [registry.host]: 'vault' } })
  const bin = join(config.path, 'bin')
  const env = { ...config.env, PATH: `${bin}:/usr/bin:/bin` }
  const reference = `${registry.host}/app:1`
  const log = hearingLog()
  const missing = await failsWith('docker/image-denied', resolve(engine, reference, { env, log }))
  assert.match(missing.message, /wants credentials, and `docker-credential-vault` is not on PATH$/)
  const message = `no credentials for ${registry.host}: \`docker-credential-vault\` is not on PATH`
  assert.deepEqual(log.facts, [{ type: 'warning', code: 'docker/no-credentials', message }])

  mkdirSync(bin)
  const helper = join(bin, 'docker-credential-vault')
  const answer = JSON.stringify({ ServerURL: registry.host, Username: 'user', Secret: 'pass:word' })
  writeFileSync(helper, `#!/bin/sh\n[ "$1 $(cat)" = 'get ${registry.host}' ] && echo '${answer}'\n`)
  chmodSync(helper, 0o755)
  assert.equal((await resolve(engine, reference, { env })).digest, registry.digestOf('app:1'))
})

dockerTest('D4 wrong arch: a platform that is not there, and one that is another', async (engine) => {
  const [, own = ''] = engine.platform.split('/')
  const other = own === 'arm64' ? 'amd64' : 'arm64'
  await using registry = await openRegistry({
    images: { 'list:1': { platforms: [`linux/${other}`] }, 'plain:1': { architecture: other } },
  })
  await using _ = forgetting(engine, registry)
  const list = `${registry.host}/list:1`
  const { message } = await failsWith('docker/wrong-platform', resolve(engine, list))
  assert.equal(message, `there is no \`${list}\` for the platform \`${engine.platform}\``)
  await failsWith('docker/wrong-platform', resolve(engine, list, { options: { platform: 'linux/s390x' } }))
  await failsWith('docker/wrong-platform', resolve(engine, list, { options: { platform: 'not a platform' } }))
  const asked = await resolve(engine, list, { options: { platform: `linux/${other}` } })
  assert.deepEqual([asked.architecture, asked.platform], [other, `linux/${other}`])

  const log = hearingLog()
  const plain = await resolve(engine, `${registry.host}/plain:1`, { log })
  assert.equal(plain.architecture, other)
  const warning = log.facts.find((fact) => fact.type === 'warning')
  assert.equal(warning?.code, 'docker/other-platform')
  assert.match(warning.message, new RegExp(`is for linux/${other}, the engine is ${engine.platform}`))
  const here = { ...noNetwork, platform: engine.platform }
  const absent = await failsWith(
    'docker/image-missing',
    resolve(engine, `${registry.host}/plain:1`, { options: here }),
  )
  assert.match(absent.message, new RegExp(`the one there is for linux/${other}$`))
})

dockerTest(
  'a registry that does not answer, with an older image on the engine and without',
  async (engine) => {
    const registry = await openRegistry({ images: { 'app:1': {} } })
    await using _ = forgetting(engine, registry)
    const reference = `${registry.host}/app:1`
    await resolve(engine, reference)
    await registry[Symbol.asyncDispose]()
    const options = { pull_policy: 'always' } as const
    const old = await failsWith('docker/registry-unreachable', resolve(engine, reference, { options }))
    assert.match(old.message, /does not reach 127.*connection refused/)
    assert.match(old.hint ?? '', /an older one is on the engine/)
    const none = await failsWith('docker/registry-unreachable', resolve(engine, `${registry.host}/other`))
    assert.match(none.hint ?? '', /check the network/)
  },
)

/** A registry that holds back its layer: `asked` settles with the answer that waits for it. */
async function openSlowRegistry(engine: Engine) {
  let hold: (response: ServerResponse) => void = () => undefined
  const asked = new Promise<ServerResponse>((resolve) => (hold = resolve))
  let blobs = 0
  const registry = await openRegistry({
    images: { 'slow:1': { layerBytes: 200_000 } },
    intercept(request, response) {
      // The config comes first; engines ask for both at once.
      if (!request.url?.includes('/blobs/') || request.url.endsWith(registry.configOf('slow:1'))) return false
      blobs += 1
      response.writeHead(200, { 'Content-Length': 200_000 })
      response.write(Buffer.alloc(1000))
      hold(response)
      return true
    },
  })
  return {
    host: registry.host,
    asked,
    blobs: () => blobs,
    async [Symbol.asyncDispose]() {
      await forgetting(engine, registry)[Symbol.asyncDispose]()
      await registry[Symbol.asyncDispose]()
    },
  }
}

/** An engine closes the connection of a pull that nobody wants when the next bytes of it come. */
function drip(response: ServerResponse): void {
  response.write(Buffer.alloc(10), () => {
    if (!response.destroyed) setImmediate(drip, response)
  })
}

dockerTest('D4 cancel during pull: it ends at once, on both sides', async (engine) => {
  await using registry = await openSlowRegistry(engine)
  const abort = new AbortController()
  const resolving = resolve(engine, `${registry.host}/slow:1`, { signal: abort.signal })
  const response = await registry.asked
  const closed = once(response, 'close')
  abort.abort(new Error('stop it'))
  await assert.rejects(resolving, /^Error: stop it$/)
  drip(response)
  await closed
})

dockerTest('two jobs that want an image pull it once; one of them may leave', async (engine) => {
  await using registry = await openSlowRegistry(engine)
  const pulls = createPulls(engine)
  const first = new AbortController()
  const second = new AbortController()
  const reference = `${registry.host}/slow:1`
  const one = resolve(engine, reference, { signal: first.signal, pulls })
  const response = await registry.asked
  let two: Promise<unknown> | undefined
  await new Promise<void>((joined) => {
    const joining: typeof pulls = {
      async pull(...args) {
        const pulled = pulls.pull(...args)
        joined()
        return pulled
      },
    }
    two = resolve(engine, reference, { signal: second.signal, pulls: joining })
  })
  assert.ok(two)
  first.abort(new Error('one left'))
  await assert.rejects(one, /one left/)
  assert.equal(response.destroyed, false, 'the pull ended with the one that left')
  const closed = once(response, 'close')
  second.abort(new Error('two left'))
  await assert.rejects(two, /two left/)
  drip(response)
  await closed
  assert.equal(registry.blobs(), 1)
})

test('the progress of a pull is a line for each layer, and a total now and then', () => {
  let nowMs = 0
  const lineOf = createPullProgress(() => nowMs)
  const at = (status: string, current?: number) =>
    lineOf({
      id: 'a1',
      status,
      ...(current === undefined ? {} : { progressDetail: { current, total: 9_000_000 } }),
    })
  assert.equal(lineOf({ id: '1', status: 'Pulling from app' }), 'Pulling from app: 1')
  assert.equal(at('Pulling fs layer'), undefined)
  assert.equal(at('Downloading', 1_000_000), undefined)
  nowMs = 1000
  assert.equal(at('Downloading', 4_500_000), '0 layers there, 4.5 of 9.0 MB downloaded')
  assert.equal(at('Downloading', 4_600_000), undefined)
  assert.equal(lineOf({ id: 'b2', status: 'Already exists' }), 'b2: Already exists')
  assert.equal(at('Pull complete'), 'a1: Pull complete')
  assert.equal(lineOf({ status: 'Status: done' }), 'Status: done')
})

test('what engines and registries say is told apart', () => {
  const cases: readonly [string, string][] = [
    ['toomanyrequests: You have reached your pull rate limit.', 'docker/rate-limited'],
    ['no matching manifest for linux/arm64/v8 in the manifest list entries', 'docker/wrong-platform'],
    ['no match for platform in manifest: not found', 'docker/wrong-platform'],
    [
      "pull access denied for a, repository does not exist or may require 'docker login': denied: requested access to the resource is denied",
      'docker/image-missing',
    ],
    ['manifest for a:9 not found: manifest unknown: manifest unknown', 'docker/image-missing'],
    ['Error response from daemon: error from registry: denied', 'docker/image-denied'],
    ['Get "https://a/v2/": unauthorized: incorrect username or password', 'docker/image-denied'],
    ['Head "https://a/v2/b/manifests/1": no basic auth credentials', 'docker/image-denied'],
    ['Get "https://a/v2/": dial tcp: lookup a on 10.0.0.1:53: no such host', 'docker/registry-unreachable'],
    [
      'Get "https://a/v2/": tls: failed to verify certificate: x509: unknown authority',
      'docker/registry-unreachable',
    ],
    ['Get "https://a/v2/": http: server gave HTTP response to HTTPS client', 'docker/registry-unreachable'],
    ['Get "https://a/v2/": net/http: TLS handshake timeout', 'docker/registry-unreachable'],
    ['write /var/lib/docker/tmp/x: no space left on device', 'docker/disk-full'],
    ['open /var/lib/docker/x: permission denied', 'docker/refused'],
  ]
  const pull = {
    reference: 'a',
    registry: 'a',
    platform: 'linux/arm64',
    found: { place: 'b' },
    isHere: false,
  }
  for (const [words, code] of cases) {
    const refusal = Object.assign(new Error(`(HTTP code 500) server error - ${words} `), { statusCode: 500 })
    const failure = pullFailure(refusal, pull)
    assert.equal(failure instanceof LoomFailure && failure.diagnostic.code, code, words)
  }
  const bug = new TypeError('a bug')
  assert.equal(pullFailure(bug, pull), bug)
})

test('events of the engine are read whole, however they are cut; an error in them is thrown', async () => {
  const text = Buffer.from(
    '{"status":"é"}\r\n\n{"id":"1"}\n{"errorDetail":{"message":"full"},"error":"short"}',
  )
  for (let at = 0; at < text.length; at += 1) {
    const seen: unknown[] = []
    const reading = async () => {
      for await (const event of readEngineEvents(Readable.from([text.subarray(0, at), text.subarray(at)])))
        seen.push(event)
    }
    await assert.rejects(reading(), /^Error: full$/)
    assert.deepEqual(seen, [{ status: 'é' }, { id: '1' }])
  }
})
