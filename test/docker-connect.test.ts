import assert from 'node:assert/strict'
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  statSync,
  chmodSync,
  copyFileSync,
  linkSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createServer as createHttp, type RequestListener } from 'node:http'
import { createServer as createHttps } from 'node:https'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { buffer, text } from 'node:stream/consumers'
import { finished } from 'node:stream/promises'
import { test } from 'node:test'
import { LoomFailure } from '../src/diagnostics/failure.ts'
import { findEngine } from '../src/providers/docker/address.ts'
import { connectEngine } from '../src/providers/docker/connect.ts'
import { EngineAgent } from '../src/providers/docker/engine-agent.ts'
import type { ConnectOptions, Engine } from '../src/providers/docker/engine.ts'
import { isLost } from '../src/providers/docker/failure.ts'
import { SshConnection, sshArguments } from '../src/providers/docker/ssh-connection.ts'
import { busybox, dockerTest } from './support/docker.ts'
import { temporaryDirectory } from './support/environment.ts'
import { installSsh } from './support/fake-ssh.ts'
import { isRunning, until } from './support/faults.ts'
import { engineSocket, openTcpEngine } from './support/tcp-engine.ts'

/** What connecting in vain says. */
async function refusal(
  env: Readonly<Record<string, string>>,
  options: Omit<ConnectOptions, 'env'> = {},
): Promise<string> {
  const error: unknown = await connectEngine({ env, ...options }).catch((reason: unknown) => reason)
  assert.ok(error instanceof LoomFailure, String(error))
  assert.equal(error.kind, 'environment')
  const { code, message, hint } = error.diagnostic
  assert.ok(hint !== undefined)
  return `${code}: ${message}`
}

/** Listens on a free port of 127.0.0.1, or on a socket, until it is disposed. */
async function listen(server: Server, path?: string): Promise<AsyncDisposable & { host: string }> {
  const open = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    open.add(socket.on('error', () => undefined))
  })
  if (path === undefined) server.listen(0, '127.0.0.1')
  else server.listen(path)
  await once(server, 'listening')
  return {
    host: path ?? `127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      server.close()
      for (const socket of open) socket.destroy()
      await once(server, 'close')
    },
  }
}

const answering =
  (body: object | string, status = 200): RequestListener =>
  (_request, response) =>
    response.writeHead(status).end(typeof body === 'string' ? body : JSON.stringify(body))
const docker = { Version: '26.1.5', ApiVersion: '1.45', Os: 'linux', Arch: 'amd64' }

test('D1: an absent engine is said with the place that was looked at, and who named it', async () => {
  await using directory = await temporaryDirectory()
  const path = join(directory.path, 'docker.sock')
  assert.equal(
    await refusal({ DOCKER_HOST: `unix://${path}` }),
    `docker/absent: there is no Docker Engine: no socket at ${path} (DOCKER_HOST)`,
  )
  symlinkSync('/nowhere/desktop.sock', path)
  assert.equal(
    await refusal({ DOCKER_HOST: `unix://${path}` }),
    `docker/absent: there is no Docker Engine: no socket at ${path}, a link to /nowhere/desktop.sock, which is not there (DOCKER_HOST)`,
  )
})

/** Whether any user may enter a directory, and all above it. */
function isOpenToAll(directory: string): boolean {
  const isOpen = (statSync(directory).mode & 0o005) === 0o005
  return isOpen && (directory === '/' || isOpenToAll(dirname(directory)))
}

test('D1: a socket that this user may not use', async (context) => {
  const isRoot = process.getuid?.() === 0
  if (isRoot && !isOpenToAll(import.meta.dirname))
    return context.skip('as root it becomes another user, who may not read the sources here')
  await using directory = await temporaryDirectory()
  const path = join(directory.path, 'docker.sock')
  await using _ = await listen(createHttp(answering(docker)), path)
  chmodSync(directory.path, 0o755)
  chmodSync(path, 0)
  if (isRoot) process.seteuid?.(65_534)
  try {
    assert.equal(
      await refusal({ DOCKER_HOST: `unix://${path}` }),
      `docker/socket-denied: you may not use the Docker Engine’s socket ${path} (DOCKER_HOST)`,
    )
  } finally {
    if (isRoot) process.seteuid?.(0)
  }
})

