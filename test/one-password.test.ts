import assert from 'node:assert/strict'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { createOnePasswordSource } from '../src/secrets/sources/one-password.ts'
import { makeRepository, type TestRepository } from './support/repository.ts'
import { never, onePasswordStandIn, outcomeOf, resolverFor, secret } from './support/secrets.ts'

// No account is at hand: a stand-in speaks the words that `@1password/sdk` 0.5 has in its WebAssembly.
const token = 'ops_eyJzaWduSW5BZGRyZXNzIjoi'
const value = 'correct-horse-battery'
const prefix = 'error resolving secret reference: '

/** A module whose `secrets.resolve` answers as `answers` says, with `!` before what it throws; and two vaults to look into. */
const standIn = (answers: Readonly<Record<string, string>>) => `
const answers = ${JSON.stringify(answers)}
const titled = (...titles) => Promise.resolve(titles.map((title) => ({ id: 'id of ' + title, title })))
exports.clients = 0
exports.createClient = async ({ auth, integrationName }) => {
  exports.clients += 1
  if (integrationName !== 'Loom' || auth !== ${JSON.stringify(token)}) throw new Error('invalid user input: ' + auth)
  return {
    secrets: {
      resolve: async (reference) => {
        const answer = answers[reference] ?? '!${prefix}no item matched the secret reference query'
        if (answer.startsWith('!')) throw new Error(answer.slice(1))
        return answer
      },
    },
    vaults: { list: () => titled('Team', 'Twice', 'Twice') },
    items: {
      list: (vault) => titled('services/loom/deploy', 'a/b', 'same/same/same', 'same/same/same'),
      get: async (vault, item) => ({
        fields: [
          { id: 'f', title: 'token', value: ${JSON.stringify(value)} + ' of ' + vault + ', ' + item },
          { id: 'g', title: 'twice', value: 'x' },
          { id: 'h', title: 'twice', value: 'x' },
        ],
      }),
    },
  }
}
`

function resolver(repository: TestRepository, modules: readonly string[], env: Record<string, string> = {}) {
  return resolverFor(repository, {
    settings: { onePasswordModules: modules },
    env: { OP_SERVICE_ACCOUNT_TOKEN: token, ...env },
  })
}

async function withSdk(
  source: string,
): Promise<AsyncDisposable & { repository: TestRepository; modules: string }> {
  const repository = await makeRepository()
  const modules = onePasswordStandIn(join(repository.outside, 'node_modules'), source)
  return { repository, modules, [Symbol.asyncDispose]: async () => repository[Symbol.asyncDispose]() }
}

const errors: readonly [string, string][] = [
  ['the secret reference could not be parsed: invalid character in secret reference', 'ref-invalid'],
  ['no vault matched the secret reference query', 'ref-not-found'],
  ['no item matched the secret reference query', 'ref-not-found'],
  ['no section matched the secret reference', 'ref-not-found'],
  ['the specified field cannot be found within the item', 'ref-not-found'],
  ['item is not in an active state', 'ref-not-found'],
  ['more than one vault matched the secret reference query', 'ref-invalid'],
  ['more than one item matched the secret reference query', 'ref-invalid'],
  ['more than one field matched the secret reference', 'ref-invalid'],
  ['rate limit exceeded', 'provider-unavailable'],
]

for (const [words, code] of errors) {
  test(`op: “${words}” is ${code}`, async () => {
    await using setting = await withSdk(standIn({ 'op://Team/deploy/token': `!${prefix}${words}\nmore` }))
    const { repository, modules } = setting
    const said = await outcomeOf(resolver(repository, [modules]), 'op://Team/deploy/token')
    assert.equal(said, `secrets/${code}: secret \`TOKEN\`: 1Password: ${prefix}${words}`)
    const optional = await outcomeOf(resolver(repository, [modules]), 'op://Team/deploy/token', {
      required: false,
    })
    assert.equal(optional, code === 'ref-invalid' ? said : `absent: secrets/${code}`)
  })
}

test('op: items, sections, and items whose titles have slashes', async () => {
  await using setting = await withSdk(
    standIn({ 'op://Team/deploy/token': value, 'op://Team/deploy/web/token': `${value} of web` }),
  )
  const { repository, modules } = setting
  const one = resolver(repository, [join(repository.outside, 'nothing'), modules])
  const said = async (ref: string) => (await outcomeOf(one, ref)).replace('secret `TOKEN`: ', '')
  assert.equal(await said('op://Team/deploy/token'), value)
  assert.equal(await said('op://Team/deploy/web/token'), `${value} of web`)
  assert.equal(await said('op://Team/a/b/token'), `${value} of id of Team, id of a/b`)
  assert.equal(
    await said('op://id of Team/services/loom/deploy/f'),
    `${value} of id of Team, id of services/loom/deploy`,
  )
  assert.equal(
    await said('op://Other/services/loom/deploy/token'),
    'secrets/ref-not-found: 1Password has no vault `Other`',
  )
  assert.equal(
    await said('op://Twice/services/loom/deploy/token'),
    'secrets/ref-invalid: 1Password has several vaults `Twice`',
  )
  assert.equal(await said('op://Team/x/y/z/f'), 'secrets/ref-not-found: 1Password has no item `x/y/z`')
  assert.equal(
    await said('op://Team/same/same/same/f'),
    'secrets/ref-invalid: 1Password has several items `same/same/same`',
  )
  assert.equal(await said('op://Team/a/b/nothing'), 'secrets/ref-not-found: 1Password has no field `nothing`')
  assert.equal(await said('op://Team/a/b/twice'), 'secrets/ref-invalid: 1Password has several fields `twice`')
})

