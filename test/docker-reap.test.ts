import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Engine } from '../src/providers/docker/engine.ts'
import { hasHostIds, makeHostId, readHostId } from '../src/providers/docker/host-id.ts'
import { labelNames, labelsOf, type Owner } from '../src/providers/docker/labels.ts'
import { decodeOwner, isDead, ownOwner } from '../src/providers/docker/owner.ts'
import { describeReaped, findLeftovers, reapDead, removeLeftovers } from '../src/providers/docker/reap.ts'
import { cleanDocker } from '../src/run/docker-leftovers.ts'
import { busybox, dockerTest } from './support/docker.ts'
import {
  makeThings,
  namelessVolume,
  removingAfter,
  startOwner,
  thingsThere,
} from './support/docker-leftovers.ts'
import { temporaryDirectory } from './support/environment.ts'
import { makeRepository } from './support/repository.ts'
import { cli } from './support/run-cli.ts'
import { openScriptedEngine } from './support/scripted-engine.ts'

const { signal } = new AbortController()
const boot = '01234567-89ab-cdef-0123-456789abcdef'
const run = '20260102030405'
const uniqueName = () => `loom-test-reap-${randomBytes(6).toString('hex')}`

/** A state directory of the test's own: another user of the machine, so to speak. */
async function makeState(): Promise<AsyncDisposable & { env: Record<string, string>; path: string }> {
  const directory = await temporaryDirectory()
  const path = join(directory.path, 'state')
  return {
    path,
    env: { XDG_STATE_HOME: path },
    [Symbol.asyncDispose]: async () => directory[Symbol.asyncDispose](),
  }
}

/** An owner of this machine whose process is gone. */
async function deadOwner(env: Readonly<Record<string, string>>): Promise<Owner> {
  return { ...(await ownOwner(env)), start_time: '1' }
}

/** Makes nothing but a volume, which is quick. */
async function makeVolume({ docker }: Engine, labels: Readonly<Record<string, string>>): Promise<string> {
  const name = uniqueName()
  await docker.createVolume({ Name: name, Labels: labels })
  return name
}

test('what a label says of its owner is believed only in the very form that Loom writes', async () => {
  await using state = await makeState()
  const own = await ownOwner(state.env)
  assert.deepEqual(decodeOwner(labelsOf(own, { run, job: 'a' })[labelNames.owner] ?? ''), own)
  const { pid_namespace: _, ...withoutNamespace } = own
  assert.deepEqual(decodeOwner(JSON.stringify(withoutNamespace)), withoutNamespace)
  const broken: readonly unknown[] = [
    ...Object.keys(withoutNamespace).map((key) => ({ ...own, [key]: undefined })),
    { ...own, host_id: 'x' },
    { ...own, pid: String(own.pid) },
    ...[0, -1, 1.5, 2 ** 53].map((pid) => ({ ...own, pid })),
    ...['', '1\n2', '1'.repeat(65)].map((start_time) => ({ ...own, start_time })),
    ...['../../boots', '..', `${boot}/..`, `${boot}\n`, 'any'].map((boot_id) => ({ ...own, boot_id })),
    ...['', 'mnt:[1]', 'pid:[1]\n', null].map((pid_namespace) => ({ ...own, pid_namespace })),
    { ...own, more: 1 },
    [own],
    JSON.stringify(own),
    null,
  ]
  for (const value of broken)
    assert.equal(decodeOwner(JSON.stringify(value)), undefined, JSON.stringify(value))
  for (const text of ['', '{', 'null', `${JSON.stringify(own)}x`])
    assert.equal(decodeOwner(text), undefined, text)
})

