import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test } from 'node:test'
import { type EngineFacts, readEngineFacts } from '../src/providers/docker/facts.ts'
import { busybox, dockerTest } from './support/docker.ts'
import { workflow } from './support/loom.ts'
import { makeRepository } from './support/repository.ts'
import { cli } from './support/run-cli.ts'

dockerTest('an engine says what it and its machine are', async (engine) => {
  const { cpus, memory_bytes, kernel, name, os, storage_driver, cgroup_version, ...facts } =
    await readEngineFacts(engine)
  assert.ok(cpus > 0 && memory_bytes > 2 ** 20)
  assert.match(cgroup_version ?? '', /^[12]$/)
  for (const said of [kernel, name, os, storage_driver]) assert.notEqual(said, '')
  const { address, version, apiVersion: api_version, platform } = engine
  assert.equal(`linux/${facts.architecture}`, platform)
  assert.deepEqual(Object.keys(facts), [
    'address',
    'version',
    'api_version',
    'rootless',
    'userns_remap',
    'selinux',
    'architecture',
  ])
  assert.deepEqual({ ...facts, ...{ address, version, api_version } }, facts)
})

/** Answers as an engine without root does. */
async function openRootless(): Promise<AsyncDisposable & { host: string }> {
  const version = { Version: '26.1.5', ApiVersion: '1.45', Os: 'linux', Arch: 'amd64' }
  const info = {
    SecurityOptions: ['name=seccomp,profile=builtin', 'name=rootless', 'name=cgroupns'],
    CgroupVersion: '2',
    Driver: 'fuse-overlayfs',
    OperatingSystem: 'Debian',
    KernelVersion: '6.1',
    MemTotal: 1024,
    NCPU: 2,
    Name: 'box',
  }
  const server = createServer((request, response) => {
    response.end(JSON.stringify(request.url === '/info' ? info : version))
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return {
    host: `tcp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await once(server.close(), 'close')
    },
  }
}

const rootless = {
  version: '26.1.5',
  api_version: '1.45',
  rootless: true,
  userns_remap: false,
  selinux: false,
  cgroup_version: '2',
  storage_driver: 'fuse-overlayfs',
  os: 'Debian',
  architecture: 'amd64',
  kernel: '6.1',
  memory_bytes: 1024,
  cpus: 2,
  name: 'box',
}

interface DockerRow {
  readonly name: string
  readonly ok: boolean
  readonly found: string
  readonly fix?: string
  readonly facts?: EngineFacts
}

/** The row `docker` of \`loom doctor --json\`, and the exit code. */
async function doctor(host: string, files: Readonly<Record<string, string>> = {}) {
  await using repository = await makeRepository({ 'a.txt': 'a', ...files })
  const { exitCode, stdout } = await cli(repository, ['doctor', '--json'], { DOCKER_HOST: host })
  const row = (JSON.parse(stdout) as DockerRow[]).find(({ name }) => name === 'docker')
  return { exitCode, row }
}

test('loom doctor says what the engine is', async () => {
  await using server = await openRootless()
  const { exitCode, row } = await doctor(server.host)
  assert.equal(exitCode, 0)
  assert.deepEqual(row, {
    name: 'docker',
    ok: true,
    found: `engine 26.1.5, API 1.45, fuse-overlayfs, ${server.host}, rootless`,
    facts: { address: server.host, ...rootless },
  })
})

const absent = 'there is no Docker Engine: no socket at /nowhere/docker.sock (DOCKER_HOST)'
const fix = 'start Docker, or set DOCKER_HOST to where the engine is'
const host = 'unix:///nowhere/docker.sock'

for (const [name, files] of [
  ['no workflow', {}],
  ['host jobs only', { '.loom/workflow.yml': workflow({ one: { script: ['true'] } }) }],
  ['a wrong workflow', { '.loom/workflow.yml': 'version: v9' }],
] as const)
  test(`loom doctor: with ${name} an absent engine is told, and fails nothing`, async () => {
    const found = `${absent}; no job of the workflow needs it`
    assert.deepEqual(await doctor(host, files), {
      exitCode: 0,
      row: { name: 'docker', ok: true, found, fix },
    })
  })

for (const [name, job] of [
  ['an image', { image: busybox, script: ['true'] }],
  ['services', { image: busybox, services: [busybox], script: ['true'] }],
] as const)
  test(`loom doctor: a workflow with ${name} needs the engine`, async () => {
    const files = { '.loom/workflow.yml': workflow({ one: job }) }
    const row = { name: 'docker', ok: false, found: absent, fix }
    assert.deepEqual(await doctor(host, files), { exitCode: 3, row })
  })
