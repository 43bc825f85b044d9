import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { test } from 'node:test'
import { Ajv } from 'ajv'
import { parse, parseAllDocuments } from 'yaml'
import { compile } from '../src/compile/compile.ts'
import { parseFile } from '../src/compile/parse.ts'
import { catalog } from '../src/diagnostics/catalog.ts'
import type { RuleFacts } from '../src/compile/rules.ts'
import { renderDiagnostic } from '../src/diagnostics/render.ts'
import type { Source } from '../src/diagnostics/source.ts'

const fixtures = new URL('./fixtures/workflows/', import.meta.url)
const templates: Readonly<Record<string, string>> = {
  '.loom/templates/node.yml': '.node:\n  variables: { FROM_NODE: node, FROM_BASE: node }\n',
  '.loom/templates/loop.yml': 'include: [{ local: .loom/templates/loop.yml }]\n',
}
const readSource = (path: string): Promise<Source | undefined> => {
  const text = templates[path]
  return Promise.resolve(text === undefined ? undefined : { path, text })
}
const facts: RuleFacts = {
  predefined: () => Promise.resolve({ CI: 'true', CI_COMMIT_BRANCH: 'main' }),
  changedPaths: () => Promise.resolve({ paths: ['docs/a.md', 'src/.hidden/x.ts'] }),
  existingPaths: () => Promise.resolve(['Dockerfile', 'packages/a/package.json']),
}
const compileText = async (text: string, overrides: Record<string, string> = {}, given = facts) =>
  compile({ workflow: { path: '.loom/workflow.yml', text }, readSource, overrides, facts: given })

/** Compares with a stored text; `UPDATE_GOLDEN=1` stores it. */
function assertGolden(url: URL, text: string): void {
  if (process.env['UPDATE_GOLDEN'] === '1' || !existsSync(url)) writeFileSync(url, text)
  assert.equal(text, readFileSync(url, 'utf8'))
}

const namesIn = (kind: string) =>
  readdirSync(new URL(`${kind}/`, fixtures)).filter((name) => name.endsWith('.yml'))

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

// Warnings, and what needs a whole tree of files or a shallow clone: each has a test of its own.
const elsewhere = ['include/limit', 'rules/no-history', 'workflow/idle-key', 'workflow/unknown-variable']

test('every code of the catalog has a fixture that triggers it and a section in docs/errors.md', () => {
  const source: Source = { path: 'x', text: 'x' }
  const place = { span: { source, start: 0, end: 1 } }
  const arguments_ = [place, 'x', [], []] as const
  const codes = Object.values(catalog).map(
    (build) =>
      (build as (...args: readonly unknown[]) => { code: string })(
        place,
        ...(build.length === 2 && /path\.|names|wrong/.test(String(build))
          ? [Object.assign(['x'], { found: 'x', expected: 'y' })]
          : arguments_.slice(1)),
      ).code,
  )
  const untriggered = codes.filter((code) => !triggered.has(code) && !elsewhere.includes(code))
  assert.deepEqual(untriggered, [])
  const page = readFileSync(new URL('../docs/errors.md', import.meta.url), 'utf8')
  assert.deepEqual(
    codes.filter((code) => !page.includes(`## ${code}\n`)),
    [],
  )
})

// What is missing shows only once templates and `default` are merged in.
const afterTheMerge = ['cache-key-missing.yml', 'target-missing.yml']

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

test('mutated files never crash the compiler: a plan or diagnostics', async () => {
  const seeds = ['ok', 'err'].flatMap((kind) =>
    namesIn(kind).map((name) => readFileSync(new URL(`${kind}/${name}`, fixtures), 'utf8')),
  )
  let state = 12345
  const random = (below: number) => {
    state = (state * 1103515245 + 12345) % 2147483648
    return state % below
  }
  const pieces = [...Array.from(':{}[]-&*!|>"\'#\n\t $,'), 'null', 'needs: [x]', '<<: *a', '\u0000', '🧵']
  for (let round = 0; round < 600; round++) {
    let text = seeds[random(seeds.length)] ?? ''
    for (let change = 0; change <= random(4); change++) {
      const at = random(text.length + 1)
      text = text.slice(0, at) + (pieces[random(pieces.length)] ?? '') + text.slice(at + random(3))
    }
    const result = await compileText(text)
    assert.ok(result.ok || result.diagnostics.length > 0, text)
    if (!result.ok)
      for (const diagnostic of result.diagnostics)
        assert.ok(renderDiagnostic(diagnostic).includes(diagnostic.code))
  }
})

test('the examples of docs/errors.md are what the compiler prints', () => {
  const page = readFileSync(new URL('../docs/errors.md', import.meta.url), 'utf8')
  const examples = [...page.matchAll(/```text\n([\s\S]*?)\n```/g)].map((match) => match[1] ?? '')
  const printed = namesIn('err').map((name) =>
    readFileSync(new URL(`err/${name.replace('.yml', '.txt')}`, fixtures), 'utf8'),
  )
  assert.ok(examples.length > 15)
  for (const example of examples)
    assert.ok(
      printed.some((text) => text.includes(example)),
      example,
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
