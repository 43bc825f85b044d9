import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { compile } from '../src/compile/compile.ts'
import { globToRegularExpression } from '../src/base/glob.ts'
import { mostDiagnostics } from '../src/compile/limits.ts'
import { regularExpressions } from '../src/compile/regular-expression.ts'
import { renderDiagnostic } from '../src/diagnostics/render.ts'
import { fixtureFacts } from './support/fixtures.ts'
import { loom } from './support/loom.ts'
import { makeRepository } from './support/repository.ts'

const head = 'version: v1\nstages: [s]\n'
const job = (more: string) => `${head}one: { stage: s, target: linux, script: [x], ${more} }\n`
const megabyte = 1024 * 1024
const range = (count: number) => Array.from({ length: count }, (_, at) => at)
const lines = (count: number, line: (at: number) => string) => `${head}${range(count).map(line).join('\n')}\n`
const condition = (text: string) => job(`rules: [{ if: "${text}" }]`)

/** What would take for ever, a full stack or all memory where nothing stops it; each is refused with the code. */
const abuse: readonly [string, () => string, string][] = [
  ['brackets without an end', () => `${head}x: ${'['.repeat(megabyte - 100)}`, 'workflow/too-large'],
  ['braces without an end', () => `${head}x: ${'{a: '.repeat(megabyte / 5)}`, 'workflow/too-large'],
  [
    'a list in a list in a list',
    () => `${head}x:\n  ${'- '.repeat(megabyte / 2 - 100)}`,
    'workflow/too-large',
  ],
  ['keys that are keys', () => `${head}${'?  '.repeat(megabyte / 4)}`, 'workflow/too-large'],
  ['lists of keys', () => `${head}x:\n ${'- ? '.repeat(megabyte / 8)}`, 'workflow/too-large'],
  [
    '190 levels of indentation',
    () =>
      head +
      range(190)
        .map((at) => `${' '.repeat(at)}a:\n`)
        .join(''),
    'workflow/too-large',
  ],
  ['a file of more than 1 MiB', () => `${head}#${'x'.repeat(megabyte)}\n`, 'workflow/too-large'],
  [
    'a file of more than 1 MiB in fewer characters',
    () => `${head}#${'漢'.repeat(megabyte / 2)}\n`,
    'workflow/too-large',
  ],
  ['60,000 keys', () => lines(60_000, (at) => `k${at}: 1`), 'workflow/too-large'],
  ['200,000 steps', () => job('').replace('[x]', `[${'x,'.repeat(200_000)}x]`), 'workflow/too-large'],
  [
    '200,000 steps that are no text',
    () => job('').replace('[x]', `[${'1,'.repeat(200_000)}1]`),
    'workflow/too-large',
  ],
  ['one key of 1 MiB', () => `${job('')}"${'x'.repeat(megabyte - 200)}": {}\n`, 'yaml/syntax'],
  ['one tag of 1 MiB', () => `${head}x: ${'!'.repeat(megabyte - 100)}`, 'yaml/syntax'],
  ['aliases of aliases', () => `${head}a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n`, 'yaml/forbidden'],
  [
    'the name of a needed job of 1 MiB',
    () => job(`needs: ["${'x'.repeat(megabyte - 200)}"]`),
    'graph/unknown-need',
  ],
  [
    '3,000 jobs',
    () => lines(3000, (at) => `j${at}: { stage: s, target: linux, script: [x] }`),
    'workflow/too-many-jobs',
  ],
  [
    'a matrix of 10^12 combinations',
    () =>
      job(
        `parallel: { matrix: [{ ${range(12)
          .map(
            (at) =>
              `A${at}: [${range(10)
                .map((one) => `"${one}"`)
                .join()}]`,
          )
          .join()} }] }`,
      ),
    'workflow/too-many-jobs',
  ],
  [
    '2,000 templates in a row',
    () =>
      `${lines(2000, (at) => `.t${at}: { extends: .t${at + 1} }`)}.t2000: {}\n${job('').slice(head.length)}`,
    'workflow/extends-limit',
  ],
  [
    '1,000 jobs in a ring',
    () =>
      lines(1000, (at) => `j${at}: { stage: s, target: linux, script: [x], needs: [j${(at + 1) % 1000}] }`),
    'graph/cycle',
  ],
  [
    'an expression with 100,000 brackets',
    () => condition('('.repeat(100_000) + '$A' + ')'.repeat(100_000)),
    'expression/syntax',
  ],
  ['an expression with 100,000 negations', () => condition(`${'!'.repeat(100_000)}$A`), 'expression/syntax'],
  ['an expression with 100,000 parts', () => condition(`$A${' && $A'.repeat(100_000)}`), 'expression/syntax'],
  ['an expression of 1 MiB', () => condition(`$A ${'x'.repeat(megabyte - 300)}`), 'expression/syntax'],
  [
    'a regular expression of 10^8 states',
    () => condition('$CI =~ /((((a{100}){100}){100}){100})/'),
    'expression/regex',
  ],
  ['a long regular expression', () => condition(`$CI =~ /${'(a|b)*'.repeat(300)}/`), 'expression/regex'],
  [
    '2,000 different regular expressions',
    () =>
      job(
        `rules: [${range(2000)
          .map((at) => `{ if: $CI =~ /a${at}/ }`)
          .join()}]`,
      ),
    'expression/regex',
  ],
  ['a glob of 1,000 characters', () => job(`rules: [{ changes: ["${'*a'.repeat(500)}"] }]`), 'rules/glob'],
  [
    '2,000 variables',
    () =>
      `${lines(1, () => 'variables:')}${range(2000)
        .map((at) => `  A${at}: x\n`)
        .join('')}${job('').slice(head.length)}`,
    'workflow/variable-limit',
  ],
  [
    'variables that double forty times',
    () =>
      `${head}variables:\n${range(40)
        .map((at) => `  A${at}: "$A${at + 1}$A${at + 1}"\n`)
        .join('')}  A40: text\n${condition('$A0').slice(head.length)}`,
    'workflow/variable-limit',
  ],
]

