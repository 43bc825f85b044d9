import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import type { Readable } from 'node:stream'
import type { Engine } from '../src/providers/docker/engine.ts'
import { createExecutor } from '../src/providers/docker/exec.ts'
import { labelNames } from '../src/providers/docker/labels.ts'
import type { JobLog } from '../src/providers/provider.ts'
import type { ServiceImage } from '../src/providers/docker/service.ts'
import type { WrittenService } from '../src/providers/docker/service-names.ts'
import { startServices } from '../src/providers/docker/services.ts'
import { watchContainer } from '../src/providers/docker/watch.ts'
import { LoomFailure } from '../src/diagnostics/failure.ts'
import { connectEngine } from '../src/providers/docker/connect.ts'
import { openTcpEngine } from './support/tcp-engine.ts'
import { busybox, dockerTest, servicesImage } from './support/docker.ts'
import { type HeardLog, hearingLog } from './support/job-request.ts'

/** The image of a service as it is on the engine, with what a test says of it. */
async function imageOf({ docker }: Engine, name: string, more: Partial<ServiceImage>): Promise<ServiceImage> {
  const { Id: id, Config: config } = await docker.getImage(name).inspect()
  const ports = Object.keys(config.ExposedPorts ?? {})
  return {
    id,
    reference: name,
    workingDirectory: config.WorkingDir,
    healthcheck: config.Healthcheck,
    exposedPorts: ports.map((port) => Number(port.split('/')[0])),
    ...more,
  }
}

/** A place for services of one test; at its end nothing may be left on the engine. */
async function openPlace(engine: Engine) {
  const { docker } = engine
  const run = `services-test-${randomBytes(6).toString('hex')}`
  const labels = { [labelNames.run]: run, [labelNames.job]: 'job' }
  const log = hearingLog()
  const listeners: (() => void)[] = []
  const shellImage = (await docker.getImage(busybox).inspect()).Id
  const filters = { label: [`${labelNames.run}=${run}`] }
  const aborting = new AbortController()
  const left = async () => {
    const [containers, networks] = await Promise.all([
      docker.listContainers({ all: true, filters }),
      docker.listNetworks({ filters }),
    ])
    return [...containers.flatMap(({ Names: names }) => names), ...networks.map(({ Name: name }) => name)]
  }
  return {
    run,
    log,
    left,
    /** Resolves once the services have printed something. */
    heard: async (words: string) =>
      new Promise<void>((resolve) => {
        listeners.push(() => {
          if (log.text['services']?.includes(words) === true) resolve()
        })
      }),
    abort: () => {
      aborting.abort({ kind: 'interrupt' })
    },
    start: async (services: readonly WrittenService[], image: Partial<ServiceImage> = {}) =>
      startServices(services, {
        ...{ engine, labels, log: listening(log, listeners), shellImage, signal: aborting.signal },
        resolve: async (reference) => imageOf(engine, reference, image),
      }),
    /** What a command prints in a container on the network, as the job's own is. */
    async ask(networkId: string, script: string, image = servicesImage): Promise<string> {
      const container = await docker.createContainer({
        Image: image,
        Entrypoint: ['sh', '-c', 'read _'],
        OpenStdin: true,
        Labels: labels,
        HostConfig: { NetworkMode: networkId },
      })
      try {
        using watch = await watchContainer(docker, container.id)
        await container.start()
        let text = ''
        await createExecutor(container, watch).run({ argv: ['sh', '-c', script] }, (_stream, bytes) => {
          text += Buffer.from(bytes).toString()
        })
        return text
      } finally {
        await container.remove({ force: true })
      }
    },
    async [Symbol.asyncDispose]() {
      assert.deepEqual(await left(), [])
    },
  }
}

function listening(log: HeardLog, listeners: readonly (() => void)[]): JobLog {
  return {
    ...log,
    open: async (name) => {
      const section = await log.open(name)
      return {
        ...section,
        fork: () => {
          const write = section.fork()
          return (stream, bytes) => {
            void write(stream, bytes)
            for (const listener of listeners) listener()
          }
        },
      }
    },
  }
}

