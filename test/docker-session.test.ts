import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import type { AbsolutePath } from '../src/base/brand.ts'
import { LoomFailure } from '../src/diagnostics/failure.ts'
import type { Cancellation } from '../src/model/cancellation.ts'
import { createDockerProvider, type DockerProviderOptions } from '../src/providers/docker/docker.ts'
import type { JobSession, ProvidedJob } from '../src/providers/provider.ts'
import { busybox, debian, dockerTest, importedImage, removeLabelled } from './support/docker.ts'
import { temporaryDirectory } from './support/environment.ts'
import { type HeardLog, hearingLog, jobRequest } from './support/job-request.ts'
import { providerContract, shellContract, shellDialect } from './support/provider-contract.ts'
import { openTcpEngine } from './support/tcp-engine.ts'

let made = 0
const lastRun = () => `test-${process.pid}-${made}`
const state = mkdtempSync(join(tmpdir(), 'loom-test-state-'))
after(() => {
  rmSync(state, { recursive: true })
})
const env = { ...process.env, XDG_STATE_HOME: state }
type Mode = DockerProviderOptions['mode']
const createProvider =
  (mode: Mode, options: Partial<DockerProviderOptions> = {}) =>
  () => {
    made += 1
    return createDockerProvider({
      env,
      runId: lastRun(),
      mode,
      placeOf: () => ({
        planIndex: 0,
        isAlone: true,
        conflictsDirectory: '/nonexistent/conflicts' as AbsolutePath,
      }),
      ...options,
    })
  }

function failing(code: string, message: RegExp) {
  return (error: unknown) => {
    assert.ok(error instanceof LoomFailure, String(error))
    assert.equal(error.diagnostic.code, code, error.message)
    assert.match(error.message, message)
    return true
  }
}

for (const mode of ['ephemeral_volume', 'bind_mount'] as const)
  for (const image of [busybox, debian]) {
    const options = {
      create: createProvider(mode),
      makesJob: (workspace: string) => jobRequest(workspace, { image }),
      test: (name: string, work: () => Promise<void>) => {
        dockerTest(name, work, [image])
      },
    }
    providerContract(`docker, ${mode}, ${image}`, { ...options, dialect: shellDialect })
    shellContract(`docker, ${mode}, ${image}`, options)
  }

const never = new AbortController().signal
const step = (script: string) => ({ script, exitOnError: false, trace: false, variables: {} })
const noPatience = { interruptMs: 1, terminateMs: 1 }

/** Prepares a job in a temporary workspace, works with its session, and ends it. */
async function withSession(
  job: Partial<ProvidedJob>,
  work: (session: JobSession, heard: HeardLog, workspace: string) => Promise<void>,
  options: Partial<DockerProviderOptions> = {},
): Promise<void> {
  await using directory = await temporaryDirectory()
  const log = hearingLog()
  const provider = createProvider('ephemeral_volume', options)()
  await using session = await provider.prepare(
    jobRequest(directory.path, { image: busybox, ...job }, log),
    never,
  )
  await work(session, log, directory.path)
}

async function outputOf(session: JobSession, script: string, signal = never) {
  let text = ''
  const exit = await session.run(
    step(script),
    (_stream, bytes) => {
      text += Buffer.from(bytes).toString()
    },
    signal,
  )
  return { ...exit, text }
}

/** The signal that asks a step to end as soon as it has printed something, and the sink that sees to it. */
function askedAtOutput(now: AbortSignal = never) {
  const asked = new AbortController()
  const sink = () => {
    asked.abort({ kind: 'interrupt', now } satisfies Cancellation)
  }
  return { signal: asked.signal, sink }
}

dockerTest('docker: SIGINT reaches the whole group of a step, and the step tells how it ended', async () => {
  await withSession({}, async (session) => {
    const { signal, sink } = askedAtOutput()
    const script = `sh -c 'trap "echo inner" INT; echo up; while :; do sleep 0.05; done' & wait`
    const exit = await session.run(step(script), sink, signal)
    assert.deepEqual([exit.exitCode, exit.signal], [130, 'SIGINT'])
    const { text } = await outputOf(session, 'echo still here')
    assert.equal(text, 'still here\n')
  })
})

