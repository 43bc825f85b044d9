import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { chmodSync, createReadStream, readFileSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { readConfig } from '../src/run/config.ts'
import kdbxweb from 'kdbxweb'
import { loom, resultOf, startLoom, workflow } from './support/loom.ts'
import { makeRepository, type TestRepository, writeFiles } from './support/repository.ts'
import { cli } from './support/run-cli.ts'
import { onePasswordStandIn } from './support/secrets.ts'

const value = 'correct-horse-battery'
const check = ['secrets', 'check']

async function withSecrets(jobs: Readonly<Record<string, object>>): Promise<TestRepository> {
  const written = Object.entries(jobs).map(([name, secrets]) => [name, { script: ['true'], secrets }])
  return makeRepository({
    '.loom/workflow.yml': workflow(Object.fromEntries(written) as Record<string, object>),
  })
}

function writeUserConfig({ env }: TestRepository, text: string): void {
  writeFiles(env['HOME'] ?? '', { '.config/loom/config.yml': text })
}

test('secrets check: names, jobs, references and states, as text and as data; never a value', async () => {
  await using repository = await withSecrets({
    build: { SHARED: { ref: 'env://SHARED', file: false } },
    deploy: {
      SHARED: { ref: 'env://SHARED', file: false },
      KEY: { ref: 'file://deploy.key' },
      PASS: { ref: 'exec://pass/team/token' },
      EXTRA: { ref: 'env://NONE', required: false },
    },
  })
  repository.write({ 'deploy.key': value })
  chmodSync(join(repository.path, 'deploy.key'), 0o640)
  writeUserConfig(repository, `secrets: { allowExec: { pass: [printf, '${value}%s'] } }\n`)
  const result = await cli(repository, check, { SHARED: value })
  assert.deepEqual(result, {
    exitCode: 0,
    stdout: `\
EXTRA   deploy         env://NONE              absent (optional): secrets/ref-not-found
KEY     deploy         file://deploy.key       resolved
PASS    deploy         exec://pass/team/token  resolved
SHARED  build, deploy  env://SHARED            resolved
`,
    stderr: `\
warning[secrets/ref-not-found]: secret \`EXTRA\`: the variable \`NONE\` is not set
  hint: set NONE where you start Loom; in a GitHub workflow, pass it in \`env\` of the step
warning[secrets/file-mode]: secret \`KEY\`: other users of this machine may read or write \`deploy.key\`
  hint: run \`chmod 600 deploy.key\`
`,
  })
  const data = await cli(repository, [...check, '--job', 'build', '--json'], { SHARED: value })
  assert.deepEqual(
    [data.exitCode, data.stderr, JSON.parse(data.stdout)],
    [
      0,
      '',
      [
        {
          name: 'SHARED',
          ref: 'env://SHARED',
          file: false,
          required: true,
          jobs: ['build'],
          state: 'resolved',
          found: [],
        },
      ],
    ],
  )
})

test('secrets check: a required one that is missing, or a wrong reference, is exit code 1', async () => {
  await using repository = await withSecrets({
    deploy: {
      TOKEN: { ref: 'env://NONE' },
      WRONG: { ref: 'op://too/short', required: false },
      GOOD: { ref: 'env://GOOD', file: false },
    },
  })
  const result = await cli(repository, check, { GOOD: value })
  assert.equal(result.exitCode, 1)
  assert.equal(
    result.stdout,
    `\
GOOD   deploy  env://GOOD      resolved
TOKEN  deploy  env://NONE      failed: secrets/ref-not-found
WRONG  deploy  op://too/short  failed: secrets/ref-invalid
`,
  )
  assert.match(result.stderr, /^error\[secrets\/ref-not-found\]: secret `TOKEN`: the variable `NONE`/)
  assert.match(result.stderr, /^error\[secrets\/ref-invalid\]: secret `WRONG`: `op:\/\/too\/short` is no/m)
  const traced = await cli(repository, [...check, '--json'], { GOOD: value, LOOM_DEBUG_TRACE: '1' })
  assert.match(traced.stdout, /"code": "secrets\/unsafe-debug-trace"/)
  assert.doesNotMatch(traced.stdout + traced.stderr + result.stdout + result.stderr, RegExp(value))
})

test('secrets check: no secrets, an unknown job, a broken workflow; its help and completion', async () => {
  await using repository = await withSecrets({ build: {} })
  const none = await cli(repository, check)
  assert.deepEqual(none, { exitCode: 0, stdout: 'no job has secrets\n', stderr: '' })
  const unknown = await cli(repository, [...check, '--job', 'biuld'])
  assert.equal(unknown.exitCode, 2)
  assert.match(unknown.stderr, /no job is called `biuld`\n {2}hint: did you mean `build`\?/)
  assert.match((await cli(repository, [...check, '--help'])).stdout, /loom secrets check --job deploy --json/)
  const completion = (await cli(repository, ['completion', 'bash'])).stdout
  assert.match(completion, /^ {4}secrets\) words="check --workflow --job --json --help" ;;$/m)
  repository.write({ '.loom/workflow.yml': 'version: v1\n' })
  assert.equal((await cli(repository, check)).exitCode, 2)
})

