import { sha256 } from '../base/hash.ts'
import { canonicalJson } from '../base/json.ts'
import type { Compiled } from '../compile/compile.ts'
import type { Plan } from '../model/plan.ts'
import { type Comparison, createComparison } from '../parity/compared.ts'
import type { Normaliser } from '../parity/normalise.ts'
import { createOutputDigest } from '../parity/output-digest.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'

export interface ComparisonFacts {
  readonly plan: Plan
  readonly compiled: Compiled
  readonly snapshot: Pick<Snapshot, 'treeSha' | 'files'>
  readonly normaliserOf: (job: string) => Normaliser
}

/** Follows a run for what another run of the same should have alike. */
export function openComparison({ plan, compiled, snapshot, normaliserOf }: ComparisonFacts): Comparison {
  const { sources, digest } = compiled
  // A checkout with other line ends says the same.
  const texts = sources.map(({ path, text }) => ({ path, digest: sha256(text.replaceAll('\r\n', '\n')) }))
  return createComparison({
    plan,
    source: { tree_sha: snapshot.treeSha, files: snapshot.files },
    workflow: {
      path: sources[0]?.path ?? '',
      sources_digest: sha256(canonicalJson(texts)),
      plan_digest: digest,
    },
    createDigest: (job) => createOutputDigest(normaliserOf(job)),
  })
}