dockerTest(
  'docker: SIGKILL ends what ignores the first rungs of the ladder; the container goes on',
  async () => {
    await withSession(
      {},
      async (session) => {
        const { signal, sink } = askedAtOutput()
        const exit = await session.run(
          step(`trap '' INT TERM; echo up; while :; do sleep 0.05; done`),
          sink,
          signal,
        )
        assert.deepEqual([exit.exitCode, exit.signal], [137, 'SIGKILL'])
        assert.equal((await outputOf(session, 'echo on')).text, 'on\n')
      },
      { ladder: noPatience },
    )
  },
)

dockerTest('docker: without patience the whole container is ended at once', async () => {
  await withSession({}, async (session) => {
    const { signal, sink } = askedAtOutput(AbortSignal.abort())
    const exit = await session.run(
      step(`trap '' INT TERM; echo up; while :; do sleep 0.05; done`),
      sink,
      signal,
    )
    assert.equal(exit.exitCode, 137)
    await assert.rejects(outputOf(session, 'echo on'), failing('docker/refused', /not running/))
  })
})

dockerTest('docker: what a step left behind is ended before the workspace is brought back', async () => {
  await withSession(
    {},
    async (session, _heard, workspace) => {
      const script = `setsid sh -c 'trap "" TERM; echo $$ > pid; while :; do sleep 0.05; done' >/dev/null 2>&1 & while [ ! -s pid ]; do sleep 0.01; done`
      assert.equal((await outputOf(session, script)).exitCode, 0)
      await session.bringBack(never)
      const pid = await readFile(join(workspace, 'pid'), 'utf8')
      assert.equal((await outputOf(session, `kill -0 ${pid}`)).exitCode, 1)
    },
    { graceMs: 1 },
  )
})

dockerTest(
  'docker: a job runs as its image’s user or the one it asks for, and owns the workspace',
  async () => {
    for (const [user, expected] of [
      ['app', '1000 1000 /home'],
      ['1000:65534', '1000 65534 /home'],
      [undefined, '0 0 /root'],
    ] as const) {
      const image_options = user === undefined ? {} : { image_options: { name: busybox, user } }
      await withSession(image_options, async (session) => {
        const { text } = await outputOf(session, 'echo "$(id -u) $(id -g) $HOME"; echo made > file; cat file')
        assert.equal(text, `${expected}\nmade\n`)
        assert.equal(session.environment['HOME'], expected.split(' ')[2])
      })
    }
  },
)

dockerTest('docker: an entrypoint runs only where it is asked for, and must run its command', async () => {
  const entrypoint = ['sh', '-c', 'echo words before; export FROM_ENTRYPOINT=1; exec "$@"', 'entry']
  await withSession({ image_options: { name: busybox, entrypoint } }, async (session) => {
    assert.equal((await outputOf(session, 'echo up')).text, 'up\n')
  })
  const broken = { image_options: { name: busybox, entrypoint: ['sh', '-c', 'exit 9'] } }
  await assert.rejects(
    withSession(broken, () => Promise.resolve()),
    failing('docker/not-started', /ended with exit code 9/),
  )
})

dockerTest('docker: an image without a shell is told so', async (engine) => {
  await using image = await importedImage(engine, [{ name: 'file', bytes: Buffer.from('x'), mode: 0o644 }])
  await assert.rejects(
    withSession({ image: image.name }, () => Promise.resolve()),
    failing('docker/no-shell', /has no `sh`/),
  )
})

dockerTest(
  'docker: memory and processors of a job are bounded, and a job that wants more is told why it ended',
  async (engine) => {
    const resources = { cpus: 0.5, memory: '32m' }
    await withSession({ image: debian, resources }, async (session, heard) => {
      const [container] = await engine.docker.listContainers({
        filters: { label: [`dev.loom.run=${lastRun()}`] },
      })
      const { HostConfig: limits } = await engine.docker.getContainer(container?.Id ?? '').inspect()
      assert.deepEqual([limits.Memory, limits.MemorySwap, limits.NanoCpus], [32 * 2 ** 20, 32 * 2 ** 20, 5e8])
      const { exitCode } = await outputOf(
        session,
        `exec perl -e '$x = "a" x (200 * 1024 * 1024); print length $x'`,
      )
      assert.equal(exitCode, 137)
      await session[Symbol.asyncDispose]()
      const [warning] = heard.facts.filter(({ type }) => type === 'warning')
      assert.deepEqual(warning, {
        type: 'warning',
        code: 'docker/out-of-memory',
        message: 'a process of the job was ended for want of memory: it used more than its limit of 32m',
      })
    })
  },
)