test('E4: an owner is dead only if this machine can know it', async () => {
  await using state = await makeState()
  await using other = await makeState()
  const { env } = state
  const own = await ownOwner(env)
  const earlier = await makeHostId(boot, env)
  const foreign = await makeHostId(boot, other.env)
  const cases: readonly [isDead: boolean, what: string, owner: Owner][] = [
    [false, 'this very process', own],
    [true, 'a process with the same number that started at another time', { ...own, start_time: '1' }],
    [true, 'a process that is gone', { ...own, pid: 2 ** 22 + 1 }],
    [false, 'in another namespace', { ...own, start_time: '1', pid_namespace: 'pid:[1]' }],
    [false, 'of a system without namespaces', { ...own, start_time: '1', pid_namespace: undefined }],
    [false, 'of another machine that has this boot', { ...own, start_time: '1', host_id: foreign }],
    [true, 'of an earlier boot', { ...own, boot_id: boot, host_id: earlier }],
    [
      true,
      'of an earlier boot, in a container',
      { ...own, boot_id: boot, host_id: earlier, pid_namespace: 'pid:[1]' },
    ],
    [
      false,
      'of another boot of a machine cloned from the same image',
      { ...own, boot_id: boot, host_id: foreign },
    ],
    [false, 'of another boot, with the id of this one', { ...own, boot_id: boot }],
    [false, 'of a boot without a name', { ...own, boot_id: '', host_id: await makeHostId('', env) }],
  ]
  for (const [expected, what, owner] of cases) assert.equal(await isDead(owner, own, env), expected, what)
  assert.equal(await isDead(own, { ...own, boot_id: '' }, env), false)
})

test('processes of one user, machine and boot have one host id, which another state directory does not have', async () => {
  await using state = await makeState()
  await using other = await makeState()
  assert.equal(hasHostIds(state.env), false)
  const ids = await Promise.all(Array.from({ length: 20 }, async () => makeHostId(boot, state.env)))
  assert.equal(new Set(ids).size, 1)
  assert.equal(hasHostIds(state.env), true)
  assert.equal(await readHostId(boot, state.env), ids[0])
  assert.equal(await readHostId(boot.replace('0', '1'), state.env), undefined)
  assert.notEqual(await makeHostId(boot, other.env), ids[0])
  assert.notEqual((await ownOwner(state.env)).host_id, ids[0])
  const home = join(state.path, 'home')
  await makeHostId(boot, { HOME: home, XDG_STATE_HOME: 'relative' })
  assert.equal(hasHostIds({ XDG_STATE_HOME: join(home, '.local/state') }), true)
})

test('where the state directory cannot be kept, no two owners have one host id', async () => {
  await using state = await makeState()
  writeFileSync(state.path, '')
  assert.notEqual(await makeHostId(boot, state.env), await makeHostId(boot, state.env))
  assert.equal(await readHostId(boot, state.env), undefined)
  assert.equal(hasHostIds(state.env), false)
})

test('what another process is removing is waited for, and counts as removed', async () => {
  await using state = await makeState()
  const answers = {
    'DELETE /containers/a1': { status: 409, message: 'removal of container a1 is already in progress' },
    'POST /containers/a1/wait': { status: 200, message: '' },
    'DELETE /networks/a1': { status: 404, message: 'network a1 not found' },
  }
  const labels = labelsOf(await deadOwner(state.env), { run, job: 'a' })
  await using scripted = await openScriptedEngine(labels, answers)
  const { removed, kept } = await reapDead(scripted.engine, { env: state.env, signal })
  assert.deepEqual([removed.length, kept], [2, []])
  assert.deepEqual(scripted.asked, Object.keys(answers))
})

test('D2: an engine that goes away while leftovers are removed is told of, and not asked for more', async () => {
  await using state = await makeState()
  const answers = { 'DELETE /containers/a1': 'cut' } as const
  const labels = labelsOf(await deadOwner(state.env), { run, job: 'a' })
  await using scripted = await openScriptedEngine(labels, answers)
  const reaped = await reapDead(scripted.engine, { env: state.env, signal })
  assert.equal(describeReaped(reaped), 'cannot remove the container a: the Docker Engine went away')
  assert.deepEqual(scripted.asked, Object.keys(answers))
})

dockerTest(
  'E4: what a killed process left on the engine is removed; what living ones have stays',
  async (engine) => {
    await using state = await makeState()
    const [dead, living] = [uniqueName(), uniqueName()]
    await using _ = removingAfter(engine, dead, living)
    await using killed = await startOwner(dead, state.env)
    await using alive = await startOwner(living, state.env)
    const nameless = await namelessVolume(engine, dead)
    assert.deepEqual(await findLeftovers(engine, state.env), [])
    await killed.kill()
    const { State } = await engine.docker.getContainer(dead).inspect()
    assert.equal(State.Running, true)
    const reaped = await reapDead(engine, { env: state.env, signal })
    assert.deepEqual(reaped.kept, [])
    assert.deepEqual(
      reaped.removed.map(({ kind, name, run }) => [kind, name, run]),
      ['container', 'network', 'volume'].map((kind) => [kind, dead, run]),
    )
    assert.equal(
      describeReaped(reaped),
      'removed 1 container, 1 network and 1 volume that killed runs had left',
    )
    assert.deepEqual(await thingsThere(engine, dead, nameless), [])
    assert.equal((await thingsThere(engine, living)).length, 3)
    await alive.kill()
    assert.equal((await reapDead(engine, { env: state.env, signal })).removed.length, 3)
    assert.deepEqual(await thingsThere(engine, living), [])
  },
)

