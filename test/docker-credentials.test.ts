import assert from 'node:assert/strict'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test, type TestContext } from 'node:test'
import { LoomFailure } from '../src/diagnostics/failure.ts'
import { parseReference } from '../src/providers/docker/image-reference.ts'
import { isFor, parsePlatform, platformText } from '../src/providers/docker/platform.ts'
import { openCredentials } from '../src/providers/docker/registry-credentials.ts'

const digest = `sha256:${'a'.repeat(64)}`

const references: readonly [string, string, string, (string | undefined)?, string?][] = [
  ['node', 'docker.io', 'library/node'],
  ['node:22', 'docker.io', 'library/node', '22'],
  ['team/app', 'docker.io', 'team/app'],
  ['docker.io/node:22', 'docker.io', 'library/node', '22'],
  ['index.docker.io/team/app', 'docker.io', 'team/app'],
  ['localhost/app', 'localhost', 'app'],
  ['localhost:5000/app:1', 'localhost:5000', 'app', '1'],
  ['127.0.0.1:5000/a/b/c:v1.2_3-x', '127.0.0.1:5000', 'a/b/c', 'v1.2_3-x'],
  ['[::1]:5000/app', '[::1]:5000', 'app'],
  ['ghcr.io/team/app', 'ghcr.io', 'team/app'],
  ['Registry/app', 'Registry', 'app'],
  [`node@${digest}`, 'docker.io', 'library/node', undefined, digest],
  [`ghcr.io/a__b/c-d.e:1@${digest}`, 'ghcr.io', 'a__b/c-d.e', '1', digest],
]

test('a reference is taken apart as the reference grammar says', () => {
  for (const [text, domain, path, tag, pinned] of references) {
    const { name: _name, ...parsed } = parseReference(text)
    assert.deepEqual(
      parsed,
      {
        domain,
        path,
        ...(tag === undefined ? {} : { tag }),
        ...(pinned === undefined ? {} : { digest: pinned }),
      },
      text,
    )
  }
  assert.equal(parseReference(`ghcr.io/a/b:1@${digest}`).name, 'ghcr.io/a/b')
  assert.equal(parseReference('node:22').name, 'node')
})

test('what is no reference is refused with what is wrong with it', () => {
  const wrong: readonly [string, RegExp][] = [
    ['', /a name has lower-case/],
    ['Node:22', /lower case/],
    ['node:', /a tag has/],
    ['node:a b', /a tag has/],
    [`node:${'x'.repeat(129)}`, /a tag has/],
    ['node@sha256:12', /after `@` comes a digest/],
    [`node@${digest}@${digest}`, /after `@` comes a digest/],
    ['a..b', /a name has/],
    ['a//b', /a name has/],
    ['/a', /a name has/],
    ['-f/x', /a name has/],
    ['-a.b/x', /`-a\.b` is no name of a registry/],
    ['host:port/x', /is no name of a registry/],
    ['node\n:22', /a name has/],
    ['x'.repeat(256), /a name has/],
    ['$IMAGE', /lower case/],
  ]
  for (const [text, message] of wrong)
    assert.throws(
      () => parseReference(text),
      (error: unknown) =>
        error instanceof LoomFailure &&
        error.diagnostic.code === 'docker/wrong-image' &&
        message.test(error.message),
      text,
    )
})

test('platforms are understood in the words that people use', () => {
  const texts: readonly [string, string | undefined][] = [
    ['linux/amd64', 'linux/amd64'],
    ['linux/x86_64', 'linux/amd64'],
    ['Linux/AArch64', 'linux/arm64'],
    ['linux/arm64/v8', 'linux/arm64'],
    ['linux/arm/v7', 'linux/arm/v7'],
    ['armhf', 'linux/arm/v7'],
    ['arm64', 'linux/arm64'],
    ['', undefined],
    ['linux/', undefined],
    ['a/b/c/d', undefined],
    ['linux amd64', undefined],
  ]
  for (const [text, expected] of texts) {
    const platform = parsePlatform(text)
    assert.equal(platform === undefined ? undefined : platformText(platform), expected, text)
  }
  const arm = { os: 'linux', architecture: 'arm' }
  assert.equal(isFor({ ...arm, variant: 'v6' }, { ...arm, variant: 'v7' }), false)
  assert.equal(isFor({ ...arm, variant: 'v6' }, arm), true)
  assert.equal(isFor(arm, { ...arm, variant: 'v7' }), true)
  assert.equal(isFor(arm, { ...arm, os: 'windows' }), false)
})

/** A docker config in a directory of its own, with helper programs, and what finds credentials in it. */
async function credentialsOf(
  context: TestContext,
  config: unknown,
  helpers: Readonly<Record<string, string>> = {},
) {
  const directory = mkdtempSync(join(tmpdir(), 'loom-credentials-'))
  context.after(() => rmSync(directory, { recursive: true }))
  const bin = join(directory, 'bin')
  mkdirSync(bin)
  for (const [name, script] of Object.entries(helpers)) {
    const path = join(bin, `docker-credential-${name}`)
    writeFileSync(path, `#!/bin/sh\ncd '${directory}'\n${script}\n`)
    chmodSync(path, 0o755)
  }
  const text = typeof config === 'string' ? config : JSON.stringify(config)
  writeFileSync(join(directory, 'config.json'), text)
  const store = await openCredentials({ DOCKER_CONFIG: directory, PATH: `${bin}:/usr/bin:/bin` })
  const signal = new AbortController().signal
  return {
    directory,
    place: join(directory, 'config.json'),
    store,
    find: async (registry: string) => store.find(registry, signal),
  }
}

