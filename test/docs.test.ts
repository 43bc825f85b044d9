import assert from 'node:assert/strict'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { test } from 'node:test'
import * as v from 'valibot'
import { parse } from 'yaml'
import { configSchema } from '../src/run/config-schema.ts'
import { compile } from '../src/compile/compile.ts'
import type { ReadSource } from '../src/compile/load.ts'
import type { RuleFacts } from '../src/compile/rules.ts'
import { jobSchema, rootSchema } from '../src/compile/schema.ts'
import { type Form, formOf } from '../src/compile/shape-keys.ts'
import { renderDiagnostic } from '../src/diagnostics/render.ts'
import { predefinedNames } from '../src/model/variables.ts'

const docs = new URL('../docs/', import.meta.url)
const templates = new URL('./fixtures/workflows/templates/', import.meta.url)
const read = (name: string) => readFileSync(new URL(name, docs), 'utf8')

/** Files that examples include: those of the fixtures, a directory, and a chain without an end. */
const readSource: ReadSource = (path) => {
  const name = path.replace('.loom/templates/', '')
  if (name === 'directory.yml')
    return Promise.resolve({ problem: 'it is a directory', hint: 'name a file in it' })
  const level = /^level-(\d+)\.yml$/.exec(name)?.[1]
  const next = `include: [{ local: .loom/templates/level-${Number(level) + 1}.yml }]\n`
  if (level !== undefined) return Promise.resolve({ path, text: next })
  const isThere = readdirSync(templates).includes(name)
  return Promise.resolve(isThere ? { path, text: readFileSync(new URL(name, templates), 'utf8') } : undefined)
}

const facts: RuleFacts = {
  predefined: () => Promise.resolve({ CI: 'true', CI_COMMIT_BRANCH: 'main', CI_DEFAULT_BRANCH: 'main' }),
  changedPaths: () => Promise.resolve({ paths: ['docs/a.md', 'packages/web/a.ts'] }),
  existingPaths: () => Promise.resolve(['go.mod', 'package.json', 'Dockerfile']),
}
const shallow = {
  problem: 'this clone is too shallow to know the base',
  hint: 'fetch the whole history: `fetch-depth: 0` in GitHub, `git fetch --unshallow` here',
}

async function compileExample(text: string, given: RuleFacts = facts) {
  const compiled = await compile({ workflow: { path: '.loom/workflow.yml', text }, readSource, facts: given })
  return compiled.ok ? compiled.warnings : compiled.diagnostics
}

const pages = readdirSync(docs).filter((name) => name.endsWith('.md') && name !== 'errors.md')
for (const page of pages) {
  for (const [at, match] of [...read(page).matchAll(/```yaml\n([\s\S]*?)```/g)].entries()) {
    const text = match[1] ?? ''
    if (!text.startsWith('version:')) continue
    test(`docs/${page}: example ${at + 1} compiles without a warning`, async () => {
      const told = (await compileExample(text)).map((diagnostic) => renderDiagnostic(diagnostic))
      assert.deepEqual(told, [])
    })
  }
}

test('docs/config.md: its example is a config, and its table has every key', () => {
  const page = read('config.md')
  const example: unknown = parse(/```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? '')
  assert.ok(v.is(configSchema, example))
  for (const key of leavesOf(formOf(configSchema))) assert.ok(page.includes(`\`${key}`), key)
})

function leavesOf(form: Form, before = ''): string[] {
  return form.keys.flatMap((key) => {
    const inner = form.at(key)
    return inner.keys.length === 0 ? [before + key] : leavesOf(inner, `${before}${key}.`)
  })
}

test('docs/workflow.md has a row for every key of the root and of a job', () => {
  const rows = new Set([...read('workflow.md').matchAll(/^\| `([a-z_]+)` /gm)].map((match) => match[1]))
  const keys = [...Object.keys(rootSchema.entries), ...Object.keys(jobSchema.entries)]
  assert.deepEqual(
    keys.filter((key) => !rows.has(key)),
    [],
  )
})

test('docs/variables.md names every predefined variable and no other', () => {
  const [, table = ''] = read('variables.md').split('## Predefined')
  const named = [...table.matchAll(/`((?:CI|LOOM)[A-Z_]*)`/g)].map((match) => match[1] ?? '')
  assert.deepEqual([...new Set(named)].sort(), [...predefinedNames].sort())
})

interface Section {
  readonly code: string
  readonly example: string | undefined
  readonly output: string | undefined
}

function sectionsOf(page: string): Section[] {
  return page
    .split(/^## /m)
    .slice(1)
    .map((section) => ({
      code: section.split('\n')[0] ?? '',
      example: /```yaml\n([\s\S]*?)```/.exec(section)?.[1],
      output: /```text\n([\s\S]*?)```/.exec(section)?.[1],
    }))
}

/** Too long to be shown; `limits.test.ts` triggers them. */
const withoutExample = ['workflow/extends-limit', 'workflow/too-many-errors']

test('docs/errors.md has a section for every code of the catalog, in order, each with an example', () => {
  const catalog = readFileSync(new URL('../src/diagnostics/catalog.ts', import.meta.url), 'utf8')
  const codes = [...catalog.matchAll(/(?:error|warning)\(\s*'([a-z-]+\/[a-z-]+)'/g)].map(
    (match) => match[1] ?? '',
  )
  const sections = sectionsOf(read('errors.md'))
  assert.deepEqual(
    sections.map(({ code }) => code),
    [...new Set(codes)].sort(),
  )
  assert.deepEqual(
    sections.filter(({ example }) => example === undefined).map(({ code }) => code),
    withoutExample,
  )
})

test('docs/errors.md: what stands under each example is what Loom prints for it', async () => {
  const page = read('errors.md')
  let made = page
  for (const { code, example, output } of sectionsOf(page)) {
    if (example === undefined || output === undefined) continue
    const given =
      code === 'rules/no-history' ? { ...facts, changedPaths: () => Promise.resolve(shallow) } : facts
    const told = await compileExample(example, given)
    assert.ok(
      told.some((diagnostic) => diagnostic.code === code),
      code,
    )
    const printed = told.map((diagnostic) => renderDiagnostic(diagnostic)).join('\n')
    const block = `${example}\`\`\`\n\n\`\`\`text\n`
    made = made.replace(`${block}${output}\`\`\``, () => `${block}${printed}\`\`\``)
  }
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(new URL('errors.md', docs), made)
  assert.equal(made, read('errors.md'))
})
