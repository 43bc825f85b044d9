import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse, stringify } from 'yaml'
import { compile } from '../src/compile/compile.ts'
import { renderDiagnostic } from '../src/diagnostics/render.ts'
import { allWorkflows, fixtureFacts, readTemplate, seededRandom } from './support/fixtures.ts'

const corpus = allWorkflows()

/** Whatever a file holds: a plan, or at least one diagnostic, each of which can be shown. */
async function assertTold(text: string): Promise<void> {
  const workflow = { path: '.loom/workflow.yml', text }
  const result = await compile({ workflow, readSource: readTemplate, facts: fixtureFacts })
  const told = result.ok ? result.warnings : result.diagnostics
  assert.ok(result.ok || told.some(({ severity }) => severity === 'error'), text)
  for (const diagnostic of told) {
    assert.match(diagnostic.code, /^[a-z-]+\/[a-z-]+$/)
    assert.doesNotMatch(diagnostic.message, /\n|undefined|\[object/, text)
    assert.ok(renderDiagnostic(diagnostic).includes(diagnostic.code))
  }
}

const pieces = [
  ...':{}[]-&*!|>"\'#\n\t $,?%@`\\',
  'null',
  'needs: [x]',
  '<<: *a',
  '\0',
  '🧵',
  '\r',
  '\ufeff',
  '- - ',
  '---\n',
]

test('fuzz: changed characters never crash the compiler', async () => {
  const random = seededRandom(1)
  for (let round = 0; round < 1500; round++) {
    let text = corpus[random(corpus.length)] ?? ''
    for (let change = 0; change <= random(4); change++) {
      const at = random(text.length + 1)
      text = text.slice(0, at) + (pieces[random(pieces.length)] ?? '') + text.slice(at + random(3))
    }
    await assertTold(text)
  }
})

test('fuzz: cut, doubled and joined lines of two files never crash the compiler', async () => {
  const random = seededRandom(2)
  for (let round = 0; round < 1000; round++) {
    const lines = [0, 1].flatMap(() => (corpus[random(corpus.length)] ?? '').split('\n').slice(0, 200))
    const kept = lines.flatMap((line) => [[], [line], [line], [line], [line, line]][random(5)] ?? [])
    const moved = random(lines.length + 1)
    await assertTold([...kept.slice(moved), ...kept.slice(0, moved)].join('\n'))
  }
})

type Value = null | boolean | number | string | Value[] | { [key: string]: Value }

const values: readonly Value[] = [
  null,
  true,
  0,
  -1.5,
  '',
  'x',
  '$A',
  [],
  [[]],
  {},
  { a: 1 },
  ['x', 1],
  '../x',
  'constructor',
  '__proto__',
]

/** A value with one part replaced, removed, doubled or given another name. */
function mutate(value: Value, random: (below: number) => number, names: readonly string[]): Value {
  const other = () => values[random(values.length)] ?? null
  if (typeof value !== 'object' || value === null || random(8) === 0) return other()
  if (Array.isArray(value)) {
    const at = random(value.length + 1)
    const entry = value[at] ?? other()
    const changed = random(4) === 0 ? [] : random(4) === 0 ? [entry, entry] : [mutate(entry, random, names)]
    return [...value.slice(0, at), ...changed, ...value.slice(at + 1)]
  }
  const entries = Object.entries(value)
  const at = random(entries.length + 1)
  const [key, inner] = entries[at] ?? ['added', other()]
  const name = random(3) === 0 ? (names[random(names.length)] ?? key) : key
  const changed: [string, Value][] =
    random(5) === 0 ? [] : [[name, random(3) === 0 ? inner : mutate(inner, random, names)]]
  return Object.fromEntries([...entries.slice(0, at), ...changed, ...entries.slice(at + 1)])
}

function namesOf(value: Value): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [key, ...namesOf(inner)])
}

function parsed(text: string): Value[] {
  try {
    const value = parse(text, { logLevel: 'silent' }) as Value
    return typeof value === 'object' && value !== null ? [value] : []
  } catch {
    return []
  }
}

test('fuzz: keys and values of one file in the place of others never crash the compiler', async () => {
  const random = seededRandom(3)
  const seeds = corpus.filter((text) => text.length < 20_000).flatMap(parsed)
  const names = [...new Set(seeds.flatMap(namesOf))].sort()
  assert.ok(seeds.length > 100 && names.length > 100)
  for (let round = 0; round < 2000; round++) {
    let value = seeds[random(seeds.length)] ?? null
    for (let change = 0; change <= random(5); change++) value = mutate(value, random, names)
    await assertTold(stringify(value, { aliasDuplicateObjects: false }))
  }
})
