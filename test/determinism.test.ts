import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse, stringify } from 'yaml'
import { compile } from '../src/compile/compile.ts'
import { fixtureFacts, namesIn, readFixture, readTemplate, seededRandom } from './support/fixtures.ts'
import { loom, workflow } from './support/loom.ts'
import { makeRepository } from './support/repository.ts'

async function planOf(text: string): Promise<string> {
  const source = { path: '.loom/workflow.yml', text }
  const compiled = await compile({ workflow: source, readSource: readTemplate, facts: fixtureFacts })
  assert.ok(compiled.ok, JSON.stringify(compiled))
  return `${compiled.value.digest} ${compiled.value.text}`
}

/** The same mapping, its keys in another order at every depth. Lists have an order that means something. */
function shuffled(value: unknown, random: (below: number) => number): unknown {
  if (Array.isArray(value)) return value.map((entry) => shuffled(entry, random))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value as Record<string, unknown>).map(([key, inner]) => ({
    key,
    inner,
    rank: random(1 << 30),
  }))
  entries.sort((a, b) => a.rank - b.rank)
  return Object.fromEntries(entries.map(({ key, inner }) => [key, shuffled(inner, random)]))
}

for (const name of namesIn('ok')) {
  test(`ok/${name}: any order of keys gives the same bytes`, async () => {
    const text = readFixture(`ok/${name}`)
    const random = seededRandom(name.length)
    const expected = await planOf(text)
    for (let round = 0; round < 5; round++)
      assert.equal(await planOf(stringify(shuffled(parse(text) as unknown, random))), expected)
  })
}

test('the plan is the same bytes in another locale, time zone and directory', async () => {
  await using repository = await makeRepository({
    '.loom/workflow.yml': workflow({
      zeta: { script: ['z'], variables: { Z: '1', A: 'ä', I: 'ı' } },
      alpha: { script: ['a'], rules: [{ if: '$CI_COMMIT_TIMESTAMP =~ /^2026/' }] },
      i: { script: ['i'], parallel: { matrix: [{ A: ['I', 'i', 'ß', '10', '9'] }] } },
    }),
    'below/a.txt': '',
  })
  const settings: readonly Record<string, string>[] = [
    { LC_ALL: 'C', TZ: 'UTC' },
    { LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8', TZ: 'Asia/Kathmandu' },
    { LC_ALL: 'de_DE.UTF-8', LANG: 'de_DE.UTF-8', TZ: 'America/St_Johns' },
  ]
  const plans = await Promise.all(
    settings.map(async (env) => (await loom(repository, ['compile'], env)).stdout),
  )
  plans.push((await loom(repository, ['compile', '-C', 'below'])).stdout)
  assert.match(plans[0] ?? '', /"id":"alpha"/)
  assert.deepEqual([...new Set(plans)].length, 1)
})
