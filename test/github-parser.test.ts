import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { temporaryDirectory } from './support/environment.ts'
import { actionErrors, workflowErrors } from './support/github-parser.ts'

const composite = (steps: string) => `name: x\ndescription: x\nruns:\n  using: composite\n  steps:\n${steps}`

const actions: readonly (readonly [string, string, readonly string[]])[] = [
  ['is valid', composite('    - run: echo\n      shell: bash\n'), []],
  [
    'has a step that names no shell',
    composite('    - run: echo\n'),
    ['action.yml (Line: 6, Col: 7): Required property is missing: shell'],
  ],
  [
    'has a key that does not exist',
    composite('    - run: echo\n      shell: bash\n      timeout-minutes: 3\n'),
    ["action.yml (Line: 8, Col: 7): Unexpected value 'timeout-minutes'"],
  ],
]

for (const [what, text, errors] of actions) {
  test(`GitHub's parser on an action.yml that ${what}`, async () => {
    await using directory = await temporaryDirectory()
    const path = join(directory.path, 'action.yml')
    writeFileSync(path, text)
    assert.deepEqual(actionErrors(path), errors)
  })
}

test("GitHub's parser on a workflow with a key that does not exist", async () => {
  await using directory = await temporaryDirectory()
  const path = join(directory.path, 'ci.yml')
  writeFileSync(path, 'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - runs: x\n')
  const errors = await workflowErrors(path)
  assert.ok(errors.includes("ci.yml (Line: 6, Col: 9): Unexpected value 'runs'"), errors.join('\n'))
})

test("GitHub's parser finds the repository's own workflow valid", async () => {
  const path = fileURLToPath(new URL('../.github/workflows/ci.yml', import.meta.url))
  assert.deepEqual(await workflowErrors(path), [])
})
