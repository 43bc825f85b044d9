import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { test, type TestContext } from 'node:test'
import { fileURLToPath } from 'node:url'
import { temporaryDirectory, testEnvironment } from './support/environment.ts'
import { type LoomResult, resultOf, workflow } from './support/loom.ts'
import { nodes } from './support/recorded-tests.ts'
import { type Files, writeFiles } from './support/repository.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

const importing = `import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { gitRepository, matchesReceipt, runWorkflow } from 'loom/node-test'

const script = readFileSync(new URL('script', import.meta.url), 'utf8')

describe('a suite', () => {
  it('stores two', async (t) => {
    const { path } = await gitRepository(t, { script })
    for (const name of ['one', 'two']) {
      const workflow = ${workflow({ test: { script: ['sh ./script'] } }).replace('"test"', '[name]')}
      await matchesReceipt(t, await runWorkflow(t, { from: path, workflow }))
    }
  })
})
`

/** Tests of another file, as a helper makes them. */
const helper = `const { test } = require('node:test')
const { gitRepository, matchesReceipt, runWorkflow } = require('loom/node-test')

exports.define = (name) => test(name, async (t) => {
  const { path } = await gitRepository(t, {})
  const workflow = ${workflow({ test: { script: ['true'] } })}
  await matchesReceipt(t, await runWorkflow(t, { from: path, workflow }))
})
`

const tests: Files = {
  'test/a.test.mjs': importing,
  'test/script': 'true\n',
  'test/b.test.cjs': `require('../helper.cjs').define('helped')\n`,
  'helper.cjs': helper,
}

interface Project extends AsyncDisposable {
  readonly path: string
  node(...args: string[]): Promise<LoomResult>
  update(): Promise<LoomResult>
  stored(): string[]
}

/** A project with tests that store receipts, run by one Node as its users would run it. */
async function projectOf(node: string, major: number, files: Files = tests): Promise<Project> {
  const directory = await temporaryDirectory()
  const path = join(directory.path, 'project')
  writeFiles(path, files)
  mkdirSync(join(path, 'node_modules'))
  symlinkSync(root, join(path, 'node_modules/loom'))
  const env = { ...testEnvironment(directory.path), TMPDIR: directory.path }
  const start = (args: readonly string[], more: Record<string, string> = {}) =>
    resultOf(spawn(node, args, { cwd: path, env: { ...env, ...more }, stdio: ['ignore', 'pipe', 'pipe'] }))
  return {
    path,
    node: (...args) => start(args),
    update: () =>
      major >= 22
        ? start(['--test', '--test-update-snapshots'])
        : start(['--test'], { LOOM_UPDATE_SNAPSHOTS: '1' }),
    stored: () =>
      readdirSync(join(path, 'test'), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.json'))
        .sort(),
    [Symbol.asyncDispose]: () => directory[Symbol.asyncDispose](),
  }
}

const all = [
  'a.test.mjs.receipts/a-suite-stores-two.2.json',
  'a.test.mjs.receipts/a-suite-stores-two.json',
  'b.test.cjs.receipts/helped.json',
]

for (const node of nodes) {
  const version = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim()
  const major = Number(/^v(\d+)/.exec(version)?.[1])
  const on = (name: string, fn: (t: TestContext) => Promise<void>) => test(`${version}: ${name}`, fn)

  on('stored receipts are missed, written, matched and not matched', async () => {
    await using project = await projectOf(node, major)
    const missing = await project.node('--test')
    assert.equal(missing.exitCode, 1)
    assert.match(
      missing.stdout,
      /there is no stored receipt test\/a\.test\.mjs\.receipts\/a-suite-stores-two\.json/,
    )
    assert.deepEqual(project.stored(), [])
    const written = await project.update()
    assert.equal(written.exitCode, 0, written.stdout)
    assert.match(written.stdout, /stored receipt written: test\/b\.test\.cjs\.receipts\/helped\.json/)
    assert.deepEqual(project.stored(), all)
    const matched = await project.node('--test')
    assert.equal(matched.exitCode, 0, matched.stdout)
    writeFiles(project.path, { 'test/script': 'echo oh no; exit 3\n' })
    const otherwise = await project.node('--test')
    assert.equal(otherwise.exitCode, 1)
    assert.match(otherwise.stdout, /jobs\.one\.steps\.script\/01\.exit_code {2}0 +3/)
    assert.match(otherwise.stdout, /│ oh no/)
    assert.match(otherwise.stdout, /a\.test\.mjs:12:7/)
  })

  on('a stored receipt is found whatever runs its test', async () => {
    await using project = await projectOf(node, major)
    assert.equal((await project.update()).exitCode, 0)
    const isolation = major >= 24 ? '--test-isolation=none' : '--experimental-test-isolation=none'
    const ways = [
      ['test/a.test.mjs'],
      ['--test', 'test/a.test.mjs'],
      ...(major >= 22 ? [['--test', isolation]] : []),
    ]
    for (const way of ways) {
      const { exitCode, stdout } = await project.node(...way)
      assert.equal(exitCode, 0, `${way.join(' ')}: ${stdout}`)
    }
    assert.match(
      readFileSync(join(project.path, 'test', all[0] ?? ''), 'utf8'),
      /"test": "a suite > stores two"/,
    )
  })
}

test('docs/node-test.md: the test of its example stores the receipt that it shows', async () => {
  const page = readFileSync(join(root, 'docs/node-test.md'), 'utf8')
  const section = page.split(/^## /m).find((one) => one.startsWith('Comparing runs')) ?? ''
  const block = (language: string) =>
    new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(section)?.[1] ?? ''
  await using project = await projectOf(process.execPath, 20, { 'test/page.test.mjs': block('js') })
  const written = await project.update()
  assert.equal(written.exitCode, 0, written.stdout)
  assert.deepEqual(project.stored(), ['page.test.mjs.receipts/a-page-is-built.json'])
  const stored = readFileSync(join(project.path, 'test', project.stored()[0] ?? ''), 'utf8')
  const shown = stored.replace(/"sha256": "\w+"/, '"sha256": "…"')
  assert.deepEqual(JSON.parse(shown), JSON.parse(block('json')))
  const matched = await project.node('--test')
  assert.equal(matched.exitCode, 0, matched.stdout)
})