const failsWith =
  (code: string, ...words: readonly RegExp[]) =>
  (error: unknown) => {
    assert.ok(error instanceof LoomFailure, String(error))
    assert.equal(error.diagnostic.code, code)
    for (const word of words) assert.match(error.message, word)
    return true
  }

const redis = (more: object = {}) => ({
  name: servicesImage,
  alias: 'cache',
  command: 'redis-server --protected-mode no',
  ...more,
})

dockerTest(
  'D7: a service is ready when it listens, is found by its alias, logs into its section and leaves nothing',
  async (engine) => {
    await using place = await openPlace(engine)
    await using services = await place.start([redis()], { exposedPorts: [6379] })
    assert.equal(await place.ask(services.networkId, 'redis-cli -h cache ping'), 'PONG\n')
    assert.equal(place.log.ended['services'], undefined)
    await services[Symbol.asyncDispose]()
    const text = place.log.text['services'] ?? ''
    assert.match(text, /^cache \| .*Ready to accept connections/m)
    // What it says when it is asked to end is there as well.
    assert.match(text, /^cache \| .*Redis is now ready to exit/m)
    assert.match(text, /^(cache \| .*\n)+$/)
    assert.equal(place.log.ended['services'], 'success')
  },
  [busybox, servicesImage],
)

const postgres = [
  'set -e',
  'cluster=/var/lib/postgresql/loom bin=/usr/lib/postgresql/15/bin',
  'mkdir "$cluster"; chown postgres "$cluster"',
  'su postgres -c "$bin/initdb --auth=trust $cluster"',
  'echo "host all all all trust" >>"$cluster/pg_hba.conf"',
  'echo "$GREETING" >"$cluster/greeting"',
  `exec su postgres -c "$bin/postgres -D $cluster -c listen_addresses='*' -c fsync=off"`,
].join('\n')

dockerTest(
  'D7: Postgres and Redis side by side, each by its alias; the healthcheck of a service says when it is ready',
  async (engine) => {
    await using place = await openPlace(engine)
    await using services = await place.start([
      redis({ healthcheck: { command: ['redis-cli', 'ping'] } }),
      {
        name: servicesImage,
        alias: 'db',
        variables: { GREETING: 'hello' },
        entrypoint: ['sh', '-c'],
        command: [postgres],
        healthcheck: { command: 'pg_isready -h 127.0.0.1', interval: '1s', retries: 60 },
      },
    ])
    const query = `psql -h db -U postgres -tAc "select pg_read_file('greeting')"; redis-cli -h cache ping`
    assert.equal(await place.ask(services.networkId, query), 'hello\n\nPONG\n')
    assert.match(place.log.text['services'] ?? '', /^db \| .*database system is ready/m)
  },
  [busybox, servicesImage],
)

const sleeper = { name: busybox, alias: 'slow', command: ['sleep', '1000'] }

dockerTest('D7: a service that is not healthy in time is not ready', async (engine) => {
  await using place = await openPlace(engine)
  const healthcheck = { command: 'echo still warming up; exit 1', interval: '1s' }
  const service = {
    ...{ name: busybox, alias: 'slow', healthcheck, ready_timeout: '1s' },
    command: ['sh', '-c', 'echo one; echo two >&2; sleep 1000'],
  }
  await assert.rejects(
    place.start([service]),
    failsWith(
      'docker/service-not-ready',
      /`slow`.*after 1 s.*healthy/,
      /still warming up/,
      /one\ntwo|two\none/,
    ),
  )
  assert.equal(place.log.ended['services'], 'failed')
})

dockerTest('D7: a service that is unhealthy fails at once', async (engine) => {
  await using place = await openPlace(engine)
  const healthcheck = { command: ['sh', '-c', 'echo broken; exit 1'], interval: '1s', retries: 1 }
  const failing = place.start([{ ...sleeper, healthcheck, ready_timeout: '1h' }])
  await assert.rejects(failing, failsWith('docker/service-not-ready', /`slow` is unhealthy/, /broken/))
})

dockerTest(
  'D7: a service that listens on no port that its image exposes, or for itself alone, is not ready in time',
  async (engine) => {
    await using place = await openPlace(engine)
    const command = 'redis-server --bind 127.0.0.1 ::1 --port 7001'
    await assert.rejects(
      place.start([redis({ command, ready_timeout: '1s' })], { exposedPorts: [7001, 7002] }),
      failsWith(
        'docker/service-not-ready',
        /one of the ports 7001, 7002; its last lines:\n/,
        /Ready to accept/,
      ),
    )
  },
  [busybox, servicesImage],
)

