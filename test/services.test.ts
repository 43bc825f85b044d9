import assert from 'node:assert/strict'
import { test } from 'node:test'
import type Dockerode from 'dockerode'
import { LoomFailure } from '../src/diagnostics/failure.ts'
import type { Engine } from '../src/providers/docker/engine.ts'
import { healthcheckOf } from '../src/providers/docker/healthcheck.ts'
import { listeningPorts } from '../src/providers/docker/listening-ports.ts'
import { createNetwork } from '../src/providers/docker/network.ts'
import { nameServices, type WrittenService } from '../src/providers/docker/service-names.ts'
import { serviceOptions } from '../src/providers/docker/service-options.ts'
import { createServiceOutput } from '../src/providers/docker/service-output.ts'
import { startServices } from '../src/providers/docker/services.ts'
import { refuseWorkingDirectory } from '../src/providers/docker/working-directory.ts'
import { hearingLog } from './support/job-request.ts'

const failsWith = (code: string, message: RegExp) => (error: unknown) => {
  assert.ok(error instanceof LoomFailure, String(error))
  assert.equal(error.diagnostic.code, code)
  assert.match(error.message, message)
  return true
}

/** An engine that has no more than this. */
const engineOf = (docker: object) => ({ docker }) as unknown as Engine

const named: readonly [WrittenService, readonly string[]][] = [
  ['redis', ['redis']],
  ['postgres:16', ['postgres']],
  [`redis@sha256:${'0'.repeat(64)}`, ['redis']],
  ['team/redis:7', ['redis', 'team-redis', 'team__redis']],
  ['registry:5000/redis:7', ['redis']],
  ['localhost/a/b/redis', ['redis', 'a-b-redis', 'a__b__redis']],
  [`ghcr.io/team/redis:7@sha256:${'0'.repeat(64)}`, ['redis', 'team-redis', 'team__redis']],
  [{ name: 'team/redis:7', alias: 'cache.local' }, ['cache.local']],
]

for (const [written, hostNames] of named)
  test(`D7: a service ${JSON.stringify(written)} is found as ${hostNames.join(', ')}`, () => {
    const [service] = nameServices([written])
    assert.deepEqual(service?.hostNames, hostNames)
    assert.equal(service.alias, hostNames[0])
  })

const misnamed: readonly [readonly WrittenService[], RegExp][] = [
  [['redis:6', 'redis:7'], /^two services of the job are called `redis`$/],
  [['redis', { name: 'valkey', alias: 'Redis' }], /^two services of the job are called `Redis`$/],
  [['a/redis', { name: 'b', alias: 'a-redis' }], /^two services of the job are called `a-redis`$/],
  [[{ name: 'a', alias: 'my db' }], /^the service `a` is called `my db`, which is no host name$/],
  [[{ name: 'a', alias: '-db' }], /which is no host name$/],
  [[{ name: 'a', alias: 'db\n' }], /which is no host name$/],
  [[{ name: 'a', alias: 'd'.repeat(64) }], /which is no host name$/],
]

for (const [services, message] of misnamed)
  test(`D7: services ${JSON.stringify(services)} are refused before anything starts`, async () => {
    const log = hearingLog()
    const { signal } = new AbortController()
    const context = { engine: engineOf({}), labels: {}, log, shellImage: '', signal }
    const resolve = () => Promise.reject(new Error('not to be called'))
    await assert.rejects(
      startServices(services, { ...context, resolve }),
      failsWith('docker/wrong-service', message),
    )
    assert.deepEqual(log.ended, {})
  })

const commands: readonly [string | string[], string[] | RegExp][] = [
  ['redis-server  --port 7000\n', ['redis-server', '--port', '7000']],
  [
    ['sh', '-c', 'echo "a b"'],
    ['sh', '-c', 'echo "a b"'],
  ],
  [`sh -c 'echo a'`, /has quotes or backslashes/],
  ['echo a\\ b', /has quotes or backslashes/],
]

for (const [command, words] of commands)
  test(`the command ${JSON.stringify(command)} of a service`, () => {
    const [service] = nameServices([{ name: 'a', command }])
    assert.ok(service !== undefined)
    const place = {
      network: { id: '', name: 'n', [Symbol.asyncDispose]: () => Promise.resolve() },
      labels: {},
    }
    const options = () => serviceOptions(service, 'id', place)
    if (words instanceof RegExp) assert.throws(options, failsWith('docker/wrong-service', words))
    else assert.deepEqual(options().Cmd, words)
  })

const second = 1e9
const early = { StartInterval: 0.25 * second }
const checks: readonly [
  string,
  object | undefined,
  Dockerode.HealthConfig | undefined,
  object | undefined,
][] = [
  ['none at all', undefined, undefined, undefined],
  ['an image that switches its own off', undefined, { Test: ['NONE'] }, undefined],
  [
    'a text',
    { command: 'a b' },
    undefined,
    { Test: ['CMD-SHELL', 'a b'], Interval: second, Retries: 61, StartPeriod: second, ...early },
  ],
  [
    'words',
    { command: ['a', 'b'], interval: '20s', timeout: '3s', retries: 2 },
    { Test: ['CMD', 'x'] },
    {
      Test: ['CMD', 'a', 'b'],
      Interval: 20 * second,
      Timeout: 3 * second,
      Retries: 2,
      StartPeriod: 20 * second,
      ...early,
    },
  ],
  [
    'zeros',
    { command: 'a', interval: '0s', timeout: '0s', retries: 0 },
    undefined,
    { Test: ['CMD-SHELL', 'a'], Interval: 1e6, Timeout: 1e6, Retries: 1, StartPeriod: 1e6, ...early },
  ],
  ['that of an image', undefined, { Test: ['CMD', 'x'] }, { StartPeriod: 30 * second, ...early }],
  [
    'that of an image with times',
    undefined,
    { Test: ['CMD', 'x'], Interval: 5 * second, StartPeriod: 9 * second },
    { StartPeriod: 9 * second, ...early },
  ],
]

