import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, test } from 'node:test'
import kdbxweb from 'kdbxweb'
import type { Kdbx } from 'kdbxweb'
import type { KeepassDatabase } from '../src/secrets/settings.ts'
import { openKeepass } from '../src/secrets/sources/keepass-database.ts'
import { makeRepository, type TestRepository } from './support/repository.ts'
import { never, outcomeOf, resolverFor, secret } from './support/secrets.ts'

const password = 'open-sesame-42'
const value = 'correct-horse-battery'
const { UInt64 } = kdbxweb.VarDictionary.ValueType
const attachment = Buffer.from([0, 255, 10, 13, 0])

// Opening any database teaches the library Argon2, which it needs to write one as well.
before(async () => {
  await assert.rejects(openKeepass('/nowhere.kdbx', { password }), /is not there/)
  await assert.rejects(openKeepass(import.meta.filename, { password }), /no KeePass database/)
})

interface Made {
  readonly version?: 3 | 4
  readonly kdf?: string
  readonly rounds?: number
  readonly keyfile?: Uint8Array
  readonly password?: string | null
}

/** A database with a few entries, as KeePass would write it; little work to open unless asked. */
async function makeDatabase(made: Made = {}): Promise<Buffer> {
  const { password: own = password, keyfile, version = 4, kdf } = made
  const secretText = own === null ? null : kdbxweb.ProtectedValue.fromString(own)
  const database = kdbxweb.Kdbx.create(new kdbxweb.Credentials(secretText, keyfile ?? null), 'Vault')
  database.setVersion(version)
  if (kdf !== undefined) database.setKdf(kdf)
  const setNumber = (key: string, number: number) =>
    database.header.kdfParameters?.set(key, UInt64, kdbxweb.Int64.from(number))
  if (kdf !== kdbxweb.Consts.KdfId.Aes) setNumber('M', 65536)
  if (made.rounds !== undefined) setNumber('I', made.rounds)
  const root = database.getDefaultGroup()
  const web = database.createGroup(root, 'Web')
  await addEntry(database, web, 'deploy')
  await addEntry(database, database.createGroup(web, 'Old'), 'deploy')
  await addEntry(database, root, 'a/b')
  const gone = await addEntry(database, root, 'thrown away')
  database.remove(gone)
  return Buffer.from(await database.save())
}

async function addEntry(database: Kdbx, group: Parameters<Kdbx['createEntry']>[0], title: string) {
  const entry = database.createEntry(group)
  const path = `${group.name ?? ''}/${title}`
  entry.fields.set('Title', title)
  entry.fields.set('UserName', `user of ${path}`)
  entry.fields.set('Password', kdbxweb.ProtectedValue.fromString(`${value} of ${path}`))
  entry.binaries.set('id_ed25519', await database.createBinary(new Uint8Array(attachment).buffer))
  return entry
}

async function withDatabase(
  bytes: Uint8Array,
): Promise<AsyncDisposable & { repository: TestRepository; path: string }> {
  const repository = await makeRepository()
  const path = join(repository.outside, 'app.kdbx')
  writeFileSync(path, bytes)
  return { repository, path, [Symbol.asyncDispose]: async () => repository[Symbol.asyncDispose]() }
}

function resolver(
  repository: TestRepository,
  databases: Readonly<Record<string, KeepassDatabase>>,
  env: Record<string, string> = { APP_PASSWORD: password },
) {
  return resolverFor(repository, { settings: { keepass: new Map(Object.entries(databases)) }, env })
}

const kinds: readonly [string, Made][] = [
  ['KDBX 4 with Argon2d', {}],
  ['KDBX 4 with Argon2id', { kdf: kdbxweb.Consts.KdfId.Argon2id }],
  ['KDBX 4 with AES', { kdf: kdbxweb.Consts.KdfId.Aes }],
  ['KDBX 3', { version: 3 }],
]

for (const [title, made] of kinds) {
  test(`keepass: reads fields and attachments of ${title}`, async () => {
    await using setting = await withDatabase(await makeDatabase(made))
    const { repository, path } = setting
    const keepass = resolver(repository, { 'team/app': { path, passwordEnv: 'APP_PASSWORD' } })
    const read = async (rest: string) => outcomeOf(keepass, `keepass://team/app#${rest}`)
    assert.equal(await read('Web/deploy:Password'), `${value} of Web/deploy`)
    // Opened once: the rest needs no file.
    rmSync(path)
    assert.equal(await read('Vault/Web/deploy:UserName'), 'user of Web/deploy')
    assert.equal(await read('Old/deploy:Password'), `${value} of Old/deploy`)
    assert.equal(await read('a/b:Password'), `${value} of Vault/a/b`)
    const [file] = await keepass.resolve([secret('keepass://team/app#a/b:id_ed25519')], never)
    assert.deepEqual(Buffer.from(file?.value ?? []), attachment)
  })
}

test('keepass: what is missing or means several entries is said, each in its own words, without a value', async () => {
  await using setting = await withDatabase(await makeDatabase())
  const { repository, path } = setting
  const keepass = resolver(repository, { app: { path, passwordEnv: 'APP_PASSWORD' } })
  const said = async (rest: string, required = true) =>
    (await outcomeOf(keepass, `keepass://app#${rest}`, { required })).replace('secret `TOKEN`: ', '')
  const none = 'secrets/ref-not-found: the KeePass database `app` has no entry'
  assert.equal(await said('nothing:Password'), `${none} \`nothing\``)
  assert.equal(await said('eploy:Password'), `${none} \`eploy\``)
  assert.equal(await said('thrown away:Password'), `${none} \`thrown away\``)
  assert.equal(
    await said('deploy:Password', false),
    'secrets/ref-invalid: `deploy` means 2 entries of the KeePass database `app`',
  )
  assert.equal(
    await said('a/b:password'),
    'secrets/ref-not-found: the entry `a/b` of the KeePass database `app` has no field or attachment `password`',
  )
  assert.equal(await said('a/b:password', false), 'absent: secrets/ref-not-found')
})