dockerTest('D7: a service that crashes fails the job at once, with its last lines', async (engine) => {
  await using place = await openPlace(engine)
  const healthcheck = { command: 'false' }
  const crash = 'for n in 1 2 3 4 5 6 7 8 9 10 11 12; do echo "line $n"; done; exit 3'
  const failing = place.start([
    { ...sleeper, healthcheck, ready_timeout: '1h' },
    { name: busybox, alias: 'db', command: ['sh', '-c', crash], healthcheck, ready_timeout: '1h' },
  ])
  await assert.rejects(
    failing,
    failsWith(
      'docker/service-died',
      /^the service `db` ended with exit code 3 before/,
      /lines:\nline 3\n.*line 12$/s,
    ),
  )
  assert.equal(place.log.ended['services'], 'failed')
})

dockerTest('D7: a service that ends before it listens has failed, also with exit code 0', async (engine) => {
  await using place = await openPlace(engine)
  await assert.rejects(
    place.start([{ name: busybox, alias: 'db', command: 'true', ready_timeout: '1h' }], {
      exposedPorts: [80],
    }),
    failsWith('docker/service-died', /exit code 0 before it was ready; it printed nothing/),
  )
})

dockerTest('D7: a service that dies while the job runs is heard of, with its last lines', async (engine) => {
  await using place = await openPlace(engine)
  const command = ['sh', '-c', 'nc -l -p 7000 >/dev/null; echo cannot go on >&2; exit 4']
  await using services = await place.start([{ name: busybox, alias: 'db', command }], {
    exposedPorts: [7000],
  })
  await place.ask(services.networkId, 'echo | nc db 7000', busybox)
  await assert.rejects(
    services.failed,
    failsWith('docker/service-died', /exit code 4 while the job ran; its last lines:\ncannot go on$/),
  )
  await services[Symbol.asyncDispose]()
  assert.equal(place.log.ended['services'], 'failed')
  assert.deepEqual(place.log.facts, [])
})

dockerTest(
  'a service without port and healthcheck is ready once started, and may end well',
  async (engine) => {
    await using place = await openPlace(engine)
    await using services = await place.start([
      { name: busybox, alias: 'migration', command: ['echo', 'done'] },
      { ...sleeper, command: ['sh', '-c', 'nc -l -p 7000; exit 5'] },
    ])
    const order: string[] = []
    services.failed.catch((error: Error) => order.push(error.message))
    await place.ask(services.networkId, 'until echo | nc slow 7000; do :; done', busybox)
    await assert.rejects(services.failed, /`slow` ended with exit code 5/)
    assert.equal(order.length, 1)
    assert.match(place.log.text['services'] ?? '', /^migration \| done$/m)
  },
)

dockerTest('D2: a service is waited for also when the connection was cut meanwhile', async (engine) => {
  await using proxy = await openTcpEngine()
  await using place = await openPlace(await connectEngine({ env: { DOCKER_HOST: proxy.host } }))
  const healthcheck = { command: 'echo asked >/proc/1/fd/1; test -e /tmp/ready' }
  const starting = place.start([{ ...sleeper, healthcheck }])
  starting.catch(() => undefined)
  // Its start has been answered by then.
  await place.heard('slow | asked\nslow | asked\nslow | asked\n')
  proxy.cut()
  const filters = { label: [`${labelNames.run}=${place.run}`] }
  const [found] = await engine.docker.listContainers({ filters })
  const touch = await engine.docker.getContainer(found?.Id ?? '').exec({ Cmd: ['touch', '/tmp/ready'] })
  const answer = await touch.start({ Detach: true })
  answer.destroy()
  await using _ = await starting
})

