import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { promisify } from 'node:util'
import { fileURLToPath } from 'node:url'
import { makeRepository } from './support/repository.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const page = readFileSync(join(root, 'docs/node-test.md'), 'utf8')
const kit = page.split(/^## /m).find((section) => section.startsWith('Fixtures')) ?? ''
const workflow = /```yaml\n([\s\S]*?)```/.exec(kit)?.[1] ?? ''
const examples = [...kit.matchAll(/```js\n([\s\S]*?)```/g)].map(([, text = '']) => text)

test('docs/node-test.md has examples of the kit', () => {
  assert.ok(examples.length > 0 && examples.every((text) => text.includes(`from 'loom/node-test'`)))
})

for (const [at, text] of examples.entries())
  test(`docs/node-test.md: example ${at + 1} of the kit passes in its project`, async () => {
    await using project = await makeRepository({
      '.gitignore': 'node_modules\n',
      '.loom/workflow.yml': workflow,
      'package.json': '{ "type": "module" }',
      VERSION: '1.2.0\n',
      'CHANGELOG.md': '# 1.2.0\n',
      'test/example.test.js': text,
    })
    project.write({ 'node_modules/.keep': '' })
    symlinkSync(root, join(project.path, 'node_modules/loom'))
    const args = ['--test', '--test-reporter=tap', 'test/example.test.js']
    const env = { ...project.env, TMPDIR: project.outside }
    const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: project.path, env })
    assert.match(stdout, /^# pass [1-9]/m)
  })
