import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { exitCodes } from '../src/model/exit.ts'

const root = new URL('../', import.meta.url)
const page = readFileSync(new URL('docs/failures.md', root), 'utf8')
const [head = '', failures = '', warnings = ''] = page.split(/^## (?:Failures|Warnings of a run)$/m)

const sources = readdirSync(new URL('src/', root), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && name !== 'diagnostics/catalog.ts')
  .map((name) => readFileSync(new URL(`src/${name}`, root), 'utf8'))

/** All text of that form in the sources, whose first word is one that a code has somewhere. */
function codesInSources(): string[] {
  const literals = (pattern: RegExp) =>
    sources.flatMap((source) => [...source.matchAll(pattern)].map((match) => match[1] ?? ''))
  const areas = new Set(literals(/\bcode: [^\n]*?'([a-z]+)\/[a-z-]+'/g))
  const all = literals(/'([a-z]+\/[a-z-]+)'/g)
  return [...new Set(all.filter((code) => areas.has(code.split('/')[0] ?? '')))].sort()
}

function codesIn(section: string): string[] {
  return [...section.matchAll(/^\| `([a-z]+\/[a-z-]+)`/gm)].map((match) => match[1] ?? '')
}

test('docs/failures.md has a row for every code of a failure or warning that is none of a workflow, and no other', () => {
  const [failing, warning] = [codesIn(failures), codesIn(warnings)]
  assert.deepEqual(failing, [...failing].sort())
  assert.deepEqual(warning, [...warning].sort())
  assert.deepEqual([...failing, ...warning].sort(), codesInSources())
})

test('docs/failures.md says with which exit code each failure ends a command', () => {
  const exits = new Map(
    [...failures.matchAll(/^\| `([^`]+)` *\| (\d+) /gm)].map((match) => [match[1], Number(match[2])]),
  )
  const made = /new LoomFailure\(\s*'(usage|environment)',\s*\{\s*code: '([^']+)'/g
  const kinds = sources.flatMap((source) => [...source.matchAll(made)])
  assert.ok(kinds.length > 30, `${kinds.length}`)
  for (const [, kind, code] of kinds)
    assert.equal(exits.get(code), exitCodes[kind === 'usage' ? 'usage' : 'environment'], code)
})

for (const name of ['failures.md', 'loom-run.md'])
  test(`docs/${name} has every exit code in its table and no other`, () => {
    const text = name === 'failures.md' ? head : readFileSync(new URL(`docs/${name}`, root), 'utf8')
    const [, table = ''] = text.split('## Exit codes')
    const rows = [...table.matchAll(/^\| (\d[\d, ]*?) *\|/gm)].flatMap((match) =>
      (match[1] ?? '').split(', '),
    )
    const codes = [...new Set(Object.values(exitCodes))].sort((a, b) => a - b)
    assert.deepEqual(rows.map(Number), codes)
  })