dockerTest('E4: two owners on one engine: each removes what its own dead left', async (engine) => {
  await using one = await makeState()
  await using two = await makeState()
  const [ofOne, ofTwo] = [uniqueName(), uniqueName()]
  await using _ = removingAfter(engine, ofOne, ofTwo)
  await using first = await startOwner(ofOne, one.env)
  await using second = await startOwner(ofTwo, two.env)
  await Promise.all([first.kill(), second.kill()])
  await reapDead(engine, { env: one.env, signal })
  assert.equal((await thingsThere(engine, ofOne, ofTwo)).length, 3)
  await reapDead(engine, { env: two.env, signal })
  assert.deepEqual(await thingsThere(engine, ofOne, ofTwo), [])
})

dockerTest(
  'E4: without labels, with others, with broken ones, or with those of another machine it stays',
  async (engine) => {
    await using state = await makeState()
    await using elsewhere = await makeState()
    const dead = await deadOwner(state.env)
    const theirs = labelsOf(dead, { run, job: 'a' })
    const owned = (owner: string) => ({ ...theirs, [labelNames.owner]: owner })
    const staying = await Promise.all(
      [
        {},
        { [labelNames.run]: run, [labelNames.job]: 'a' },
        { 'com.example.owner': JSON.stringify(dead), project: 'dev.loom.owner' },
        owned(''),
        owned('{'),
        owned(JSON.stringify({ ...dead, version: 2 })),
        owned(JSON.stringify({ ...dead, boot_id: '../boots' })),
        owned(JSON.stringify(await deadOwner(elsewhere.env))),
        owned(JSON.stringify({ ...dead, pid_namespace: 'pid:[1]' })),
        owned(JSON.stringify(await ownOwner(state.env))),
      ].map(async (labels) => makeVolume(engine, labels)),
    )
    const going = await makeVolume(engine, { ...theirs, [labelNames.run]: '\u001b[31mred' })
    await using _ = removingAfter(engine, ...staying, going)
    const { removed } = await reapDead(engine, { env: state.env, signal })
    assert.deepEqual(removed, [{ kind: 'volume', id: going, name: going }])
    assert.deepEqual(
      await thingsThere(engine, ...staying),
      staying.map((name) => `volume ${name}`),
    )
  },
)

dockerTest('E4: two that remove the same at once both succeed', async (engine) => {
  await using state = await makeState()
  const labels = labelsOf(await deadOwner(state.env), { run, job: 'a' })
  const names = Array.from({ length: 5 }, uniqueName)
  await using _ = removingAfter(engine, ...names)
  await Promise.all(names.map(async (name) => makeThings(engine, name, labels)))
  const found = await findLeftovers(engine, state.env)
  assert.equal(found.length, 15)
  const both = await Promise.all([1, 2, 3].map(async () => removeLeftovers(engine, found, signal)))
  for (const { kept } of both) assert.deepEqual(kept, [])
  assert.deepEqual(await thingsThere(engine, ...names), [])
})

dockerTest('E4: what the engine will not remove is told, and the rest is removed', async (engine) => {
  await using state = await makeState()
  const labels = labelsOf(await deadOwner(state.env), { run, job: 'a' })
  const [name, user] = [uniqueName(), uniqueName()]
  await using _ = removingAfter(engine, user, name)
  await makeThings(engine, name, labels)
  // A container of somebody else uses the volume, and is on the network.
  const container = await engine.docker.createContainer({
    name: user,
    Image: busybox,
    Entrypoint: ['sleep', '1000'],
    HostConfig: { Binds: [`${name}:/mnt`], NetworkMode: name },
  })
  await container.start()
  const reaped = await reapDead(engine, { env: state.env, signal })
  assert.deepEqual(
    reaped.kept.map(({ leftover: { kind } }) => kind),
    ['network', 'volume'],
  )
  assert.match(
    describeReaped(reaped) ?? '',
    /^removed 1 container that killed runs had left; cannot remove the network loom-test-\S+: .*active endpoints.*; cannot remove the volume \S+: .*in use/,
  )
  assert.deepEqual(await thingsThere(engine, name, user), [
    `network ${name}`,
    `volume ${name}`,
    `container ${user}`,
  ])
})