for (const [title, text, code] of abuse) {
  test(`refused at once, in little text: ${title}`, async () => {
    const workflow = { path: '.loom/workflow.yml', text: text() }
    const compiled = await compile({
      workflow,
      readSource: () => Promise.resolve(undefined),
      facts: fixtureFacts,
    })
    assert.ok(!compiled.ok)
    assert.ok(
      compiled.diagnostics.some((diagnostic) => diagnostic.code === code),
      JSON.stringify(compiled.diagnostics[0]),
    )
    const printed = compiled.diagnostics.map((diagnostic) => renderDiagnostic(diagnostic)).join('')
    assert.ok(printed.length < mostDiagnostics * 500)
    for (const { message, hint = '' } of compiled.diagnostics)
      assert.ok(message.length <= 400 && hint.length <= 400)
  })
}

test('thousands of errors: the first thousand are told, and how many more there are', async () => {
  const text = lines(900, (at) => `j${at}: { stage: t, target: win, script: y, needs: 1, foo: 2 }`)
  const workflow = { path: '.loom/workflow.yml', text }
  const compiled = await compile({ workflow, readSource: () => Promise.resolve(undefined) })
  assert.ok(!compiled.ok)
  assert.equal(compiled.diagnostics.length, mostDiagnostics + 1)
  const last = compiled.diagnostics.at(-1)
  assert.equal(last?.code, 'workflow/too-many-errors')
  assert.equal(last.message, `${900 * 5 - mostDiagnostics} more errors follow this one`)
})

test('one text of nearly 1 MiB is a good step', async () => {
  const text = job('').replace('[x]', `["${'x'.repeat(megabyte - 200)}"]`)
  const compiled = await compile({
    workflow: { path: 'w.yml', text },
    readSource: () => Promise.resolve(undefined),
  })
  assert.ok(compiled.ok)
})

test('includes: 1,000 of them, a chain without an end and 100 MiB are refused, and little of it is read', async () => {
  const templates = range(1000).map((at) => `{ local: .loom/templates/${at}.yml }`)
  const codesOf = async (text: string, content: (path: string) => string) => {
    let reads = 0
    const compiled = await compile({
      workflow: { path: 'w.yml', text },
      readSource: (path) => {
        reads += 1
        return Promise.resolve({ path, text: content(path) })
      },
    })
    assert.ok(!compiled.ok)
    return { codes: [...new Set(compiled.diagnostics.map(({ code }) => code))], reads }
  }
  const wide = `${job('')}include: [${templates.join()}]\n`
  assert.deepEqual(await codesOf(wide, () => '.t: { timeout: 1m }\n'), {
    codes: ['include/limit'],
    reads: 100,
  })
  const next = (path: string) =>
    `include: [{ local: .loom/templates/${Number(/\d+/.exec(path)?.[0]) + 1}.yml }]\n`
  const deep = `${job('')}include: [{ local: .loom/templates/0.yml }]\n`
  assert.deepEqual(await codesOf(deep, next), { codes: ['include/limit'], reads: 10 })
  const heavy = `.t: { timeout: 1m }\n#${'x'.repeat(megabyte - 100)}`
  assert.deepEqual(await codesOf(wide, () => heavy), { codes: ['include/limit'], reads: 4 })
})