test('D1: a socket that an engine left behind', async () => {
  await using directory = await temporaryDirectory()
  const path = join(directory.path, 'docker.sock')
  {
    await using _ = await listen(createServer(), join(directory.path, 'living.sock'))
    linkSync(join(directory.path, 'living.sock'), path)
  }
  const context = { DOCKER_HOST: `unix://${path}` }
  assert.match(
    await refusal(context),
    /^docker\/not-running: .*nothing listens at unix:\/\/.* \(DOCKER_HOST\)$/,
  )
})

test('an engine that is not there over TCP', async () => {
  const { host } = await (async () => {
    await using server = await listen(createServer())
    return server
  })()
  assert.equal(
    await refusal({ DOCKER_HOST: host }),
    `docker/not-running: the Docker Engine does not run: nothing listens at tcp://${host} (DOCKER_HOST)`,
  )
  assert.match(await refusal({ DOCKER_HOST: 'tcp://engine.invalid' }), /^docker\/unreachable: /)
})

const answers: readonly [string, RequestListener, RegExp][] = [
  [
    'an old engine',
    answering({ ...docker, ApiVersion: '1.40' }),
    /^docker\/too-old: .* has API 1\.40, .* 1\.41$/,
  ],
  [
    'podman (D1)',
    answering({ ...docker, Components: [{ Name: 'Podman Engine' }] }),
    /^docker\/not-docker: .*: it is podman, /,
  ],
  [
    'another server',
    answering('404 page not found\n', 404),
    /^docker\/not-docker: .* HTTP 404, 404 page not found$/,
  ],
  ['a server of pages', answering('<html></html>'), /^docker\/not-docker: .* does not say its version/],
  ['a server of other JSON', answering({ Version: 1 }), /^docker\/not-docker: .* does not say its version/],
  [
    'a proxy without its engine',
    answering({ message: 'no engine' }, 500),
    /^docker\/not-docker: .* HTTP 500, no engine$/,
  ],
  [
    'a server that hangs up',
    (request) => request.socket.destroy(),
    /^docker\/unreachable: .* ended the connection$/,
  ],
]

for (const [name, listener, expected] of answers)
  test(`what answers is ${name}`, async () => {
    await using server = await listen(createHttp(listener))
    assert.match(await refusal({ DOCKER_HOST: `tcp://${server.host}` }), expected)
  })

test('what answers is no HTTP', async () => {
  await using server = await listen(createServer((socket) => socket.end('SSH-2.0-OpenSSH_9.2\r\n')))
  assert.match(await refusal({ DOCKER_HOST: server.host }), /^docker\/not-docker: .* does not speak HTTP$/)
})

for (const [name, listener] of [
  ['before its answer', () => undefined],
  [
    'within its answer',
    (_request, response) => void response.writeHead(200, { 'content-length': 9 }).write('{'),
  ],
] as [string, RequestListener][])
  test(`an engine that falls silent ${name} is waited for with a limit, and the signal ends it earlier`, async () => {
    const server = createHttp(listener)
    await using place = await listen(server)
    const said = await refusal({ DOCKER_HOST: place.host }, { timeLimitMs: 50 })
    assert.match(said, /^docker\/unreachable: .* no answer within 0\.05 s$/)
    const controller = new AbortController()
    server.once('request', () => {
      controller.abort(new Error('enough'))
    })
    const connected = connectEngine({ env: { DOCKER_HOST: place.host }, signal: controller.signal })
    await assert.rejects(connected, /^Error: enough$/)
  })

test('variables of this very process play no part', async () => {
  await using server = await listen(createHttp(answering(docker)))
  const before = { ...process.env }
  Object.assign(process.env, { DOCKER_HOST: 'tcp://[', DOCKER_CERT_PATH: '/none', DOCKER_TLS_VERIFY: '1' })
  try {
    const engine = await connectEngine({ env: { DOCKER_HOST: server.host } })
    assert.equal(engine.version, '26.1.5')
    assert.equal(process.env['DOCKER_HOST'], 'tcp://[')
  } finally {
    for (const name of ['DOCKER_HOST', 'DOCKER_CERT_PATH', 'DOCKER_TLS_VERIFY']) delete process.env[name]
    Object.assign(process.env, before)
  }
})

/** A certificate for 127.0.0.1 that is its own authority, and its key. */
function makeCertificate(directory: string): { cert: Buffer; key: Buffer } {
  mkdirSync(directory)
  const [cert, key] = [join(directory, 'cert.pem'), join(directory, 'key.pem')]
  const kind = [
    'req',
    '-x509',
    '-nodes',
    '-days',
    '2',
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:prime256v1',
  ]
  const names = ['-subj', '/CN=loom', '-addext', 'subjectAltName=IP:127.0.0.1']
  execFileSync('openssl', [...kind, ...names, '-keyout', key, '-out', cert], { stdio: 'pipe' })
  return { cert: readFileSync(cert), key: readFileSync(key) }
}

