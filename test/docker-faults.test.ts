import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import Dockerode from 'dockerode'
import type { AbsolutePath } from '../src/base/brand.ts'
import { LoomFailure } from '../src/diagnostics/failure.ts'
import type { Cancellation } from '../src/model/cancellation.ts'
import { createDockerProvider } from '../src/providers/docker/docker.ts'
import type { ProvidedJob } from '../src/providers/provider.ts'
import { busybox, dockerTest, labelled } from './support/docker.ts'
import { hearingLog, jobRequest } from './support/job-request.ts'
import { openTcpEngine } from './support/tcp-engine.ts'

const root = mkdtempSync(join(tmpdir(), 'loom-test-faults-'))
const directory = join(root, 'workspace')
mkdirSync(directory)
after(() => {
  rmSync(root, { recursive: true })
})
writeFileSync(join(directory, 'big.bin'), randomBytes(3 << 20))

type Create = (this: Dockerode, options: Dockerode.VolumeCreateOptions) => Promise<unknown>

let made = 0
/** A provider that copies the workspace, and the id of its run. */
function copying(env: Readonly<Record<string, string>> = {}) {
  made += 1
  const runId = `faults-${process.pid}-${made}`
  const provider = createDockerProvider({
    env: { ...process.env, XDG_STATE_HOME: join(root, 'state'), ...env },
    runId,
    mode: 'ephemeral_volume',
    placeOf: () => ({
      planIndex: 0,
      isAlone: false,
      conflictsDirectory: join(root, 'conflicts') as AbsolutePath,
    }),
  })
  return { provider, runId }
}

const job: Partial<ProvidedJob> = { image: busybox }

// By the request with which each begins: the job is cancelled as it comes, before it is answered.
const phases = [
  ['the look for the image', /^GET .*\/images\/.*\/json/],
  ['the making of a volume', /^POST .*\/volumes\/create/],
  ['the making of the container', /^POST .*\/containers\/create/],
  ['the start of the container', /^POST .*\/containers\/[^/]*\/start/],
  ['the copy of the workspace', /^PUT .*\/archive/],
  ['the listing of the workspace', /^POST .*\/containers\/[^/]*\/exec/],
] as const

for (const [phase, request] of phases)
  dockerTest(`cancelled at ${phase}, a job leaves nothing on the engine`, async (engine) => {
    const asked = new AbortController()
    await using proxy = await openTcpEngine({
      onRequest: (line) => {
        if (request.test(line))
          asked.abort({ kind: 'interrupt', now: new AbortController().signal } satisfies Cancellation)
      },
    })
    const { provider, runId } = copying({ DOCKER_HOST: proxy.host })
    await assert.rejects(provider.prepare(jobRequest(directory, job), asked.signal))
    assert.ok(asked.signal.aborted)
    assert.deepEqual(await labelled(engine, runId), [])
  })

dockerTest('a full disk of the engine fails the job by name, and leaves nothing', async (engine, context) => {
  const createVolume = Reflect.get(Dockerode.prototype, 'createVolume') as Create
  const small = { Driver: 'local', DriverOpts: { type: 'tmpfs', device: 'tmpfs', o: 'size=1m' } }
  context.mock.method(
    Dockerode.prototype,
    'createVolume',
    function (this: Dockerode, options: Dockerode.VolumeCreateOptions) {
      return createVolume.call(this, { ...options, ...small })
    },
  )
  const { provider, runId } = copying()
  const preparing = provider.prepare(jobRequest(directory, job, hearingLog()), new AbortController().signal)
  await assert.rejects(preparing, (error) => {
    assert.ok(error instanceof LoomFailure, String(error))
    assert.equal(error.diagnostic.code, 'docker/disk-full', error.message)
    return true
  })
  assert.deepEqual(await labelled(engine, runId), [])
})
