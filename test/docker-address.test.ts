import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { LoomFailure } from '../src/diagnostics/failure.ts'
import { type EngineAddress, findEngine } from '../src/providers/docker/address.ts'
import { temporaryDirectory } from './support/environment.ts'

type Texts = Readonly<Record<string, string>>

/** Searches in a home with these files and no other, on a machine whose system has no socket; `~` is that home. */
async function search(files: Texts, env: Texts): Promise<EngineAddress | string> {
  await using home = await temporaryDirectory()
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(home.path, name)), { recursive: true })
    writeFileSync(join(home.path, name), text)
  }
  const inHome = Object.entries(env).map(([name, value]) => [name, value.replaceAll('~', home.path)] as const)
  const places = { home: home.path, systemSocket: join(home.path, 'system.sock') }
  try {
    return await findEngine(Object.fromEntries(inHome), places)
  } catch (error) {
    assert.ok(error instanceof LoomFailure)
    const { code, message, hint = '' } = error.diagnostic
    return `${code}: ${message}; ${hint}`.replaceAll(home.path, '~')
  }
}

/** What a search in vain says. */
async function refusal(files: Texts, env: Texts): Promise<string> {
  const said = await search(files, env)
  assert.ok(typeof said === 'string', JSON.stringify(said))
  return said
}

const id = (name: string) => createHash('sha256').update(name).digest('hex')

function context(name: string, endpoint: object): Record<string, string> {
  const meta = { Name: name, Metadata: {}, Endpoints: { docker: endpoint } }
  return { [`.docker/contexts/meta/${id(name)}/meta.json`]: JSON.stringify(meta) }
}

const byHost: readonly [string, object][] = [
  ['unix:///run/x.sock', { kind: 'unix', path: '/run/x.sock', text: 'unix:///run/x.sock' }],
  ['unix://', { kind: 'unix', path: '/var/run/docker.sock', text: 'unix:///var/run/docker.sock' }],
  [' tcp://far:99 ', { kind: 'tcp', host: 'far', port: 99, text: 'tcp://far:99' }],
  ['tcp://far', { kind: 'tcp', host: 'far', port: 2375, text: 'tcp://far:2375' }],
  ['tcp://far:99/', { kind: 'tcp', host: 'far', port: 99, text: 'tcp://far:99' }],
  ['tcp://:99', { kind: 'tcp', host: '127.0.0.1', port: 99, text: 'tcp://127.0.0.1:99' }],
  ['tcp://[fe80::1]:99', { kind: 'tcp', host: 'fe80::1', port: 99, text: 'tcp://[fe80::1]:99' }],
  ['far:99', { kind: 'tcp', host: 'far', port: 99, text: 'tcp://far:99' }],
  ['far', { kind: 'tcp', host: 'far', port: 2375, text: 'tcp://far:2375' }],
  ['http://far', { kind: 'tcp', host: 'far', port: 80, text: 'tcp://far:80' }],
  ['https://far', { kind: 'tcp', host: 'far', port: 443, tls: { isVerified: true }, text: 'tcp://far:443' }],
  ['ssh://far', { kind: 'ssh', host: 'far', text: 'ssh://far' }],
  ['ssh://me@far:22', { kind: 'ssh', host: 'far', user: 'me', port: 22, text: 'ssh://me@far:22' }],
  ['ssh://far/run/x.sock', { kind: 'ssh', host: 'far', socket: '/run/x.sock', text: 'ssh://far/run/x.sock' }],
]

for (const [host, expected] of byHost)
  test(`DOCKER_HOST=${host} wins over everything`, async () => {
    const files = { 'system.sock': '', '.docker/config.json': '{"currentContext":"other"}' }
    const found = await search(files, { DOCKER_HOST: host, DOCKER_CONTEXT: 'another' })
    assert.deepEqual(found, { ...expected, saidBy: 'DOCKER_HOST' })
  })

const refused: readonly [string, RegExp][] = [
  ['npipe:////./pipe/docker_engine', /npipe:\/\/\/\/\.\/pipe\/docker_engine, is not usable: .*npipe/],
  ['fd://', /cannot use fd/],
  ['/run/x.sock', /unix:\/\/ is missing/],
  ['unix://run/x.sock', /not absolute/],
  ['tcp://far:0', /no port 0/],
  ['tcp://far:99999', /no port 99999/],
  ['tcp://far:x', /no form that is known/],
  ['tcp://far/v1', /path/],
  ['tcp://me:geheim@far:1', /tcp:\/\/…@far:1, is not usable: a user or password/],
  ['me:geheim@far', /DOCKER_HOST, …@far, is not usable/],
  ['tcp://me:ge@heim@far', /tcp:\/\/…@far, is not usable/],
  ['tcp://me:ge/heim@far', /tcp:\/\/…@far, is not usable/],
  ['ssh://me:geheim@far', /ssh:\/\/…@far, is not usable: ssh takes no password/],
  ['ssh://-oProxyCommand=touch@far', /its user is no name/],
  ['ssh://-oProxyCommand', /its host is no name/],
  ['ssh://', /its host is no name/],
  ['ssh://a$(touch x)', /no form that is known/],
  ['ssh://far/run/$(touch x)', /its path holds more/],
]