const unusable: readonly [string, (path: string, outside: string) => void, RegExp][] = [
  ['a directory', (path) => execFileSync('mkdir', [path]), /cannot be (used|included): it is a directory/],
  ['a pipe', (path) => execFileSync('mkfifo', [path]), /it is no regular file/],
  [
    'a link out of the repository',
    (path, outside) => {
      symlinkSync(join(outside, 'x.yml'), path)
    },
    /leads out of the repository/,
  ],
  [
    'a link to itself',
    (path) => {
      symlinkSync(path, path)
    },
    /a link to itself/,
  ],
  [
    'bytes that are no UTF-8',
    (path) => execFileSync('sh', ['-c', 'printf "\\377\\376v\\0" > "$1"', 'sh', path]),
    /it is not UTF-8/,
  ],
  [
    'a device without an end',
    (path) => {
      symlinkSync('/dev/zero', path)
    },
    /leads out of the repository/,
  ],
]

for (const [title, make, message] of unusable) {
  test(`as workflow and as include, refused and not waited for: ${title}`, async () => {
    const including = `${job('')}include: [{ local: .loom/templates/x.yml }]\n`
    await using repository = await makeRepository({
      '.loom/workflow.yml': including,
      '.loom/templates/a.yml': '{}\n',
    })
    execFileSync('sh', ['-c', 'echo "{}" > "$1"', 'sh', join(repository.outside, 'x.yml')])
    make(join(repository.path, '.loom/templates/x.yml'), repository.outside)
    const included = await loom(repository, ['check'])
    assert.deepEqual([included.exitCode, included.stdout], [2, ''])
    assert.match(included.stderr, /include\/unusable.*\n {2}\.loom\/workflow\.yml:4:20\n/)
    assert.match(included.stderr, message)
    const direct = await loom(repository, ['check', '.loom/templates/x.yml'])
    assert.equal(direct.exitCode, 2)
    assert.match(direct.stderr, message)
  })
}

test('an included file that git ignores is refused: CI would not have it', async () => {
  await using repository = await makeRepository({
    '.loom/workflow.yml': `${job('')}include: [{ local: .loom/templates/own.yml }]\n`,
    '.gitignore': 'own.yml\n',
  })
  repository.write({ '.loom/templates/own.yml': '.t: { timeout: 1m }\n' })
  const refused = await loom(repository, ['check'])
  assert.match(
    refused.stderr,
    /include\/unusable.*it is ignored by git[^]*hint: have git track it: `git add --force/,
  )
  repository.git('add', '--force', '.loom/templates/own.yml')
  assert.equal((await loom(repository, ['check'])).exitCode, 0)
})

const globs: readonly [string, readonly string[], readonly string[]][] = [
  ['*.md', ['a.md', '.a.md'], ['a.mdx', 'd/a.md']],
  ['docs/**', ['docs/a', 'docs/a/b', 'docs/.x/y'], ['docsa', 'a/docs/b']],
  ['**/*.ts', ['a.ts', 'd/e/.f.ts'], ['a.tsx']],
  ['a/**/b', ['a/b', 'a/x/y/b'], ['a/xb', 'ab']],
  ['**', ['a', 'a/b'], []],
  ['./a?c', ['abc'], ['a/c', 'ac']],
  ['/{a,b}/*.{js,ts}', ['a/x.js', 'b/.ts'], ['c/x.js', 'a/x.md']],
  ['[a-c]x', ['ax', 'cx'], ['dx']],
  ['[!a-c]x', ['dx'], ['ax', '/x']],
  ['a.b+c(d)', ['a.b+c(d)'], ['axb+c(d)', 'a.bbc(d)']],
  ['\\*', ['*'], ['a']],
  ['{a', ['{a'], ['a']],
  ['a}', ['a}'], ['a']],
  ['[]', ['[]'], ['x']],
]

for (const [glob, good, bad] of globs) {
  test(`glob ${glob}`, async () => {
    const expressions = await regularExpressions()
    const source = globToRegularExpression(glob)
    assert.equal(expressions.problem(source, 's'), undefined)
    for (const path of good) assert.equal(expressions.match(source, 's', path), true, path)
    for (const path of bad) assert.equal(expressions.match(source, 's', path), false, path)
  })
}

test('globs that would run for ever in another engine are over at once', async () => {
  const { match } = { match: (await regularExpressions()).match.bind(undefined) }
  const path = 'a'.repeat(4000)
  assert.equal(match(globToRegularExpression(`${'*a'.repeat(90)}b`), 's', path), false)
  assert.equal(match(globToRegularExpression(`${'**/a/'.repeat(30)}b`), 's', 'a/'.repeat(2000)), false)
  assert.equal(match(globToRegularExpression('+(+(a))b'), 's', path), false)
})
