import assert from 'node:assert/strict'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { test } from 'node:test'
import { Ajv } from 'ajv'
import { parse, parseAllDocuments } from 'yaml'
import { compile } from '../src/compile/compile.ts'
import { parseFile } from '../src/compile/parse.ts'
import { renderDiagnostic } from '../src/diagnostics/render.ts'
import { fixtureFacts, fixtures, namesIn, readTemplate } from './support/fixtures.ts'

const compileText = async (text: string, overrides: Record<string, string> = {}, given = fixtureFacts) =>
  compile({
    workflow: { path: '.loom/workflow.yml', text },
    readSource: readTemplate,
    overrides,
    facts: given,
  })

/** Compares with a stored text; `UPDATE_GOLDEN=1` stores it. */
function assertGolden(url: URL, text: string): void {
  if (process.env['UPDATE_GOLDEN'] === '1' || !existsSync(url)) writeFileSync(url, text)
  assert.equal(text, readFileSync(url, 'utf8'))
}

for (const name of namesIn('ok')) {
  test(`ok/${name} compiles to its plan`, async () => {
    const result = await compileText(readFileSync(new URL(`ok/${name}`, fixtures), 'utf8'))
    assert.ok(result.ok, JSON.stringify(result))
    assertGolden(
      new URL(`ok/${name.replace('.yml', '.plan.json')}`, fixtures),
      `${JSON.stringify(result.value.plan, null, 2)}\n`,
    )
  })
}

const triggered = new Set<string>()
for (const name of namesIn('err')) {
  test(`err/${name} is told as stored`, async () => {
    const result = await compileText(readFileSync(new URL(`err/${name}`, fixtures), 'utf8'))
    assert.ok(!result.ok)
    for (const { code } of result.diagnostics) triggered.add(code)
    const text = result.diagnostics.map((diagnostic) => renderDiagnostic(diagnostic)).join('\n')
    assertGolden(new URL(`err/${name.replace('.yml', '.txt')}`, fixtures), text)
  })
}

// Warnings, and what takes a whole tree of files, a shallow clone or a thousand errors: each has a test of its own.
const elsewhere = [
  'include/limit',
  'rules/no-history',
  'workflow/needs-image',
  'workflow/too-many-errors',
  'workflow/unknown-variable',
]

test('every code of the catalog has a fixture that triggers it', () => {
  const catalog = readFileSync(new URL('../src/diagnostics/catalog.ts', import.meta.url), 'utf8')
  const codes = [...catalog.matchAll(/(?:error|warning)\(\s*'([a-z-]+\/[a-z-]+)'/g)].map(
    (match) => match[1] ?? '',
  )
  assert.ok(codes.length > 30)
  assert.deepEqual(
    codes.filter((code) => !triggered.has(code) && !elsewhere.includes(code)),
    [],
  )
})

// What is missing shows only once templates and `default` are merged in, and variables expanded.
const afterTheMerge = ['cache-key.yml', 'cache-key-missing.yml', 'image-empty.yml', 'target-missing.yml']

test('the shipped schema and the compiler agree wherever a schema can express the rule', async () => {
  const ajv = new Ajv({ strict: false })
  const validate = ajv.compile(
    JSON.parse(readFileSync(new URL('../schemas/workflow.schema.json', import.meta.url), 'utf8')) as object,
  )
  for (const name of namesIn('ok'))
    assert.ok(
      validate(parse(readFileSync(new URL(`ok/${name}`, fixtures), 'utf8'))),
      `${name}: ${ajv.errorsText(validate.errors)}`,
    )
  const byShape = ['workflow/wrong-value', 'workflow/unknown-key', 'workflow/missing-key']
  for (const name of namesIn('err').filter((one) => !afterTheMerge.includes(one))) {
    const text = readFileSync(new URL(`err/${name}`, fixtures), 'utf8')
    const result = await compileText(text)
    assert.ok(!result.ok)
    if (result.diagnostics.every(({ code }) => byShape.includes(code)))
      assert.ok(!validate(parse(text)), name)
  }
})

test('the plan is the same bytes in any key order; overrides win', async () => {
  const one = await compileText(
    'version: v1\nstages: [a]\nx: {stage: a, target: linux, script: [s], variables: {A: "1", B: "2"}}\ny: {stage: a, target: linux, script: [t]}\n',
  )
  const two = await compileText(
    'y: {script: [t], target: linux, stage: a}\nx: {variables: {B: "2", A: "1"}, script: [s], target: linux, stage: a}\nstages: [a]\nversion: v1\n',
  )
  assert.ok(one.ok && two.ok)
  assert.equal(one.value.text, two.value.text)
  assert.equal(one.value.digest, two.value.digest)
  const three = await compileText(
    'version: v1\nstages: [a]\nx: {stage: a, target: linux, script: [s], variables: {A: "1"}}\n',
    { A: 'over' },
  )
  assert.ok(three.ok)
  assert.deepEqual(three.value.plan.nodes[0]?.variables, [{ key: 'A', value: 'over' }])
})

test('a file over 1 MiB is refused', async () => {
  const result = await compileText(`version: v1\n#${'x'.repeat(1024 * 1024)}\n`)
  assert.ok(!result.ok)
  assert.deepEqual(
    result.diagnostics.map(({ code }) => code),
    ['workflow/too-large'],
  )
})

const doubled = [
  'a: 1\nb: 2\na: 3\n',
  '{ a: 1, "a": 2, a: 3 }\n',
  'list:\n  - { x: 1, y: { z: 1, z: 2 } }\n  - x: 1\n    x: 2\n',
  '1: a\n01: b\n"1": c\n0x1: d\n',
  '? a\n: 1\n? a\n: 2\n',
  ': 1\nnull: 2\n~: 3\n',
  'a: 1\na: [2\nb: }\n',
]

for (const text of doubled) {
  test(`a key that stands twice is told where the YAML library tells it: ${JSON.stringify(text)}`, () => {
    const documents = parseAllDocuments(text, { prettyErrors: false, uniqueKeys: true })
    const expected = [...documents].flatMap(({ errors }) =>
      errors.map(({ pos, message }) => [pos[0], message]),
    )
    const found = parseFile({ path: 'a.yml', text }).diagnostics
    const byStart = (list: unknown[][]) => list.sort(([a], [b]) => Number(a) - Number(b))
    assert.ok(expected.length > 0)
    assert.deepEqual(byStart(found.map(({ span, message }) => [span?.start, message])), byStart(expected))
  })
}
