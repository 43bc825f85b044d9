import { createHash } from 'node:crypto'
import { sha256 } from '../base/hash.ts'
import { canonicalJson } from '../base/json.ts'
import type { Compiled } from '../compile/compile.ts'
import type { Plan } from '../model/plan.ts'
import { type Comparison, createComparison, type OutputDigest } from '../parity/compared.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'

export interface ComparisonFacts {
  readonly plan: Plan
  readonly compiled: Compiled
  readonly snapshot: Pick<Snapshot, 'treeSha' | 'files'>
}

/** Follows a run for what another run of the same should have alike. */
export function openComparison({ plan, compiled, snapshot }: ComparisonFacts): Comparison {
  const { sources, digest } = compiled
  const texts = sources.map(({ path, text }) => ({ path, digest: sha256(text) }))
  return createComparison({
    plan,
    source: { tree_sha: snapshot.treeSha, files: snapshot.files },
    workflow: {
      path: sources[0]?.path ?? '',
      sources_digest: sha256(canonicalJson(texts)),
      plan_digest: digest,
    },
    createDigest,
  })
}

function createDigest(): OutputDigest {
  const hash = createHash('sha256')
  let lines = 0
  let isOpen = false
  return {
    push(text) {
      hash.update(text)
      for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines += 1
      isOpen = !text.endsWith('\n')
    },
    end: () => ({ lines: lines + (isOpen ? 1 : 0), digest: `sha256:${hash.digest('hex')}` }),
  }
}