const hasOpenssl = spawnSync('openssl', ['version']).error === undefined
test(
  'TLS: both sides prove who they are, and what is wrong is said',
  { skip: !hasOpenssl && 'no openssl' },
  async () => {
    await using directory = await temporaryDirectory()
    const [engineDirectory, userDirectory] = [join(directory.path, 'engine'), join(directory.path, 'user')]
    const engine = makeCertificate(engineDirectory)
    const user = makeCertificate(userDirectory)
    const options = { ...engine, ca: user.cert, requestCert: true, rejectUnauthorized: true }
    await using server = await listen(createHttps(options, answering(docker)))
    const verify = { DOCKER_HOST: server.host, DOCKER_TLS_VERIFY: '1', DOCKER_CERT_PATH: userDirectory }

    assert.match(await refusal(verify), /^docker\/tls: .*user\/ca\.pem is not there$/)
    copyFileSync(join(userDirectory, 'cert.pem'), join(userDirectory, 'ca.pem'))
    assert.match(
      await refusal(verify),
      /^docker\/tls: no TLS connection to the Docker Engine at .*self-signed cert/,
    )
    copyFileSync(join(engineDirectory, 'cert.pem'), join(userDirectory, 'ca.pem'))
    assert.equal((await connectEngine({ env: verify })).version, '26.1.5')
    const name = server.host.replace('127.0.0.1', 'localhost')
    assert.match(await refusal({ ...verify, DOCKER_HOST: name }), /^docker\/tls: .*altnames/)
    const unverified = { DOCKER_HOST: name, DOCKER_TLS: '1', DOCKER_CERT_PATH: userDirectory }
    assert.equal((await connectEngine({ env: unverified })).version, '26.1.5')
    const nobody = await refusal({ DOCKER_HOST: server.host, DOCKER_TLS: '1', HOME: directory.path })
    assert.match(nobody, /^docker\/(tls|unreachable): .*(certificate required|ended the connection)$/)
  },
)

test('TLS: one side wants it and the other does not', async () => {
  await using plain = await listen(createHttp(answering(docker)))
  const said = await refusal({ DOCKER_HOST: `https://${plain.host}` })
  assert.match(said, /^docker\/tls: .* does not speak TLS$/)
  const words = 'Client sent an HTTP request to an HTTPS server.\n'
  await using secure = await listen(createHttp(answering(words, 400)))
  assert.match(await refusal({ DOCKER_HOST: secure.host }), /^docker\/tls: .* expects TLS$/)
})

/** Sends text through a container that doubles it, over a stream in both directions. */
async function echo({ docker: client }: Pick<Engine, 'docker'>, text: string): Promise<Buffer> {
  const container = await client.createContainer({
    Image: busybox,
    Cmd: ['sh', '-c', 'cat; head -c 3000000 /dev/zero'],
    AttachStdin: true,
    OpenStdin: true,
    StdinOnce: true,
    Tty: false,
  })
  try {
    const stream = await container.attach({ stream: true, stdin: true, stdout: true, hijack: true })
    await container.start()
    stream.end(text)
    const frames = await buffer(stream)
    assert.deepEqual(await container.wait(), { StatusCode: 0 })
    return frames
  } finally {
    await container.remove({ force: true })
  }
}

dockerTest('D1: DOCKER_HOST over TCP runs a container, and the loss of the engine is seen', async (local) => {
  await using tcp = await openTcpEngine()
  const engine = await connectEngine({ env: { DOCKER_HOST: tcp.host } })
  assert.deepEqual({ ...engine, docker: '' }, { ...local, docker: '', address: tcp.host })
  assert.ok((await echo(engine, 'over tcp\n')).includes('over tcp\n'))
  const events = (await engine.docker.getEvents()) as Readable
  events.resume()
  tcp.cut()
  await assert.rejects(finished(events), isLost)
  assert.equal((await engine.docker.version()).Version, engine.version)
})