test('config: what a repository could use against who runs it stands in the user’s own only', async () => {
  await using repository = await withSecrets({ build: {} })
  for (const key of ['allowExec: { pass: [pass] }', 'allowFiles: [/etc]']) {
    repository.write({ '.loom/config.yml': `secrets: { ${key} }\n` })
    const { exitCode, stderr } = await cli(repository, check)
    assert.equal(exitCode, 2)
    assert.match(
      stderr,
      /^error\[config\/invalid\]: .*\.loom\/config\.yml: secrets\.allow\w+ may stand in your/,
    )
  }
  repository.write({ '.loom/config.yml': 'secrets: {}\n' })
  writeUserConfig(repository, 'secrets: { allowExec: { pass: [] } }\n')
  assert.match((await cli(repository, check)).stderr, /config\/invalid.*secrets\.allowExec\.pass: /)
})

test('config: layers about secrets merge by alias and key; paths start at the file that holds them', async () => {
  await using repository = await withSecrets({ build: {} })
  const { env } = repository
  const home = env['HOME'] ?? ''
  writeUserConfig(
    repository,
    `providers:
  keepass: { aliases: { team/app: { path: ~/app.kdbx, passwordEnv: MINE }, other: { path: other.kdbx } } }
  op: { serviceAccountTokenEnv: MINE }
secrets: { allowExec: { pass: [pass, show], own: [./own, a/b], home: [~/bin/x] }, allowFiles: [~/token, keys] }
`,
  )
  repository.write({
    '.loom/config.yml':
      'providers: { keepass: { aliases: { team/app: { path: app.kdbx } } }, op: { serviceAccountTokenEnv: OURS } }\n',
  })
  const variables = {
    LOOM_KEEPASS_DB_TEAM_APP_PASSWORD_ENV: 'THEIRS',
    LOOM_KEEPASS_DB_TEAM_APP_KEYFILE_ENV: '',
    LOOM_KEEPASS_DB_CI_PATH: '/ci.kdbx',
    NODE_PATH: '/modules:relative',
  }
  const { secrets } = await readConfig(repository.path, { ...env, ...variables })
  const own = join(home, '.config/loom')
  assert.deepEqual(secrets, {
    keepass: new Map([
      ['team/app', { path: join(repository.path, '.loom/app.kdbx'), passwordEnv: 'THEIRS' }],
      ['other', { path: join(own, 'other.kdbx') }],
      ['CI', { path: '/ci.kdbx' }],
    ]),
    onePasswordTokenEnv: 'OURS',
    onePasswordModules: [
      join(own, 'node_modules'),
      '/modules',
      join(dirname(process.execPath), '../lib/node_modules'),
    ],
    allowExec: new Map([
      ['pass', ['pass', 'show']],
      ['own', [join(own, 'own'), 'a/b']],
      ['home', [join(home, 'bin/x')]],
    ]),
    allowFiles: [join(home, 'token'), join(own, 'keys')],
  })
  const shown = (await cli(repository, ['config', 'show'], variables)).stdout
  assert.match(
    shown,
    /^providers\.keepass\.aliases\.CI\.path +\/ci\.kdbx +environment: LOOM_KEEPASS_DB_CI_PATH$/m,
  )
  assert.match(shown, /^providers\.keepass\.aliases\.team\/app\.passwordEnv +THEIRS +environment: LOOM_/m)
  assert.doesNotMatch(shown, /undefined/)
})

test('config: two aliases that are one in the names of variables are an error that names both', async () => {
  await using repository = await withSecrets({ build: {} })
  writeUserConfig(repository, 'providers: { keepass: { aliases: { team/app: {} } } }\n')
  repository.write({ '.loom/config.yml': 'providers: { keepass: { aliases: { team.app: {} } } }\n' })
  const { exitCode, stderr } = await cli(repository, check)
  assert.equal(exitCode, 2)
  assert.match(
    stderr,
    /config\/invalid\]: the KeePass aliases `team\/app` and `team\.app` are one .*TEAM_APP/,
  )
})

