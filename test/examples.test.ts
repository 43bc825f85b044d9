import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { compile } from '../src/compile/compile.ts'
import { temporaryDirectory, testEnvironment } from './support/environment.ts'
import { loom, receiptOf, resultOf } from './support/loom.ts'
import { type Files, makeRepository } from './support/repository.ts'

const directory = new URL('../examples/', import.meta.url)
const read = (name: string) => readFileSync(new URL(name, directory), 'utf8')

for (const name of readdirSync(directory).filter((one) => one.endsWith('.yml'))) {
  test(`examples/${name} compiles; all that is odd are keys without an effect yet`, async () => {
    const compiled = await compile({
      workflow: { path: name, text: read(name) },
      readSource: () => Promise.resolve(undefined),
      facts: {
        predefined: () =>
          Promise.resolve({ CI: 'true', CI_COMMIT_BRANCH: 'main', CI_DEFAULT_BRANCH: 'main' }),
        changedPaths: () => Promise.resolve({ paths: ['packages/web/a.ts'] }),
        existingPaths: () => Promise.resolve(['package.json']),
      },
    })
    assert.ok(compiled.ok, JSON.stringify(compiled))
    assert.ok(compiled.value.plan.nodes.length > 0)
    assert.deepEqual(compiled.warnings, [])
    assert.match(read('README.md'), new RegExp(`\`${name.replace('.', '\\.')}\``))
  })
}

const runs: readonly [string, Files, readonly string[], string?][] = [
  ['docs-site.yml', { 'docs/a.md': '# A\n' }, ['build', 'links']],
  ['node-matrix.yml', {}, ['test', 'test', 'test', 'test', 'report']],
  ['make-c.yml', {}, ['plain', 'sanitized', 'test']],
  ['nightly.yml', {}, ['data', 'fuzz', 'soak', 'clean']],
  ['polyglot.yml', { 'run.sh': 'echo x\n' }, ['shell']],
  ['release.yml', { VERSION: '1\n' }, ['check', 'package'], 'v1.2.3'],
]

for (const [name, files, jobs, tag] of runs) {
  test(`examples/${name} runs`, async () => {
    await using repository = await makeRepository({ ...files, '.loom/workflow.yml': read(name) })
    if (tag !== undefined) repository.git('tag', tag)
    const result = await loom(repository, ['run', '--local'])
    assert.equal(result.exitCode, 0, result.stdout + result.stderr)
    const ran = receiptOf(result).jobs.map(({ id }) => id.replace(/^test-.*/, 'test'))
    assert.deepEqual(ran, jobs)
  })
}

test('examples/node-test-kit passes its own tests', async () => {
  await using scratch = await temporaryDirectory()
  const project = join(scratch.path, 'node-test-kit')
  cpSync(new URL('node-test-kit/', directory), project, {
    recursive: true,
    filter: (path) => !path.includes('node_modules'),
  })
  mkdirSync(join(project, 'node_modules'))
  symlinkSync(fileURLToPath(new URL('../', import.meta.url)), join(project, 'node_modules/loom'))
  const { exitCode, stdout } = await resultOf(
    spawn(process.execPath, ['--test', '--test-reporter=tap'], {
      cwd: project,
      env: { ...testEnvironment(scratch.path), TMPDIR: scratch.path },
      stdio: ['ignore', 'pipe', 'pipe'],
    }),
  )
  assert.equal(exitCode, 0, stdout)
  assert.match(stdout, /^# pass 4$/m)
  assert.match(read('README.md'), /`node-test-kit\/`/)
})
