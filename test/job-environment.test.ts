import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { predefinedNames } from '../src/model/variables.ts'
import { loom, receiptOf, stepOutput, workflow } from './support/loom.ts'
import { makeRepository } from './support/repository.ts'

const run = ['run', '--local']

/** Of the test's own environment, what a job gets; and what it gets of it with `--clean-env`. */
const inherited = [
  'GIT_AUTHOR_DATE',
  'GIT_AUTHOR_EMAIL',
  'GIT_AUTHOR_NAME',
  'GIT_COMMITTER_DATE',
  'GIT_COMMITTER_EMAIL',
  'GIT_COMMITTER_NAME',
  'GIT_CONFIG_GLOBAL',
  'GIT_CONFIG_NOSYSTEM',
  'HOME',
  'LC_ALL',
  'PATH',
  'TMPDIR',
  'TZ',
]
const allowed = ['HOME', 'LC_ALL', 'PATH', 'TMPDIR', 'TZ']
/** What the shell itself sets, and what the commit has not got. */
const ofShell = ['PWD', 'LOOM_TRACKING_ID']
const absent = ['CI_COMMIT_TAG', 'CI_JOB_IMAGE', 'LOOM_JOB_IMAGE']
const own = [...predefinedNames, ...ofShell].filter((name) => !absent.includes(name))

const npm = {
  npm_execpath: '/npm-cli.js',
  npm_command: 'exec',
  npm_config_user_agent: 'npm/10',
  npm_lifecycle_event: 'npx',
  npm_package_name: 'x',
  INIT_CWD: '/elsewhere',
  NODE: '/usr/bin/node',
  COLOR: '1',
}
const hook = { GIT_DIR: '.git', GIT_INDEX_FILE: '.git/index', GIT_PREFIX: '', GIT_WORK_TREE: '.' }
const github = {
  ACTIONS_RUNTIME_TOKEN: 't',
  ACTIONS_RUNTIME_URL: 'https://example.com/',
  ACTIONS_RESULTS_URL: 'https://example.com/',
  ACTIONS_CACHE_URL: 'https://example.com/',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 't',
  ACTIONS_ID_TOKEN_REQUEST_URL: 'https://example.com/',
  GITHUB_TOKEN: 'ghs_x',
  GITHUB_ENV: '/runner/env',
  GITHUB_OUTPUT: '/runner/output',
  GITHUB_PATH: '/runner/path',
  GITHUB_STATE: '/runner/state',
  GITHUB_STEP_SUMMARY: '/runner/summary',
  INPUT_TOKEN: 'x',
}
const credentials = {
  MY_TOKEN: 'sw0rdf1sh-t0ken',
  KEEPASS_PASSWORD: 'keep-me-a-secret',
  KEEPASS_KEY: '/keys/one',
  LOOM_KEEPASS_DB_TEAM_PATH: '/db.kdbx',
  LOOM_KEEPASS_DB_TEAM_PASSWORD_ENV: 'KEEPASS_PASSWORD',
  LOOM_KEEPASS_DB_TEAM_KEYFILE_ENV: 'KEEPASS_KEY',
  OP_SERVICE_ACCOUNT_TOKEN: 'ops_token_value',
}

const starts: Readonly<Record<string, readonly [Record<string, string>, readonly string[]]>> = {
  plainly: [{}, []],
  'with a variable of the user’s': [{ MINE: 'x' }, ['MINE']],
  'through npx': [npm, []],
  'from a git hook': [hook, []],
  'with the variables of GitHub’s runner': [github, []],
  'with variables behind secrets and their credentials': [credentials, []],
}
for (const [title, [env, more]] of Object.entries(starts))
  test(`E12: started ${title} a job sees exactly the variables that are listed, and fewer with --clean-env`, async () => {
    await using repository = await makeRepository({
      '.loom/workflow.yml': workflow({
        one: { script: ['env -0 | cut -z -d= -f1 | tr "\\0" "\\n"'] },
        // Never run: what stands behind secrets of any job is withheld from all.
        two: {
          rules: [{ when: 'manual' }],
          secrets: { A: { ref: 'env://MY_TOKEN' }, B: { ref: 'op://vault/item/field' } },
          script: ['true'],
        },
      }),
      '.env': 'FROM_FILE=1\n',
    })
    const names = async (...args: string[]) => {
      const result = await loom(repository, [...run, ...args], env)
      assert.equal(result.exitCode, 0, result.stderr)
      return stepOutput(receiptOf(result), 'one').trimEnd().split('\n').sort()
    }
    assert.deepEqual(await names(), [...own, ...inherited, ...more].sort())
    assert.deepEqual(await names('--clean-env'), [...own, ...allowed].sort())
  })

test('E12: no entry of PATH and no variable leads a job into the source repository', async () => {
  await using repository = await makeRepository({
    '.loom/workflow.yml': workflow({ one: { script: ['env'] } }),
  })
  const bin = join(repository.path, 'node_modules/.bin')
  const env = { ...npm, PATH: `${bin}:${repository.env['PATH'] ?? ''}`, CONFIG: join(repository.path, 'x') }
  const output = stepOutput(receiptOf(await loom(repository, run, env)), 'one')
  assert.equal(output.includes(repository.path), false, output)
})
