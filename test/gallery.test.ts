import assert from 'node:assert/strict'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { test } from 'node:test'
import type { Divergence } from './gallery/case.ts'

const folder = new URL('./gallery/', import.meta.url)
const page = new URL('../docs/parity.md', import.meta.url)
const order = [
  'dirty-file',
  'ignored-file',
  'file-mode',
  'line-endings',
  'shallow-clone',
  'submodule',
  'node-version',
  'locale',
  'time-zone',
  'umask',
  'image-digest',
  'missing-variable',
  'missing-secret',
  'stale-cache',
  'failing-test',
  'flaky-test',
  'test-order',
  'artifact-time',
]

test('R9: every case of the gallery is in its order', () => {
  const files = readdirSync(folder)
    .filter((name) => name !== 'case.ts')
    .map((name) => name.replace('.ts', ''))
  assert.deepEqual([...order].sort(), files.sort())
})

for (const name of order) {
  const [divergence] = Object.values(
    (await import(new URL(`${name}.ts`, folder).href)) as Record<string, Divergence>,
  )
  if (divergence === undefined) throw new Error(`${name}.ts holds no case`)
  const { title, story, cause, missing, ends = ['success', 'failure'] } = divergence
  test(`R9: the explanation names the true cause: ${title}`, { skip: missing?.() ?? false }, async () => {
    await using sides = await divergence.sides()
    const { machine, a, b, words = {} } = sides
    assert.deepEqual([a.status, b.status], ends)
    const result = await machine.loom('diff', pathOf(a), pathOf(b))
    assert.equal(result.exitCode, 1, result.stderr)
    assert.match(causeIn(result.stdout), cause)
    holdSection(title, `${story}\n\n${indented(neutral(result.stdout, [a, b], words))}`)
  })
}

function pathOf({
  logs_dir: logs = '',
  run_id: id,
}: {
  logs_dir?: string | undefined
  run_id: string
}): string {
  return logs.replace(/logs\/\d+$/, `receipts/loom-run-local-${id}.json`)
}

/** The part of the text that says why. */
function causeIn(text: string): string {
  const at = text.indexOf('cause')
  assert.notEqual(at, -1, text)
  return text.slice(at)
}

/** Without what differs from run to run. */
function neutral(
  text: string,
  receipts: readonly { run_id: string }[],
  words: Readonly<Record<string, string>>,
): string {
  const ids = receipts.map(({ run_id }, at) => [run_id, `<run ${'AB'[at] ?? ''}>`] as const)
  return [...ids, ...Object.entries(words)]
    .reduce((one, [own, word]) => one.replaceAll(own, word), text)
    .replaceAll(/\b[0-9a-f]{40}\b/g, '<commit>')
    .replaceAll(/\btree [0-9a-f]{7}\b/g, 'tree <tree>')
    .replaceAll(/(?<![\d.])\d+\.\d+\.\d+/g, '<version>')
    .replaceAll(/\b\d{4}-\d\d-\d\d \d\d:\d\d\b/g, '<time>')
    .trimEnd()
}

function indented(text: string): string {
  return text
    .split('\n')
    .map((line) => `    ${line}`.trimEnd())
    .join('\n')
}

/** Holds a section of the page to what it should say, in the words of Linux's tools; `UPDATE_GOLDEN=1` writes it. */
function holdSection(title: string, expected: string): void {
  const text = readFileSync(page, 'utf8')
  const start = text.indexOf(`\n### ${title}\n`)
  const body = start === -1 ? text.length : start + `\n### ${title}\n`.length
  const next = text.slice(body).search(/\n#{2,3} /)
  const end = next === -1 ? text.length : body + next
  if (process.env['UPDATE_GOLDEN'] === '1') {
    const head = start === -1 ? `${text.trimEnd()}\n\n### ${title}\n` : text.slice(0, body)
    writeFileSync(page, `${head}\n${expected}\n${text.slice(end)}`)
  } else if (process.platform === 'linux')
    assert.equal(withoutColumns(text.slice(body, end)), withoutColumns(expected))
}

/** Columns are as wide as what stood in them. */
function withoutColumns(text: string): string {
  return text.trim().replaceAll(/(?<=\S) {2,}/g, '  ')
}