const base64 = (text: string) => Buffer.from(text).toString('base64')

test('credentials are found in auths, by host or by address, Docker Hub under its own key', async (context) => {
  const { store, place, find } = await credentialsOf(context, {
    auths: {
      'https://index.docker.io/v1/': { auth: base64('hub:s3') },
      'https://old.example.com/v1/': { auth: base64('old:a:b') },
      'new.example.com:5000': { username: 'u', password: 'p' },
      'token.example.com': { identitytoken: 'id', auth: base64('00000000-0000-0000-0000-000000000000:') },
      'bearer.example.com': { registrytoken: 'jwt' },
      'empty.example.com': {},
    },
  })
  const found = async (registry: string) => (await find(registry)).credentials
  assert.deepEqual(await found('docker.io'), {
    serveraddress: 'https://index.docker.io/v1/',
    username: 'hub',
    password: 's3',
  })
  assert.deepEqual(await found('old.example.com'), {
    serveraddress: 'old.example.com',
    username: 'old',
    password: 'a:b',
  })
  assert.deepEqual(await found('new.example.com:5000'), {
    serveraddress: 'new.example.com:5000',
    username: 'u',
    password: 'p',
  })
  assert.equal((await found('token.example.com'))?.identitytoken, 'id')
  assert.deepEqual(await found('bearer.example.com'), {
    serveraddress: 'bearer.example.com',
    registrytoken: 'jwt',
  })
  assert.deepEqual(await find('empty.example.com'), { place })
  assert.deepEqual(await find('new.example.com'), { place })
  assert.ok(store.registries.includes('docker.io') && store.registries.includes('old.example.com'))
})

test('a credential helper is asked on standard input, one of the registry before the one of all', async (context) => {
  const answer = '{"ServerURL":"x","Username":"me","Secret":"s"}'
  const { directory, find } = await credentialsOf(
    context,
    {
      auths: { 'one.example.com': { auth: base64('not:asked') } },
      credsStore: 'all',
      credHelpers: { 'one.example.com': 'one', 'docker.io': 'token' },
    },
    {
      one: `printf '%s %s' "$1" "$(cat)" > asked; echo '${answer}'`,
      token: `cat > hub; echo '{"Username":"<token>","Secret":"t"}'`,
      all: `cat > all; echo 'credentials not found in native keychain'; exit 1`,
    },
  )
  assert.deepEqual((await find('one.example.com')).credentials, {
    serveraddress: 'one.example.com',
    username: 'me',
    password: 's',
  })
  assert.equal(readFileSync(join(directory, 'asked'), 'utf8'), 'get one.example.com')
  assert.equal((await find('docker.io')).credentials?.identitytoken, 't')
  assert.equal(readFileSync(join(directory, 'hub'), 'utf8'), 'https://index.docker.io/v1/')
  const other = await find('other.example.com')
  assert.deepEqual([other.credentials, other.problem], [undefined, undefined])
  assert.equal(readFileSync(join(directory, 'all'), 'utf8'), 'other.example.com')
})

test('a helper that gives nothing is a problem that quotes nothing of its output', async (context) => {
  const { find } = await credentialsOf(
    context,
    { credHelpers: { 'a.io': 'absent', 'b.io': 'failing', 'c.io': 'odd', 'd.io': 'partial' } },
    {
      failing: 'echo hunter2; echo hunter2 >&2; exit 3',
      odd: 'echo hunter2',
      partial: `echo '{"Username":"hunter2"}'`,
    },
  )
  assert.equal((await find('a.io')).problem, '`docker-credential-absent` is not on PATH')
  assert.equal((await find('b.io')).problem, '`docker-credential-failing` ended with exit code 3')
  for (const registry of ['c.io', 'd.io'])
    assert.match((await find(registry)).problem ?? '', /gave an answer that is no JSON of its kind$/)
})

test('a helper that gives no answer ends with the signal', async (context) => {
  const { store } = await credentialsOf(context, { credsStore: 'slow' }, { slow: 'exec sleep 600' })
  const abort = new AbortController()
  const found = store.find('a.io', abort.signal)
  abort.abort(new Error('enough'))
  await assert.rejects(found, /enough/)
})

test('a docker config that is none says so without its text; one that is not there says nothing', async (context) => {
  for (const text of ['{"auths": {"a.io": {"auth": "hunter2"', '{"auths": ["hunter2"]}']) {
    const { find, place } = await credentialsOf(context, text)
    assert.deepEqual(await find('a.io'), { place, problem: `${place} is no docker config` })
  }
  const store = await openCredentials({ DOCKER_CONFIG: '', HOME: '/nonexistent' })
  assert.deepEqual(await store.find('a.io', new AbortController().signal), {
    place: '/nonexistent/.docker/config.json',
  })
})