test('keepass: a key file, alone or with a password', async () => {
  const keyfile = await kdbxweb.Credentials.createRandomKeyFile(2)
  for (const own of [null, password]) {
    await using setting = await withDatabase(await makeDatabase({ keyfile, password: own }))
    const { repository, path } = setting
    const keyfilePath = join(repository.outside, 'app.keyx')
    writeFileSync(keyfilePath, keyfile)
    const database = {
      path,
      keyfileEnv: 'APP_KEYFILE',
      ...(own === null ? {} : { passwordEnv: 'APP_PASSWORD' }),
    }
    const env = { APP_PASSWORD: password, APP_KEYFILE: keyfilePath }
    const ref = 'keepass://app#a/b:UserName'
    assert.equal(await outcomeOf(resolver(repository, { app: database }, env), ref), 'user of Vault/a/b')
    assert.match(
      await outcomeOf(
        resolver(repository, { app: database }, { ...env, APP_KEYFILE: `${keyfilePath}.no` }),
        ref,
      ),
      /^secrets\/provider-unavailable: .* the key file .*app\.keyx\.no is not there$/,
    )
  }
})

test('keepass: a database that cannot be opened is said, each in its own words, without a password', async () => {
  const bytes = await makeDatabase()
  await using setting = await withDatabase(bytes)
  const { repository, path } = setting
  const files = {
    truncated: bytes.subarray(0, bytes.length - 40),
    damaged: Buffer.from(bytes),
    text: 'x'.repeat(99),
  }
  files.damaged[bytes.length - 100] = (files.damaged[bytes.length - 100] ?? 0) ^ 1
  for (const [name, content] of Object.entries(files)) writeFileSync(join(repository.outside, name), content)
  execFileSync('mkfifo', [join(repository.outside, 'pipe')])
  const at = (name: string) => ({ path: join(repository.outside, name), passwordEnv: 'APP_PASSWORD' })
  const cases: readonly [string, KeepassDatabase, Record<string, string>, RegExp][] = [
    ['wrong password', at('app.kdbx'), { APP_PASSWORD: 'wrong-password' }, /does not open the KeePass/],
    ['unset password', at('app.kdbx'), {}, /the variable `APP_PASSWORD`, which opens .*, is not set/],
    ['no credential', { path }, {}, /nothing says how to open the KeePass database `app`/],
    ['no path', { passwordEnv: 'APP_PASSWORD' }, {}, /no config and no variable says where .* `app` is/],
    ['no file', at('no.kdbx'), { APP_PASSWORD: password }, /no\.kdbx is not there/],
    ['a directory', at('.'), { APP_PASSWORD: password }, /outside is no file/],
    ['a pipe', at('pipe'), { APP_PASSWORD: password }, /pipe is no file/],
    ['text', at('text'), { APP_PASSWORD: password }, /is no KeePass database of version 3 or 4/],
    ['truncated', at('truncated'), { APP_PASSWORD: password }, /is damaged or of a kind/],
    ['damaged', at('damaged'), { APP_PASSWORD: password }, /is damaged or of a kind/],
  ]
  for (const [title, database, env, expected] of cases) {
    const keepass = resolver(repository, { app: database }, env)
    const said = await outcomeOf(keepass, 'keepass://app#a/b:Password')
    assert.match(said, /^secrets\/provider-unavailable: secret `TOKEN`: /, title)
    assert.match(said, expected, title)
    assert.doesNotMatch(said, /wrong-password|open-sesame/, title)
    const optional = await outcomeOf(keepass, 'keepass://app#a/b:Password', { required: false })
    assert.equal(optional, 'absent: secrets/provider-unavailable', title)
  }
})

test('keepass: a file that asks for more work than is sane is refused before it is done', async () => {
  kdbxweb.CryptoEngine.setArgon2Impl(() => Promise.resolve(new ArrayBuffer(32)))
  await using setting = await withDatabase(await makeDatabase({ rounds: 2 ** 31 }))
  await assert.rejects(
    openKeepass(setting.path, { password }),
    /^LoomFailure: the KeePass database asks for 2147483648 rounds over 64 KiB to open it, which is too much$/,
  )
})

test('keepass: aliases that variables cannot tell apart are an error that names both', async () => {
  await using setting = await withDatabase(await makeDatabase())
  const { repository, path } = setting
  const database = { path, passwordEnv: 'APP_PASSWORD' }
  const byVariable = resolver(repository, { TEAM_APP: database })
  assert.equal(await outcomeOf(byVariable, 'keepass://team/app#a/b:UserName'), 'user of Vault/a/b')
  assert.equal(await outcomeOf(byVariable, 'keepass://TEAM_APP#a/b:UserName'), 'user of Vault/a/b')
  const both =
    'secrets/ref-invalid: secret `TOKEN`: the KeePass aliases `team/app` and `team.app` are one in the names of variables, TEAM_APP'
  assert.equal(await outcomeOf(byVariable, 'keepass://team.app#a/b:UserName'), both)
  const byConfig = resolver(repository, { 'team/app': database })
  assert.equal(await outcomeOf(byConfig, 'keepass://team.app#a/b:UserName'), both)
})
