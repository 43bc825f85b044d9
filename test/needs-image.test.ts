import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compile } from '../src/compile/compile.ts'
import { renderDiagnostic } from '../src/diagnostics/render.ts'

const head = 'version: v1\nstages: [test]\ndefault: { target: linux }\n'

const needing: readonly [string, string, readonly string[]][] = [
  ['neither', 'test: { stage: test, script: [x] }', []],
  ['services with an image', 'test: { stage: test, image: a, services: [b], script: [x] }', []],
  [
    'an image that is inherited',
    '.t: { image: a }\ntest: { stage: test, extends: .t, services: [b], resources: { cpus: 1 }, script: [x] }',
    [],
  ],
  [
    'inherited services that are switched off',
    '.t: { services: [b] }\ntest: { stage: test, extends: .t, services: [], script: [x] }',
    [],
  ],
  [
    'both on the host',
    'test: { stage: test, services: [b], resources: { cpus: 1 }, script: [x] }',
    ['w.yml:4:22 `services`', 'w.yml:4:37 `resources`'],
  ],
  [
    'services of a template, of two jobs without an image, once',
    '.t: { services: [b] }\none: { stage: test, extends: .t, script: [x] }\ntwo: { stage: test, extends: .t, script: [x] }',
    ['w.yml:4:7 `services`'],
  ],
  ['a template that nobody extends', '.t: { services: [b] }\none: { stage: test, script: [x] }', []],
]
for (const [name, text, expected] of needing)
  test(`services and resources need an image: ${name}`, async () => {
    const result = await compile({
      workflow: { path: 'w.yml', text: `${head}${text}` },
      readSource: () => Promise.resolve(undefined),
    })
    assert.ok(result.ok)
    const told = result.warnings.map((warning) => {
      assert.equal(warning.code, 'workflow/needs-image')
      const [, place = ''] = renderDiagnostic(warning).split('\n')
      return `${place.trim()} ${/`\w+`/.exec(warning.message)?.[0] ?? ''}`
    })
    assert.deepEqual(told, expected)
  })