dockerTest('D7: cancelled while it waits for services, all of them go', async (engine) => {
  await using place = await openPlace(engine)
  const command = ['sh', '-c', 'echo up; exec sleep 1000']
  const failing = place.start(
    [
      { ...sleeper, command, healthcheck: { command: 'false' }, ready_timeout: '1h' },
      { ...sleeper, command, alias: 'slower', ready_timeout: '1h' },
    ],
    { exposedPorts: [1] },
  )
  await Promise.all([place.heard('slow | up'), place.heard('slower | up')])
  place.abort()
  await assert.rejects(failing)
  assert.equal(place.log.ended['services'], 'cancelled')
})

dockerTest('a service that cannot be started takes the others with it', async (engine) => {
  await using place = await openPlace(engine)
  const failing = place.start([
    { ...sleeper, healthcheck: { command: 'false' }, ready_timeout: '1h' },
    { name: busybox, alias: 'db', command: 'no-such-program' },
  ])
  await assert.rejects(failing, failsWith('docker/refused', /start the service `db`.*no-such-program/))
})

dockerTest('D9: variables of a service reach it as they are', async (engine) => {
  await using place = await openPlace(engine)
  const variables = { A: 'one\ntwo', B: `'"$HOME\`=\\`, C: '', D: 'x=y' }
  const command = ['sh', '-c', 'printf "%s." "$A" "$B" "$C" "$D"; nc -l -p 7000']
  await using services = await place.start([{ name: busybox, alias: 'a', command, variables }], {
    exposedPorts: [7000],
  })
  await services[Symbol.asyncDispose]()
  assert.equal(place.log.text['services'], `a | one\na | two.'"$HOME\`=\\..x=y.\n`)
})

/** An image that holds one program and no shell, with `changes` as in a Dockerfile. */
async function bareImage(
  { docker }: Engine,
  changes: readonly string[],
): Promise<{ name: string } & AsyncDisposable> {
  const repo = `loom-services-test-${randomBytes(6).toString('hex')}`
  const source = await docker.createContainer({ Image: busybox })
  try {
    const archive = (await source.getArchive({ path: '/bin/busybox' })) as Readable
    const progress = await docker.importImage(archive, { repo, tag: '1', changes: [...changes] })
    await new Promise((resolve) => docker.modem.followProgress(progress, resolve))
    // The engine need not read to its end, and what is left would keep the test alive.
    archive.destroy()
  } finally {
    await source.remove()
  }
  const name = `${repo}:1`
  return {
    name,
    async [Symbol.asyncDispose]() {
      await docker.getImage(name).remove()
    },
  }
}

dockerTest('D7: the port of a service is seen also where its image has no shell', async (engine) => {
  await using image = await bareImage(engine, ['EXPOSE 7000/tcp', 'ENTRYPOINT ["/busybox", "nc"]'])
  await using place = await openPlace(engine)
  const written = { name: image.name, alias: 'bare', command: '-ll -p 7000 -e /busybox echo hello' }
  await using services = await place.start([written])
  assert.equal(await place.ask(services.networkId, 'nc bare 7000', busybox), 'hello\n')
  assert.equal((await place.left()).length, 2)
})

dockerTest(
  "D7: an image's own healthcheck is waited for, and asked before its interval is over",
  async (engine) => {
    const check = 'HEALTHCHECK --interval=1h CMD ["/busybox", "true"]'
    await using image = await bareImage(engine, [check, 'ENTRYPOINT ["/busybox", "sleep", "1000"]'])
    await using place = await openPlace(engine)
    await using _ = await place.start([{ name: image.name, alias: 'bare' }])
  },
)

dockerTest('D10: an image with a working directory in /proc does not start', async (engine) => {
  await using place = await openPlace(engine)
  const failing = place.start([sleeper], { workingDirectory: '/proc/self/fd/8' })
  await assert.rejects(failing, failsWith('docker/unsafe-directory', /`\/proc\/self\/fd\/8`/))
})

dockerTest('D7: the network goes although something is still connected', async (engine) => {
  await using place = await openPlace(engine)
  await using services = await place.start([sleeper])
  const stranger = await engine.docker.createContainer({
    Image: busybox,
    Cmd: ['sleep', '1000'],
    HostConfig: { NetworkMode: services.networkId },
  })
  try {
    await stranger.start()
    await services[Symbol.asyncDispose]()
    assert.deepEqual(await place.left(), [])
    assert.deepEqual(place.log.facts, [])
  } finally {
    await stranger.remove({ force: true })
  }
})