dockerTest('D1: DOCKER_HOST over ssh runs a container, and many requests at once', async (local) => {
  await using directory = await temporaryDirectory()
  const ssh = installSsh(directory.path, await engineSocket())
  const env = { ...ssh.env, DOCKER_HOST: 'ssh://me@far:2222' }
  const engine = await connectEngine({ env })
  assert.deepEqual({ ...engine, docker: '' }, { ...local, docker: '', address: 'ssh://me@far:2222' })
  const frames = await echo(engine, 'over ssh\n')
  assert.ok(frames.includes('over ssh\n') && frames.length > 3_000_000)
  const versions = await Promise.all(Array.from({ length: 8 }, () => engine.docker.version()))
  assert.deepEqual(new Set(versions.map(({ Version: version }) => version)), new Set([local.version]))
  for (const { args } of ssh.calls())
    assert.deepEqual(args, ['-T', '-l', 'me', '-p', '2222', '--', 'far', 'docker', 'system', 'dial-stdio'])
  assert.ok(ssh.calls().length >= 8)
})

dockerTest('ssh: a connection and its program end together', async () => {
  await using directory = await temporaryDirectory()
  const ssh = installSsh(directory.path, await engineSocket())
  const open = async () => {
    const address = await findEngine({ DOCKER_HOST: 'ssh://far' })
    assert.equal(address.kind, 'ssh')
    return new SshConnection(address, ssh.env)
  }
  const request = 'GET /_ping HTTP/1.1\r\nHost: docker\r\nConnection: close\r\n\r\n'

  const whole = await open()
  whole.write(request)
  assert.match((await buffer(whole)).toString(), /^HTTP\/1\.1 200 OK[^]*OK$/)
  const broken = await open()
  broken.write(request.replace('close', 'keep-alive'))
  await once(broken, 'data')
  const [pid] = ssh
    .calls()
    .map((call) => call.pid)
    .filter(isRunning)
  assert.ok(pid !== undefined)
  process.kill(pid, 'SIGKILL')
  await assert.rejects(finished(broken), { code: 'ESSH', message: 'ssh ended with SIGKILL' })
  const left = await open()
  left.write(request.replace('close', 'keep-alive'))
  await once(left, 'data')
  left.destroy()
  await until(() => !ssh.calls().some((call) => isRunning(call.pid)))
})

dockerTest('ssh: nothing is left when the process ends, and idle connections do not hold it', async () => {
  await using directory = await temporaryDirectory()
  const ssh = installSsh(directory.path, await engineSocket())
  const module = new URL('../src/providers/docker/connect.ts', import.meta.url).href
  const script = join(directory.path, 'ask.mjs')
  writeFileSync(
    script,
    `import { connectEngine } from ${JSON.stringify(module)}
    const { docker } = await connectEngine({ env: process.env })
    await Promise.all([docker.version(), docker.version()])
    console.log('asked')`,
  )
  const env = { ...process.env, ...ssh.env, DOCKER_HOST: 'ssh://far' }
  const child = spawn(process.execPath, ['--import', 'tsx', script], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [printed] = await Promise.all([text(child.stdout), once(child, 'close')])
  assert.equal(printed, 'asked\n')
  assert.ok(ssh.calls().length >= 2)
  await until(() => !ssh.calls().some(({ pid }) => isRunning(pid)))
})

test('ssh: its last line says why it fails, and so does its absence', async () => {
  await using directory = await temporaryDirectory()
  const ssh = installSsh(directory.path)
  const SSH_FAILS = 'me@far: Permission denied (publickey).'
  const start = 'docker/unreachable: the Docker Engine at ssh://me@far (DOCKER_HOST) cannot be reached: '
  assert.equal(await refusal({ ...ssh.env, SSH_FAILS, DOCKER_HOST: 'ssh://me@far' }), start + SSH_FAILS)
  const missing = await refusal({ PATH: directory.path, DOCKER_HOST: 'ssh://me@far' })
  assert.equal(missing, `${start}ssh cannot be started: spawn ssh ENOENT`)
})

test('ssh is told the host after the end of its options', async () => {
  const argumentsFor = async (host: string) => {
    const address = await findEngine({ DOCKER_HOST: host })
    assert.equal(address.kind, 'ssh')
    return sshArguments(address).join(' ')
  }
  assert.equal(await argumentsFor('ssh://far'), '-T -- far docker system dial-stdio')
  assert.equal(
    await argumentsFor('ssh://me@far:2222/run/x.sock'),
    '-T -l me -p 2222 -- far docker --host unix:///run/x.sock system dial-stdio',
  )
})

test('a connection over the network that is not made in time is given up, whenever it is made', async () => {
  await using silent = await listen(createServer())
  const address = await findEngine({ DOCKER_HOST: `https://${silent.host}` })
  const agent = new EngineAgent(address, { env: {}, connectLimitMs: 50 })
  const [error] = (await once(agent.createConnection(), 'error')) as unknown[]
  assert.ok(isLost(error))
})