for (const [name, healthcheck, ofImage, expected] of checks)
  test(`a healthcheck as the engine is given it: ${name}`, () => {
    const definition = { name: 'a', ...(healthcheck && { healthcheck }) } as Parameters<
      typeof healthcheckOf
    >[0]
    assert.deepEqual(healthcheckOf(definition, ofImage, 60_000), expected)
  })

test('ports are listened on for others unless it is on the loopback or a connection', () => {
  const tables = `  sl  local_address rem_address   st tx_queue rx_queue
   0: 0B00007F:A387 00000000:0000 0A 00000000:00000000
   1: 00000000:18EB 00000000:0000 0A 00000000:00000000
   2: 0100007F:18EC 00000000:0000 0A 00000000:00000000
   3: 020012AC:B440 020012AC:18EB 06 00000000:00000000
sl  local_address                         remote_address                        st
0: 00000000000000000000000000000000:1538 00000000000000000000000000000000:0000 0A 00000000:00000000
1: 00000000000000000000000001000000:1539 00000000000000000000000000000000:0000 0A 00000000:00000000
`
  assert.deepEqual([...listeningPorts(tables)], [0x18eb, 0x1538])
  assert.deepEqual([...listeningPorts('sh: nothing\n')], [])
})

function hearingOutput(alias = 'db') {
  const pieces: string[] = []
  const output = createServiceOutput(alias, (stream, bytes) => {
    pieces.push(`${stream} ${Buffer.from(bytes).toString()}`)
  })
  const write = (stream: 'stdout' | 'stderr', text: string) => output.write(stream, Buffer.from(text))
  return { pieces, output, write }
}

test('lines of a service get its name and go on whole, wherever they are cut', async () => {
  const { pieces, output, write } = hearingOutput()
  for (const text of ['on', 'e\ntwo\nth', 'ree', '\n', '\n', 'four']) void write('stdout', text)
  void write('stderr', 'five\n')
  await output.end()
  assert.deepEqual(pieces, [
    'stdout db | one\ndb | two\n',
    'stdout db | three\n',
    'stdout db | \n',
    'stderr db | five\n',
    'stdout db | four\n',
  ])
  assert.equal(output.lastLines(), 'one\ntwo\nthree\n\nfive\nfour')
})

test('a line of a service that does not end is passed on as it is, without being kept', async () => {
  const { pieces, output, write } = hearingOutput()
  const part = 'x'.repeat(40_000)
  for (let count = 0; count < 5; count += 1) void write('stdout', part)
  assert.ok(pieces.join('').length > 3 * part.length)
  void write('stdout', 'end\nnext\n')
  await output.end()
  const text = pieces.map((piece) => piece.slice('stdout '.length)).join('')
  assert.equal(text, `db | ${part.repeat(5)}end\ndb | next\n`)
  assert.equal(output.lastLines(), '(a long line)\nnext')
})

test('of the last lines ten are kept, and none that is long', () => {
  const { output, write } = hearingOutput()
  void write('stdout', Array.from({ length: 20 }, (_, at) => `${at}\n`).join(''))
  assert.equal(output.lastLines(), '10\n11\n12\n13\n14\n15\n16\n17\n18\n19')
  void write('stderr', `${'x'.repeat(5000)}\n`)
  assert.match(output.lastLines(), /^11\n.*19\n\(a long line\)$/s)
})

const directories: readonly [string | undefined, boolean][] = [
  [undefined, true],
  ['', true],
  ['/srv/proc', true],
  ['/process', true],
  ['/dev/fdx', true],
  ['/proc', false],
  ['/proc/self/fd/8', false],
  ['//proc/self/fd/8/../9', false],
  ['/srv/../proc/1/cwd', false],
  ['proc/self/fd/8', false],
  ['/dev/fd/7', false],
]

for (const [workingDirectory, isFine] of directories)
  test(`D10: an image with the working directory ${workingDirectory ?? 'of none'} ${isFine ? 'may run' : 'is refused'}`, () => {
    const refuse = () => {
      refuseWorkingDirectory({ reference: 'a:1', workingDirectory })
    }
    if (isFine) refuse()
    else assert.throws(refuse, failsWith('docker/unsafe-directory', /^the image `a:1` has/))
  })

const exhaustions = [
  'could not find an available, non-overlapping IPv4 address pool among the defaults to assign to the network',
  'all predefined address pools have been fully subnetted',
]

for (const words of exhaustions)
  test(`D7: "${words.slice(0, 40)}…" is told with the way out`, async () => {
    const refusal = Object.assign(new Error(`(HTTP code 400) unexpected - ${words} `), { statusCode: 400 })
    const engine = engineOf({ createNetwork: () => Promise.reject(refusal) })
    await assert.rejects(createNetwork(engine, {}), (error: unknown) => {
      failsWith('docker/networks-exhausted', /no addresses left/)(error)
      assert.match((error as LoomFailure).diagnostic.hint ?? '', /`loom clean`.*`docker network ls`/)
      return true
    })
  })