for (const [host, expected] of refused)
  test(`DOCKER_HOST=${host} is refused, and no password of it shown`, async () => {
    const said = await refusal({ 'system.sock': '' }, { DOCKER_HOST: host })
    assert.match(said, /^docker\/bad-address: the address of the Docker Engine from DOCKER_HOST, /)
    assert.match(said, expected)
    assert.doesNotMatch(said, /geheim|heim/)
  })

const near = { Host: 'unix:///run/near.sock' }
const far = { Host: 'ssh://me@far' }
const contexts = { ...context('near', near), ...context('far away', far) }
const nearFound = { kind: 'unix', path: '/run/near.sock', text: 'unix:///run/near.sock' }
const farFound = { kind: 'ssh', host: 'far', user: 'me', text: 'ssh://me@far' }

test('DOCKER_CONTEXT wins over the context of the config, which wins over sockets', async () => {
  const files = {
    ...contexts,
    '.docker/config.json': '{"currentContext":"near","auths":{}}',
    'system.sock': '',
  }
  assert.deepEqual(await search(files, {}), { ...nearFound, saidBy: 'context `near`' })
  const set = await search(files, { DOCKER_CONTEXT: 'far away' })
  assert.deepEqual(set, { ...farFound, saidBy: 'context `far away`' })
  const empty = await search(files, { DOCKER_CONTEXT: '', DOCKER_HOST: '' })
  assert.deepEqual(empty, { ...nearFound, saidBy: 'context `near`' })
})

test('the context `default` is the usual sockets', async () => {
  const files = { ...contexts, '.docker/config.json': '{"currentContext":"near"}', 'system.sock': '' }
  const found = await search(files, { DOCKER_CONTEXT: 'default' })
  assert.ok(typeof found === 'object' && found.kind === 'unix')
  assert.equal(found.saidBy, 'the default')
})

test('DOCKER_CONFIG says where the config and the contexts are', async () => {
  const moved = Object.entries(contexts).map(
    ([name, text]) => [name.replace('.docker', 'elsewhere'), text] as const,
  )
  const files = { ...Object.fromEntries(moved), 'elsewhere/config.json': '{"currentContext":"near"}' }
  const found = await search(files, { DOCKER_CONFIG: '~/elsewhere' })
  assert.deepEqual(found, { ...nearFound, saidBy: 'context `near`' })
})

test('a context that is not there is an error that names those that are', async () => {
  const files = { ...contexts, '.docker/contexts/meta/.DS_Store': '' }
  assert.equal(
    await search(files, { DOCKER_CONTEXT: 'nearer' }),
    'docker/no-context: there is no docker context `nearer` in ~/.docker; ' +
      'set DOCKER_CONTEXT or `docker context use` to one that is: default, far away, near',
  )
  assert.match(
    await refusal({ '.docker/config.json': '{"currentContext":"gone"}' }, {}),
    /^docker\/no-context: .*`gone`.*one that is: default$/,
  )
})

