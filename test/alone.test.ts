import assert from 'node:assert/strict'
import { test } from 'node:test'
import { jobsAlone } from '../src/engine/alone.ts'
import { impatienceOf } from '../src/model/cancellation.ts'
import type { Plan } from '../src/model/plan.ts'
import { parseMemory, resourceLimits } from '../src/providers/docker/resources.ts'

function planOf(names: string, edges: readonly string[]): Plan {
  const node = (id: string) => ({
    id,
    stage: 's',
    target: 'linux',
    script: [':'],
    variables: [],
    timeout_ms: 1,
  })
  return {
    schema: 'loom.graph-ir.v1',
    stages: ['s'],
    nodes: [...names].map(node),
    edges: edges.map((edge) => ({ from: edge[0] ?? '', to: edge[1] ?? '', kind: 'needs' as const })),
  }
}

const plans: readonly [string, string, readonly string[], string][] = [
  ['one job', 'a', [], 'a'],
  ['a chain', 'abc', ['ab', 'bc'], 'abc'],
  ['two beside each other', 'ab', [], ''],
  ['a fan and its join', 'abcd', ['ab', 'ac', 'bd', 'cd'], 'ad'],
  ['one that waits for nothing', 'abc', ['ab'], ''],
  ['an edge that another path says already', 'abc', ['ab', 'bc', 'ac'], 'abc'],
]
for (const [name, nodes, edges, alone] of plans)
  test(`jobs that no other can run beside: ${name}`, () => {
    assert.deepEqual([...jobsAlone(planOf(nodes, edges))].join(''), alone)
  })

const sizes: readonly [string, number][] = [
  ['1024', 1024],
  ['64k', 65536],
  ['512M', 536870912],
  ['1.5GiB', 1610612736],
  ['2 gb', 2147483648],
]
for (const [text, bytes] of sizes)
  test(`memory of ${text}`, () => {
    assert.equal(parseMemory(text), bytes)
  })

test('limits are given to the engine only where the job has them', () => {
  assert.deepEqual(resourceLimits({}), {})
  assert.deepEqual(resourceLimits({ cpus: 0.25 }), { NanoCpus: 250_000_000 })
  assert.deepEqual(resourceLimits({ memory: '1m' }), { Memory: 1048576, MemorySwap: 1048576 })
})

test('patience ends with the second signal, whether it comes before one looks or after', () => {
  for (const isEarly of [true, false]) {
    const [asked, now] = [new AbortController(), new AbortController()]
    const ask = () => {
      asked.abort({ kind: 'interrupt', now: now.signal })
    }
    if (isEarly) ask()
    using impatience = impatienceOf(asked.signal)
    ask()
    assert.equal(impatience.signal.aborted, false)
    now.abort()
    assert.equal(impatience.signal.aborted, true)
  }
  const both = AbortSignal.abort({ kind: 'interrupt', now: AbortSignal.abort() })
  assert.equal(impatienceOf(both).signal.aborted, true)
})