dockerTest('E4: nothing more is removed once the signal aborts', async (engine) => {
  await using state = await makeState()
  const name = await makeVolume(engine, labelsOf(await deadOwner(state.env), { run, job: 'a' }))
  await using _ = removingAfter(engine, name)
  const reaped = await reapDead(engine, { env: state.env, signal: AbortSignal.abort() })
  assert.deepEqual(reaped, { removed: [], kept: [] })
  assert.equal(describeReaped(reaped), undefined)
  assert.deepEqual(await thingsThere(engine, name), [`volume ${name}`])
})

dockerTest('E4: clean removes what killed runs left on the engine, says so, and as JSON', async (engine) => {
  await using repository = await makeRepository()
  const [name, other] = [uniqueName(), uniqueName()]
  await using _ = removingAfter(engine, name, other)
  await using killed = await startOwner(name, repository.env)
  await killed.kill()
  const things = ['container', 'network', 'volume'].map((kind) => `${kind} ${name}`)
  const counts = '1 container, 1 network and 1 volume of killed runs from the Docker Engine'
  const lines = (verbs: readonly string[]) =>
    [...things, `${verbs[0]} 0 B in 0 workspaces`, `${verbs[1]} ${counts}`, ''].join('\n')
  assert.deepEqual(await cli(repository, ['clean', '--dry-run']), {
    exitCode: 0,
    stdout: lines(['would free', 'would remove']),
    stderr: '',
  })
  assert.deepEqual(await thingsThere(engine, name), things)
  assert.equal((await cli(repository, ['clean'])).stdout, lines(['freed', 'removed']))
  assert.deepEqual(await thingsThere(engine, name), [])
  assert.equal((await cli(repository, ['clean'])).stdout, 'freed 0 B in 0 workspaces\n')

  await makeThings(engine, other, killed.labels)
  const { stdout } = await cli(repository, ['clean', '--json'])
  assert.deepEqual(
    JSON.parse(stdout),
    ['container', 'network', 'volume'].map((kind) => ({ run, [kind]: other, bytes: null })),
  )
  assert.deepEqual(await thingsThere(engine, other), [])
})

dockerTest('clean warns of what the engine will not remove', async (engine) => {
  await using repository = await makeRepository()
  const labels = labelsOf(await deadOwner(repository.env), { run, job: 'a' })
  const user = uniqueName()
  const name = await makeVolume(engine, labels)
  await using _ = removingAfter(engine, user, name)
  await engine.docker.createContainer({
    name: user,
    Image: busybox,
    HostConfig: { Binds: [`${name}:/mnt`] },
  })
  const { exitCode, stdout, stderr } = await cli(repository, ['clean'])
  assert.equal(exitCode, 0)
  assert.equal(stdout, 'freed 0 B in 0 workspaces\n')
  assert.match(
    stderr,
    new RegExp(`^warning\\[docker/leftover\\]: cannot remove the volume ${name}, which .*in use`),
  )
})

test('clean asks no engine where no run has used one, and succeeds where none answers', async () => {
  await using repository = await makeRepository()
  const nowhere = { DOCKER_HOST: `unix://${join(repository.outside, 'no.sock')}` }
  const expected = { exitCode: 0, stdout: 'freed 0 B in 0 workspaces\n', stderr: '' }
  assert.deepEqual(await cli(repository, ['clean'], nowhere), expected)
  await ownOwner(repository.env)
  const { stderr, ...rest } = await cli(repository, ['clean'], nowhere)
  assert.deepEqual({ ...rest, stderr: '' }, expected)
  assert.match(stderr, /^warning\[docker\//)
  // Found as the client finds it, but not asked for by this command line.
  const config = join(repository.outside, 'docker')
  mkdirSync(config)
  writeFileSync(join(config, 'config.json'), JSON.stringify({ currentContext: 'gone' }))
  assert.deepEqual(await cli(repository, ['clean'], { DOCKER_CONFIG: config }), expected)
  const env = { ...repository.env, ...nowhere }
  assert.deepEqual((await cleanDocker({ env, isDryRun: true })).leftovers, [])
})
