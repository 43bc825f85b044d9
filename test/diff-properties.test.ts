import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as v from 'valibot'
import { type Compared, comparedSchema } from '../src/model/compared.ts'
import type { RunDiff } from '../src/model/run-diff.ts'
import { compareRuns } from '../src/parity/compare-runs.ts'
import { diffRuns } from '../src/parity/diff.ts'
import { stepName } from '../src/parity/side.ts'
import { anyCompared, side } from './support/compared.ts'
import { createRandom, type Random } from './support/random.ts'

const seeds = Array.from({ length: 150 }, (_, seed) => seed)

type Tree = Record<string, unknown>

/** The places of all values in a JSON value that are no objects or lists. */
function* leaves(
  value: unknown,
  at: readonly (string | number)[] = [],
): Generator<readonly (string | number)[]> {
  if (typeof value !== 'object' || value === null) {
    yield at
    return
  }
  for (const [key, member] of Object.entries(value)) yield* leaves(member, [...at, key])
}

/** A copy in which one value is another one of its type. */
function withChanged(original: Compared, at: readonly (string | number)[]): unknown {
  const copy = structuredClone(original) as unknown as Tree
  const place = at.slice(0, -1).reduce<Tree>((tree, key) => tree[key] as Tree, copy)
  const last = String(at.at(-1))
  const before = place[last]
  place[last] =
    typeof before === 'number'
      ? before + 1000
      : typeof before === 'boolean'
        ? !before
        : other(last, String(before))
  return copy
}

function other(name: string, before: string): string {
  const choices: Record<string, readonly string[]> = {
    outcome: ['success', 'failed', 'pass', 'fail', 'skip', 'skipped'],
    cause: ['script', 'secrets'],
    unit: ['script', 'after_script'],
  }
  return choices[name]?.find((choice) => choice !== before) ?? `${before}~`
}

/** An outcome is a job's or a test's, which have not the same words. */
function validChange(original: Compared, at: readonly (string | number)[]): Compared | undefined {
  const changed = withChanged(original, at)
  const decoded = v.safeParse(comparedSchema, changed)
  if (decoded.success) return decoded.output
  const tree = changed as Tree
  const place = at.slice(0, -1).reduce<Tree>((inner, key) => inner[key] as Tree, tree)
  for (const choice of ['timed_out', 'todo']) {
    place[String(at.at(-1))] = choice
    const again = v.safeParse(comparedSchema, tree)
    if (again.success) return again.output
  }
  return undefined
}

/** What a path must speak of, wherever in a name it changed: `jobs.0.steps.1.lines` is in `jobs.<id>.steps.script/02.lines`. */
function isNamedIn(paths: readonly string[], original: Compared, at: readonly (string | number)[]): boolean {
  if (at[0] !== 'jobs') {
    const [part = '', field = ''] = at.map(String)
    return paths.some((path) => path === `${part}.${field}` || path.startsWith(`${part}.${field}.`))
  }
  const id = original.jobs[Number(at[1])]?.id ?? ''
  const isName = at.at(-1) === 'id' && at.length === 3
  const list = String(at[2])
  return paths.some((path) => (isName ? path === `jobs.${id}` : path.startsWith(`jobs.${id}.${list}`)))
}

test('R9: a run compared with itself is identical', async () => {
  for (const seed of seeds) {
    const one = anyCompared(createRandom(seed))
    const found = await diffRuns(side(one), side(structuredClone(one)))
    assert.equal(found.verdict, 'identical', `seed ${seed}`)
    assert.deepEqual([found.differences, found.causes, found.first], [[], [], undefined])
  }
})

test('R9: every compared field that is changed alone is found and named, and makes the runs not identical', () => {
  let changes = 0
  for (const seed of seeds.slice(0, 60)) {
    const original = anyCompared(createRandom(seed))
    for (const at of leaves(original)) {
      if (at[0] === 'schema_version' || at[0] === 'kind') continue
      const changed = validChange(original, at)
      assert.ok(changed !== undefined, `no other value for ${at.join('.')}`)
      const { verdict, differences } = compareRuns(original, changed)
      const paths = differences.map(({ path }) => path)
      assert.notEqual(verdict, 'identical', `seed ${seed}, ${at.join('.')}`)
      assert.ok(isNamedIn(paths, original, at), `seed ${seed}: ${at.join('.')} is not in ${paths.join(' ')}`)
      changes += 1
    }
  }
  assert.ok(changes > 2000)
})