dockerTest(
  'D2: an engine that goes away in the middle of a step fails it, and does not hang',
  async (real) => {
    await using engine = await openTcpEngine()
    await using directory = await temporaryDirectory()
    const provider = createProvider('ephemeral_volume', { env: { ...env, DOCKER_HOST: engine.host } })()
    const log = hearingLog()
    const session = await provider.prepare(jobRequest(directory.path, { image: busybox }, log), never)
    const running = session.run(
      step('echo up; sleep 1000'),
      () => {
        engine.refuse()
      },
      never,
    )
    await assert.rejects(running, failing('docker/engine-lost', /went away/))
    await session[Symbol.asyncDispose]()
    const left = log.facts.filter((fact) => fact.type === 'warning' && fact.code === 'docker/left-behind')
    assert.equal(left.length, 1)
    await removeLabelled(real, lastRun())
  },
)

dockerTest(
  'D2: a connection that is cut while the engine lives ends the job, which says so',
  async (engine) => {
    await using proxy = await openTcpEngine()
    await using directory = await temporaryDirectory()
    const provider = createProvider('ephemeral_volume', {
      env: { ...env, DOCKER_HOST: proxy.host },
    })()
    const run = lastRun()
    const session = await provider.prepare(jobRequest(directory.path, { image: busybox }), never)
    const running = session.run(
      step('echo up; sleep 1000'),
      () => {
        proxy.cut()
      },
      never,
    )
    await assert.rejects(running, failing('docker/engine-lost', /was cut/))
    await session[Symbol.asyncDispose]()
    const left = await engine.docker.listContainers({
      all: true,
      filters: { label: [`dev.loom.run=${run}`] },
    })
    assert.deepEqual(left, [])
  },
)

dockerTest('D3: 200 MB in one line pass through memory that does not grow, and are all there', async () => {
  await withSession({}, async (session) => {
    let sizeBytes = 0
    const before = process.memoryUsage().rss
    let most = 0
    const exit = await session.run(
      step(`head -c 209715200 /dev/zero | tr '\\0' x`),
      (_stream, bytes) => {
        sizeBytes += bytes.length
        most = Math.max(most, process.memoryUsage.rss())
      },
      never,
    )
    assert.deepEqual([exit.exitCode, sizeBytes], [0, 209715200])
    assert.ok(most - before < 150 * 2 ** 20, `${most - before} bytes more`)
  })
})

dockerTest('docker: a shell is one in the container, with its exit code', async () => {
  await withSession({}, async (session) => {
    const shell = { isTerminal: false, variables: { NAME: 'value' } }
    assert.equal(
      await session.openShell({
        ...shell,
        command: 'test "$NAME" = value && test "$PWD" = /workspace && exit 7',
      }),
      7,
    )
  })
})

dockerTest('a bind mount is refused where the engine does not have the workspace’s directory', async () => {
  const provider = createProvider('bind_mount')()
  const preparing = provider.prepare(jobRequest('/nonexistent/workspace', { image: busybox }), never)
  await assert.rejects(preparing, failing('docker/not-same-directory', /does not see the directory/))
})

dockerTest(
  'docker: an engine that did not answer is asked anew for the next attempt',
  async (engine, context) => {
    if (!engine.address.startsWith('unix://')) return context.skip('the engine has no socket here')
    await using directory = await temporaryDirectory()
    const socket = join(directory.path, 'docker.sock')
    const provider = createProvider('ephemeral_volume', {
      env: { ...env, DOCKER_HOST: `unix://${socket}` },
    })()
    const prepare = async () => provider.prepare(jobRequest(directory.path, { image: busybox }), never)
    await assert.rejects(prepare, failing('docker/absent', /no socket at/))
    symlinkSync(engine.address.slice('unix://'.length), socket)
    await using session = await prepare()
    assert.equal((await outputOf(session, 'echo up')).text, 'up\n')
  },
)