test('a config or context that cannot be read is said', async () => {
  const damaged = await refusal({ '.docker/config.json': '{' }, {})
  assert.match(damaged, /^docker\/bad-config: the docker client's file ~\/\.docker\/config\.json cannot/)
  const strange = await refusal({ '.docker/config.json': '{"currentContext":1}' }, {})
  assert.match(strange, /^docker\/bad-config: /)
  const hostless = await refusal(context('near', {}), { DOCKER_CONTEXT: 'near' })
  assert.match(hostless, /^docker\/bad-config: .*meta\.json/)
  const wrong = await refusal(context('near', { Host: 'npipe:////./x' }), { DOCKER_CONTEXT: 'near' })
  assert.match(wrong, /^docker\/bad-address: .* from context `near`, npipe:/)
})

const pems = (directory: string, ...names: string[]) =>
  Object.fromEntries(names.map((name) => [`${directory}/${name}.pem`, name]))
const bytes = (...names: string[]) => Object.fromEntries(names.map((name) => [name, Buffer.from(name)]))

test('a context brings its own TLS, and environment variables play no part in it', async () => {
  const tls = `.docker/contexts/tls/${id('far')}/docker`
  const env = { DOCKER_CONTEXT: 'far', DOCKER_TLS_VERIFY: '1', DOCKER_CERT_PATH: '~/none' }
  const there = context('far', { Host: 'tcp://far' })
  const found = { kind: 'tcp', host: 'far', saidBy: 'context `far`' }
  const plain = { ...found, port: 2375, text: 'tcp://far:2375' }
  const secure = { ...found, port: 2376, text: 'tcp://far:2376' }
  assert.deepEqual(await search(there, env), plain)
  assert.deepEqual(await search({ ...there, ...pems(tls, 'ca') }, env), {
    ...secure,
    tls: { isVerified: true, ...bytes('ca') },
  })
  const unverified = context('far', { Host: 'tcp://far', SkipTLSVerify: true })
  assert.deepEqual(await search(unverified, env), { ...secure, tls: { isVerified: false } })
  assert.deepEqual(await search({ ...unverified, ...pems(tls, 'ca', 'cert', 'key') }, env), {
    ...secure,
    tls: { isVerified: false, ...bytes('ca', 'cert', 'key') },
  })
})

const tlsCases: readonly [string, Record<string, string>, Record<string, string>, object | RegExp][] = [
  [
    'DOCKER_TLS_VERIFY takes the config directory',
    { DOCKER_TLS_VERIFY: '0' },
    pems('.docker', 'ca', 'cert', 'key'),
    { isVerified: true, ...bytes('ca', 'cert', 'key') },
  ],
  [
    'DOCKER_CERT_PATH moves it',
    { DOCKER_TLS_VERIFY: '1', DOCKER_CERT_PATH: '~/certs' },
    pems('certs', 'ca'),
    { isVerified: true, ...bytes('ca') },
  ],
  ['DOCKER_TLS does not verify', { DOCKER_TLS: '1' }, {}, { isVerified: false }],
  [
    'DOCKER_TLS_VERIFY wins over DOCKER_TLS',
    { DOCKER_TLS: '1', DOCKER_TLS_VERIFY: '1' },
    pems('.docker', 'ca'),
    { isVerified: true, ...bytes('ca') },
  ],
  [
    'without its authority nothing is verified',
    { DOCKER_TLS_VERIFY: '1' },
    {},
    /^docker\/tls: .*~\/\.docker\/ca\.pem is not there/,
  ],
  [
    'a certificate needs its key',
    { DOCKER_TLS: '1' },
    pems('.docker', 'cert'),
    /^docker\/tls: .*key\.pem one is missing/,
  ],
]

for (const [name, env, files, expected] of tlsCases)
  test(`TLS of DOCKER_HOST: ${name}`, async () => {
    const all = { DOCKER_HOST: 'tcp://far', ...env }
    if (expected instanceof RegExp) return assert.match(await refusal(files, all), expected)
    const place = { kind: 'tcp', host: 'far', port: 2376, text: 'tcp://far:2376', saidBy: 'DOCKER_HOST' }
    assert.deepEqual(await search(files, all), { ...place, tls: expected })
  })

test('of the usual sockets the first one that is there is taken', async () => {
  const sockets = ['system.sock', '.docker/run/docker.sock', 'run/docker.sock']
  const env = { XDG_RUNTIME_DIR: '~/run' }
  for (const [at, first] of sockets.entries()) {
    const found = await search(Object.fromEntries(sockets.slice(at).map((name) => [name, ''])), env)
    assert.ok(typeof found === 'object' && found.kind === 'unix')
    assert.ok(found.path.endsWith(`/${first}`), found.path)
  }
  assert.equal(
    await refusal({}, env),
    'docker/absent: there is no Docker Engine: no socket at ~/system.sock, ~/.docker/run/docker.sock, ' +
      '~/run/docker.sock (the default); start Docker, or set DOCKER_HOST to where the engine is',
  )
})

test('D1: a link that Docker Desktop left leads on to the next socket, and is explained where there is none', async () => {
  await using home = await temporaryDirectory()
  const systemSocket = join(home.path, 'system.sock')
  symlinkSync(join(home.path, 'desktop.sock'), systemSocket)
  await assert.rejects(findEngine({}, { home: home.path, systemSocket }), (error: unknown) => {
    assert.ok(error instanceof LoomFailure)
    assert.match(error.message, /system\.sock, a link to \/.*\/desktop\.sock, which is not there, /)
    return error.diagnostic.code === 'docker/absent'
  })
  mkdirSync(join(home.path, '.docker/run'), { recursive: true })
  writeFileSync(join(home.path, '.docker/run/docker.sock'), '')
  const found = await findEngine({}, { home: home.path, systemSocket })
  assert.equal(found.text, `unix://${home.path}/.docker/run/docker.sock`)
})
