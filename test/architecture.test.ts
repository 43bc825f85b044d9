import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const src = join(root, 'src')
const listed = /<!-- layers -->([\s\S]*)<!-- \/layers -->/.exec(
  readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8'),
)
const layers = (listed?.[1] ?? '')
  .split('\n')
  .flatMap((line) => (line.trim() === '' ? [] : [line.trim().split(' ')]))

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
const area = (file: string) => file.split(sep)[0] ?? file
const rank = (file: string) => layers.findIndex((row) => row.includes(area(file)))
const importPattern = /(?:\bfrom|\bimport\(|^import)\s*['"](\.{1,2}\/[^'"]+\.ts)['"]/gm

function imports(file: string): string[] {
  const text = readFileSync(join(src, file), 'utf8')
  return [...text.matchAll(importPattern)].map((match) =>
    relative(src, join(src, dirname(file), match[1] ?? '')),
  )
}

function isInCycle(file: string): boolean {
  const seen = new Set<string>()
  const leadsBack = (at: string): boolean =>
    imports(at).some(
      (next) => next === file || (!seen.has(next) && seen.add(next).has(next) && leadsBack(next)),
    )
  return leadsBack(file)
}

test('the layer list of ARCHITECTURE.md is read', () => {
  assert.ok(layers.length >= 7 && files.length > 10)
})

test('only secrets/redactor.ts makes RedactedText', () => {
  const makers = files.filter((file) => /\bas RedactedText\b/.test(readFileSync(join(src, file), 'utf8')))
  assert.deepEqual(makers, [join('secrets', 'redactor.ts')])
})

for (const file of files) {
  test(`${file} imports only from its folder and lower layers`, () => {
    assert.notEqual(rank(file), -1, `${area(file)} is not in the layer list`)
    for (const target of imports(file)) {
      const allowed = area(target) === area(file) || (rank(target) !== -1 && rank(target) < rank(file))
      assert.ok(allowed, `${file} must not import ${target}`)
      const isConcreteProvider = area(target) === 'providers' && target !== join('providers', 'provider.ts')
      const mayPick = ['providers', 'run', 'run.ts'].includes(area(file))
      assert.ok(!isConcreteProvider || mayPick, `only run.ts and its parts in run/ pick ${target}`)
    }
  })

  test(`${file} is in no import cycle and at most 300 lines long`, () => {
    assert.equal(isInCycle(file), false)
    assert.ok(readFileSync(join(src, file), 'utf8').split('\n').length <= 301)
  })
}