test('op: the token comes from the variable that the config names, is needed, and is never shown', async () => {
  await using setting = await withSdk(standIn({ 'op://Team/deploy/token': value }))
  const { repository, modules } = setting
  const ref = 'op://Team/deploy/token'
  assert.equal(
    await outcomeOf(resolver(repository, [modules], { OP_SERVICE_ACCOUNT_TOKEN: '' }), ref),
    'secrets/provider-unavailable: secret `TOKEN`: the variable `OP_SERVICE_ACCOUNT_TOKEN`, which holds the token for 1Password, is not set',
  )
  const other = resolverFor(repository, {
    settings: { onePasswordModules: [modules], onePasswordTokenEnv: 'MINE' },
    env: { OP_SERVICE_ACCOUNT_TOKEN: 'ops_wrong', MINE: token },
  })
  assert.equal(await outcomeOf(other, ref), value)
  assert.equal(
    await outcomeOf(resolver(repository, [modules], { OP_SERVICE_ACCOUNT_TOKEN: 'ops_wrong' }), ref),
    'secrets/provider-unavailable: secret `TOKEN`: 1Password failed',
  )
})

test('op: without the SDK one error says how to install it, and it is never loaded from the repository', async () => {
  await using repository = await makeRepository()
  const ref = 'op://Team/deploy/token'
  const marked = `require('node:fs').writeFileSync(${JSON.stringify(join(repository.outside, 'loaded'))}, ''); throw new Error('planted')`
  const planted = onePasswordStandIn(join(repository.path, 'node_modules'), marked)
  const linked = join(repository.outside, 'linked')
  symlinkSync(planted, linked)
  const [none, own, link] = await Promise.all(
    [[join(repository.outside, 'nothing')], [planted], [linked]].map(async (modules) =>
      resolver(repository, modules)
        .resolve([secret(ref)], never)
        .then(
          () => undefined,
          (error: unknown) => error as { message: string; diagnostic: { hint: string } },
        ),
    ),
  )
  assert.equal(none?.message, 'secret `TOKEN`: 1Password’s SDK @1password/sdk is not installed')
  assert.equal(none.diagnostic.hint, 'run `npm install --prefix ~/.config/loom @1password/sdk`')
  for (const refused of [own, link])
    assert.match(refused?.message ?? '', /lies in the repository, .*, where Loom does not load code from/)
  const good = onePasswordStandIn(join(repository.outside, 'good'), standIn({ [ref]: value }))
  assert.equal(await outcomeOf(resolver(repository, [planted, good]), ref), value)
  const broken = onePasswordStandIn(join(repository.outside, 'broken'), marked)
  assert.match(await outcomeOf(resolver(repository, [broken]), ref), /SDK in .* cannot be loaded$/)
  const empty = join(repository.outside, 'empty')
  mkdirSync(join(empty, '@1password/sdk'), { recursive: true })
  writeFileSync(join(empty, '@1password/sdk/index.js'), 'module.exports = 1')
  assert.match(await outcomeOf(resolver(repository, [empty]), ref), /SDK in .* cannot be loaded$/)
})

test('op: one client for a run; one that does not answer is given up, and an abort does not wait for it', async () => {
  await using setting = await withSdk(
    `${standIn({ 'op://Team/a/f': value, 'op://Team/b/f': value })}
const create = exports.createClient
exports.createClient = async (config) => {
  const client = await create(config)
  const { resolve } = client.secrets
  client.secrets.resolve = (reference) =>
    reference === 'op://Team/slow/f' ? new Promise(() => undefined) : resolve(reference + '').then((text) => text + exports.clients)
  return client
}
`,
  )
  const { repository, modules } = setting
  const one = resolver(repository, [modules])
  assert.equal(await outcomeOf(one, 'op://Team/a/f'), `${value}1`)
  assert.equal(await outcomeOf(one, 'op://Team/b/f'), `${value}1`)
  const controller = new AbortController()
  const reason = { kind: 'interrupt' }
  const resolving = one.resolve([secret('op://Team/slow/f', { required: false })], controller.signal)
  controller.abort(reason)
  await assert.rejects(resolving, (error) => error === reason)
  const hasty = createOnePasswordSource({
    env: { T: token },
    tokenVariable: 'T',
    modules: [modules],
    repositoryRoot: repository.path,
    timeLimitMs: 20,
  })
  await assert.rejects(
    hasty.read({ scheme: 'op', vault: 'Team', item: 'slow', field: 'f' }, never),
    /^LoomFailure: 1Password did not answer in time$/,
  )
})