test('R9: a part that one side has not, and the other has with nothing in it, is found', () => {
  for (const name of ['services', 'secrets', 'caches', 'artifacts'] as const) {
    const original = anyCompared(createRandom(3))
    const [first] = original.jobs
    assert.ok(first !== undefined)
    const { [name]: _, ...without } = first
    const [a, b] = [without, { ...without, [name]: [] }].map((job) => ({ ...original, jobs: [job] }))
    assert.ok(a !== undefined && b !== undefined)
    assert.deepEqual(
      compareRuns(a, b).differences.map(({ path }) => path),
      [`jobs.${first.id}.${name}`],
    )
  }
})

/** A diff with its sides swapped. The words of a cause name the sides, so they are left out. */
function mirror(found: RunDiff): unknown {
  const swap = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(swap)
    if (typeof value !== 'object' || value === null) return value
    const names: Record<string, string> = {
      a: 'b',
      b: 'a',
      only_a_passes: 'only_b_passes',
      only_b_passes: 'only_a_passes',
    }
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [names[key] ?? key, swap(member)]))
  }
  return swap(withoutWords(found))
}

function withoutWords(found: RunDiff): unknown {
  return { ...found, causes: found.causes.map(({ message: _, ...cause }) => cause) }
}

/** Another run: of the same with up to three fields changed, or of anything. */
function anotherRun(original: Compared, random: Random): Compared {
  if (random.below(4) === 0) return anyCompared(random)
  const places = [...leaves(original)].filter((at) => at[0] !== 'schema_version' && at[0] !== 'kind')
  let changed = original
  for (let times = random.below(4); times > 0; times--) {
    const at = places[random.below(places.length)]
    changed = (at === undefined ? undefined : validChange(changed, at)) ?? changed
  }
  return changed
}

test('R9: the other order of arguments gives the mirrored answer', async () => {
  let shown = 0
  for (let seed = 0; seed < 600; seed++) {
    const random = createRandom(seed)
    const one = anyCompared(random)
    const of = (run: Compared, runId: string) => {
      const names = run.jobs.flatMap(({ id, steps }) => steps.map((step) => `${id} ${stepName(step)}`))
      const output = () => Array.from({ length: 9 }, () => random.pick(['x', 'y', '', 'z'])).join('\n')
      return side(run, {
        facts: { runId },
        outputs: Object.fromEntries(names.map((name) => [name, output()])),
      })
    }
    const [a, b] = [of(one, '1'), of(anotherRun(one, random), '2')]
    const found = await diffRuns(a, b)
    assert.deepEqual(mirror(found), withoutWords(await diffRuns(b, a)), `seed ${seed}`)
    if (found.first?.step?.output !== undefined) shown += 1
  }
  assert.ok(shown > 10, String(shown))
})

test('R9: nothing outside of what is compared changes the verdict or the differences', async () => {
  for (const seed of seeds.slice(0, 50)) {
    const random = createRandom(seed)
    const [one, two] = [anyCompared(random), random.below(2) === 0 ? anyCompared(random) : undefined]
    const bare = await diffRuns(side(one), side(two ?? one))
    const facts = {
      runId: '9',
      context: 'github-actions',
      status: 'failure',
      startedAt: '2030-01-01T00:00:00.000Z',
      headSha: 'b'.repeat(40),
      parents: ['c'.repeat(40)],
      changed: [{ path: 'x', kind: 'untracked' as const, mode: '100644', blob: 'd'.repeat(40) }],
      ignored: ['.env'],
    }
    const rich = await diffRuns(side(one), side(two ?? one, { facts, outputs: { 'a script/01': 'x' } }))
    assert.equal(rich.verdict, bare.verdict)
    assert.deepEqual(rich.differences, bare.differences)
  }
})

test('R9: what is ignored is left out, and counted', () => {
  for (const seed of seeds) {
    const random = createRandom(seed)
    const [a, b] = [anyCompared(random), anyCompared(random)]
    const all = compareRuns(a, b).differences
    const hides = (pattern: string, isHidden: (path: string) => boolean) => {
      const { differences, ignored } = compareRuns(a, b, [pattern])
      const left = all.filter(({ path }) => !isHidden(path))
      assert.deepEqual(differences, left, `seed ${seed}, ${pattern}`)
      assert.deepEqual(ignored, [{ path: pattern, differences: all.length - left.length }])
    }
    hides('environment.kernel', (path) => path === 'environment.kernel')
    hides('environment', (path) => path.startsWith('environment.'))
    hides('jobs', (path) => path.startsWith('jobs.'))
    const { verdict } = compareRuns(a, b, ['source', 'workflow', 'environment', 'jobs'])
    assert.equal(verdict, 'identical')
  }
})