test('config init writes examples that are good; those for the user alone in the user’s own', async () => {
  await using repository = await withSecrets({ build: {} })
  const written = async (...flags: string[]) => {
    const { stdout } = await cli(repository, ['config', 'init', ...flags])
    const path = stdout.replace(/^wrote |\n$/g, '')
    const text = await readFile(path, 'utf8')
    await writeFile(path, text.replaceAll(/^# (?=[A-Za-z ]+:)/gm, ''))
    return text
  }
  assert.doesNotMatch(await written(), /allowExec/)
  assert.match(await written('--user'), /allowExec/)
  const { secrets } = await readConfig(repository.path, repository.env)
  assert.deepEqual(secrets.allowExec, new Map([['pass', ['pass', 'show']]]))
})

const page = readFileSync(new URL('../docs/secrets.md', import.meta.url), 'utf8')
for (const [at, [, indent = '', block = '']] of [
  ...page.matchAll(/^( *)```yaml\n([^]*?)^ *```/gm),
].entries()) {
  test(`example ${at + 1} of docs/secrets.md is good`, async () => {
    await using repository = await withSecrets({ build: {} })
    const text = block.replaceAll(RegExp(`^${indent}`, 'gm'), '')
    if (!text.startsWith('version:')) writeUserConfig(repository, text)
    else repository.write({ '.loom/workflow.yml': text })
    const { stdout, stderr } = await cli(repository, check)
    assert.match(
      stdout,
      /^no job has secrets$|^\S+ +\w+ +\w+:\/\/\S+ +failed: secrets\/ref-not-found$/m,
      stderr,
    )
  })
}

test('as built: all five sources at once; what fails shows no value, password or token', async () => {
  const kdbx = await smallDatabase('app-password-42', value)
  const all = {
    E: { ref: 'env://GIVEN' },
    F: { ref: 'file://deploy.key' },
    X: { ref: 'exec://pass/x' },
    K: { ref: 'keepass://app#deploy:Password' },
    O: { ref: 'op://Team/deploy/token' },
  }
  await using repository = await withSecrets({ deploy: all })
  const home = repository.env['HOME'] ?? ''
  repository.write({ 'deploy.key': value })
  chmodSync(join(repository.path, 'deploy.key'), 0o600)
  writeFiles(home, { '.config/loom/app.kdbx': kdbx })
  onePasswordStandIn(
    join(home, '.config/loom/node_modules'),
    `exports.createClient = async ({ auth }) => ({
      secrets: {
        resolve: async () => {
          if (auth === 'good-token') return '${value}'
          throw new Error('no session for ' + auth + ', value was ${value}')
        },
      },
    })`,
  )
  const config = (exit: number) =>
    `providers: { keepass: { aliases: { app: { path: app.kdbx, passwordEnv: PW } } } }
secrets: { allowExec: { pass: [sh, -c, 'echo ${value}; exit ${exit}'] } }
`
  writeUserConfig(repository, config(0))
  const good = { GIVEN: value, PW: 'app-password-42', OP_SERVICE_ACCOUNT_TOKEN: 'good-token' }
  const resolved = await loom(repository, check, good)
  assert.equal(resolved.exitCode, 0, resolved.stderr)
  assert.equal(resolved.stdout.match(/ resolved$/gm)?.length, 5)
  writeUserConfig(repository, config(1))
  chmodSync(join(repository.path, 'deploy.key'), 0o644)
  const bad = { PW: 'wrong-password-43', OP_SERVICE_ACCOUNT_TOKEN: 'wrong-token' }
  for (const flags of [[], ['--json']]) {
    const { exitCode, stdout, stderr } = await loom(repository, [...check, ...flags], bad)
    assert.equal(exitCode, 1)
    assert.equal(stdout.match(/"failed"|failed: /g)?.length, 4, stdout)
    assert.doesNotMatch(stdout + stderr, /horse|password-4|wrong-token|good-token/)
  }
})

async function smallDatabase(password: string, secret: string): Promise<Buffer> {
  const credentials = new kdbxweb.Credentials(kdbxweb.ProtectedValue.fromString(password))
  const database = kdbxweb.Kdbx.create(credentials, 'Vault')
  database.setKdf(kdbxweb.Consts.KdfId.Aes)
  const entry = database.createEntry(database.getDefaultGroup())
  entry.fields.set('Title', 'deploy')
  entry.fields.set('Password', kdbxweb.ProtectedValue.fromString(secret))
  return Buffer.from(await database.save())
}

test('as built: Ctrl-C ends what a check has started, and exits with 130', async () => {
  await using repository = await withSecrets({ deploy: { TOKEN: { ref: 'exec://slow', required: false } } })
  const pipe = join(repository.outside, 'pipe')
  execFileSync('mkfifo', [pipe])
  writeUserConfig(
    repository,
    `secrets: { allowExec: { slow: [sh, -c, 'exec 3> ${pipe}; echo begun >&3; sleep 600 & wait'] } }\n`,
  )
  const child = startLoom(repository, check)
  const ended = resultOf(child)
  // The pipe has an end once nobody holds it: neither the shell nor its child.
  for await (const _ of createReadStream(pipe)) child.kill('SIGINT')
  assert.deepEqual(await ended, { exitCode: 130, stdout: '', stderr: '' })
})
