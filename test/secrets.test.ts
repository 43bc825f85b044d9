import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { chmodSync, createReadStream, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { isTracing, unsafeDebugTrace } from '../src/secrets/debug-trace.ts'
import { callerSecrets, secretVariables } from '../src/secrets/caller-variables.ts'
import { parseReference } from '../src/secrets/reference.ts'
import { createCommandSource } from '../src/secrets/sources/command.ts'
import { planSchema, planVersion } from '../src/model/plan.ts'
import * as v from 'valibot'
import { makeRepository } from './support/repository.ts'
import { never, outcomeOf, resolverFor, secret, settings } from './support/secrets.ts'

const value = 'correct-horse-battery'

const references: readonly [string, object | undefined][] = [
  ['env://DEPLOY_TOKEN', { scheme: 'env', name: 'DEPLOY_TOKEN' }],
  ['env://A-B', undefined],
  ['env://A=B', undefined],
  ['file://keys/deploy key.pem', { scheme: 'file', path: 'keys/deploy key.pem' }],
  ['file:///etc/token', { scheme: 'file', path: '/etc/token' }],
  ['file://keys/', undefined],
  ['file://a\nb', undefined],
  ['env://A\u001b[2J', undefined],
  ['exec://pass/team/token', { scheme: 'exec', command: 'pass', argument: 'team/token' }],
  ['exec://gh-token', { scheme: 'exec', command: 'gh-token' }],
  ['exec://pass/--help', undefined],
  ['exec://pass/', undefined],
  ['exec://../pass/x', undefined],
  ['exec://-x/y', undefined],
  [
    'keepass://team/app#Web: old/deploy:Password',
    { scheme: 'keepass', alias: 'team/app', entry: 'Web: old/deploy', field: 'Password' },
  ],
  ['keepass://app#deploy', undefined],
  ['keepass://app#:Password', undefined],
  ['keepass://#deploy:Password', undefined],
  ['keepass://app#/deploy:Password', undefined],
  ['op://Team/deploy/token', { scheme: 'op', vault: 'Team', item: 'deploy', field: 'token' }],
  ['op://Team/a/b/c/token', { scheme: 'op', vault: 'Team', item: 'a/b/c', field: 'token' }],
  ['op://Team/token', undefined],
  ['op://Team//token', undefined],
  ['op://Team/deploy/code?attribute=otp', undefined],
  ['op://Team/deploy/token#x', undefined],
  ['vault://x/y', undefined],
  ['env://', undefined],
]

for (const [ref, expected] of references) {
  test(`the reference ${JSON.stringify(ref)} ${expected === undefined ? 'is refused' : 'is read'}`, async () => {
    assert.deepEqual(parseReference(ref), expected)
    if (expected !== undefined) return
    await using repository = await makeRepository()
    const optional = await outcomeOf(resolverFor(repository), ref, { required: false })
    assert.match(optional, /^secrets\/ref-invalid: secret `TOKEN`: `\P{Cc}*` is no reference, expected /u)
  })
}

test('env: a variable of the caller; unset and empty ones are two errors, and neither stops a job that can do without', async () => {
  await using repository = await makeRepository()
  const resolver = resolverFor(repository, { env: { GIVEN: value, EMPTY: '' } })
  assert.equal(await outcomeOf(resolver, 'env://GIVEN', { file: false }), value)
  assert.equal(
    await outcomeOf(resolver, 'env://MISSING'),
    'secrets/ref-not-found: secret `TOKEN`: the variable `MISSING` is not set',
  )
  assert.equal(
    await outcomeOf(resolver, 'env://EMPTY'),
    'secrets/required-missing: secret `TOKEN`: the value is empty',
  )
  assert.equal(
    await outcomeOf(resolver, 'env://MISSING', { required: false }),
    'absent: secrets/ref-not-found',
  )
  assert.equal(
    await outcomeOf(resolver, 'env://EMPTY', { required: false }),
    'absent: secrets/required-missing',
  )
})

test('file: the bytes of an ignored file of the source, and a warning when others may read it', async () => {
  await using repository = await makeRepository({ '.gitignore': '*.key\n' })
  const bytes = Buffer.from(Array.from({ length: 256 }, (_, at) => at))
  repository.write({ 'keys/deploy.key': bytes, 'open.key': bytes })
  chmodSync(join(repository.path, 'keys/deploy.key'), 0o600)
  chmodSync(join(repository.path, 'open.key'), 0o644)
  const [tight, open] = await resolverFor(repository).resolve(
    [secret('file://keys/deploy.key'), secret('file://open.key')],
    never,
  )
  assert.deepEqual([tight?.value, tight?.warnings], [bytes, []])
  assert.deepEqual(open?.value, bytes)
  assert.deepEqual(open?.warnings, [
    {
      code: 'secrets/file-mode',
      severity: 'warning',
      message: 'secret `TOKEN`: other users of this machine may read or write `open.key`',
      hint: 'run `chmod 600 open.key`',
    },
  ])
})

test('file: what is missing, no file, too large or a pipe is said, without a hang', async () => {
  await using repository = await makeRepository()
  mkdirSync(join(repository.path, 'keys'))
  execFileSync('mkfifo', [join(repository.path, 'pipe')])
  repository.write({ 'large.key': Buffer.alloc(1024 * 1024 + 1, 'x') })
  const resolver = resolverFor(repository)
  const said = async (ref: string) => (await outcomeOf(resolver, ref)).replace('secret `TOKEN`: ', '')
  assert.equal(await said('file://no.key'), 'secrets/ref-not-found: there is no file `no.key`')
  assert.equal(await said('file://large.key/x'), 'secrets/ref-not-found: there is no file `large.key/x`')
  assert.equal(await said('file://keys'), 'secrets/ref-not-found: `keys` is no file')
  assert.equal(await said('file://pipe'), 'secrets/ref-not-found: `pipe` is no file')
  assert.match(await said('file://large.key'), /^secrets\/provider-unavailable: `large.key` is larger/)
})

test('file: an unreadable file is said', { skip: process.getuid?.() === 0 && 'root reads all' }, async () => {
  await using repository = await makeRepository({ 'closed.key': value })
  chmodSync(join(repository.path, 'closed.key'), 0)
  assert.match(
    await outcomeOf(resolverFor(repository), 'file://closed.key'),
    /^secrets\/provider-unavailable: .* cannot read `closed.key`$/,
  )
})

test('file: what lies outside, by name or through a link, needs the user’s own config', async () => {
  await using repository = await makeRepository()
  const home = repository.env['HOME'] ?? ''
  const outside = join(repository.outside, 'token')
  for (const path of [outside, join(home, 'token'), join(home, 'tokens')])
    writeFileSync(path, value, { mode: 0o600 })
  mkdirSync(join(home, 'all'))
  writeFileSync(join(home, 'all/token'), value, { mode: 0o600 })
  symlinkSync(outside, join(repository.path, 'link'))
  symlinkSync(repository.outside, join(repository.path, 'directory'))
  symlinkSync('token', join(home, 'link'))
  const refs = [`file://${outside}`, 'file://../outside/token', 'file://link', 'file://directory/token']
  const strict = resolverFor(repository)
  for (const ref of [...refs, 'file://~/token', 'file:///no/such/file'])
    assert.match(
      await outcomeOf(strict, ref),
      /^secrets\/provider-unavailable: .*(lies outside|leads out) of the repository/,
      ref,
    )
  const allowFiles = [outside, join(home, 'token'), join(home, 'link'), join(home, 'all')]
  const allowing = resolverFor(repository, { settings: { allowFiles } })
  for (const ref of [...refs, 'file://~/token', 'file://~/link', 'file://~/all/token'])
    assert.equal(await outcomeOf(allowing, ref), value, ref)
  assert.match(await outcomeOf(allowing, 'file://~/tokens'), /lies outside/)
})

/** Commands as a user's config has them: a shell only where the test says so. */
const commands = (given: Readonly<Record<string, readonly string[]>>) => ({
  settings: { allowExec: new Map(Object.entries(given)) },
})

test('exec: the output of a configured command, its argument the last one, without a shell and without one line end', async () => {
  await using repository = await makeRepository()
  const resolver = resolverFor(
    repository,
    commands({ show: ['printf', '<%s>\\n\\n'], here: ['pwd'], bytes: ['printf', '\\377\\000'] }),
  )
  const argument = '$(id); `id` && x *'
  assert.equal(await outcomeOf(resolver, `exec://show/${argument}`), `<${argument}>\n`)
  assert.equal(await outcomeOf(resolver, 'exec://here'), repository.path)
  const [bytes] = await resolver.resolve([secret('exec://bytes')], never)
  assert.deepEqual(bytes?.value, Buffer.from([255, 0]))
})

test('M10: exec: a value is in no argument list, and nothing of a command that fails is shown', async () => {
  await using repository = await makeRepository()
  const script = `printf ${value}; tr '\\0' ' ' < /proc/$$/cmdline > seen; exit 3`
  const resolver = resolverFor(repository, commands({ broken: ['sh', 'script'] }))
  repository.write({ script })
  assert.equal(
    await outcomeOf(resolver, 'exec://broken/team/token'),
    'secrets/provider-unavailable: secret `TOKEN`: the command `broken` ended with exit code 3',
  )
  if (process.platform === 'linux')
    assert.equal(await readFile(join(repository.path, 'seen'), 'utf8'), 'sh script team/token ')
})

test('exec: only commands of the user’s config, and no program of the repository', async () => {
  await using repository = await makeRepository()
  repository.write({ 'node_modules/.bin/loom-test-pass': '#!/bin/sh\necho planted\n' })
  chmodSync(join(repository.path, 'node_modules/.bin/loom-test-pass'), 0o755)
  const resolver = resolverFor(repository, {
    ...commands({ pass: ['loom-test-pass'], planted: [join(repository.path, 'a.txt')] }),
    env: { PATH: `${repository.path}/node_modules/.bin:node_modules/.bin:${process.env['PATH'] ?? ''}` },
  })
  assert.match(await outcomeOf(resolver, 'exec://pass/x'), /unavailable: .* cannot start `loom-test-pass`/)
  assert.match(await outcomeOf(resolver, 'exec://planted/x'), /unavailable: .* cannot start `.*a\.txt`/)
  assert.match(await outcomeOf(resolver, 'exec://other/x'), /unavailable: .* names no command `other`/)
  assert.equal(
    await outcomeOf(resolver, 'exec://other/x', { required: false }),
    'absent: secrets/provider-unavailable',
  )
})

test('exec: a command that does not end, prints without end or is killed is ended and said', async () => {
  await using repository = await makeRepository()
  const sourceOf = (...argv: string[]) =>
    createCommandSource({
      allowExec: new Map([['it', argv]]),
      env: repository.env,
      repositoryRoot: repository.path,
      timeLimitMs: 50,
    }).read({ scheme: 'exec', command: 'it' }, never)
  await assert.rejects(sourceOf('sleep', '600'), /`it` did not end within 0.05 s/)
  const patient = resolverFor(repository, commands({ loud: ['yes', value], gone: ['sh', '-c', 'kill $$'] }))
  assert.match(await outcomeOf(patient, 'exec://loud'), /`loud` printed more than 1 MiB/)
  assert.match(await outcomeOf(patient, 'exec://gone'), /`gone` was ended by a signal/)
})

test('exec: an abort ends the command and what it started', async () => {
  await using repository = await makeRepository()
  const pipe = join(repository.outside, 'pipe')
  execFileSync('mkfifo', [pipe])
  // The pipe has an end once nobody holds it: neither the shell nor its child.
  const script = `exec 3> ${pipe}; echo begun >&3; sleep 600 & wait`
  const resolver = resolverFor(repository, commands({ slow: ['sh', '-c', script] }))
  const controller = new AbortController()
  const reason = { kind: 'interrupt' }
  const resolving = resolver.resolve([secret('exec://slow', { required: false })], controller.signal)
  const rejected = assert.rejects(resolving, (error) => error === reason)
  let text = ''
  for await (const chunk of createReadStream(pipe, 'utf8')) {
    text += String(chunk)
    controller.abort(reason)
  }
  assert.equal(text, 'begun\n')
  await rejected
})

test('every source: a signal that has aborted asks nobody, and its reason is thrown', async () => {
  await using repository = await makeRepository()
  const resolver = resolverFor(repository, commands({ touch: ['touch'] }))
  const reason = { kind: 'interrupt' }
  const refs = ['env://X', 'file://a.txt', 'exec://touch/made', 'keepass://a#b:c', 'op://a/b/c']
  for (const ref of refs)
    await assert.rejects(
      resolver.resolve([secret(ref, { required: false })], AbortSignal.abort(reason)),
      (error) => error === reason,
      ref,
    )
  await assert.rejects(readFile(join(repository.path, 'made')), { code: 'ENOENT' })
})

test('a job’s secrets come in their order; the first that fails stops it once all were tried', async () => {
  await using repository = await makeRepository()
  const resolver = resolverFor(repository, { env: { A: 'aaaa', B: 'bbbb' } })
  const three = [
    secret('env://B', { name: 'ONE' }),
    secret('env://NONE', { name: 'TWO', required: false }),
    secret('env://A', { name: 'THREE', file: false }),
  ]
  const resolved = await resolver.resolve(three, never)
  assert.deepEqual(
    resolved.map(({ name, file, value: bytes }) => [name, file, bytes && Buffer.from(bytes).toString()]),
    [
      ['ONE', true, 'bbbb'],
      ['TWO', true, undefined],
      ['THREE', false, 'aaaa'],
    ],
  )
  assert.deepEqual(
    resolved.flatMap(({ warnings }) => warnings.map(({ severity, message }) => [severity, message])),
    [['warning', 'secret `TWO`: the variable `NONE` is not set']],
  )
  const failing = [...three, secret('file://x', { name: 'FOUR' }), secret('env://Y', { name: 'FIVE' })]
  await assert.rejects(resolver.resolve(failing, never), /^LoomFailure: secret `FOUR`: there is no file `x`$/)
})

test('what no variable can hold is refused where a variable is asked for', async () => {
  await using repository = await makeRepository()
  repository.write({
    'nul.key': 'a\0b',
    'latin.key': Buffer.from([0x61, 0xff]),
    'long.key': 'x'.repeat(200_000),
  })
  const resolver = resolverFor(repository)
  for (const name of ['nul', 'latin', 'long']) {
    const said = await outcomeOf(resolver, `file://${name}.key`, { file: false, required: false })
    assert.match(said, /^secrets\/ref-invalid: .* cannot be held by a variable/, name)
    assert.doesNotMatch(await outcomeOf(resolver, `file://${name}.key`), /^secrets/, name)
  }
})

test('a trace would print what is in a variable: refused, before anything is asked', async () => {
  await using repository = await makeRepository()
  const resolver = resolverFor(repository, {
    ...commands({ touch: ['touch'] }),
    env: { GIVEN: value },
    tracing: true,
  })
  const said = await outcomeOf(resolver, 'exec://touch/made', { file: false, required: false })
  assert.match(said, /^secrets\/unsafe-debug-trace: tracing is on, and the secret `TOKEN`/)
  await assert.rejects(readFile(join(repository.path, 'made')), { code: 'ENOENT' })
  assert.equal(await outcomeOf(resolver, 'env://GIVEN'), value)
  assert.equal(unsafeDebugTrace([secret('env://GIVEN', { file: false })], false), undefined)
  const asked = [{ LOOM_DEBUG_TRACE: '1' }, { CI_DEBUG_TRACE: 'true' }, { CI_DEBUG_TRACE: 'false' }, {}]
  assert.deepEqual(asked.map(isTracing), [true, true, false, false])
})

test('M10: the variables that no job may inherit, and the values that are secret from the start', () => {
  const job = { stage: 'main', target: 'linux', script: ['true'], variables: [], timeout_ms: 1 }
  const plan = v.parse(planSchema, {
    schema: planVersion,
    stages: ['main'],
    nodes: [
      { ...job, id: 'one', secrets: [secret('env://DEPLOY', { name: 'A' }), secret('env://EMPTY')] },
      { ...job, id: 'two', secrets: [secret('env://DEPLOY', { name: 'B' }), secret('env://no-name')] },
      { ...job, id: 'three', secrets: [secret('op://a/b/c'), secret('env://DEPLOY', { name: 'A' })] },
      { ...job, id: 'none' },
    ],
    edges: [],
  })
  const keepass = new Map([
    ['app', { path: '/x', passwordEnv: 'APP_PASSWORD', keyfileEnv: 'APP_KEYFILE' }],
    ['bare', {}],
  ])
  const env = {
    DEPLOY: value,
    EMPTY: '',
    APP_PASSWORD: 'pw',
    APP_KEYFILE: '/k',
    OP_SERVICE_ACCOUNT_TOKEN: 'ops',
  }
  assert.deepEqual(secretVariables(plan, settings({ keepass })), [
    'APP_KEYFILE',
    'APP_PASSWORD',
    'DEPLOY',
    'EMPTY',
    'OP_SERVICE_ACCOUNT_TOKEN',
  ])
  assert.deepEqual(callerSecrets(plan, settings({ keepass }), env), [
    { name: 'A', value },
    { name: 'APP_PASSWORD', value: 'pw' },
    { name: 'B', value },
    { name: 'OP_SERVICE_ACCOUNT_TOKEN', value: 'ops' },
  ])
  const nothing = { ...plan, nodes: plan.nodes.slice(3) }
  assert.deepEqual(secretVariables(nothing, settings()), [])
  assert.deepEqual(secretVariables(nothing, settings({ onePasswordTokenEnv: 'MINE' })), ['MINE'])
})
